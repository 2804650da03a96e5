"""One device of the day's station, a process of its own: its window, and the hands that use it.

It hears from the stage what to do, and tells what came of it, over one pipe. It can be killed at any moment.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.beside import DeliveryBeside, LanBeside
from kiosk.app.delivery import Delivery
from kiosk.app.place import Beside, OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.domain.station import Counts
from kiosk.lan.addresses import Address
from kiosk.replay.office import StationFolder
from kiosk.storage.store import StationStore
from sync.protocol.chain import read_record
from sync.protocol.messages import Event

if TYPE_CHECKING:
    from kiosk.demo.walk import Walk
    from kiosk.ui.main_window import MainWindow

LOOPBACK = "127.0.0.1"
MOST_RECORDS = 100_000
LOWER = 60
"""pixels, between the windows of two booths"""
NARROWEST = 800
"""pixels: two windows fit beside each other on most displays"""
SLOWLY_S, BRISKLY_S = 0.4, 0.0
"""where somebody is watching: before each step of what is special, and of what is not"""


@dataclass(frozen=True)
class Job:
    """What a device's process is told at its start."""

    station: StationFolder
    folder: Path
    """of the demo"""
    centre: str
    port: int
    """where it answers the other device"""
    other_ports: tuple[int, ...]
    stick: Path | None
    shown: bool
    """on a display, with time to look"""
    place: int
    """of its window: on the left, on the right, or a little lower there"""
    again: bool = False
    """started again after a power cut"""
    ask_after_s: float = 120
    answer_within_s: int = 45


@dataclass(frozen=True)
class Done:
    """A device at the end of the day, as its own store tells."""

    station: str
    device: str
    counts: Counts
    events: tuple[tuple[str, str | None], ...]
    """kind and reason of each in its chain, in order"""
    medium: str
    """how the stick stands"""
    day: str


class DayClock:
    """A clock that the stage turns: the day has nine hours, the demo a minute."""

    def __init__(self, now: "Synchronized[int]") -> None:
        self._now = now

    def __call__(self) -> int:
        return self._now.value

    def steady(self) -> float:
        return float(self._now.value)


def play(job: Job, line: Connection, now: "Synchronized[int]", script: Callable[..., None]) -> None:
    """Open the device's window, let the script use it, and close it. The process's whole life."""
    if not job.shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.demo.walk import Walk
    from kiosk.ui.main_window import MainWindow
    from kiosk.ui.outfit import Outfit
    from kiosk.ui.printing import target_of
    from kiosk.ui.timing import Timing

    # The offscreen platform says of each window that there is no window manager to tell its size to.
    qInstallMessageHandler(
        lambda _kind, _where, text: None if "propagateSizeHints" in text else print(text, file=sys.stderr)
    )
    application = QApplication(sys.argv[:1])
    device = job.station.device
    clock = DayClock(now)
    delivery = Delivery(job.centre, clock=clock)
    peers = [Address(LOOPBACK, port) for port in job.other_ports]
    network = LanBeside(peers, discover=False, host=LOOPBACK, port=job.port)
    opened: list[OpenedPlace] = []

    def opener(words: str) -> OpenedPlace:
        beside: list[Beside] = [DeliveryBeside(delivery), network]
        opened.append(open_place([job.station.folder], words, clock, stick=job.stick, beside=beside))
        return opened[-1]

    papers = job.folder / "papers" / device
    timing = Timing(
        cast_pause_ms=10, ask_after_s=job.ask_after_s, answer_within_s=job.answer_within_s, lock_after_s=86400
    )
    window = MainWindow(opener, Outfit(papers, [target_of(f"folder:{papers}")]), timing=timing)
    delivery.tell, network.tell = window.tell_line, window.tell_neighbours
    _place(window, job)
    walk = Walk(window, job.folder / "screens" / (f"{device}-again" if job.again else device))
    walk.pause = BRISKLY_S if job.shown else 0.0
    try:
        walk.type("passphrase", job.station.passphrase)
        walk.go("unlock", "sign-in")
        script(walk, job, line, delivery)
        (station,) = opened[-1].opened
        told = _events(station), station.medium.link.value, station.day.value
        line.send(("done", Done(station.name, station.device, station.counts, *told)))
    except Exception:
        walk.picture("lost")
        raise
    finally:
        # Threads beside the screens outlive a fault.
        window.stop()
        for place in opened:
            place.close()
        window.close()
        application.processEvents()


def deliver_all(walk: "Walk", delivery: Delivery) -> None:
    """Ask for delivery until the centre has signed to hold everything."""
    while any(one.waiting or one.documents for one in delivery.look().cases):
        delivery.deliver_now()
        walk.wait(lambda: not delivery.look().asked, "an attempt to deliver")


def _place(window: "MainWindow", job: Job) -> None:
    """Desk and booths beside each other, as far as the display is wide enough."""
    room = window.screen().availableGeometry()
    width, height = min(1280, max(NARROWEST, room.width() // 2)), min(800, room.height())
    if not job.shown:
        width, height = 1280, 800
    window.resize(width, height)
    left = room.left() if job.place == 0 else max(room.left(), room.right() - width)
    window.move(left, room.top() + max(0, job.place - 1) * LOWER)
    window.show()


def _events(station: OpenedStation) -> tuple[tuple[str, str | None], ...]:
    records = StationStore(station.database).records(0, MOST_RECORDS)
    bodies = [read_record(one)[1].body for one in records]
    return tuple((one.kind, one.reason) for one in bodies if isinstance(one, Event))
