"""One case's side of the talk between a station's devices: questions, answers, what follows. No network."""

import os
from dataclasses import dataclass

from kiosk.domain.neighbours import MOST_RECORDS
from kiosk.domain.station import Station
from kiosk.domain.store import Doubled
from kiosk.lan.letters import Letters
from kiosk.lan.messages import MAX_ANSWER, MAX_ASK, Answer, Ask
from sync.protocol.certificates import Certificate
from sync.protocol.chain import Head, read_record
from sync.protocol.errors import ChainBroken, NotAuthorised, SignatureInvalid
from sync.protocol.signing import Signed, verify

ASK, ANSWER = "lan-ask", "lan-answer"
SPARE = "-spare"
"""what stands behind a device's name in those of its spare keys"""


@dataclass(frozen=True)
class Question:
    """A question read."""

    device: str
    """who asks"""
    ask: Ask
    outdone: bool
    """the asker holds records of this device that are not there: it was restored from an old image"""


@dataclass(frozen=True)
class Heard:
    """What an answer brought."""

    device: str
    run: bytes
    skew: int
    """seconds by which the other's clock is ahead of this device's"""
    learned: int = 0
    """records taken in"""
    more: bool = False
    """there is more to ask for at once"""
    problem: ChainBroken | None = None
    """why nothing was taken in: `forked`, `twin`"""
    doubles: tuple[Doubled, ...] = ()


class Talk:
    """May be used from any thread. What it reads was written by a device of the same station and case."""

    def __init__(self, station: Station, run: bytes) -> None:
        """`run`: see messages.Run."""
        self.station, self.run = station, run
        self.letters = Letters(station)
        self.most = MOST_RECORDS
        """records in one answer"""

    def ask(self, port: int, wait: float) -> tuple[Ask, bytes]:
        """A new question, and its sealed bytes."""
        known = self.station.all_heard()
        asked = Ask(os.urandom(16), self.run, port, wait, known)
        return asked, self.letters.write(ASK, asked)

    def read(self, data: bytes) -> Question:
        """A neighbour's question. Raises MessageRefused, WrongCase; nothing has changed then."""
        writer, ask = self.letters.read(ASK, data, Ask, MAX_ASK)
        known = ask.known.get(self.station.device, Head())
        return Question(writer.holder, ask, self.station.outdone(known))

    def has_news(self, question: Question) -> bool:
        """Is there anything to answer at once?"""
        told = self.station.tell(question.ask.known, 1)
        return bool(told.records) or not told.follows

    def answer(self, question: Question) -> bytes:
        """The sealed answer, by what the chain holds now."""
        told = self.station.tell(question.ask.known, self.most)
        is_own = told.device == self.station.device
        answer = Answer(
            question.ask.nonce,
            self.run,
            told.at,
            told.device,
            None if is_own else self.station.certificate_of(told.device),
            told.head,
            told.follows,
            told.records,
            tuple(told.subjects.items()),
        )
        return self.letters.write(ANSWER, answer)

    def take(self, asked: Ask, data: bytes) -> Heard:
        """Take in the answer to a question.

        Raises MessageRefused, WrongCase, or StorageFailed; nothing has changed then.
        """
        writer, answer = self.letters.read(ANSWER, data, Answer, MAX_ANSWER)
        if answer.nonce != asked.nonce:
            raise SignatureInvalid("this answers another question", kind=ANSWER)
        device, skew = writer.holder, self.station.ahead(answer.at)
        if device == self.station.device:
            twin = ChainBroken("another machine runs under this device's name", reason="twin", device=device)
            return Heard(device, answer.run, skew, problem=None if answer.run == self.run else twin)
        forked = ChainBroken("another chain runs under this device's name", reason="forked", device=device)
        if not answer.follows:
            return Heard(device, answer.run, skew, problem=forked)
        if answer.certificate is not None:
            self._vouch(writer, answer, answer.certificate)
        elif answer.device != device:
            raise NotAuthorised(f"{device} tells the chain of {answer.device}", holder=device)
        known = asked.known.get(answer.device, Head())
        try:
            doubles = self.station.learn(answer.device, known, answer.records, dict(answer.subjects), skew)
        except ChainBroken:
            return Heard(device, answer.run, skew, problem=forked)
        count = len(answer.records)
        more = answer.device != device or known.sequence + count < answer.head.sequence
        return Heard(device, answer.run, skew, count, more, doubles=tuple(doubles))

    def _vouch(self, writer: Certificate, answer: Answer, certificate: Signed) -> None:
        """A lost device's records are its own: signed one by one, and told by one of its spare keys."""
        lost = self.letters.certificate(certificate)
        is_heir = writer.spare and writer.holder.startswith(lost.holder.partition(SPARE)[0] + SPARE)
        if (lost.holder, lost.station) != (answer.device, writer.station) or not is_heir:
            raise NotAuthorised(f"{writer.holder} does not continue {answer.device}", holder=writer.holder)
        for data in answer.records:
            verify(read_record(data)[0], "record", lost.key)
