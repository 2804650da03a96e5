"""What is published of a count, what is withheld, and that JSON, CSV and PDF say the same."""

import csv
import io
import random
from hashlib import sha256

import msgspec
import pypdfium2
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot
from sync.protocol.case import BallotStyle, Case, ElectorateClass, Publication
from sync.protocol.errors import NotReady
from sync.protocol.messages import Account
from sync.tally.count.outcome import TieNote
from sync.tally.counting import count
from sync.tally.points import CountedBallot
from sync.tally.publish import BALLOTS, CSV, JSON, PDF, publication, result_csv, result_json
from sync.tally.result import Result, make_result
from tests.sync.tally.making import approvals, ballot, small_case

COSTS = {"a": 50, "b": 60, "c": 30, "d": 10}
CAST = approvals(abc=2, abd=1, ac=1, a=1)


def account(counted: int) -> Account:
    return Account(
        accepted=counted + 4,
        counted=counted,
        superseded=1,
        rejected={"after-cut-off": 2, "by-decision": 1},
        channels={"on-site": 1, "online": counted - 1},
    )


def result_of(case: Case, ballots: list[CountedBallot], malformed: int = 0) -> Result:
    return make_result(case, ballots, count(case, ballots), account(len(ballots) + malformed), malformed)


def published(case: Case, ballots: list[CountedBallot], malformed: int = 0) -> dict[str, bytes]:
    told = account(len(ballots) + malformed)
    return publication(case, ballots, count(case, ballots), told, malformed=malformed)


def closed(case: Case, smallest: int = 5, *, full: bool = True) -> Case:
    return msgspec.structs.replace(case, publication=Publication(ballots=full, smallest_group=smallest))


def two_styles() -> Case:
    """North sees a and b, south sees b, c and d; groups of fewer than three are small."""
    case = closed(small_case(COSTS, "top-n", None, winners=2), 3)
    classes = tuple(ElectorateClass(id=one, name={"zh-Hant": one}, style=one) for one in ("north", "south"))
    return msgspec.structs.replace(
        case,
        electorate=msgspec.structs.replace(case.electorate, classes=classes),
        styles=(
            BallotStyle(id="north", proposals=("a", "b")),
            BallotStyle(id="south", proposals=("b", "c", "d")),
        ),
    )


def from_style(style: str, *chosen: str) -> list[CountedBallot]:
    return [CountedBallot(style, Ballot(style, tuple(one))) for one in chosen]


def test_the_result_tells_every_proposal_and_the_whole_account() -> None:
    result = result_of(closed(small_case(COSTS, budget=110, eligible=50), 2), CAST, malformed=2)
    assert [(one.rank, one.id, one.points, one.voters, one.won, one.reason) for one in result.proposals] == [
        (1, "a", 5, 5, True, "won"),
        (2, "c", 3, 3, True, "won"),
        (3, "b", 3, 3, False, "over-budget"),
        (4, "d", 1, 1, True, "won"),
    ]
    assert result.winners == ("a", "c", "d")
    assert (result.spent, result.budget, result.eligible) == (90, 110, 50)
    told = result.account
    assert told.accepted == told.counted + told.superseded + sum(told.rejected.values())
    assert (told.counted, told.valid, told.malformed) == (7, 5, 2)
    assert result.ties == (TieNote(("c", "b"), ("lower-cost",)),)


@pytest.mark.parametrize(("counted", "malformed"), [(5, 1), (6, 0), (4, 0)])
def test_numbers_that_do_not_add_up_are_not_published(counted: int, malformed: int) -> None:
    case = small_case(COSTS)
    with pytest.raises(NotReady):
        make_result(case, CAST, count(case, CAST), account(counted), malformed)


def test_an_account_that_does_not_add_up_is_not_published() -> None:
    case = small_case(COSTS)
    wrong = Account(accepted=9, counted=5, superseded=1, rejected={}, channels={})
    with pytest.raises(NotReady):
        make_result(case, CAST, count(case, CAST), wrong, 0)


def test_json_csv_and_pdf_say_the_same_and_the_pdf_names_the_json() -> None:
    files = published(closed(small_case(COSTS), 2), CAST)
    assert set(files) == {JSON, CSV, PDF, BALLOTS}
    told = msgspec.json.decode(files[JSON], type=Result)
    rows = list(csv.DictReader(io.StringIO(files[CSV].decode("utf-8-sig"))))
    assert [(row["id"], int(row["points"]), row["won"] == "1") for row in rows] == [
        (one.id, one.points, one.won) for one in told.proposals
    ]
    pages = pypdfium2.PdfDocument(files[PDF])
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    for one in told.proposals:
        assert one.title["zh-Hant"] in text
    assert sha256(files[JSON]).hexdigest() in text.replace("\r\n", "")


