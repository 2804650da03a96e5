"""Rings of objects are freed on the GUI thread, whatever other threads do."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.garbage import GarbageHere


class Ring:
    """Says on which thread it was freed."""

    def __init__(self, freed: list[int]) -> None:
        self.freed, self.itself = freed, self

    def __del__(self) -> None:
        self.freed.append(threading.get_ident())


def allocate() -> None:
    """Enough rings for the collector to be due many times over."""
    for _ in range(50_000):
        ring: list[object] = []
        ring.append(ring)


def test_what_a_worker_makes_due_is_collected_on_the_gui_thread(qtbot: QtBot) -> None:
    """A screen is thrown away while the database thread works hard."""
    freed: list[int] = []
    parent = QObject()
    here = GarbageHere(parent)
    here._timer.setInterval(20)
    Ring(freed)
    with ThreadPoolExecutor(max_workers=1) as worker:
        worker.submit(allocate).result()
    assert freed == []
    qtbot.waitUntil(lambda: bool(freed), timeout=5000)
    assert freed == [threading.get_ident()]
    here.stop()
    assert gc.isenabled()
