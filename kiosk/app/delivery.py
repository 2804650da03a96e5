"""The line to the centre, tended beside the screens."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.app.station import OpenedStation
from kiosk.ui.line import Line, LineState
from sync.client.engine import Engine, Status
from sync.client.transport import HttpTransport


class Delivery:
    """The line to the centre, tended by a thread of its own for each case, from the unlocking to the end."""

    def __init__(self, centre: str) -> None:
        """`centre` is its address; with an empty one nothing is ever sent."""
        self._centre = centre
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self.tell: Callable[[LineState], None] = lambda _line: None

    def start(self, station: OpenedStation) -> None:
        """Deliver this station's records from now on."""
        if self._centre:
            self._threads.append(threading.Thread(target=self._tend, args=(station,), name="delivery"))
            self._threads[-1].start()

    def stop(self) -> None:
        """Wait for the attempts under way and make no other."""
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _tend(self, station: OpenedStation) -> None:
        with HttpTransport(self._centre) as transport:
            # A lost chain is delivered by the device that took it up.
            engines = [Engine(one, transport) for one in station.outboxes]
            while True:
                seconds = max(engine.attempt() for engine in engines)
                troubled = (engine.status for engine in engines if engine.status.problem is not None)
                self.tell(line_of(next(troubled, engines[-1].status)))
                if self._over.wait(seconds):
                    return


def line_of(status: Status) -> LineState:
    """The engine's status in the screens' words."""
    last = status.last_success
    return LineState(Line(status.line.value), None if last is None else datetime.fromtimestamp(last, UTC))
