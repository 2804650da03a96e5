"""The desk: check-in, answer, voting pass; one person after another."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal

from kiosk.domain.check_in import Answer, attest, compared
from kiosk.domain.officers import Officer
from kiosk.domain.polling_day import TAIWAN
from kiosk.domain.polling_place import CaseAnswer
from kiosk.domain.station import Station
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.flows.flow import Flow
from kiosk.ui.frame import Frame
from kiosk.ui.screens.desk.answer import AnswerScreen
from kiosk.ui.screens.desk.attest import AttestScreen
from kiosk.ui.screens.desk.check_in import CheckInScreen
from kiosk.ui.task_runner import TaskRunner

VOID_REASON = "given-anew"


class DeskFlow(Flow):
    """`admitted(session)`: hand the screen to the voter. `left`: the officer wants the state of the day."""

    admitted = Signal(object)
    left = Signal()

    def __init__(self, frame: Frame, runner: TaskRunner, station: Station) -> None:
        super().__init__(frame, runner)
        self._station = station
        self._officer: Officer | None = None

    def begin(self, officer: Officer) -> None:
        """Check in people in this officer's name."""
        self._officer = officer
        self._next_person()

    @property
    def _by(self) -> Officer:
        assert self._officer is not None
        return self._officer

    def _next_person(self) -> None:
        screen = CheckInScreen(self.appearance, datetime.now(TAIWAN).date())
        screen.asked.connect(self._check_in)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _check_in(self, number: str, birth_date: str, scheme: str) -> None:
        def again() -> None:
            self._check_in(number, birth_date, scheme)

        self.work(
            lambda: self._station.check_in(number, birth_date, scheme=scheme or None),
            lambda answer: self._answer(answer, again),
        )

    def _answer(self, answer: Answer, again: Callable[[], None]) -> None:
        shown = CaseAnswer(self._station.case, answer)
        screen = AnswerScreen(self.appearance, (shown,))
        acts: dict[str, Callable[[], object]] = {
            "admit": lambda: self._admit(answer),
            "attest": lambda: self._attest(shown, again),
            "void": lambda: self._void(answer, again),
            "refuse": lambda: self._refuse(answer),
            "dispute": lambda: self._dispute(answer, again),
            "correct": self._next_person,
            "compared": lambda: self._answer(compared(answer), again),
            "back": self._next_person,
            "next": self._next_person,
        }
        screen.wanted.connect(lambda act, _code: acts[act]())
        self.frame.show_screen(screen)

    def _attest(self, shown: CaseAnswer, again: Callable[[], None]) -> None:
        screen = AttestScreen(self.appearance, shown)
        screen.attested.connect(
            lambda class_id, document_id: self._answer(attest(shown.answer, class_id, document_id), again)
        )
        screen.left.connect(lambda: self._answer(shown.answer, again))
        self.frame.show_screen(screen)

    def _admit(self, answer: Answer) -> None:
        officer = self._by

        def admit() -> VotingSession:
            return self._station.begin(self._station.admit(answer, officer))

        self.work(admit, self.admitted.emit)

    def _void(self, answer: Answer, again: Callable[[], None]) -> None:
        """The earlier pass was never used: take it back, and look at the same person again."""
        serial, officer = answer.open_pass, self._by
        assert serial is not None  # the button is there only with an open pass
        self.work(lambda: self._station.void(serial, VOID_REASON, officer), lambda _none: again())

    def _refuse(self, answer: Answer) -> None:
        officer = self._by
        self.work(lambda: self._station.refuse(answer, officer), lambda _none: self._next_person())

    def _dispute(self, answer: Answer, again: Callable[[], None]) -> None:
        officer = self._by
        self.work(lambda: self._station.dispute(answer, officer), lambda said: self._answer(said, again))