def test_the_same_ballots_in_any_order_give_the_same_bytes() -> None:
    case = closed(small_case(COSTS, weights={"resident": 2, "worker": 1}), 2)
    cast = [*CAST, *([ballot("bd", electorate_class="worker")] * 3)]
    shuffled = random.Random(1).sample(cast, len(cast))
    assert published(case, shuffled) == published(case, cast)


def test_full_ballots_only_if_the_case_allows_it() -> None:
    assert BALLOTS not in published(closed(small_case(COSTS), 2, full=False), CAST)


def test_weighted_cases_tell_their_weights() -> None:
    case = closed(small_case(COSTS, weights={"resident": 2, "worker": 1}), 1)
    result = result_of(case, [*CAST, ballot("d", electorate_class="worker")])
    assert [(one.electorate_class, one.weight, one.ballots) for one in result.weights] == [
        ("resident", 2, 5),
        ("worker", 1, 1),
    ]
    d = next(one for one in result.proposals if one.id == "d")
    assert (d.points, d.votes, d.voters) == (3, 3, 2)


def test_of_a_small_style_only_winners_are_told() -> None:
    result = result_of(two_styles(), [*from_style("north", "a", "ab", "a"), *from_style("south", "c", "bc")])
    told = {one.id: one for one in result.proposals}
    assert (told["a"].points, told["a"].rank) == (3, 1)
    for hidden in "bcd":
        one = told[hidden]
        assert (one.points, one.votes, one.voters, one.rank, one.reason) == (None,) * 5
    assert result.withheld == ("b", "c", "d")
    assert result.winners == ("a", "c")


def test_with_a_small_group_no_full_ballots_are_published() -> None:
    cast = [*from_style("north", "a", "ab", "a"), *from_style("south", "c", "bc")]
    assert BALLOTS not in published(two_styles(), cast)


SOUTH = st.lists(st.sampled_from(["b", "c", "d", "bc", "bd", "cd", "bcd"]), min_size=2, max_size=2)


def test_the_share_of_equal_shares_and_ties_are_withheld_with_the_points() -> None:
    cast = approvals(ab=4)
    case = small_case({"a": 60, "b": 60}, "equal-shares", 100)
    assert result_of(closed(case, 4), cast).share is not None
    assert result_of(closed(case, 4), cast).ties != ()
    assert result_of(closed(case, 5), cast).share is None
    assert result_of(closed(case, 5), cast).ties == ()


@given(SOUTH, SOUTH)
def test_how_a_small_group_voted_changes_nothing_that_is_published(one: list[str], other: list[str]) -> None:
    """Two ways the same few people might have voted, with the same winners: nobody can tell which it was."""
    case, north = two_styles(), from_style("north", "a", "ab", "a", "b")
    results = [result_of(case, [*north, *from_style("south", *south)]) for south in (one, other)]
    assume(results[0].winners == results[1].winners)
    assert result_json(results[0]) == result_json(results[1])
    assert result_csv(case, results[0]) == result_csv(case, results[1])


@given(st.lists(st.sampled_from(["a", "b", "c", "ab", "bcd"]), min_size=2, max_size=2))
def test_a_few_of_another_weight_cannot_be_reckoned_from_totals(chosen: list[str]) -> None:
    case = closed(small_case(COSTS, weights={"resident": 2, "worker": 1}), 3)
    residents = approvals(abc=20, ab=10)
    workers = [ballot(one, electorate_class="worker") for one in chosen]
    usual = [ballot("a", electorate_class="worker")] * 2
    assume(count(case, [*residents, *workers]).winners == count(case, [*residents, *usual]).winners)
    assert result_json(result_of(case, [*residents, *workers])) == result_json(
        result_of(case, [*residents, *usual])
    )


def test_the_pdf_of_a_small_group_does_not_tell_either() -> None:
    case, north = two_styles(), from_style("north", "a", "ab", "a")
    files = [published(case, [*north, *from_style("south", *south)]) for south in (("c", "bc"), ("bc", "cd"))]
    assert files[0] == files[1]
