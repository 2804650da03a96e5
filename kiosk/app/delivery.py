"""Delivery to the centre, tended beside the screens: by line all the time, by stick when an officer asks."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.station import OpenedStation
from kiosk.app.stick_delivery import prove_all, take_in_all, write_all
from kiosk.devices.removable_media import RemovableMedium
from kiosk.ui.line import SEVERITY, CaseLine, LastWord, Line, LineState, TakenIn, Written, state_of
from sync.client.engine import Engine
from sync.client.transport import HttpTransport
from sync.protocol.encoding import decode
from sync.protocol.errors import PollingError
from sync.protocol.head_code import shown_head
from sync.protocol.messages import Acknowledgement

REPLY_SECONDS = 20.0
"""a centre that says nothing for so long is called silent"""
log = logging.getLogger(__name__)


class Delivery:
    """A kiosk.ui.line.Deliverer for all cases of the place, from the unlocking to the end.

    Each case has a thread of its own: a centre that hangs holds up no other case.
    """

    def __init__(
        self,
        centre: str = "",
        others: Mapping[str, str] | None = None,
        *,
        keeps_on: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`centre` is its address; `others` those of cases that have one of their own, by case code. A case
        with neither is never sent. `keeps_on`: where the stick is mounted on which votes are kept."""
        self._centre, self._others, self._keeps_on = centre, others or {}, keeps_on
        self._clock = clock
        self._cases: list[_CaseDelivery] = []
        self.tell: Callable[[LineState], None] = lambda _state: None
        """called with news, on any thread"""

    @property
    def has_line(self) -> bool:
        return bool(self._centre or self._others)

    def start(self, station: OpenedStation) -> None:
        """Deliver this station's records from now on."""
        address = self._others.get(station.case.code, self._centre)
        self._cases.append(_CaseDelivery(station, address, self._news, self._clock))
        self._cases[-1].start()
        self._news()  # also where nothing is ever sent: what a receipt told is known from before

    def leave(self, station: OpenedStation) -> None:
        """Deliver nothing more of this one; before it is closed, and another one takes its place."""
        left = [one for one in self._cases if one.station is station]
        self._cases = [one for one in self._cases if one.station is not station]
        _end(left)

    def stop(self) -> None:
        """End the attempts under way and make no other; before the stations are closed."""
        _end(self._cases)

    def look(self) -> LineState:
        return state_of(tuple(one.look() for one in self._cases))

    def deliver_now(self) -> None:
        for one in self._cases:
            one.deliver_now()

    def write(self, stick: RemovableMedium) -> tuple[Written, ...]:
        return write_all(self._stations, stick, self._now())

    def prove(self, stick: RemovableMedium) -> tuple[Written, ...]:
        return prove_all(self._stations, stick, self._now())

    def take_in(self, stick: RemovableMedium) -> tuple[TakenIn, ...]:
        taken = take_in_all(self._stations, stick)
        for one in self._cases:
            if one.station.case.code in taken:
                one.heard_by_stick()
        self._news()
        return tuple(taken.values())

    def also_keeps(self, stick: RemovableMedium) -> bool:
        return self._keeps_on is not None and self._keeps_on.is_relative_to(stick.folder)

    @property
    def _stations(self) -> list[OpenedStation]:
        return [one.station for one in self._cases]

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)

    def _news(self) -> None:
        try:
            state = self.look()
        except PollingError as error:
            # The screens read the same database every few seconds, and tell people when they cannot.
            log.warning("how far delivery is cannot be read: %s", error.message)
        else:
            self.tell(state)


def _end(cases: Sequence["_CaseDelivery"]) -> None:
    for one in cases:
        one.end()
    for one in cases:
        one.join()


