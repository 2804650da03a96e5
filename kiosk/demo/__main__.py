"""The command behind `make demo`."""

import argparse
import os
import shutil
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.app.delivery import Delivery
from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.demo.day_visits import LEAST_VOTERS
from kiosk.demo.stage import Stage, count, prepare, start, vote_at_home
from kiosk.domain.polling_day import RUNNING, DayState
from kiosk.replay.people import Person
from kiosk.replay.services import CENTRE
from kiosk.ui.line import Line, LineState
from sync.client.engine import Engine
from sync.client.transport import HttpTransport

FOLDER = Path(".demo")
NOT_CLOSED = RUNNING | {DayState.PROVISIONED}
AT_HOME = 12
"""people who have voted online before the station opens"""
SHORT_PAUSE_MS = 200
"""before casting: nobody's finger slips here"""


def main() -> int:
    """Show the station, or walk it offscreen where there is no display."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--offscreen", action="store_true", help="walk the screens without a display")
    parser.add_argument("--scene", choices=("", "day"), default="", help="day: a whole polling day, walked")
    parser.add_argument("--voters", type=int, default=300, help="of the day, at the station")
    parser.add_argument("--seed", type=int, default=1, help="of the day: who comes and chooses what")
    asked = parser.parse_args()
    if asked.voters < LEAST_VOTERS:
        parser.error(f"a day has {LEAST_VOTERS} voters or more")
    offscreen = asked.offscreen or not _has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Where the machine has no PipeWire, Qt says so on its way to what it has.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false")
    # Whatever is started here is ended here, also when a shell or a system ends the demo.
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    try:
        if asked.scene:
            return _day(asked.voters, asked.seed, shown=not offscreen)
        return _demo(offscreen=offscreen)
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _demo(*, offscreen: bool) -> int:
    begun = time.monotonic()
    print("Preparing keys, case, roll and station …", flush=True)
    with ThreadPoolExecutor(1) as elsewhere:
        preparing = elsewhere.submit(prepare, FOLDER.resolve())
        import kiosk.ui.application  # noqa: F401 -- Qt takes a second to load, and keys take three to make

        stage = preparing.result()
    with stage.services:
        if offscreen:
            # A station needs nobody: centre and voters at home come up while its screens are walked.
            with ThreadPoolExecutor(1) as elsewhere:
                around = elsewhere.submit(_around, stage)
                station: OpenedStation | None = _walked(stage)
                around.result()
        else:
            _around(stage)
            status, station = _shown(stage)
            if status:
                return status
        if station is None or station.day in NOT_CLOSED:
            print("The poll was not closed, so nothing is counted.")
            return 0
        published = _counted(stage, station)
    if offscreen:
        print(f"The screens, as pictures: {FOLDER / 'screens'} ({time.monotonic() - begun:.0f} s)")
    print(f"The result: {published.relative_to(Path.cwd())}/result.pdf")
    return 0


def _day(voters: int, seed: int, *, shown: bool) -> int:
    """A whole day. The exit status: are all papers there, and do all numbers add up?"""
    from kiosk.demo.day import Day

    if not shown:
        print("No display: the real screens are walked offscreen.", flush=True)
    day = Day(FOLDER.resolve(), voters, AT_HOME, seed, shown, lambda line: print(line, flush=True))
    account = day.run()
    print()
    for what, found in account.table():
        print(f"  {what:<44} {found}")
    for path in (*account.papers, FOLDER.resolve() / "screens", account.published / "result.pdf"):
        print(f"  {path.relative_to(Path.cwd())}")
    wrong = account.wrong()
    print("\n".join(f"WRONG  {one}" for one in wrong) or "All numbers add up.")
    return 1 if wrong else 0


def _around(stage: Stage) -> None:
    """Centre, identity service and registry, and people who vote at home."""
    start(stage)
    vote_at_home(stage, stage.listed[:AT_HOME])
    print(f"{AT_HOME} people have voted at home. The centre is at {stage.services.url(CENTRE)}.", flush=True)


def _walked(stage: Stage) -> OpenedStation:
    """Without a display: the same screens, walked by a script. The station, closed and not yet delivered."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.demo.three_voters import ThreeVoters
    from kiosk.demo.walk import Walk
    from kiosk.ui.main_window import MainWindow
    from kiosk.ui.outfit import Outfit
    from kiosk.ui.timing import Timing

    print("No display: the same screens are walked offscreen, by a script of three voters.", flush=True)
    # The offscreen platform says of each window that there is no window manager to tell its size to.
    qInstallMessageHandler(
        lambda _kind, _where, text: None if "propagateSizeHints" in text else print(text, file=sys.stderr)
    )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    opened: list[OpenedPlace] = []

    def opener(words: str) -> OpenedPlace:
        opened.append(open_place([stage.station.folder], words))
        return opened[-1]

    window = MainWindow(opener, Outfit(FOLDER / "papers"), timing=Timing(cast_pause_ms=SHORT_PAUSE_MS))
    window.resize(1280, 800)
    window.show()
    scene = ThreeVoters(
        Walk(window, FOLDER / "screens"), stage, lambda what: print(f"  · {what}", flush=True)
    )
    cast = scene.play(also_online=stage.listed[0], other=stage.listed[AT_HOME])
    window.close()
    del application
    print(f"{cast} votes cast at the station, closed by two officers.", flush=True)
    (station,) = opened[0].opened
    return station


def _shown(stage: Stage) -> tuple[int, OpenedStation | None]:
    """With a display: the window is yours. Its exit status, and the station if it was unlocked."""
    from kiosk.ui.application import run
    from kiosk.ui.main_window import MainWindow

    station, voter = stage.station, stage.listed[AT_HOME]
    delivery = Delivery(stage.services.url(CENTRE))
    opened: list[OpenedPlace] = []

    def opener(words: str) -> OpenedPlace:
        opened.append(open_place([station.folder], words))
        delivery.start(opened[-1].opened[0])
        return opened[-1]

    def started(window: MainWindow) -> None:
        window.voter_may_close = True
        delivery.tell = window.tell_line
        delivery.tell(LineState(Line.UNTRIED))

    print(
        f"Type “{station.passphrase}”, {_by(station.chief)} to open the poll, and {_known(voter)} to vote; "
        f"also {_known(stage.listed[0])}, who has voted at home, and {_known(stage.stranger)}, "
        f"who is not on the roll; to close, {_by(station.chief)} and {_by(station.second)}.",
        flush=True,
    )
    status = run(station.folder, opener, started=started)
    delivery.stop()
    return status, opened[-1].opened[0] if opened else None


def _by(officer: tuple[str, str]) -> str:
    holder, pin = officer
    return f"{holder}'s PIN {pin}"


def _known(person: Person) -> str:
    return f"{person.number} {person.birth_date}"


def _counted(stage: Stage, station: OpenedStation) -> Path:
    """The rest of the way: to the centre, and from there to the published result, whose folder this is."""
    with HttpTransport(stage.services.url(CENTRE)) as transport:
        Engine(station.outbox, transport).deliver()
    station.close()
    print("Delivered to the centre. Counting …", flush=True)
    return count(stage)


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
