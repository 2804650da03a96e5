"""The voting pass for a booth of its own: a code on the screen, to photograph or to print."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.qr import QrCode

SQUARE_MM = 1.0
"""a pass has some eighty squares a side: all of it stays in sight on a small screen"""


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
        qr = QrCode(code, self.theme.dots_per_mm, SQUARE_MM)
        self.words(qr.setAccessibleName, "pass-given.qr")
        told: list[QWidget] = [self.label("pass-given.headline", "title")]
        told += [self.case_text(one, "heading") for one in titles]
        told += [
            self.label("pass-given.expires", at=expires.strftime("%H:%M")),
            self.label("pass-given.body"),
        ]
        self.page(self.columns(self.stack(qr), self.stack(*told)))
        paper = self.button("print-pass", "pass-given.print", self.printed.emit) if printer else None
        self.footer(paper, None, self.button("next-person", "pass-given.done", self.done.emit, "primary"))
