"""A process with the ballot on a display: `python -m tests.support.ballot_on_display FOLDER NUMBER BORN NOW`.

Of its own because Qt tells a screen reader of itself only where it is started with a display and a bus. It
takes the officers' way to the ballot, says that it is there, and stays until it is ended.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.place import open_place
from kiosk.demo.walk import Walk
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.timing import Timing
from tests.support.stations import CHIEF, PASSPHRASE, PIN, Clock

READY = "the ballot is shown"


def main(folder: Path, number: str, birth_date: str, now: int) -> None:
    """`folder`: an installed station; the person is on its roll; `now`: a time of its polling day."""
    application = QApplication([])
    window = MainWindow(
        lambda words: open_place([folder], words, Clock(now)),
        Outfit(folder / "papers"),
        timing=Timing(cast_pause_ms=0),
    )
    window.show()
    walk = Walk(window, folder / "pictures")
    walk.type("passphrase", PASSPHRASE)
    walk.go("unlock", "sign-in")
    walk.sign((f"st1-a-{CHIEF}", PIN), "day")
    walk.go("open", "day")
    walk.go("check-in", "check-in")
    walk.identify(number, birth_date)
    walk.click("photo-seen")
    walk.go("admit", "welcome")
    walk.go("begin", "consent")
    walk.go("agree", "choosing")
    print(READY, flush=True)  # noqa: T201 - what the test waits for
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
