"""The devices of a station on one local network: started and stopped beside the screens."""

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from kiosk.domain.station import Station
from kiosk.domain.store import Doubled
from kiosk.lan.addresses import PORT, Address, AddressBook
from kiosk.lan.asking import Outcome, ask_again_and_again, client
from kiosk.lan.beacon import ANYWHERE, Beacons, send_and_hear
from kiosk.lan.roster import Roster, news_in
from kiosk.lan.server import Answering, Bell, listen, serve
from kiosk.lan.state import LanState
from kiosk.lan.talk import Question, Talk
from sync.protocol.errors import ChainBroken, LanUnavailable, StorageFailed

TICK = 1.0
"""seconds between two looks at who is heard"""
BIND_AGAIN = 5.0
"""seconds"""
RUN_BYTES = 8


class Lan:
    """Hears and tells in a thread of its own from `start` to `stop`; all stations are of one device."""

    def __init__(
        self,
        stations: Sequence[Station],
        host: str = ANYWHERE,
        port: int = PORT,
        *,
        peers: Sequence[Address] = (),
        discover: bool = True,
        beacon_port: int = PORT,
    ) -> None:
        """Answer at `host` and `port` (0: any free one), ask `peers`, and find others if `discover`.

        Raises StorageFailed.
        """
        self._run_id = os.urandom(RUN_BYTES)
        self._talks = {one.case.code: Talk(one, self._run_id) for one in stations}
        self._host, self._wanted_port, self._beacon_port = host, port, beacon_port
        self._discover = discover
        self._book = AddressBook(tuple(peers), self._run_id)
        self._roster = Roster(self._talks.values())
        self._unavailable: LanUnavailable | None = None
        self._running: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self.port = 0
        """where it answers; 0 while it does not"""
        self.state = self._state()
        """may be read from any thread"""
        self.tell: Callable[[LanState], None] = lambda _state: None
        """called in the network's thread when the state has changed"""
        self.doubled: Callable[[Station, Doubled], None] = lambda _station, _found: None
        """called in the network's thread: when a double is found, and at the start for each one unread"""

    def start(self) -> None:
        """Hear and tell from now on. What fails stands in the state, and is tried again."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, args=(self._loop,), name="lan")
        self._thread.start()

    def stop(self) -> None:
        """Let go of the network, and wait for what is under way."""
        if self._thread is None or self._loop is None:
            return
        with suppress(RuntimeError):  # the thread has ended by a fault of ours, told elsewhere
            self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._thread = None

    # --- in the network's thread -----------------------------------------------------------------------

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(self._live(loop))

    async def _live(self, loop: asyncio.AbstractEventLoop) -> None:
        bells = {code: Bell(loop) for code in self._talks}
        for code, talk in self._talks.items():
            talk.station.watch(bells[code].ring)
            await self._tell_unread(talk.station)
        async with client() as http, asyncio.TaskGroup() as tasks:
            self._http, self._tasks = http, tasks
            self._begin(self._tend())
            if self._discover:
                beacons = Beacons(tuple(self._talks.values()), self._run_id, self._suggested)
                self._begin(send_and_hear(beacons, self._host, self._beacon_port, lambda: self.port))
            for address in self._book.addresses():
                self._ask(address)
            await self._answer(Answering(self._talks, bells, self._asked))
            for task in self._running:
                task.cancel()

    async def _tell_unread(self, station: Station) -> None:
        try:
            unread = await asyncio.to_thread(station.doubles)
        except StorageFailed as error:
            self._roster.trouble(error, time.monotonic())
            return
        for found in unread:
            self.doubled(station, found)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = self._tasks.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def _ask(self, address: Address) -> None:
        for talk in self._talks.values():
            self._begin(ask_again_and_again(self._http, address, talk, lambda: self.port, self._told))

    async def _answer(self, answering: Answering) -> None:
        """Until it is over; without an address to answer at, this device still asks."""
        while not self._over.is_set():
            listening = self._listen()
            if listening is not None:
                self.port = listening.getsockname()[1]
                await serve(answering, listening, self._over)
                self.port = 0
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), BIND_AGAIN)

    def _listen(self) -> socket.socket | None:
        try:
            found = listen(self._host, self._wanted_port)
        except LanUnavailable as error:
            self._unavailable = error
            self._look()
            return None
        self._unavailable = None
        return found

    def _suggested(self, address: Address, run: bytes) -> None:
        if self._book.suggest(address, run, time.monotonic()):
            self._ask(address)

    def _asked(self, host: str, question: Question, _talk: Talk) -> None:
        self._suggested(Address(host, question.ask.port), question.ask.run)
        if question.outdone:
            behind = ChainBroken("neighbours hold more of this device's chain", reason="behind")
            self._roster.trouble(behind, time.monotonic())

    def _told(self, outcome: Outcome) -> bool:
        """One question is over. Is the address to be asked again?"""
        now, talk = time.monotonic(), outcome.talk
        if outcome.heard is None:
            if isinstance(outcome.error, StorageFailed):
                self._roster.trouble(outcome.error, now)
            return not self._book.gone(outcome.address, now)
        self._roster.heard(talk.station.case.code, outcome.heard, now, datetime.now(UTC))
        for found in outcome.heard.doubles:
            self.doubled(talk.station, found)
        self._look()
        return self._book.answered(outcome.address, outcome.heard.run, now)

    async def _tend(self) -> None:
        while True:
            self._look()
            await asyncio.sleep(TICK)

    def _look(self) -> None:
        before, self.state = self.state, self._state()
        if news_in(self.state) != news_in(before):
            self.tell(self.state)

    def _state(self) -> LanState:
        return self._roster.state(time.monotonic(), self._book.silent(), self._unavailable)
