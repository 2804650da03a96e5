"""A stick: which one, and what to do with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.devices.removable_media import RemovableMedium
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.buttons import BigButton

GIGABYTE = 1e9
ACTS = ("prove", "take-in", "write")
"""what can be done with a stick; the last is what it is mostly for"""


class StickScreen(Screen):
    """`wanted(act, stick)`: one of ACTS; `left`: back to delivery."""

    name = "stick"
    wanted = Signal(str, object)
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Nothing is known of any stick until `show_media`."""
        super().__init__(appearance)
        self._media: Sequence[RemovableMedium] = ()
        self._chosen: RemovableMedium | None = None
        self._looked, self._working = False, False
        self._choices: list[tuple[RemovableMedium, BigButton]] = []
        self._none = self.panel("look")
        self.follow(lambda: self._none.tell(self.texts("stick.none"), self.texts("stick.none-next")))
        self._under_way = self.panel("tell")
        self.follow(
            lambda: self._under_way.tell(self.texts("stick.under-way"), self.texts("stick.under-way-next"))
        )
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: self._column.setSpacing(self.theme.gap))
        self.page(
            self.label("stick.heading", "title"),
            self.label("stick.why"),
            self._under_way,
            self._none,
            self._list,
        )
        self._acts = [self._act(one) for one in ACTS]
        self.footer(self.button("back", "stick.back", self.left.emit, "quiet"), *self._acts)
        self.follow(self._say)

    def _act(self, act: str) -> BigButton:
        kind = "primary" if act == ACTS[-1] else "plain"
        return self.button(act, f"stick.act.{act}", lambda: self.wanted.emit(act, self._chosen), kind)

    def show_media(self, media: Sequence[RemovableMedium], keeping: Sequence[Path]) -> None:
        """The sticks that are there now; on those in the folders `keeping` votes are kept, too."""
        known = [(one.folder, one.device) for one in self._media]
        self._looked = True
        if [(one.folder, one.device) for one in media] != known or not media:
            self._media = media
            for _, button in self._choices:
                self._column.removeWidget(button)
                button.deleteLater()
            self._choices = [(one, self._choice(one, keeps=one.folder in keeping)) for one in media]
            chosen = None if self._chosen is None else self._chosen.device
            self._chosen = next((one for one in media if one.device == chosen), None)
            if self._chosen is None and len(media) == 1:
                self._chosen = media[0]
        self._say()

    def show_working(self, *, working: bool) -> None:
        """It is being written or read."""
        self._working = working
        self._say()

    def _choice(self, one: RemovableMedium, *, keeps: bool) -> BigButton:
        button = BigButton("plain")
        button.setObjectName(f"stick-{one.name}")
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._choose(one))
        button.setProperty("keeps", keeps)
        self._column.addWidget(button)
        button.show()
        return button

    def _choose(self, one: RemovableMedium) -> None:
        self._chosen = one
        self._say()

    def _say(self) -> None:
        for one, button in self._choices:
            button.setText(self._words_of(one, keeps=bool(button.property("keeps"))))
            button.setChecked(one is self._chosen)
            button.setEnabled(not self._working)
        self._none.setVisible(self._looked and not self._media and not self._working)
        self._under_way.setVisible(self._working)
        for button in self._acts:
            button.setEnabled(self._chosen is not None and not self._working)

    def _words_of(self, one: RemovableMedium, *, keeps: bool) -> str:
        words = self.texts("stick.one", name=one.name, free=f"{one.free / GIGABYTE:,.1f}")
        if not one.writable:
            words = self.texts("stick.read-only", words=words)
        return self.texts("stick.keeps", words=words) if keeps else words
