"""The command behind `make demo`."""

import argparse
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.app.station import OpenedStation, open_station
from kiosk.demo.stage import Stage, count, prepare, start, vote_at_home
from kiosk.replay.services import CENTRE
from sync.client.engine import Engine
from sync.client.transport import HttpTransport

FOLDER = Path(".demo")
AT_HOME = 12
"""people who have voted online before the station opens"""
SHORT_PAUSE_MS = 200
"""before casting: nobody's finger slips here"""
AT_HOME_CHOICES = (("park", "library"), ("trees",), ("kitchen", "park"), ("library", "trees", "park"))


def main() -> int:
    """Show the station, or walk it offscreen where there is no display."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--offscreen", action="store_true", help="walk the screens without a display")
    offscreen = parser.parse_args().offscreen or not _has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    print("Preparing keys, case, roll and station …", flush=True)
    stage = prepare(FOLDER.resolve())
    with stage.services as services:
        if not offscreen:
            _around(stage)
            return _shown(stage)
        # A station needs nobody: centre and voters at home come up while its screens are walked.
        with ThreadPoolExecutor(1) as elsewhere:
            around = elsewhere.submit(_around, stage)
            station = _walked(stage)
            around.result()
        with HttpTransport(services.url(CENTRE)) as transport:
            Engine(station.outbox, transport).deliver()
        station.close()
        print("Delivered to the centre. Counting …", flush=True)
        published = count(stage)
    print(f"The screens, as pictures: {FOLDER / 'screens'}")
    print(f"The result: {published.relative_to(Path.cwd())}/result.pdf ({time.monotonic() - begun:.0f} s)")
    return 0


def _around(stage: Stage) -> None:
    """Centre, identity service and registry, and people who vote at home."""
    start(stage)
    for n in range(AT_HOME):
        vote_at_home(stage, stage.listed[n], AT_HOME_CHOICES[n % len(AT_HOME_CHOICES)])
    print(f"{AT_HOME} people have voted at home. The centre is at {stage.services.url(CENTRE)}.", flush=True)


def _walked(stage: Stage) -> OpenedStation:
    """Without a display: the same screens, walked by a script. The station, closed and not yet delivered."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.demo.walk import Walk
    from kiosk.ui.main_window import MainWindow
    from kiosk.ui.timing import Timing

    print("No display: the same screens are walked offscreen, by a script of three voters.", flush=True)
    # The offscreen platform says of each window that there is no window manager to tell its size to.
    qInstallMessageHandler(
        lambda _kind, _where, text: None if "propagateSizeHints" in text else print(text, file=sys.stderr)
    )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    opened: list[OpenedStation] = []

    def opener(words: str) -> OpenedStation:
        opened.append(open_station(stage.station.folder, words))
        return opened[-1]

    window = MainWindow(opener, timing=Timing(cast_pause_ms=SHORT_PAUSE_MS))
    window.resize(1280, 800)
    window.show()
    walk = Walk(window, FOLDER / "screens", lambda what: print(f"  · {what}", flush=True))
    cast = walk.day(stage, also_online=stage.listed[0], other=stage.listed[AT_HOME])
    window.close()
    del application
    print(f"{cast} votes cast at the station, closed by two officers.", flush=True)
    return opened[0]


def _shown(stage: Stage) -> int:
    """With a display: the window is yours."""
    from kiosk.ui.application import run

    station, voter = stage.station, stage.listed[0]
    print(
        f"\nPassphrase: {station.passphrase}\n"
        f"Then {station.chief[0]} with PIN {station.chief[1]}; "
        f"to close, also {station.second[0]} with PIN {station.second[1]}.\n"
        f"Check in, for example, {voter.number}, born {voter.birth_date}; not on the roll: "
        f"{stage.stranger.number}, {stage.stranger.birth_date}.",
        flush=True,
    )
    return run(station.folder, lambda words: open_station(station.folder, words))


def _has_display() -> bool:
    """On Linux a window needs X or Wayland; elsewhere there is always one."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen != "offscreen"
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


if __name__ == "__main__":
    sys.exit(main())
