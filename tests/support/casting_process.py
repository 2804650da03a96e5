"""A station as a program of its own, casting one vote after the other, until it is killed.

    python -m tests.support.casting_process FOLDER

Says `opened`, and after each vote what the voter would take home: the tracker hash.
"""

import sys
from pathlib import Path

from tests.support.people import people
from tests.support.stations import open_in

VOTERS = 40


def main() -> None:
    at = open_in(Path(sys.argv[1]), open_day=False)
    _say("opened")
    for who in people(VOTERS):
        answer = at.station.check_in(who.number, who.birth_date)
        if answer.open_pass is not None:
            at.station.void(answer.open_pass, "power-cut", at.chief)
        if answer.open_pass is not None or answer.electorate_class is not None:
            _say(at.vote(who).tracker_hash.hex())


def _say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
