"""Published ballots of every kind are counted again; a file that tells anything else is found."""

import msgspec

from sync.protocol.case import Case, Publication, Voting
from sync.protocol.messages import Account
from sync.tally.counting import count
from sync.tally.points import CountedBallot
from sync.tally.publish import BALLOTS, JSON, publication
from sync.verify.pb_file import compare_pb
from sync.verify.report import Check
from sync.verify.told import read_told
from tests.sync.tally.making import ballot, small_case

COSTS = {"a": 10, "b": 20, "VOTES": 30}
"""one is called like a section, and stands in the file under another name"""


def published(case: Case, ballots: list[CountedBallot]) -> tuple[Case, dict[str, bytes]]:
    case = msgspec.structs.replace(case, publication=Publication(ballots=True, smallest_group=1))
    account = Account(len(ballots), len(ballots), 0, {}, {"on-site": len(ballots)})
    return case, publication(case, ballots, count(case, ballots), account, malformed=0)


def problems(case: Case, files: dict[str, bytes], old: str = "", new: str = "") -> list[str]:
    """What is found once `old` in the file is replaced by `new`."""
    text = files[BALLOTS].decode()
    assert old in text
    check = Check("ballots.pb")
    with check:
        compare_pb(check, case, read_told(files[JSON]), text.replace(old, new, 1).encode())
    return check.problems


def test_orders_of_preference_of_different_lengths() -> None:
    case = small_case(COSTS, voting=Voting(type="ordinal", maximum=3))
    ballots = [ballot(["a"]), ballot(["b", "a"]), ballot(["VOTES", "b", "a"])]
    case, files = published(case, ballots)
    assert problems(case, files) == []
    assert "points of vote 3: told 3,1, found 3,2" in problems(case, files, "3,2\n", "3,1\n")
    assert "ballots.pb is damaged, or something else" in problems(case, files, ";3,2,1\n", "\n")


def test_points() -> None:
    case = small_case(COSTS, voting=Voting(type="cumulative", points=5))
    case, files = published(case, [ballot(["a", "VOTES"], [2, 3]), ballot(["b"], [5])])
    assert problems(case, files) == []
    found = problems(case, files, ";3,2\n", ";2,3\n")
    assert "points of a: told 2, found 3" in found
    assert "score of VOTES in the file: told 3, found 2" in found
    assert "a vote's points are no numbers" in problems(case, files, ";3,2\n", ";3,x\n")


def test_where_ballots_have_weights_people_are_counted() -> None:
    case = small_case(COSTS, weights={"resident": 2, "worker": 1})
    case, files = published(case, [ballot("ab"), ballot("b", electorate_class="worker"), ballot("")])
    assert problems(case, files) == []
    found = problems(case, files, ";b\n", ";a\n")
    assert "voters of a: told 1, found 2" in found
    assert "voters of b: told 2, found 1" in found


def test_blank_ballots_hold_a_share_too() -> None:
    case = small_case({"a": 10, "b": 20}, "equal-shares", 30)
    case, files = published(case, [ballot("a"), ballot("b"), *[ballot("")] * 4])
    assert problems(case, files) == []


def test_what_the_file_tells_of_proposals() -> None:
    case, files = published(small_case(COSTS), [ballot("ab"), ballot("a")])
    assert problems(case, files) == []
    assert "“selected” of a in the file: told 0, found 1" in problems(
        case, files, "a;10;2;提案a;1", "a;10;2;提案a;0"
    )
    assert "votes of a in the file: told 9, found 2" in problems(
        case, files, "a;10;2;提案a;1", "a;10;9;提案a;1"
    )
    assert "num_projects: told 4, found 3" in problems(case, files, "num_projects;3", "num_projects;4")
