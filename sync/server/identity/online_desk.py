"""The online desk: checks who somebody is, and gives a voting pass to cast with from home.

Whoever wants to vote again checks again: the case's precedence says which of the envelopes counts.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, NamedTuple

import msgspec

from sync.protocol.case import Case, ElectorateClass
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import CaseCode, encode
from sync.protocol.errors import NotAllowedNow, NotReady, WrongCase
from sync.protocol.identity import Identity, age_on, identity
from sync.protocol.messages import PassStatus
from sync.protocol.passes import issue_pass
from sync.protocol.roll_tag import STRUCK
from sync.protocol.signing import Signer
from sync.server.identity.challenge import Challenge
from sync.server.identity.desk_chain import DeskChain
from sync.server.identity.known import KnownCertificates
from sync.server.identity.rate_limit import Rate, RateLimit
from sync.server.identity.roll_lookup import RollLookup
from sync.server.registry import Registry

PASS_SECONDS = 30 * 60
"""how long a voter may take from the check to casting"""
ADDRESS_RATE = Rate(60, 600)
"""a household, a school or an office may be behind one address"""
PERSON_RATE = Rate(8, 8 * 3600)
"""eight in a row, then one an hour: whoever guesses a birthday needs some twenty thousand attempts"""


class Outcome(StrEnum):
    MAY_VOTE = "may-vote"
    CHALLENGE_FAILED = "challenge-failed"
    NOT_OLD_ENOUGH = "not-old-enough"
    NOT_ON_ROLL = "not-on-roll"
    STRUCK = "struck"
    ON_SITE_ONLY = "on-site-only"
    REGISTRY_INCORRECT = "registry-incorrect"


class CheckRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody types at home (JSON)."""

    case: CaseCode
    number: Annotated[str, msgspec.Meta(max_length=64)]
    birth_date: Annotated[str, msgspec.Meta(max_length=32)]
    challenge: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    """the answer to the image challenge"""

    def __repr__(self) -> str:
        return f"CheckRequest({self.case}, …)"


class CheckReply(msgspec.Struct, frozen=True):
    """What the page gets (JSON; bytes in Base64)."""

    outcome: Outcome
    telephone: str
    """where to ask, if the answer is no"""
    voting_pass: bytes | None = None
    """the encoded Signed pass, to be sent back with the sealed ballot as it is"""
    style: str | None = None
    electorate_class: str | None = None
    expires: int | None = None
    """seconds since 1970-01-01 UTC"""


class _Entitled(NamedTuple):
    """As what somebody may vote."""

    electorate_class: str
    style: str
    status: PassStatus


class OnlineDesk:
    """Checks with its own roll where it has one, with the household registry otherwise."""

    def __init__(
        self,
        known: KnownCertificates,
        desk: Certificate,
        signer: Signer,
        chain: DeskChain,
        *,
        registry: Registry,
        challenge: Challenge,
        roll: RollLookup | None = None,
        address_rate: Rate = ADDRESS_RATE,
        person_rate: Rate = PERSON_RATE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Raises NotReady without a roll in a case whose voters are not all of one class and style."""
        self._known, self._case = known, known.current().case
        self._desk, self._signer, self._chain = desk, signer, chain
        self._registry, self._challenge, self._roll, self._clock = registry, challenge, roll, clock
        self._addresses, self._persons = RateLimit(address_rate), RateLimit(person_rate)
        self._everybody = None if roll else _everybody(self._case)

    async def check(self, asked: CheckRequest, address: str) -> CheckReply:
        """Who is this, and may they vote? `address` is where the question comes from, for the rate limit.

        Raises TooManyAttempts, WrongCase, NotAllowedNow outside the hours of the poll, IdentityInvalid,
        DeviceRevoked, LineDown, ServiceFaulty, StorageFailed.
        """
        self._addresses.take(address)
        if asked.case != self._case.code:
            raise WrongCase("this is the online desk of another case", case=self._case.code)
        now = self._clock()
        self._check_hours(now)
        if not self._challenge.passed(asked.challenge):
            return self._refusal(Outcome.CHALLENGE_FAILED)
        who = identity(asked.number, asked.birth_date, self._today(now))
        self._persons.take(f"{who.namespace}|{who.number}")
        electorate = self._case.electorate
        if age_on(date.fromisoformat(who.birth_date), electorate.age_on) < electorate.minimum_age:
            return self._refusal(Outcome.NOT_OLD_ENOUGH)
        if self._roll:
            found = await asyncio.to_thread(self._by_roll, self._roll, who)
        else:
            found = await self._by_registry(who)
        if isinstance(found, Outcome):
            return self._refusal(found)
        return await asyncio.to_thread(self._give, who, found, now)

    def _check_hours(self, now: float) -> None:
        if "online" not in self._case.channels:
            raise NotAllowedNow("this case takes no votes online", reason="on-site-only")
        if now < self._case.opens.timestamp():
            raise NotAllowedNow("the poll is not open yet", reason="not-open-yet")
        if now >= self._case.closes.timestamp():
            raise NotAllowedNow("the poll is closed", reason="closed")

    def _today(self, now: float) -> date:
        """The day at the place of the poll, as the case's own times tell it."""
        return datetime.fromtimestamp(now, self._case.opens.tzinfo).date()

    def _by_roll(self, roll: RollLookup, who: Identity) -> _Entitled | Outcome:
        entry = roll.find(who)
        if entry is None:
            return Outcome.NOT_ON_ROLL
        if entry.flags & STRUCK:
            return Outcome.STRUCK
        electorate_class = self._case.electorate_class(entry.electorate_class)
        if electorate_class is None or not _votes_online(electorate_class):
            return Outcome.ON_SITE_ONLY
        return _Entitled(entry.electorate_class, entry.style, "roll")

    async def _by_registry(self, who: Identity) -> _Entitled | Outcome:
        assert self._everybody is not None
        correct = await self._registry.correct(self._case.code, who)
        return self._everybody if correct else Outcome.REGISTRY_INCORRECT

    def _give(self, who: Identity, found: _Entitled, now: float) -> CheckReply:
        """Issue a voting pass. It stands in the chain before anybody gets it. Raises DeviceRevoked."""
        directory = self._known.current()
        directory.require(self._desk.holder)
        expires = int(min(now + PASS_SECONDS, self._case.closes.timestamp()))
        serial, voting_pass = issue_pass(
            directory,
            self._signer,
            self._desk,
            who,
            electorate_class=found.electorate_class,
            style=found.style,
            status=found.status,
            expires=expires,
            photo_seen=False,
        )
        self._chain.passed(serial)
        return CheckReply(
            Outcome.MAY_VOTE,
            self._case.telephone,
            encode(voting_pass),
            found.style,
            found.electorate_class,
            expires,
        )

    def _refusal(self, outcome: Outcome) -> CheckReply:
        return CheckReply(outcome, self._case.telephone)


def _votes_online(electorate_class: ElectorateClass) -> bool:
    return electorate_class.admission == "roll" and "online" in electorate_class.channels


def _everybody(case: Case) -> _Entitled:
    """What everybody may vote as, where the registry's bare "correct" is all there is to go by."""
    possible = [one for one in case.electorate.classes if _votes_online(one)]
    if len(possible) != 1 or any(style.districts for style in case.styles):
        raise NotReady(
            "the registry says neither class nor ballot style: the online desk of this case needs a roll"
        )
    return _Entitled(possible[0].id, possible[0].style, "registry")
