"""The state of the day, what was done so far, and what the officer may do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.officer.figures import Figures
from kiosk.ui.screens.screen import Screen

TONE = {
    DayState.PROVISIONED: "tell",
    DayState.OPEN: "good",
    DayState.SUSPENDED: "look",
    DayState.CLOSED: "tell",
    DayState.DELIVERED: "good",
}
FORWARD = {DayState.PROVISIONED: "open", DayState.OPEN: "check-in", DayState.SUSPENDED: "resume"}
"""the one thing to do next"""
ASIDE = {
    DayState.PROVISIONED: (),
    DayState.OPEN: ("suspend", "close"),
    DayState.SUSPENDED: ("close",),
}
"""what else may be done"""


class DayScreen(Screen):
    """`wanted` names what was touched: open, check-in, suspend, resume, close, sign-out."""

    name = "day"
    wanted = Signal(str)

    def __init__(self, appearance: Appearance, day: DayState, counts: Counts, *, chief: bool) -> None:
        """What only the chief may do is shown to others, and says so."""
        super().__init__(appearance)
        panel = self.panel(TONE[day], large=True)
        self.follow(lambda: panel.tell(self.texts(f"day.{day}.headline"), self.texts(f"day.{day}.body")))
        parts: list[QWidget] = [panel, Figures(appearance, counts)]
        if not chief:
            parts.append(self.label("day.chief-only", "small"))
        self.page(*parts)
        aside = [self._button(act, allowed=chief) for act in ASIDE.get(day, ())]
        leave = self.button("sign-out", "day.sign-out", lambda: self.wanted.emit("sign-out"), "quiet")
        forward = FORWARD.get(day)
        ahead = (
            None
            if forward is None
            else self._button(forward, allowed=chief or forward == "check-in", kind="primary")
        )
        self.footer(leave, *aside, ahead)

    def _button(self, act: str, *, allowed: bool, kind: str = "plain") -> QWidget:
        button = self.button(act, f"day.act.{act}", lambda: self.wanted.emit(act), kind)
        button.setEnabled(allowed)
        return button
