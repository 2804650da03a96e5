"""Reading published elections: made-up files in the format of pabulib.org, whole, odd and broken."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sync.protocol.ballot import check_ballot
from sync.protocol.case import PassMark
from sync.protocol.case_check import check_case
from sync.protocol.errors import FileDamaged
from sync.tally.count.outcome import Outcome
from sync.tally.counting import count
from sync.tally.pabulib import PublishedElection, case_from_pabulib, parse_pabulib, read_pabulib
from sync.tally.points import CountedBallot

META = {
    "description": "Made-up PB in Riverside",
    "country": "Taiwan",
    "unit": "Riverside",
    "instance": "2024",
    "num_projects": "3",
    "num_votes": "4",
    "budget": "100",
    "vote_type": "approval",
    "rule": "greedy",
    "date_begin": "01.03.2024",
    "date_end": "15.03.2024",
    "currency": "TWD",
}
PROJECTS = "project_id;cost;votes;name;selected\n1;60;3;Park;1\n2;50;2;Bridge;0\n3;40;1;Lamps;1\n"
VOTES = "voter_id;vote;voting_method\na;1,2;internet\nb;1;paper\nc;1,2;internet\nd;3;\n"


def made(projects: str = PROJECTS, votes: str = VOTES, **meta: str | None) -> str:
    keys = {key: value for key, value in {**META, **meta}.items() if value is not None}
    lines = "".join(f"{key};{value}\n" for key, value in keys.items())
    return f"META\nkey;value\n{lines}PROJECTS\n{projects}VOTES\n{votes}"


def read(text: str) -> PublishedElection:
    return parse_pabulib(text.encode())


def recounted(election: PublishedElection) -> Outcome:
    """Count the file's votes by the case made of it; every vote must be valid there."""
    case = case_from_pabulib(election, "REPLAY-1")
    check_case(case)
    for vote in election.votes:
        check_ballot(case, vote.ballot)
    return count(case, [CountedBallot("resident", vote.ballot) for vote in election.votes])


def official_comes_out(election: PublishedElection) -> bool:
    outcome = recounted(election)
    found = {one.proposal: one for one in outcome.decisions}
    return all(
        one.votes in (None, found[one.id].votes)
        and one.score in (None, found[one.id].points)
        and one.selected in (None, found[one.id].won)
        for one in election.projects
    )


def test_a_file_is_read_whole_with_the_channel_of_each_vote(tmp_path: Path) -> None:
    file = tmp_path / "made.pb"
    file.write_text(made(), encoding="utf-8-sig")
    election = read_pabulib(file)
    assert [(one.id, one.cost, one.votes, one.selected) for one in election.projects] == [
        ("1", 60, 3, True),
        ("2", 50, 2, False),
        ("3", 40, 1, True),
    ]
    assert [(vote.voter, vote.selections, vote.channel) for vote in election.votes] == [
        ("a", ("1", "2"), "online"),
        ("b", ("1",), "on-site"),
        ("c", ("1", "2"), "online"),
        ("d", ("3",), None),
    ]
    assert (election.begins, election.ends) == (date(2024, 3, 1), date(2024, 3, 15))
    assert election.notes == ()
    assert official_comes_out(election)


def test_the_case_made_of_it_is_a_case_of_ours_without_keys() -> None:
    case = case_from_pabulib(read(made()), "REPLAY-1")
    check_case(case)
    assert case.keys is None
    assert case.title["zh-Hant"] == "重演：Made-up PB in Riverside"
    assert case.proposals[0].title == {"zh-Hant": "Park", "en": "Park"}
    assert case.opens == datetime(2024, 3, 1, tzinfo=UTC)
    assert case.closes == datetime(2024, 3, 16, tzinfo=UTC)
    assert [style.id for style in case.styles] == ["all"]
    assert [one.id for one in case.electorate.classes] == ["resident"]


