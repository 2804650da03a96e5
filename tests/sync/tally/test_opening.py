"""The ballots are opened. What comes out tells what was chosen, and nothing of the envelopes it came from."""

import multiprocessing
import threading
from collections.abc import Iterator, Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot, padded_length
from sync.protocol.case import BallotStyle, ElectorateClass, Voting
from sync.protocol.encoding import encode
from sync.protocol.errors import EnvironmentFailed, SealInvalid
from sync.protocol.messages import SealedBallot
from sync.protocol.sealing import ballot_info, generate_sealing_key, pad, seal, sealed_ballot_length
from sync.tally import opening
from sync.tally.hand_over import CheckedHandOver, check_hand_over
from sync.tally.opening import Opened, open_ballots
from sync.tally.points import CountedBallot
from tests.support.hand_overs import Vote, hand_over_file, in_order, sealed
from tests.support.world import World, plain_case


def two_of_everything() -> World:
    """Two styles, and two classes of one of them."""
    classes = (("resident", "all"), ("worker", "all"), ("student", "few"))
    return World(
        plain_case(
            styles=(
                BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),
                BallotStyle(id="few", proposals=("p1", "p2")),
            ),
            electorate=msgspec.structs.replace(
                plain_case().electorate,
                classes=tuple(
                    ElectorateClass(id=one, name={"zh-Hant": one, "en": one}, style=style)
                    for one, style in classes
                ),
            ),
        )
    )


WORLD = two_of_everything()
VOTES: tuple[Vote, ...] = (
    ("worker", Ballot("all", ("p1",))),
    ("resident", Ballot("all", ("p1", "p3"))),
    ("resident", Ballot("all", ("p1",))),
    ("student", Ballot("few", ("p2",))),
    ("resident", Ballot("all", ("p1", "p3"))),
    ("worker", Ballot("all", ("p2", "p3", "p4"))),
)


def checked(ballots: Sequence[SealedBallot], world: World = WORLD) -> CheckedHandOver:
    return check_hand_over(hand_over_file(world, in_order(ballots)))


def opened(votes: Sequence[Vote], world: World = WORLD, workers: int | None = None) -> Opened:
    return open_ballots(checked(sealed(world, votes), world), world.tally_private, workers=workers)


def test_all_ballots_come_out_sorted_by_style_class_and_content() -> None:
    result = opened(VOTES)
    assert result.malformed == 0
    assert result.ballots == tuple(
        sorted(
            (CountedBallot(*vote) for vote in VOTES),
            key=lambda one: (one.ballot.style, one.electorate_class, encode(one.ballot)),
        )
    )


@settings(max_examples=25, deadline=None)
@given(votes=st.lists(st.sampled_from(VOTES), max_size=8), order=st.randoms(use_true_random=False))
def test_the_same_choices_give_the_same_result_however_sealed_and_ordered(
    votes: list[Vote], order: object
) -> None:
    first = opened(votes)
    order.shuffle(votes)  # type: ignore[attr-defined]
    assert encode(opened(votes).ballots) == encode(first.ballots)


def test_the_order_in_which_a_voter_touched_the_screen_is_gone() -> None:
    """A page of one's own might seal it as it was touched, and an observer look for that order."""
    touched = [raw(encode(Ballot("all", chosen))) for chosen in (("p1", "p3"), ("p3", "p1"))]
    result = open_ballots(checked(touched), WORLD.tally_private)
    assert [one.ballot.selections for one in result.ballots] == [("p1", "p3")] * 2


def raw(
    content: bytes,
    *,
    style: str = "all",
    group: str = "resident",
    info: tuple[str, str, str] | None = None,
    key: bytes | None = None,
) -> SealedBallot:
    """Anything at all, sealed as a ballot."""
    assert WORLD.case.keys is not None
    info = info or (WORLD.case.code, style, group)
    padded = pad(content, padded_length(WORLD.case))
    return SealedBallot(style, group, seal(key or WORLD.case.keys.tally, ballot_info(*info), padded))


