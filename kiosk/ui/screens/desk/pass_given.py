"""The voting pass for a booth of its own: a code on the screen, to photograph or to print."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.qr import QrCode


class PassGivenScreen(Screen):
    """`printed`: on paper, please; `done`: the next person."""

    name = "pass-given"
    printed = Signal()
    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        code: str,
        titles: Sequence[dict[str, str]],
        expires: datetime,
        *,
        printer: bool,
    ) -> None:
        """`titles`: of the cases that the pass is for; `expires`: local time; `printer`: is there one?"""
        super().__init__(appearance)
        panel = self.panel("good")
        self.follow(lambda: panel.tell(self.texts("pass-given.headline"), self.texts("pass-given.body")))
        qr = QrCode(code, self.theme.dots_per_mm)
        self.words(qr.setAccessibleName, "pass-given.qr")
        words: list[QWidget] = [self.case_text(one, "heading") for one in titles]
        words.append(self.label("pass-given.expires", at=expires.strftime("%H:%M")))
        self.page(panel, self.row(self.stack(*words), self.row(None, qr, equal=False)))
        paper = self.button("print-pass", "pass-given.print", self.printed.emit) if printer else None
        self.footer(paper, None, self.button("next-person", "pass-given.done", self.done.emit, "primary"))