@pytest.mark.parametrize(
    ("rule", "threshold", "ours", "supported"),
    [
        ("greedy", None, "greedy", True),
        ("greedy", "2", "greedy-threshold", True),
        ("greedy-threshold", "2", "greedy-threshold", True),
        ("greedy-threshold", None, "greedy", True),
        ("greedy-no-skip", None, "greedy-no-skip", True),
        ("equalshares/add1", None, "equal-shares", True),
        ("equalshares", None, "greedy", False),
        ("greedy-exclusive", None, "greedy", False),
    ],
)
def test_rules_are_ours_or_said_not_to_be(
    rule: str, threshold: str | None, ours: str, supported: bool
) -> None:
    election = read(made(rule=rule, min_project_score_threshold=threshold))
    assert election.counting.rule == ours
    assert election.counting.pass_mark == (PassMark(points=2) if threshold else None)
    assert election.rule_supported is supported
    assert bool(election.notes) is not supported
    recounted(election)


def test_fractions_of_money_become_cents() -> None:
    projects = "project_id;cost;votes\n1;60.5;3\n2;50,25;2\n3;40;1\n"
    election = read(made(projects, budget="100.75", max_sum_cost="120", currency="EUR"))
    assert election.decimals == 2
    assert [one.cost for one in election.projects] == [6050, 5025, 4000]
    assert election.counting.budget == 10075
    assert election.voting.type == "knapsack"
    assert election.voting.budget == 12000
    assert case_from_pabulib(election, "REPLAY-1").currency_decimals == 2
    assert official_comes_out(election)


def test_scoring_is_read_as_cumulative_with_as_much_for_each() -> None:
    votes = "voter_id;vote;points\na;1,2;5,2\nb;1,3;1,0\nc;2;3\nd;;\n"
    projects = "project_id;cost;score\n1;60;6\n2;50;5\n3;40;0\n"
    election = read(made(projects, votes, vote_type="scoring", max_points="5"))
    assert election.voting.type == "cumulative"
    assert (election.voting.points_each, election.voting.points) == (5, 15)
    assert election.votes[1].selections == ("1",)
    assert official_comes_out(election)


def test_cumulative_points_stand_beside_their_projects() -> None:
    votes = "voter_id;vote;points\na;1,2;7,3\nb;1;10\nc;3;1\nd;2,3;5,5\n"
    projects = "project_id;cost;votes;score\n1;60;2;17\n2;50;2;8\n3;40;2;6\n"
    election = read(made(projects, votes, vote_type="cumulative", max_sum_points="10"))
    assert election.voting.points == 10
    assert official_comes_out(election)


def test_a_first_place_counts_as_the_official_points_say() -> None:
    """One city gives 3, 2, 1 whatever the length; another gives the first of two only 2."""
    votes = "voter_id;vote\na;1,2,3\nb;1,2\nc;2\nd;3,1,2\n"
    by_place = "project_id;cost;score\n1;60;8\n2;50;8\n3;40;4\n"
    election = read(made(by_place, votes, vote_type="ordinal", max_length="3"))
    assert election.voting.type == "ordinal"
    assert official_comes_out(election)
    by_length = "project_id;cost;score\n1;60;7\n2;50;5\n3;40;4\n"
    election = read(made(by_length, votes, vote_type="ordinal", max_length="3"))
    assert election.voting.type == "cumulative"
    assert election.notes == ("ordinal was read as cumulative: the votes ask for it",)
    assert official_comes_out(election)


@pytest.mark.parametrize(
    ("votes", "meta", "note"),
    [
        (
            "a;1,2\nb;1\nc;1,2\nd;3\n",
            {"max_length": "1"},
            "max_length 1 was raised to 2; votes that break it: 2",
        ),
        (
            "a;1,2\nb;1\nc;1,2\nd;3\n",
            {"min_length": "2"},
            "min_length 2 was lowered to 1; votes that break it: 2",
        ),
        (
            "a;1,2\nb;1\nc;1,2\nd;3\n",
            {"max_sum_cost": "70"},
            "max_sum_cost 70 was raised to 110; votes that break it: 2",
        ),
        (
            "a;1,2\nb;1\nc;1,2\nd;3\n",
            {"vote_type": "choose-1"},
            "choose-1 was read as approval: the votes ask for it",
        ),
        ("a;1,2\nb;1\nc;1,2,3\nd;\n", {}, "blank ballots are allowed; votes that choose nothing: 1"),
        ("a;1,1,2\nb;1\nc;1,2\nd;3\n", {}, "voter a names a proposal twice: the second time is left out"),
    ],
)
def test_votes_that_break_their_files_limits_stay_and_the_limits_give_way(
    votes: str, meta: dict[str, str], note: str
) -> None:
    election = read(made(votes="voter_id;vote\n" + votes, **meta))
    assert note in election.notes
    assert official_comes_out(election)


