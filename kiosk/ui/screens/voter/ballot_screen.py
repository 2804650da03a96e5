"""What the screens have in common on which a voter fills in the ballot."""

from PySide6.QtCore import Signal

from kiosk.domain.ballot_draft import BallotDraft, Refusal
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.widgets.points_steps import Points


class BallotScreen(Screen):
    """A touch asks the ballot draft: `taken`, or refused by `refused(Refusal)`, which changes nothing."""

    for_voter = True
    offers_help = True
    taken = Signal()
    refused = Signal(object)

    def __init__(self, appearance: Appearance, paper: BallotPaper, session: VotingSession) -> None:
        super().__init__(appearance)
        self._paper, self._session = paper, session

    @property
    def _draft(self) -> BallotDraft:
        return self._session.draft

    def touch(self, proposal_id: str) -> None:
        """Choose a proposal, or take it back."""
        self._answer(self._draft.toggle(proposal_id))

    def step(self, proposal_id: str, by: int) -> None:
        """Give a proposal so many points more, or less."""
        self._answer(self._draft.give(proposal_id, self._draft.points_of(proposal_id) + by))

    def _answer(self, refusal: Refusal | None) -> None:
        if refusal is None:
            self._mark()
            self.taken.emit()
        else:
            self.refused.emit(refusal)

    def _mark(self) -> None:
        """Show how the ballot stands now."""
        raise NotImplementedError

    @property
    def _most_points(self) -> int:
        """The most that one proposal can have."""
        return self._draft.asked.points_each or self._draft.asked.points or 0

    def _points(self, proposal_id: str) -> Points:
        """What a proposal has and could get."""
        return Points(self._draft.points_of(proposal_id), self._draft.room_for(proposal_id))
