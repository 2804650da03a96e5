"""Opened ballots beside what was sealed and what was published: none more, none less, none other."""

from collections import Counter

import msgspec

from sync.protocol.ballot import Ballot
from sync.protocol.case import ElectorateClass
from sync.protocol.encoding import encode
from sync.protocol.publication import OpenedBallot, OpenedBallots
from sync.verify.ballots import cast_of
from sync.verify.opened import compare_opened, compare_with_published, compare_with_sealed
from sync.verify.report import Check
from sync.verify.told import read_told
from tests.support.world import plain_case
from tests.sync.verify.elections import Election

CASE = plain_case()


def opened(*chosen: str, group: str = "resident", malformed: int = 0) -> OpenedBallots:
    """Ballots of one class, each as its proposals' numbers."""
    ballots = [
        OpenedBallot(group, Ballot("all", tuple(f"p{number}" for number in numbers))) for numbers in chosen
    ]
    ballots.sort(key=lambda one: encode(one.ballot))
    return OpenedBallots(CASE.code, bytes(32), tuple(ballots), malformed)


def test_as_many_as_were_sealed_but_for_the_malformed_ones() -> None:
    check = Check("sealed")
    compare_with_sealed(check, opened("1", "2", malformed=1), Counter({("all", "resident"): 3}))
    assert check.problems == []


def test_more_of_one_class_and_fewer_of_another_are_told() -> None:
    check = Check("sealed")
    sealed = Counter({("all", "resident"): 1, ("all", "worker"): 2})
    compare_with_sealed(check, opened("1", "2", malformed=1), sealed)
    assert check.problems == [
        "1 more ballots of all, resident were opened than were handed over",
        "malformed ballots: told 1, found 2",
    ]


def test_published_ballots_are_the_opened_ones_each_as_often() -> None:
    check = Check("published")
    first, second = (
        cast_of(CASE, opened("1", "1", "23").ballots),
        cast_of(CASE, opened("1", "23", "4").ballots),
    )
    compare_with_published(check, first, second)
    assert check.problems == [
        "1 published ballots were never opened: p4 1",
        "1 opened ballots were not published: p1 1",
    ]


def test_blank_ballots_are_not_published_and_not_missed() -> None:
    check = Check("published")
    compare_with_published(check, cast_of(CASE, opened("", "1").ballots), cast_of(CASE, opened("1").ballots))
    assert check.problems == []


def test_order_class_and_case_are_looked_at(election: Election) -> None:
    result = read_told((election.published / "result.json").read_bytes())
    made = opened("1", "2", "3")
    turned = msgspec.structs.replace(made, ballots=made.ballots[::-1])
    check = Check("opened")
    compare_opened(check, CASE, result, turned)
    assert "the ballots do not stand in the order of their contents" in check.problems
    check = Check("opened")
    compare_opened(check, CASE, result, opened("1", group="worker"))
    assert "ballot 1 is of a class the case does not have" in check.problems
    check = Check("opened")
    compare_opened(check, plain_case("OTHER-2026"), result, made)
    assert "case: told TEST-2026, found OTHER-2026" in check.problems


def test_other_ballots_than_were_signed_are_found(election: Election) -> None:
    election.opened.chmod(0o600)
    election.opened.write_bytes(encode(opened("1", "1", "2", "2", "3", "3", "4", "4")))
    assert "other opened ballots were signed than these" in election.found()


def test_a_result_of_another_hand_over_is_found(election: Election) -> None:
    election.sign_again(input_root=bytes(32))
    found = election.found()
    assert "the result that was signed is of another hand-over" in found
    assert "they are of another hand-over" in found


def test_the_record_of_another_version_of_the_case_is_no_record_of_this_one(election: Election) -> None:
    other = msgspec.structs.replace(election.world.case, telephone="0")
    election.rewrite("case", [encode(election.world.authority.sign("case", other))])
    assert "it is of another case, or another version of it" in election.found()


def test_ballots_told_under_another_class_are_found(election: Election) -> None:
    def moved(result: dict[str, object]) -> None:
        result["weights"][0]["ballots"] = 7  # type: ignore[index]

    election.alter_result(moved)
    assert "ballots of all classes: told 7, found 8" in election.found(opened=False)
    assert "ballots of resident: told 7, found 8" in election.found()


def test_weights_come_from_the_case_alone() -> None:
    group = ElectorateClass(id="resident", name={"zh-Hant": "居民"}, style="all", weight=3)
    electorate = msgspec.structs.replace(CASE.electorate, classes=(group,))
    (cast,) = cast_of(plain_case(electorate=electorate), opened("1").ballots)
    assert cast.weight == 3


def test_an_extra_opened_ballot_is_found(election: Election) -> None:
    def one_more(opened: OpenedBallots) -> OpenedBallots:
        return msgspec.structs.replace(opened, ballots=(*opened.ballots, opened.ballots[-1]))

    election.alter_opened(one_more)
    found = election.found()
    assert "valid ballots: told 8, found 9" in found


def test_opened_ballots_of_another_class_than_sealed_are_found(election: Election) -> None:
    """As many as the result tells, all allowed, signed by both officials; but none such was sealed."""

    def fewer(opened: OpenedBallots) -> OpenedBallots:
        return msgspec.structs.replace(opened, ballots=opened.ballots[1:], malformed=1)

    def told(result: dict[str, object]) -> None:
        result["account"].update(valid=7, malformed=1)  # type: ignore[attr-defined]

    election.alter_opened(fewer)
    election.alter_result(told)
    assert "points of" in election.found()


def test_an_exchanged_opened_ballot_is_found(election: Election) -> None:
    def exchanged(opened: OpenedBallots) -> OpenedBallots:
        ballots = [OpenedBallot("resident", Ballot("all", ("p4",))), *opened.ballots[1:]]
        ballots.sort(key=lambda one: (one.ballot.style, one.electorate_class, encode(one.ballot)))
        return msgspec.structs.replace(opened, ballots=tuple(ballots))

    election.alter_opened(exchanged)
    found = election.found()
    assert "points of p4: told 1, found 2" in found
    assert "published ballots were never opened" in found


def test_ballots_that_the_case_does_not_allow_are_found(election: Election) -> None:
    def full(opened: OpenedBallots) -> OpenedBallots:
        ballot = OpenedBallot("resident", Ballot("all", ("p4", "p3", "p2", "p1")))
        return msgspec.structs.replace(opened, ballots=(ballot, *opened.ballots[1:]))

    election.alter_opened(full)
    found = election.found()
    assert "ballot 1 is none that the case allows: it chooses 4 proposals" in found
    assert "ballot 1 tells in which order its voter chose" in found


def test_opened_ballots_of_another_hand_over_are_found(election: Election) -> None:
    election.alter_opened(lambda opened: msgspec.structs.replace(opened, input_root=bytes(32)))
    assert "they are of another hand-over" in election.found()