def test_points_limits_give_way_too() -> None:
    votes = "voter_id;vote;points\na;1,2;7,5\nb;1;10\nc;3;1\nd;2;2\n"
    election = read(
        made(votes=votes, vote_type="cumulative", max_sum_points="10", min_sum_points="3", max_points="6")
    )
    assert (election.voting.points, election.voting.points_minimum, election.voting.points_each) == (
        12,
        1,
        10,
    )
    assert len(election.notes) == 3
    recounted(election)


def test_ids_a_case_does_not_allow_are_changed_and_stay_different() -> None:
    projects = f"project_id;cost;name\nA 1|x;10;Park\nA-1-x;20;Lamps\n{'z' * 60};30;Well\n"
    votes = f"voter_id;vote\na;A 1|x\nb;A-1-x\nc;{'z' * 60}\nd;A 1|x,A-1-x\n"
    election = read(made(projects, votes))
    assert [one.id for one in election.projects] == ["A-1-x", "A-1-x-2", "z" * 40]
    assert election.projects[0].published_id == "A 1|x"
    assert election.votes[3].selections == ("A-1-x", "A-1-x-2")
    recounted(election)


def test_quotes_semicolons_and_missing_columns_are_taken_as_they_come() -> None:
    projects = 'project_id;cost;name\n1;60;"Park; with ""trees"""\n2;50;\n3;40;Lamps; and more; light\n'
    election = read(
        made(projects, VOTES.replace(";voting_method", "").replace(";internet", "").replace(";paper", ""))
    )
    assert [one.name for one in election.projects] == ['Park; with "trees"', "2", "Lamps; and more; light"]
    assert {vote.channel for vote in election.votes} == {None}
    assert election.projects[0].votes is None


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (made(budget="much"), 9, "budget is 'much', not a number"),
        (made(budget="1e15"), 9, "no plausible number"),
        (made(vote_type="telepathy"), 10, "vote_type 'telepathy' is not known"),
        (made(num_votes="9"), 8, "num_votes is 9, but there are 4"),
        (made(num_projects="2"), 7, "num_projects is 2, but there are 3"),
        (made(projects=PROJECTS.replace("2;50", "2;")), 18, "cost is missing"),
        (made(projects=PROJECTS.replace("2;50", "1;50")), 18, "a second project 1"),
        (made(projects="id;cost\n1;2\n"), 16, "PROJECTS needs one column project_id"),
        (made(votes=VOTES.replace("b;1", "b;9")), 23, "a vote for 9, which is no project"),
        (made(votes=VOTES.replace("b;1", "a;1")), 23, "a second vote of voter a"),
        (made(votes="voter_id;vote;points\na;1,2;3\nb;1;1\nc;1;1\nd;1;1\n"), 22, "2 projects but 1 points"),
        (made(votes="voter_id;vote;points\na;1;-3\nb;1;1\nc;1;1\nd;1;1\n"), 22, "-3 points are not between"),
        (
            made(votes="voter_id;vote;points\na;1;2.5\nb;1;1\nc;1;1\nd;1;1\n"),
            22,
            "points is 2.5, not a whole",
        ),
        (made() + "VOTES\nvoter_id;vote\n", 26, "a second section VOTES"),
        ("voter_id;vote\n1;2\n", 1, "must begin with META"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(FileDamaged, match=what) as caught:
        read(text)
    assert caught.value.details["line"] == line
    assert caught.value.message.startswith(f"line {line}: ")


@pytest.mark.parametrize(
    "text", ["", "META\nkey;value\nbudget;1\n", made(budget=None), made(projects="project_id;cost\n")]
)
def test_what_is_cut_short_is_no_election(text: str) -> None:
    with pytest.raises(FileDamaged):
        read(text)


def test_cumulative_votes_without_points_are_refused() -> None:
    with pytest.raises(FileDamaged, match="line 23: 2 projects but 0 points"):
        read(made(vote_type="cumulative", max_sum_points="10"))


def test_other_encodings_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged, match="line 3: the text is not UTF-8"):
        parse_pabulib("META\nkey;value\ndescription;Łódź\n".encode("iso-8859-2"))
    with pytest.raises(FileDamaged, match=r"absent\.pb"):
        read_pabulib(tmp_path / "absent.pb")