def bad_ones() -> Iterator[tuple[str, SealedBallot]]:
    good = encode(Ballot("all", ("p1",)))
    yield "nothing", raw(b"")
    yield "no ballot", raw(b"\xff" * 20)
    yield "more after the ballot", raw(good + b"\x00")
    yield "noise", SealedBallot("all", "resident", b"\x55" * sealed_ballot_length(WORLD.case))
    yield "sealed to another key", raw(good, key=generate_sealing_key()[1])
    yield "of another case", raw(good, info=("OTHER-2026", "all", "resident"))
    yield "of another class", raw(good, info=(WORLD.case.code, "all", "worker"))
    yield "of another style outside", raw(good, info=(WORLD.case.code, "few", "resident"))
    yield "of another style inside", raw(encode(Ballot("few", ("p1",))))
    yield "of a style that is none", raw(encode(Ballot("none", ("p1",))))
    yield "too many", raw(encode(Ballot("all", ("p1", "p2", "p3", "p4"))))
    yield "none chosen", raw(encode(Ballot("all", ())))
    yield "one twice", raw(encode(Ballot("all", ("p1", "p1"))))
    yield "not on this ballot", raw(encode(Ballot("few", ("p3",))), style="few", group="student")
    yield "points where none are asked", raw(encode(Ballot("all", ("p1",), (3,))))


BAD = dict(bad_ones())


@pytest.mark.parametrize("what", BAD)
def test_a_malformed_ballot_is_a_number_and_takes_nobody_elses_vote_away(what: str) -> None:
    ballots = [BAD[what], *sealed(WORLD, VOTES)]
    result = open_ballots(checked(ballots), WORLD.tally_private)
    assert result == Opened(opened(VOTES).ballots, malformed=1)


def test_all_malformed_ones_together() -> None:
    result = open_ballots(checked(list(BAD.values())), WORLD.tally_private)
    assert result == Opened((), malformed=len(BAD))


def test_points_stay_with_their_proposals() -> None:
    world = World(plain_case(voting=Voting(type="cumulative", points=10)))
    result = opened([("resident", Ballot("all", ("p4", "p1"), (7, 2)))], world)
    assert result.ballots == (CountedBallot("resident", Ballot("all", ("p1", "p4"), (2, 7))),)


def test_another_key_opens_nothing_and_says_so() -> None:
    other, _ = generate_sealing_key()
    with pytest.raises(SealInvalid):
        open_ballots(checked(sealed(WORLD, VOTES)), other)


def test_no_choice_shows_where_results_are_logged() -> None:
    assert repr(opened(VOTES)) == "Opened(malformed=0)"


MANY = 400


@pytest.fixture(scope="module")
def many() -> CheckedHandOver:
    votes = [VOTES[n % len(VOTES)] for n in range(MANY)]
    return checked([*sealed(WORLD, votes), *BAD.values()])


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many are too many for one process, and a chunk is small."""
    monkeypatch.setattr(opening, "ALONE", MANY - 1)
    monkeypatch.setattr(opening, "CHUNK", 20)


@pytest.fixture(scope="module")
def alone(many: CheckedHandOver) -> Opened:
    return open_ballots(many, WORLD.tally_private, workers=1)


@pytest.mark.usefixtures("shared")
def test_several_processes_give_the_same_result_and_progress_reaches_the_end(
    many: CheckedHandOver, alone: Opened
) -> None:
    told: list[tuple[int, int]] = []
    processes = set()

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        processes.update(multiprocessing.active_children())

    result = open_ballots(many, WORLD.tally_private, progress, workers=3)
    assert len(processes) == 3
    assert result == alone
    assert (len(result.ballots), result.malformed) == (MANY, len(BAD))
    total = MANY + len(BAD)
    assert told == sorted(told)
    assert told[-1] == (total, total)


@pytest.mark.usefixtures("shared")
def test_the_result_is_the_same_where_other_threads_are_running(many: CheckedHandOver, alone: Opened) -> None:
    """A copied process could wait for ever on what a thread had locked: new ones are started instead."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert open_ballots(many, WORLD.tally_private, workers=2) == alone
    finally:
        done.set()
        thread.join()


@pytest.mark.usefixtures("shared")
def test_a_process_that_is_killed_leaves_no_half_result(many: CheckedHandOver) -> None:
    def kill(*_: int) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(EnvironmentFailed):
        open_ballots(many, WORLD.tally_private, kill, workers=2)
