"""Voters at home: identity checked by the identity service, ballot sealed on their side, cast over HTTP."""

import base64
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import httpx

from kiosk.replay.plan import Attempt
from sync.protocol.case import Case
from sync.protocol.encoding import decode
from sync.protocol.messages import Pass
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Signed
from sync.protocol.tracker import tracker_hash

VOTERS_AT_ONCE = 8
SECONDS = 60.0


class OnlineRefused(Exception):
    """The platform refused a voter whom the plan lets vote."""


def vote_all_online(
    case: Case, attempts: Iterable[Attempt], *, identity: str, centre: str, cast: Callable[[bytes], None]
) -> None:
    """Let everybody vote, several at the same time; `cast` is told each tracker hash."""
    with httpx.Client(timeout=SECONDS, trust_env=False) as line, ThreadPoolExecutor(VOTERS_AT_ONCE) as voters:
        votes = (
            voters.submit(_vote, case, one, line, (identity, centre), n) for n, one in enumerate(attempts)
        )
        for vote in list(votes):
            cast(vote.result())


def _vote(case: Case, attempt: Attempt, line: httpx.Client, sites: tuple[str, str], number: int) -> bytes:
    identity, centre = sites
    question = {"case": case.code, "number": attempt.person.number, "birth_date": attempt.person.birth_date}
    answer = _asked(line, f"{identity}/online/check", question, number)
    if answer.get("voting_pass") is None:
        raise OnlineRefused(f"a voter of the plan got the answer “{answer.get('outcome')}”")
    voting_pass = base64.b64decode(answer["voting_pass"])
    found = decode(decode(voting_pass, Signed).payload, Pass)
    sealed = seal_ballot(case, found.electorate_class, attempt.ballot)
    vote = {"voting_pass": answer["voting_pass"], "ballot_ct": base64.b64encode(sealed).decode()}
    reply = _asked(line, f"{centre}/online/cast", vote, number)
    tracker = tracker_hash(sealed)
    if base64.b64decode(reply["tracker_hash"]) != tracker:
        raise OnlineRefused("the platform thanked for another ballot")
    return tracker


def _asked(line: httpx.Client, url: str, body: dict[str, str], number: int) -> dict[str, str]:
    # As the reverse proxy in front would say it: every voter sits at an address of their own.
    address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
    reply = line.post(url, json=body, headers={"x-forwarded-for": address})
    if reply.status_code != httpx.codes.OK:
        raise OnlineRefused(f"status {reply.status_code}: {reply.text[:300]}")
    found: dict[str, str] = reply.json()
    return found
