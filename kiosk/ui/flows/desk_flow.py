"""The desk: check-in, answers, voting passes; one person after another."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from kiosk.domain.check_in import Answer, attest, compared
from kiosk.domain.place.desk import CaseAnswer, GivenPass
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.polling_day import TAIWAN
from kiosk.domain.typed_identity import other_schemes
from kiosk.ui.flows.flow import PlaceFlow, Surroundings
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.screens.desk.answer import AnswerScreen
from kiosk.ui.screens.desk.attest import AttestScreen
from kiosk.ui.screens.desk.check_in import CheckInScreen
from kiosk.ui.screens.desk.pass_given import PassGivenScreen
from kiosk.ui.screens.desk.roll_list import RollListScreen

Shown = Sequence[CaseAnswer]
"""the answers about the person at the desk, as they stand"""


class DeskFlow(PlaceFlow):
    """`admitted(visits)`: hand the screen to the voter. `left`: the officer wants the state of the day."""

    admitted = Signal(object)
    left = Signal()

    def __init__(self, around: Surroundings, officers: StationFlow) -> None:
        super().__init__(around)
        self._officers = officers
        self._on_duty: OnDuty | None = None
        self._again: Callable[[], None] = self._next_person

    def begin(self, on_duty: OnDuty) -> None:
        """Check in people in this officer's name."""
        self._on_duty = on_duty
        self._next_person()

    @property
    def _by(self) -> OnDuty:
        assert self._on_duty is not None
        return self._on_duty

    def _next_person(self) -> None:
        self._again = self._next_person
        screen = CheckInScreen(
            self.appearance,
            self.place.today,
            schemes=other_schemes(self.place.cases),
            camera=self.camera,
            has_names=self.place.has_names,
        )
        screen.asked.connect(self._check_in)
        screen.list_wanted.connect(self._search_roll)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _search_roll(self) -> None:
        screen = RollListScreen(self.appearance)
        screen.searched.connect(
            lambda text: self.runner.run(lambda: self.place.search(text), screen.show_found)
        )
        screen.chosen.connect(lambda number, birth_date: self._check_in(number, birth_date, ""))
        screen.left.connect(self._next_person)
        self.frame.show_screen(screen)

    def _check_in(self, number: str, birth_date: str, scheme: str) -> None:
        self._again = lambda: self._check_in(number, birth_date, scheme)
        self.work(lambda: self.place.check_in(number, birth_date, scheme=scheme or None), self._show)

    def _show(self, shown: Shown) -> None:
        screen = AnswerScreen(self.appearance, shown)

        def wanted(act: str, code: str) -> None:
            one = next((one for one in shown if one.case.code == code), None)
            if one is not None:
                self._about_one(act, shown, one)
            else:
                self._about_all(act, shown)

        screen.wanted.connect(wanted)
        self.frame.show_screen(screen)

    def _about_all(self, act: str, shown: Shown) -> None:
        acts: dict[str, Callable[[], None]] = {
            "admit": lambda: self._admit(shown),
            "refuse": lambda: self._refuse(shown),
            "compared": lambda: self._show([one.but(compared(one.answer)) for one in shown]),
            "correct": self._next_person,
            "back": self._next_person,
            "next": self._next_person,
        }
        acts[act]()

    def _about_one(self, act: str, shown: Shown, one: CaseAnswer) -> None:
        acts: dict[str, Callable[[], None]] = {
            "attest": lambda: self._attest(shown, one),
            "void": lambda: self._void(one),
            "dispute": lambda: self._dispute(shown, one),
        }
        acts[act]()

    def _admit(self, shown: Shown) -> None:
        on_duty = self._by
        if self.place.is_booth:
            self.work(
                lambda: self.place.begin([one.signed for one in self.place.admit(shown, on_duty)]),
                self.admitted.emit,
            )
        else:
            self.work(lambda: self.place.admit(shown, on_duty), self._hand_out)

    def _hand_out(self, given: Sequence[GivenPass]) -> None:
        """The booth is a device of its own: the pass travels as a code."""
        screen = PassGivenScreen(
            self.appearance,
            self.place.pass_code(given),
            [one.case.title for one in given],
            datetime.fromtimestamp(min(one.expires for one in given), TAIWAN),
            printer=self.papers.printer,
        )
        screen.printed.connect(lambda: self.papers.voting_pass(given))
        screen.done.connect(self._next_person)
        self.frame.show_screen(screen)

    def _refuse(self, shown: Shown) -> None:
        on_duty = self._by
        self.work(lambda: self.place.refuse(shown, on_duty), lambda _none: self._next_person())

    def _attest(self, shown: Shown, one: CaseAnswer) -> None:
        screen = AttestScreen(self.appearance, one)
        screen.attested.connect(
            lambda class_id, document_id: self._show(
                _with(shown, one, attest(one.answer, class_id, document_id))
            )
        )
        screen.left.connect(lambda: self._show(shown))
        self.frame.show_screen(screen)

    def _void(self, one: CaseAnswer) -> None:
        """The earlier pass was never used: take it back, and look at the same person again."""
        serial = one.answer.open_pass
        assert serial is not None  # the button is there only with an open pass
        self._officers.undo(self.place.station(one.case.code), serial, self._again)

    def _dispute(self, shown: Shown, one: CaseAnswer) -> None:
        station, on_duty = self.place.station(one.case.code), self._by
        self.work(
            lambda: station.dispute(one.answer, on_duty.of(station)),
            lambda said: self._show(_with(shown, one, said)),
        )


def _with(shown: Shown, one: CaseAnswer, answer: Answer) -> Shown:
    """The same answers, but for one case another one."""
    return [other.but(answer) if other is one else other for other in shown]
