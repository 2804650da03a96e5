"""One voter at the booth: from consent to done, as a state table around a ballot draft."""

import random
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.ballot_draft import BallotDraft
from kiosk.domain.listing import Listing
from sync.protocol.case import Case
from sync.protocol.chain import Head
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed
from sync.protocol.tracker import shown_tracker, tracker_link


class SessionState(StrEnum):
    CONSENT = "consent"
    CHOOSING = "choosing"
    REVIEW = "review"
    CASTING = "casting"
    DONE = "done"
    ABANDONED = "abandoned"


class Move(StrEnum):
    AGREE = "agree"
    REVIEW = "review"
    CHANGE = "change"
    CAST = "cast"
    CAST_FAILED = "cast-failed"
    FINISH = "finish"
    ABANDON = "abandon"


MOVES: dict[tuple[SessionState, Move], SessionState] = {
    (SessionState.CONSENT, Move.AGREE): SessionState.CHOOSING,
    (SessionState.CHOOSING, Move.REVIEW): SessionState.REVIEW,
    (SessionState.REVIEW, Move.CHANGE): SessionState.CHOOSING,
    (SessionState.REVIEW, Move.CAST): SessionState.CASTING,
    (SessionState.CASTING, Move.CAST_FAILED): SessionState.REVIEW,
    (SessionState.CASTING, Move.FINISH): SessionState.DONE,
    (SessionState.CONSENT, Move.ABANDON): SessionState.ABANDONED,
    (SessionState.CHOOSING, Move.ABANDON): SessionState.ABANDONED,
    (SessionState.REVIEW, Move.ABANDON): SessionState.ABANDONED,
}
ENDED = frozenset({SessionState.DONE, SessionState.ABANDONED})


@dataclass(frozen=True)
class Receipt:
    """What a voter takes home. It tells nothing of the choices."""

    tracker_hash: bytes

    @property
    def tracker(self) -> str:
        """For reading: 16 characters and a check character, in groups of four."""
        return shown_tracker(self.tracker_hash)

    @property
    def link(self) -> str:
        """For the QR code: all of the tracker."""
        return tracker_link(self.tracker_hash)


@dataclass(frozen=True)
class Attempt:
    """A cast whose outcome the storage could not tell: where its record would stand, and its receipt."""

    head: Head
    receipt: Receipt


class VotingSession:
    """The time of one voter at the booth, begun with a voting pass. Knows no name."""

    def __init__(self, case: Case, signed: Signed, voting_pass: Pass) -> None:
        self.signed, self.serial = signed, voting_pass.serial
        self.style, self.electorate_class = voting_pass.style, voting_pass.electorate_class
        self.state = SessionState.CONSENT
        self.draft = BallotDraft(case, voting_pass.style)
        self.order = order_on_screen(case, self.draft.style.proposals)
        """the proposals as this voter sees them"""
        self.listing = Listing(case, self.draft.style, self.order)
        self.attempt: Attempt | None = None

    @property
    def active(self) -> bool:
        return self.state not in ENDED

    def agree(self) -> None:
        """The voter consents to the rules and the privacy notice."""
        self.move(Move.AGREE)

    def review(self) -> None:
        self.move(Move.REVIEW)

    def change(self) -> None:
        """Back from review to choosing; everything chosen stays."""
        self.move(Move.CHANGE)

    def move(self, move: Move) -> None:
        """Go where the table says; an ended session forgets the choices. Raises NotAllowedNow."""
        self.state = self.after(move)
        if not self.active:
            self.draft.clear()

    def after(self, move: Move) -> SessionState:
        """Where the table leads; nothing changes. Raises NotAllowedNow."""
        found = MOVES.get((self.state, move))
        if found is None:
            raise NotAllowedNow(f"{move} is not possible at {self.state}", state=self.state, step=move)
        return found


def order_on_screen(case: Case, proposals: tuple[str, ...]) -> tuple[str, ...]:
    """The order in which one voter sees the proposals, as the case wants it."""
    # From the system's generator: nobody can work out later which voter saw which order.
    chance = random.SystemRandom()
    if case.voting.order == "random":
        return tuple(chance.sample(proposals, len(proposals)))
    if case.voting.order == "rotated":
        first = chance.randrange(len(proposals))
        return proposals[first:] + proposals[:first]
    return proposals
