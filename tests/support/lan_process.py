"""One device as a process, to be put into a network of its own: python -m tests.support.lan_process FOLDER

It finds its neighbours by itself, and does what it is told line by line: one line of JSON for each.
"""

import json
import sys
from pathlib import Path

from kiosk.app.station import open_station
from kiosk.lan.lan import Lan
from tests.support.stations import PASSPHRASE, PIN, SECOND, Clock


def main(folder: str) -> None:
    station = open_station(Path(folder), PASSPHRASE, Clock())
    officer = station.sign_in(f"{station.device}-{SECOND}", PIN)
    line = Lan([station])
    line.start()
    try:
        for told in sys.stdin:
            act, *who = told.split()
            match act:
                case "check-in":
                    answer = station.check_in(*who)
                    result = [answer.outcome, answer.elsewhere and answer.elsewhere.device]
                case "admit":
                    station.admit(station.check_in(*who), officer)
                    result = "admitted"
                case "state":
                    result = [[one.device, one.standing] for one in line.state.neighbours]
                case _:
                    result = [one.device for one in station.doubles()]
            sys.stdout.write(json.dumps(result) + "\n")
            sys.stdout.flush()
    finally:
        line.stop()
        station.close()


if __name__ == "__main__":
    main(sys.argv[1])
