"""Delivery by line: sends what the centre lacks until its signed word covers everything.

Nothing here depends on a reply arriving, arriving once, or arriving in order: each attempt begins at what the
centre has signed to hold, sending twice changes nothing there, and a gap it reports is filled from its end.
"""

import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from sync.client.acknowledgement import read_acknowledgement
from sync.client.outbox import Outbox
from sync.client.transport import Transport
from sync.protocol.delivery import MAX_RECORDS, Document, item_of
from sync.protocol.errors import EnvironmentFailed, GapInChain, LineDown, PollingError, ServiceFaulty
from sync.protocol.signing import Joint, Signed

INTERVAL = 15.0
"""seconds between attempts while all is well"""
BACK_OFF_FIRST, BACK_OFF_MOST = 2.0, 300.0
"""seconds: the most to wait after the first failure, and after many"""
DETOURS = 10
"""replies in one attempt that bring nothing forward before the centre is called faulty"""


class Line(StrEnum):
    UNTRIED = "untried"
    UP = "up"
    DOWN = "down"
    TROUBLED = "troubled"
    """there is an answer, but not the one hoped for: see the problem"""


@dataclass(frozen=True)
class Status:
    """For the screens. `last_success`: when everything had last been delivered, in seconds since 1970 UTC."""

    line: Line = Line.UNTRIED
    last_success: int | None = None
    waiting: int = 0
    """records not acknowledged"""
    problem: PollingError | None = None
    """what ended the last attempt"""


class Engine:
    """Delivers one outbox over one transport. One thread at a time; `status` may be read from any."""

    def __init__(
        self,
        outbox: Outbox,
        transport: Transport,
        *,
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`chance` gives numbers from 0 to 1, to spread the attempts of many stations after a failure."""
        self._outbox, self._transport = outbox, transport
        self._clock, self._chance = clock, chance
        self._failures = 0
        self.status = Status()

    def run(self, wait: Callable[[float], bool]) -> None:
        """Attempt again and again. `wait` sleeps for so many seconds and tells whether to stop.

        `threading.Event().wait` is one; setting the event ends this after the attempt under way.
        """
        while not wait(self.attempt()):
            pass

    def attempt(self) -> float:
        """Deliver if possible; `status` tells how it went. Gives the seconds to wait before the next."""
        try:
            self.deliver()
        except PollingError as error:
            line = Line.DOWN if isinstance(error, LineDown) else Line.TROUBLED
            self.status = replace(self.status, line=line, problem=error)
            most = min(BACK_OFF_MOST, BACK_OFF_FIRST * 2.0 ** min(self._failures, 30))
            self._failures += 1
            return most * self._chance()  # full jitter: after an outage not all stations come at once
        self._failures = 0
        self.status = Status(Line.UP, int(self._clock()))
        return INTERVAL

    def deliver(self) -> None:
        """Send everything that waits; returns when the centre has all of it.

        Raises LineDown, ServiceFaulty, StorageFailed, or why the centre refused something. A refused document
        keeps nothing else back. What was acknowledged before stays so.
        """
        # Certificates before the records they speak for; the closing record after the records it speaks of.
        waiting = self._outbox.waiting_documents()
        refusals = self._send_documents(one for one in waiting if isinstance(one, Signed))
        self._send_records()
        waiting = self._outbox.waiting_documents()
        refusals += self._send_documents(one for one in waiting if isinstance(one, Joint))
        if refusals:
            raise refusals[0]

    def _send_documents(self, documents: Iterable[Document]) -> list[PollingError]:
        refusals = []
        for document in documents:
            try:
                reply = self._transport.deliver(item_of(document))
            except EnvironmentFailed:
                raise
            except PollingError as refusal:
                refusals.append(refusal)
                continue
            if reply is not None:
                raise ServiceFaulty("the centre acknowledges records where it was given a document")
            self._outbox.taken(document)
        return refusals

    def _send_records(self) -> None:
        position, detours = self._outbox.acknowledged(), 0
        if position == self._outbox.head() > 0:
            # Nothing waits. The last record, sent once more, tells whether the centre is there and has it.
            position -= 1
        while True:
            self._show_waiting()
            batch = self._outbox.batch(position, MAX_RECORDS)
            if batch is None:
                return
            try:
                sent = min(position + MAX_RECORDS, self._outbox.head())
                reached = self._acknowledged(self._transport.deliver(item_of(batch)), sent)
            except GapInChain as gap:
                reached = self._resume_at(gap, position)
            if reached <= position:
                detours += 1
            if detours > DETOURS:
                raise ServiceFaulty("the centre's replies bring nothing forward")
            position = reached

    def _acknowledged(self, reply: Signed | None, sent: int) -> int:
        """The sequence that the centre has signed to hold; remembered if it is news."""
        if reply is None:
            raise ServiceFaulty("the centre took records without acknowledging them")
        found = read_acknowledgement(self._outbox, reply, sent)
        self._outbox.acknowledge(found.sequence, reply)
        return found.sequence

    def _resume_at(self, gap: GapInChain, position: int) -> int:
        """Where to go on after the centre lacks something before `position`."""
        sequence, head = gap.details.get("sequence"), gap.details.get("head")
        if not isinstance(sequence, int) or not 0 <= sequence < position:
            raise ServiceFaulty("the centre reports a gap where there can be none") from gap
        own = self._outbox.hash_at(sequence)
        # If it holds other bytes there, it gets the whole chain: which one is true is decided at the centre.
        return sequence if own is not None and own.hex() == head else 0

    def _show_waiting(self) -> None:
        waiting = self._outbox.head() - self._outbox.acknowledged()
        self.status = replace(self.status, waiting=waiting)
