"""The officer attests a person by a document seen, where the case lists that document."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from kiosk.domain.place.desk import CaseAnswer
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.buttons import BigButton


class AttestScreen(Screen):
    """`attested(class id, document id)`; `left` goes back to the answer."""

    name = "attest"
    attested = Signal(str, str)
    left = Signal()

    def __init__(self, appearance: Appearance, shown: CaseAnswer) -> None:
        super().__init__(appearance)
        self._group = QButtonGroup(self)
        parts: list[QWidget] = [
            self.label("attest.heading", "title"),
            self.case_text(shown.case.title, "small"),
            self.label("attest.why"),
        ]
        for one in shown.answer.attestable:
            parts.append(self.case_text(one.name, "heading"))
            parts += [self._document(one.id, document.id, document.name) for document in one.documents]
        self.page(*parts)
        self.confirm = self.button("confirm-document", "attest.button", self._attest, "primary")
        self.confirm.setEnabled(False)
        self.footer(self.button("back", "attest.back", self.left.emit), self.confirm)

    def _document(self, class_id: str, document_id: str, name: dict[str, str]) -> BigButton:
        button = BigButton("plain")
        button.setObjectName(f"document-{class_id}-{document_id}")
        button.setCheckable(True)
        button.setProperty("attests", [class_id, document_id])
        self.follow(lambda: button.setText(self.texts.of(name)))
        button.clicked.connect(lambda: self.confirm.setEnabled(True))
        self._group.addButton(button)
        return button

    def _attest(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None:
            attests: Sequence[str] = chosen.property("attests")
            self.attested.emit(attests[0], attests[1])