class _CaseDelivery:
    """One case's line: its thread, and what is known of it. A lost chain goes along with the present one."""

    def __init__(
        self, station: OpenedStation, address: str, news: Callable[[], None], clock: Callable[[], float]
    ) -> None:
        self.station, self._address, self._news, self._clock = station, address, news, clock
        self._wish = threading.Condition()
        self._asked = self._answered = 0
        """how often it was asked to deliver now, and how many of these an attempt has followed"""
        self._over = False
        self._by_stick: datetime | None = None
        self._transport = HttpTransport(address, reply_seconds=REPLY_SECONDS)
        self._engines = tuple(
            Engine(one, self._transport, clock=clock) for one in station.outboxes if address
        )
        self._thread = threading.Thread(target=self._tend, name=f"delivery of {station.case.code}")

    def start(self) -> None:
        if self._address:
            self._thread.start()

    def deliver_now(self) -> None:
        with self._wish:
            if self._address and not self._over:
                self._asked += 1
                self._wish.notify()

    def end(self) -> None:
        with self._wish:
            self._over = True
            self._wish.notify()
        self._transport.hang_up()

    def join(self) -> None:
        if self._address:
            self._thread.join()
        self._transport.close()

    def heard_by_stick(self) -> None:
        """A receipt has told that everything up to its records is there."""
        if not self._waiting():
            self._by_stick = datetime.fromtimestamp(self._clock(), UTC)

    # --- the thread ------------------------------------------------------------------------------------

    def _tend(self) -> None:
        due = dict.fromkeys(self._engines, time.monotonic())
        while (asked := self._wait_until(min(due.values()))) is not None:
            for engine in self._engines:
                # A lost chain that the centre refuses is tried less and less; the present one is not.
                if asked != self._answered or due[engine] <= time.monotonic():
                    due[engine] = time.monotonic() + engine.attempt()
            with self._wish:
                self._answered = asked
            self._news()

    def _wait_until(self, moment: float) -> int | None:
        """Sleep until then, or until it is asked to deliver now. How often it was asked; None at the end.

        What is asked during an attempt is answered by the next one: the attempt may have read too little.
        """
        with self._wish:
            self._wish.wait_for(
                lambda: self._over or self._asked != self._answered, max(0.0, moment - time.monotonic())
            )
            return None if self._over else self._asked

    # --- what is told ----------------------------------------------------------------------------------

    def look(self) -> CaseLine:
        """Raises StorageFailed, FileDamaged."""
        case, outboxes = self.station.case, self.station.outboxes
        statuses = [one.status for one in self._engines]
        lines = [Line(one.line.value) for one in statuses] or [Line.NONE]
        problems = (one.problem for one in statuses if one.problem is not None)
        acknowledged = sum(one.acknowledged() for one in outboxes)  # before the heads: never more than these
        word = self._last_word()
        return CaseLine(
            case.code,
            case.title,
            max(lines, key=SEVERITY.index),
            records=sum(one.head() for one in outboxes),
            acknowledged=acknowledged,
            documents=len(outboxes[-1].waiting_documents()),
            last_word=word,
            delivered_at=self._delivered_at(word),
            problem=next(problems, None),
            asked=self._asked != self._answered,
        )

    def _last_word(self) -> LastWord | None:
        signed = self.station.outboxes[-1].acknowledgement()
        if signed is None:
            return None
        found = decode(signed.payload, Acknowledgement)
        return LastWord(
            found.sequence,
            shown_head(found.sequence, found.head),
            datetime.fromtimestamp(found.at, UTC),
        )

    def _delivered_at(self, word: LastWord | None) -> datetime | None:
        """By this device's clock, of which the centre's may differ, as long as that is known."""
        successes = [one.status.last_success for one in self._engines]
        known = [one for one in (self._by_stick,) if one is not None]
        if successes and None not in successes:
            known.append(datetime.fromtimestamp(min(one for one in successes if one is not None), UTC))
        return max(known, default=None if word is None else word.at)

    def _waiting(self) -> int:
        outboxes = self.station.outboxes
        return sum(one.head() for one in outboxes) - sum(one.acknowledged() for one in outboxes)
