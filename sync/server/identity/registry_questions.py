"""Questions of the stations' desks about one person, each answered by the registry's word and nothing more.

Never told: whether the person has voted, online or elsewhere; nor class and ballot, which the station's roll
knows.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from sync.protocol.aliases import Aliases
from sync.protocol.desk_question import DeskQuestion, Word, open_question, seal_answer
from sync.protocol.errors import (
    ClockImplausible,
    EnvironmentFailed,
    NotAllowedNow,
    TooManyAttempts,
)
from sync.protocol.identity import Identity, registry_knows_of
from sync.protocol.signing import Signer
from sync.server.identity.keys import IdentityKeys
from sync.server.identity.known import KnownCertificates
from sync.server.identity.rate_limit import Rate, RateLimit
from sync.server.registry import Registry

REGISTRY_SECONDS = 2.5
"""the desk waits no longer than 3 s, and wants to hear that there is no answer"""
CLOCKS_APART = 30 * 60
"""seconds by which a desk's clock may differ from ours; so long a question is remembered"""
MOST_REMEMBERED = 100_000


class QuestionRates(NamedTuple):
    """What holds a stolen device back that asks about people who never came."""

    desk: Rate = Rate(60, 900)
    """questions of one desk: a queue of sixty, then four a minute, more than a desk checks in all day"""
    misses: Rate = Rate(20, 3600)
    """answers “incorrect” to one desk: rare at an honest one, while whoever guesses gets hardly any others"""
    person: Rate = Rate(8, 8 * 3600)
    """questions about one number, from all desks together: as online, but counted apart, so that neither a
    desk nor somebody at home can use up what the other has"""


QUESTION_RATES = QuestionRates()

log = logging.getLogger(__name__)


class RegistryQuestions:
    """Holds in memory what was asked lately, by reply key and by counters that die with the process."""

    def __init__(
        self,
        known: KnownCertificates,
        keys: IdentityKeys,
        registry: Registry,
        aliases: Aliases,
        *,
        rates: QuestionRates = QUESTION_RATES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._known, self._registry, self._aliases, self._clock = known, registry, aliases, clock
        self._case = known.current().case
        self._key, self._signer = keys.identity, Signer(keys.identity_signing)
        self._desks, self._misses, self._persons = map(RateLimit, rates)
        self._lately: OrderedDict[bytes, float] = OrderedDict()

    async def answer(self, sealed: bytes) -> bytes:
        """The sealed answer to a sealed question.

        Raises MessageRefused or WrongCase for a question that does not hold or is not a desk's;
        ClockImplausible, NotAllowedNow for one that was asked before or outside the hours of the poll,
        TooManyAttempts. A registry that does not answer is told inside, as "unavailable".
        """
        directory = await asyncio.to_thread(self._known.current)
        desk, question = open_question(self._key, directory, sealed)
        self._require_hours()
        self._require_new(question)
        self._desks.take(desk.holder)
        word: Word = "unavailable"
        if self._misses.left(desk.holder):
            word = await self._word(desk.holder, question.who)
        return seal_answer(self._signer, question, sealed, word)

    def _require_hours(self) -> None:
        if not self._case.opens.timestamp() <= self._clock() < self._case.closes.timestamp():
            raise NotAllowedNow("the poll is not open", reason="closed")

    def _require_new(self, question: DeskQuestion) -> None:
        now = self._clock()
        if abs(now - question.at) > CLOCKS_APART:
            raise ClockImplausible("the desk's clock is far from the identity service's")
        while self._lately and next(iter(self._lately.values())) < now - 2 * CLOCKS_APART:
            self._lately.popitem(last=False)
        if question.reply_key in self._lately:
            raise NotAllowedNow("this question was asked before", reason="repeated")
        self._lately[question.reply_key] = now
        if len(self._lately) > MOST_REMEMBERED:
            self._lately.popitem(last=False)

    async def _word(self, desk: str, typed: Identity) -> Word:
        namespace, number = self._aliases.today(typed)
        who = Identity(namespace, number, typed.birth_date)
        if not registry_knows_of(who):
            return "unavailable"
        try:
            self._persons.take(f"{who.namespace}|{who.number}")
            async with asyncio.timeout(REGISTRY_SECONDS):
                correct = await self._registry.correct(self._case.code, who)
        except (TooManyAttempts, TimeoutError):
            return "unavailable"
        except EnvironmentFailed as error:
            log.warning("a desk's question stays unanswered: %s", error.message)
            return "unavailable"
        if correct:
            return "correct"
        try:
            self._misses.take(desk)
        except TooManyAttempts:  # several at once
            return "unavailable"
        return "incorrect"
