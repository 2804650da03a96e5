"""One voter at a time, one case after the other: from welcome to tracker; then nothing of it is left."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal

from kiosk.domain.ballot_draft import Refusal
from kiosk.domain.listing import Listing
from kiosk.domain.place.booth import Visit
from kiosk.domain.voting_session import Receipt, SessionState, VotingSession
from kiosk.ui.flows.flow import PlaceFlow, Surroundings
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.screens.officer.reason import Deed, ReasonScreen
from kiosk.ui.screens.voter.about import AboutScreen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper, LargePictures, large_pictures
from kiosk.ui.screens.voter.ballot_screen import BallotScreen
from kiosk.ui.screens.voter.choosing import ChoosingScreen, Spot
from kiosk.ui.screens.voter.consent import ConsentScreen
from kiosk.ui.screens.voter.find import FindScreen
from kiosk.ui.screens.voter.give_back import Ending, GiveBackScreen
from kiosk.ui.screens.voter.help import HelpScreen, OfficerHelpScreen
from kiosk.ui.screens.voter.review import ReviewScreen
from kiosk.ui.screens.voter.tally_words import refusal_words
from kiosk.ui.screens.voter.tracker import TrackerScreen
from kiosk.ui.screens.voter.welcome import WelcomeScreen
from sync.protocol.errors import PollingError


class VoterFlow(PlaceFlow):
    """`began`: a voter is there; `finished`: the voter is gone.

    `officer_called`: one is here to help, if the PIN holds.
    """

    began = Signal()
    finished = Signal()
    officer_called = Signal()

    def __init__(self, around: Surroundings, ballots: Mapping[str, BallotPaper]) -> None:
        """`ballots`: by case code."""
        super().__init__(around)
        self._ballots = ballots
        self._leaves = not self.place.is_desk
        """a booth of its own, where nobody takes the screen back"""
        self._visits: Sequence[Visit] = ()
        self._at = 0
        self._show_again: Callable[[], None] = lambda: None
        self._idle = IdleWatch(self.timing.ask_after_s, self.timing.answer_within_s)
        self._idle.setParent(self)  # Python may else delete its timers on another thread
        self._idle.asked.connect(self.frame.still_there.ask)
        self._idle.answered.connect(self.frame.still_there.hide)
        self._idle.expired.connect(self._left_alone)
        self.frame.still_there.answered.connect(self._idle.here)
        self.frame.top_bar.help_wanted.connect(self.call_help)

    def begin(self, visits: Sequence[Visit]) -> None:
        """Show the welcome to the voter who has come with these passes."""
        self._visits, self._at = visits, 0
        self._before = self.appearance.choice
        self.appearance.reset()
        self.began.emit()
        self._idle.start()
        self._welcome()

    def heard(self) -> None:
        """Something is being read to the voter."""
        self._idle.listening()

    @property
    def _visit(self) -> Visit:
        return self._visits[self._at]

    @property
    def _voter(self) -> VotingSession:
        return self._visit.session

    @property
    def _paper(self) -> BallotPaper:
        return self._ballots[self._visit.station.case.code]

    def _show(self, again: Callable[[], None]) -> None:
        """`again` shows this screen anew, after help."""
        self._show_again = again
        again()

    # --- one case --------------------------------------------------------------------------------------

    def _welcome(self) -> None:
        case = self._visit.station.case

        def show() -> None:
            screen = WelcomeScreen(self.appearance, case.title, case.topic, (self._at + 1, len(self._visits)))
            screen.begun.connect(self._ask_consent)
            self.frame.show_screen(screen)

        self._show(show)

    def _ask_consent(self) -> None:
        case = self._visit.station.case

        def show() -> None:
            screen = ConsentScreen(self.appearance, case.rules, case.privacy)
            screen.agreed.connect(self._agreed)
            screen.declined.connect(self._declined)
            self.frame.show_screen(screen)

        self._show(show)

    def _agreed(self) -> None:
        self._voter.agree()
        self._choose()

    def _declined(self) -> None:
        """No ballot in this case; the others may still follow."""
        visit = self._visit
        reason = Ending.DECLINED.value
        self.work(lambda: visit.station.abandon(visit.session, reason), lambda _none: self._next_case())

    def _choose(self, at: Spot | None = None) -> None:
        def show() -> None:
            screen = ChoosingScreen(self.appearance, self._paper, self._voter, at)
            screen.about_wanted.connect(self._tell_about)
            screen.turned.connect(lambda by: self._look_at(lambda listing: listing.turn(by)))
            screen.all_wanted.connect(lambda: self._look_at(Listing.show_all))
            screen.find_wanted.connect(self._find)
            screen.reviewed.connect(self._review)
            self._show_ballot(screen)
            if at is not None:
                screen.stand_at(at)

        self._show(show)

    def _show_ballot(self, screen: BallotScreen) -> None:
        screen.refused.connect(self._explain)
        screen.taken.connect(self.frame.notice.close_notice)
        self.frame.show_screen(screen)

    def _tell_about(self, spot: Spot) -> None:
        """More about one proposal, and back to where the voter was."""
        station, room = self._visit.station, self.frame.size() * self.frame.devicePixelRatioF()
        asked_at = self.frame.current_screen

        def tell(pictures: LargePictures) -> None:
            if self.frame.current_screen is not asked_at:
                return  # left alone, or for help, in the meantime

            def show() -> None:
                screen = AboutScreen(self.appearance, self._paper, self._voter, spot.proposal_id, pictures)
                screen.back.connect(lambda: self._choose(spot))
                self._show_ballot(screen)

            self._show(show)

        self.work(lambda: large_pictures(station, spot.proposal_id, room), tell)

    def _find(self) -> None:
        def show() -> None:
            screen = FindScreen(self.appearance, self._paper, self._voter)
            screen.found.connect(self._go_to)
            screen.category_wanted.connect(
                lambda category: self._look_at(lambda listing: listing.show_category(category))
            )
            screen.chosen_wanted.connect(
                lambda: self._look_at(lambda listing: listing.show_chosen(self._voter.draft.chosen))
            )
            screen.back.connect(self._choose)
            self.frame.show_screen(screen)

        self._show(show)

    def _look_at(self, listed: Callable[[Listing], None]) -> None:
        """Other proposals of the ballot, from their beginning."""
        listed(self._voter.listing)
        self._choose()

    def _go_to(self, proposal_id: str) -> None:
        self._voter.listing.show(proposal_id)
        self._choose(Spot(proposal_id))

    def _explain(self, refusal: Refusal) -> None:
        draft = self._voter.draft
        self.frame.notice.tell("look", lambda texts: refusal_words(texts, self._paper, draft, refusal))

    def _review(self) -> None:
        self._voter.review()

        def show() -> None:
            screen = ReviewScreen(self.appearance, self._paper, self._voter, self.timing.cast_pause_ms)
            screen.changed.connect(self._change)
            screen.cast.connect(lambda: self._cast(screen))
            self.frame.show_screen(screen)

        self._show(show)

    def _change(self, proposal_id: str) -> None:
        self._voter.change()
        if proposal_id:
            self._go_to(proposal_id)
        else:
            self._choose()

    def _cast(self, screen: ReviewScreen) -> None:
        station, session = self._visit.station, self._voter
        ballot = session.draft.ballot()
        self._idle.stop()

        def failed(_error: PollingError) -> None:
            # At casting only the same touch again can find out; nobody may leave or change before.
            unknown = session.state is SessionState.CASTING
            screen.again(may_change=not unknown)
            if not unknown:
                self._idle.start()

        screen.waiting()
        self.work(lambda: station.cast(session, ballot), self._show_tracker, failed)

    def _show_tracker(self, receipt: Receipt) -> None:
        station, language = self._visit.station, self.appearance.choice.language
        screen = TrackerScreen(
            self.appearance,
            receipt,
            station.case.telephone,
            self.timing.tracker_s,
            printer=self.papers.printer,
        )
        screen.printed.connect(lambda: self.papers.voters_slip(station, receipt, language))
        screen.done.connect(self._next_case)
        self.frame.show_screen(screen)

    def _next_case(self) -> None:
        if self._at + 1 < len(self._visits):
            self._at += 1
            self._idle.start()
            self._welcome()
            return
        voted = any(one.session.state is SessionState.DONE for one in self._visits)
        self._give_back(Ending.CAST if voted else Ending.DECLINED)

    # --- help ------------------------------------------------------------------------------------------

    def call_help(self) -> None:
        """Cover the ballot until the voter or an officer goes on. Not while a ballot is being cast."""
        if not self._visits or not self._voter.active or self.frame.busy:
            return
        if self._voter.state is SessionState.CASTING:
            return
        self._idle.stop()
        screen = HelpScreen(self.appearance)
        screen.back.connect(self._go_on)
        screen.officer.connect(self.officer_called)
        self.frame.show_screen(screen)

    def officer_here(self) -> None:
        """The PIN held: what an officer may do for a voter."""
        screen = OfficerHelpScreen(self.appearance)
        screen.back.connect(self._go_on)
        screen.cancel.connect(self._ask_why)
        self.frame.show_screen(screen)

    def _ask_why(self) -> None:
        screen = ReasonScreen(self.appearance, Deed.CANCEL, for_voter=True)
        screen.chosen.connect(lambda reason: self._end_without_vote(Ending.CANCELLED, reason))
        screen.left.connect(self.officer_here)
        self.frame.show_screen(screen)

    def _go_on(self) -> None:
        self._idle.start()
        self._show_again()

    # --- the end ---------------------------------------------------------------------------------------

    def _left_alone(self) -> None:
        self._end_without_vote(Ending.IDLE, Ending.IDLE.value)

    def _end_without_vote(self, ending: Ending, reason: str) -> None:
        """Wipe first; then put on record that these passes were not used."""
        for visit in self._visits:
            visit.session.draft.clear()
        self._give_back(ending, reason)
        self._abandon(reason, lambda: None)

    def _give_back(self, ending: Ending, reason: str = Ending.DECLINED.value) -> None:
        self._idle.stop()
        self.frame.still_there.hide()
        self.appearance.reset()
        screen = GiveBackScreen(self.appearance, ending, self.timing.leave_s if self._leaves else None)
        screen.taken.connect(lambda: self._abandon(reason, self._finish))
        self.frame.show_screen(screen)

    def _abandon(self, reason: str, then: Callable[[], None]) -> None:
        """Again, too, when it could not be stored before: the next voter needs the booth free."""
        open_ones = [one for one in self._visits if one.session.active]

        def abandon() -> None:
            for one in open_ones:
                if one.session.active:
                    one.station.abandon(one.session, reason)

        if open_ones:
            self.work(abandon, lambda _none: then())
        else:
            then()

    def _finish(self) -> None:
        self._visits = ()
        self._show_again = lambda: None
        self.appearance.choose(self._before)
        self.finished.emit()
