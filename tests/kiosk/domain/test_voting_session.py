"""One voter at the booth goes from consent to done, by the table and by no other way."""

import pytest

from kiosk.domain.voting_session import ENDED, MOVES, Move, SessionState, VotingSession, order_on_screen
from sync.protocol.case import Voting
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed
from tests.support.world import plain_case

PASS = Pass("TEST-2026", "st1", "a", b"s" * 16, "all", "resident", "national", "roll", 0, b"i" * 112)
SIGNED = Signed("pass", b"k" * 8, b"", b"s" * 64)


def session() -> VotingSession:
    return VotingSession(plain_case(), SIGNED, PASS)


def test_a_voter_changes_a_choice_at_review_and_casts() -> None:
    voter = session()
    voter.agree()
    voter.draft.toggle("p1")
    voter.review()
    voter.change()
    assert voter.draft.chosen == ("p1",)
    voter.draft.toggle("p2")
    voter.review()
    voter.move(Move.CAST)
    assert voter.active
    voter.move(Move.FINISH)
    assert voter.state is SessionState.DONE
    assert not voter.active


@pytest.mark.parametrize("state", SessionState)
@pytest.mark.parametrize("move", Move)
def test_every_move_that_is_not_in_the_table_is_refused(state: SessionState, move: Move) -> None:
    voter = session()
    voter.state = state
    if (state, move) not in MOVES:
        with pytest.raises(NotAllowedNow):
            voter.move(move)
        assert voter.state is state


def test_nobody_casts_without_consent_and_review() -> None:
    before_cast = {state for (state, move), _ in MOVES.items() if move is Move.CAST}
    before_review = {state for (state, move), _ in MOVES.items() if move is Move.REVIEW}
    assert before_cast == {SessionState.REVIEW}
    assert before_review == {SessionState.CHOOSING}
    assert MOVES[SessionState.CONSENT, Move.AGREE] is SessionState.CHOOSING


def test_while_a_ballot_is_being_cast_the_session_cannot_be_abandoned() -> None:
    assert (SessionState.CASTING, Move.ABANDON) not in MOVES


@pytest.mark.parametrize("how", [Move.FINISH, Move.ABANDON])
def test_an_ended_session_has_forgotten_the_choices(how: Move) -> None:
    voter = session()
    voter.agree()
    voter.draft.toggle("p1")
    if how is Move.FINISH:
        voter.review()
        voter.move(Move.CAST)
    voter.move(how)
    assert voter.state in ENDED
    assert voter.draft.chosen == ()


def test_proposals_stand_as_the_case_says() -> None:
    proposals = tuple("abcdefgh")
    assert order_on_screen(plain_case(), proposals) == proposals
    rotated = plain_case(voting=Voting(type="approval", order="rotated"))
    turned = {order_on_screen(rotated, proposals) for _ in range(200)}
    assert turned == {proposals[n:] + proposals[:n] for n in range(8)}
    mixed = {
        order_on_screen(plain_case(voting=Voting(type="approval", order="random")), proposals)
        for _ in range(20)
    }
    assert len(mixed) > 1
    assert all(sorted(order) == list(proposals) for order in mixed)
