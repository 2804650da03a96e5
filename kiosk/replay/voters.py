"""Voters and an officer at one station: each attempt through the same use cases as the screens."""

from collections.abc import Callable, Iterable

from kiosk.domain.check_in import Answer, Outcome, compared
from kiosk.domain.officers import Officer
from kiosk.domain.station import Station
from kiosk.domain.voting_session import Receipt, VotingSession
from kiosk.replay.plan import Attempt
from sync.protocol.ballot import Ballot, normalised


class PlanBroken(Exception):
    """The station did what the plan says it never does: the replay has found a fault."""


def vote_all(
    station: Station, officer: Officer, attempts: Iterable[Attempt], cast: Callable[[Attempt, Receipt], None]
) -> None:
    """Let everybody vote who has not voted here yet; `cast` is told each attempt's receipt.

    After a crash it can be called again with the same attempts.
    """
    for attempt in attempts:
        answer = _check_in(station, officer, attempt)
        if answer.outcome is Outcome.VOTED_HERE:
            continue
        if attempt.walks_away_first:
            station.abandon(_begin(station, officer, answer), "walked-away", officer)
            answer = _check_in(station, officer, attempt)
        cast(attempt, _vote(station, _begin(station, officer, answer), attempt.ballot))


def _check_in(station: Station, officer: Officer, attempt: Attempt) -> Answer:
    answer = compared(station.check_in(attempt.person.number, attempt.person.birth_date))
    if answer.open_pass is not None:
        # Given before the power went, and not used: the officer takes it back and gives another.
        station.void(answer.open_pass, "power-cut", officer)
        answer = compared(station.check_in(attempt.person.number, attempt.person.birth_date))
    if not answer.admits and answer.outcome is not Outcome.VOTED_HERE:
        raise PlanBroken(f"a voter of the plan got the answer “{answer.outcome}”")
    return answer


def _begin(station: Station, officer: Officer, answer: Answer) -> VotingSession:
    return station.begin(station.admit(answer, officer))


def _vote(station: Station, session: VotingSession, ballot: Ballot) -> Receipt:
    session.agree()
    fill_in(session, ballot)
    session.review()
    drafted = session.draft.ballot()
    if drafted != normalised(station.case, ballot):
        raise PlanBroken("the ballot as touched is not the ballot of the plan")
    return station.cast(session, drafted)


def fill_in(session: VotingSession, ballot: Ballot) -> None:
    """Touch what the ballot says, in its order, as a voter would."""
    for place, proposal in enumerate(ballot.selections):
        refusal = (
            session.draft.give(proposal, ballot.points[place])
            if ballot.points
            else session.draft.toggle(proposal)
        )
        if refusal is not None:
            raise PlanBroken(f"a touch was refused: {refusal.rule}")
