"""Voting passes that were given out and have not ended: before the close each one wants an explanation."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.place.desk import OpenPass
from kiosk.domain.polling_day import TAIWAN
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.labels import WrapLabel


class OpenPassesScreen(Screen):
    """`void(open pass)`: the chief wants to take it back; `left` goes to the state of the day."""

    name = "open-passes"
    void = Signal(object)
    left = Signal()

    def __init__(
        self, appearance: Appearance, passes: Sequence[OpenPass], *, chief: bool, booth_apart: bool
    ) -> None:
        """Whose they are nobody can tell, here or anywhere: when and by whom each was given.

        `booth_apart`: people vote at other devices, of which this one may not have heard everything.
        """
        super().__init__(appearance)
        parts: list[QWidget] = [
            self.label("open-passes.heading", "title"),
            self.label("open-passes.why" if passes else "open-passes.none"),
        ]
        if passes and booth_apart:
            parts.append(self.label("open-passes.booth-apart"))
        parts += [self._line(number, one, chief) for number, one in enumerate(passes)]
        self.page(*parts)
        self.footer(self.button("back", "open-passes.back", self.left.emit), None)

    def _line(self, number: int, one: OpenPass, chief: bool) -> QWidget:
        words = WrapLabel("body")
        at = datetime.fromtimestamp(one.given_at, TAIWAN).strftime("%H:%M")
        electorate_class = one.case.electorate_class(one.electorate_class)
        self.follow(
            lambda: words.setText(
                self.texts(
                    "open-passes.line",
                    at=at,
                    title=self.texts.of(one.case.title),
                    electorate_class=self.texts.of(electorate_class.name) if electorate_class else "",
                    officer=one.officer or "",
                )
            )
        )
        button = self.button(f"void-{number}", "open-passes.void", lambda: self.void.emit(one))
        button.setEnabled(chief)
        return self.row(words, button, equal=False)
