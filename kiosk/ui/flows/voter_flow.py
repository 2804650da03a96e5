"""One voter at a time: welcome, consent, choosing, review, tracker; then nothing of it is left."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from kiosk.domain.ballot_draft import Refusal
from kiosk.domain.station import Station
from kiosk.domain.voting_session import Receipt, SessionState, VotingSession
from kiosk.ui.flows.flow import Flow
from kiosk.ui.frame import Frame
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.choosing import ChoosingScreen
from kiosk.ui.screens.voter.consent import ConsentScreen
from kiosk.ui.screens.voter.give_back import Ending, GiveBackScreen
from kiosk.ui.screens.voter.review import ReviewScreen
from kiosk.ui.screens.voter.tally_words import refusal_words
from kiosk.ui.screens.voter.tracker import TrackerScreen
from kiosk.ui.screens.voter.welcome import WelcomeScreen
from kiosk.ui.task_runner import TaskRunner
from kiosk.ui.timing import Timing
from sync.protocol.errors import PollingError


class VoterFlow(Flow):
    """`finished`: the session is over and an officer wants the screen back."""

    finished = Signal()

    def __init__(
        self, frame: Frame, runner: TaskRunner, station: Station, paper: BallotPaper, timing: Timing
    ) -> None:
        super().__init__(frame, runner)
        self._station, self._paper, self._timing = station, paper, timing
        self._session: VotingSession | None = None
        self._idle = IdleWatch(timing.ask_after_s, timing.answer_within_s)
        self._idle.asked.connect(frame.still_there.ask)
        self._idle.answered.connect(frame.still_there.hide)
        self._idle.expired.connect(self._left_alone)
        frame.still_there.answered.connect(self._idle.here)

    def begin(self, session: VotingSession) -> None:
        """Show the welcome to the voter of this session."""
        self._session = session
        self._officers_choice = self.appearance.choice
        self.appearance.reset()
        self._idle.start()
        case = self._station.case
        screen = WelcomeScreen(self.appearance, case.title, case.topic)
        screen.begun.connect(self._ask_consent)
        self.frame.show_screen(screen)

    @property
    def _voter(self) -> VotingSession:
        assert self._session is not None
        return self._session

    def _ask_consent(self) -> None:
        case = self._station.case
        screen = ConsentScreen(self.appearance, case.rules, case.privacy)
        screen.agreed.connect(self._agreed)
        screen.declined.connect(lambda: self._end_without_vote(Ending.DECLINED))
        self.frame.show_screen(screen)

    def _agreed(self) -> None:
        self._voter.agree()
        self._choose()

    def _choose(self, show: str | None = None) -> None:
        screen = ChoosingScreen(self.appearance, self._paper, self._voter, show)
        screen.refused.connect(self._explain)
        screen.taken.connect(self.frame.notice.close_notice)
        screen.reviewed.connect(self._review)
        self.frame.show_screen(screen)

    def _explain(self, refusal: Refusal) -> None:
        draft = self._voter.draft
        self.frame.notice.tell("look", lambda texts: refusal_words(texts, self._paper, draft, refusal))

    def _review(self) -> None:
        self._voter.review()
        screen = ReviewScreen(self.appearance, self._paper, self._voter, self._timing.cast_pause_ms)
        screen.changed.connect(self._change)
        screen.cast.connect(lambda: self._cast(screen))
        self.frame.show_screen(screen)

    def _change(self, proposal_id: str) -> None:
        self._voter.change()
        self._choose(proposal_id or None)

    def _cast(self, screen: ReviewScreen) -> None:
        session = self._voter
        ballot = session.draft.ballot()
        self._idle.stop()

        def failed(_error: PollingError) -> None:
            # At casting only the same touch again can find out; nobody may leave or change before.
            unknown = session.state is SessionState.CASTING
            screen.again(may_change=not unknown)
            if not unknown:
                self._idle.start()

        screen.waiting()
        self.work(lambda: self._station.cast(session, ballot), self._show_tracker, failed)

    def _show_tracker(self, receipt: Receipt) -> None:
        screen = TrackerScreen(self.appearance, receipt, self._timing.tracker_s)
        screen.done.connect(lambda: self._give_back(Ending.CAST))
        self.frame.show_screen(screen)

    def _left_alone(self) -> None:
        self._end_without_vote(Ending.IDLE)

    def _end_without_vote(self, ending: Ending) -> None:
        """Wipe first; then put on record that this pass was not used."""
        self._voter.draft.clear()
        self._give_back(ending)
        self._abandon(ending, lambda: None)

    def _give_back(self, ending: Ending) -> None:
        self._idle.stop()
        self.frame.still_there.hide()
        self.appearance.reset()
        screen = GiveBackScreen(self.appearance, ending)
        screen.taken.connect(lambda: self._abandon(ending, self._finish))
        self.frame.show_screen(screen)

    def _abandon(self, ending: Ending, then: Callable[[], None]) -> None:
        """Again, too, when it could not be stored before: the next voter needs the booth free."""
        session = self._voter
        if session.active:
            self.work(lambda: self._station.abandon(session, ending.value), lambda _none: then())
        else:
            then()

    def _finish(self) -> None:
        self._session = None
        self.appearance.choose(self._officers_choice)
        self.finished.emit()
