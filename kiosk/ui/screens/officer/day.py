"""The state of the polling day, and what officers may do in it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.place.standing import CaseStanding, Standing
from kiosk.domain.polling_day import TAIWAN, DayState, Step
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
FORWARD = {DayState.PROVISIONED: "open", DayState.SUSPENDED: "resume"}
"""the one thing to do next; while the poll is open it is the device's own work"""
BEFORE_WORK = frozenset({DayState.PROVISIONED, DayState.SUSPENDED})
"""when a sheet on paper may be compared with the device, and the program may end"""
CHIEFS_STEPS = {
    "open": Step.OPEN,
    "suspend": Step.SUSPEND,
    "resume": Step.RESUME,
    "end-day": Step.END_DAY,
    "close": Step.CLOSE,
}


class DayScreen(Screen):
    """`wanted` names what was touched: one of CHIEFS_STEPS, `work`, passes, check-head,
    delivery, set-clock, go-on, switch-off or sign-out.
    """

    name = "day"
    wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, standing: Standing, *, work: str, chief: bool, delivers: bool
    ) -> None:
        """`work`: check-in or booth. What only the chief may do is shown to others, and says so."""
        super().__init__(appearance)
        day = standing.day
        panel = self.panel(TONE[day], large=True)
        self.follow(lambda: panel.tell(self.texts(f"day.{day}.headline"), self.texts(f"day.{day}.body")))
        trouble = self._trouble(standing)
        parts: list[QWidget] = [trouble or panel, Figures(appearance, standing.counts)]
        if len(standing.cases) > 1:
            parts += [self._case(one) for one in standing.cases]
        if not chief:
            parts.append(self.label("day.chief-only", "small"))
        self.page(*parts)

        if trouble is not None:
            mend = "go-on" if standing.superseded else "set-clock"
            self.footer(self._leave(), self._end(), self._button(mend, allowed=True, kind="primary"))
            return
        forward = FORWARD.get(day, work)
        aside = [
            act
            for act, step in CHIEFS_STEPS.items()
            if act != forward and standing.may(step) and not (act == "end-day" and standing.last_day)
        ]
        buttons = [self._button(act, allowed=chief) for act in aside]
        if standing.counts.out:
            buttons.insert(0, self._button("passes", allowed=True))
        if delivers:
            buttons.insert(0, self._button("delivery", allowed=True))
        if day in BEFORE_WORK:
            buttons = [self._end(), self._button("check-head", allowed=True), *buttons]
        ahead = self._button(forward, allowed=chief or forward == work, kind="primary")
        self.footer(self._leave(), *buttons, ahead)

    def _leave(self) -> QWidget:
        return self.button("sign-out", "day.sign-out", lambda: self.wanted.emit("sign-out"), "quiet")

    def _end(self) -> QWidget:
        return self.button("switch-off", "day.switch-off", lambda: self.wanted.emit("switch-off"))

    def _trouble(self, standing: Standing) -> QWidget | None:
        """What only the chief can put right before anybody may go on."""
        if not standing.blocked:
            return None
        what = "superseded" if standing.superseded else f"clock-{standing.clock_doubt}"
        panel = self.panel("stop", large=True)
        panel.setObjectName(what)
        now = datetime.fromtimestamp(standing.now, TAIWAN)
        self.follow(
            lambda: panel.tell(
                self.texts(f"trouble.{what}.headline"),
                self.texts(f"trouble.{what}.body", at=self.texts.moment(now)),
            )
        )
        return panel

    def _case(self, one: CaseStanding) -> QWidget:
        """Where one of several cases stands, in one line."""
        panel = self.panel(TONE[one.day])
        panel.setObjectName(f"case-{one.case.code}")
        self.follow(
            lambda: panel.tell(
                self.texts.of(one.case.title),
                self.texts(
                    "day.case",
                    state=self.texts(f"day.{one.day}.headline"),
                    cast=self.texts.number(one.counts.cast),
                ),
            )
        )
        return panel

    def _button(self, act: str, *, allowed: bool, kind: str = "plain") -> QWidget:
        button = self.button(act, f"day.act.{act}", lambda: self.wanted.emit(act), kind)
        button.setEnabled(allowed)
        return button
