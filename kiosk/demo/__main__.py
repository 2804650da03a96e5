"""The command behind `make demo`."""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path

from kiosk.app import OpenedStation, open_station, sync_outbox
from kiosk.demo.stage import Stage, count, open_services, prepare, vote_at_home
from kiosk.replay.services import CENTRE, Services
from sync.client.engine import Engine
from sync.client.transport import HttpTransport

FOLDER = Path(".demo")
AT_HOME = 12
"""people who have voted online before the station opens"""
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
    with Services(stage.office) as services:
        open_services(stage, services)
        for n in range(AT_HOME):
            vote_at_home(stage, services, stage.listed[n], AT_HOME_CHOICES[n % len(AT_HOME_CHOICES)])
        print(f"{AT_HOME} people have voted online. The centre is at {services.url(CENTRE)}.", flush=True)
        return _walked(stage, services, begun) if offscreen else _shown(stage)


def _walked(stage: Stage, services: Services, begun: float) -> int:
    """Without a display: the same screens, walked by a script; then the count."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.demo.walk import Walk
    from kiosk.ui.main_window import MainWindow

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

    window = MainWindow(opener)
    window.resize(1280, 800)
    window.show()
    pictures = FOLDER / "screens"
    cast = Walk(window, pictures, lambda what: print(f"  · {what}", flush=True)).day(
        stage, also_online=stage.listed[0], other=stage.listed[AT_HOME]
    )
    with HttpTransport(services.url(CENTRE)) as transport:
        Engine(sync_outbox(opened[0]), transport).deliver()
    window.close()
    opened[0].close()
    del application
    print(f"{cast} votes cast at the station, closed by two officers, delivered. Counting …", flush=True)
    published = count(stage)
    print(f"The screens, as pictures: {pictures}")
    print(f"The result: {published.relative_to(Path.cwd())}/result.pdf ({time.monotonic() - begun:.0f} s)")
    return 0


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
