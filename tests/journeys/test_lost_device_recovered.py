"""The device is stolen while Ben stands at it; its stick is in the chief's pocket.

Anna had voted. On another device the chief recovers the station by one command, from the stick, with the six
words and the recovery secret. The day goes on where it was: Anna has voted, Ben has a pass that was never
used, gets another and votes; Carla comes new. The closing sheet tells of both chains, and every vote counts
once.
"""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.__main__ import commands
from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN, CARLA
from tests.journeys.town import Town, points
from tests.support.stations import PASSPHRASE, RECOVERY_SECRET


def recover_by_command(folder: Path, stick: Path) -> str:
    """As the chief types it on the replacement; what it says."""
    words, secret = folder.with_suffix(".words"), folder.with_suffix(".secret")
    words.write_text(PASSPHRASE, encoding="utf-8")
    secret.write_text(RECOVERY_SECRET, encoding="utf-8")
    files = ["--passphrase-file", str(words), "--recovery-file", str(secret)]
    done = CliRunner().invoke(commands, ["recover", str(folder), "--from", str(stick), *files])
    assert done.exit_code == 0, done.output
    return done.output


def test_a_station_lost_and_recovered(
    hall: Hall, town: Town, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.station.system_clock", hall.clock)
    lost = hall.switch_on("st1-a", stick=stick)
    lost.begin_day()
    lost.whole_visit(ANNA, "park")
    lost.check_in(BEN)
    lost.admit()
    lost.go("begin", "consent")
    lost.go("agree", "choosing")
    lost.choose("library")
    hall.switch_off(lost)
    shutil.rmtree(hall.folder_of("st1-a"))

    assert "1 of them votes" in recover_by_command(tmp_path / "replacement", stick)
    seat = hall.switch_on("st1-a", centre=town.url, stick=stick, folder=tmp_path / "replacement")
    seat.unlock()
    assert seat.told == seat.words("went-on.headline")
    seat.sign_in(seat.chief)
    assert seat.reads("day.open.headline")
    seat.check_in(ANNA)
    assert seat.reads("answer.voted-here.headline")
    seat.go("refuse", "check-in")
    seat.check_in(BEN)
    assert seat.reads("answer.pass-open.headline")
    seat.go("void", "reason-void")
    seat.go("reason-given-anew", "answer")
    seat.admit()
    seat.vote_at_booth("lamps")
    seat.take_back(seat.second)
    seat.whole_visit(CARLA, "park")

    seat.to_day()
    seat.count_paper(3)
    assert seat.reads("reconciliation.agrees")
    seat.sign_closing()
    closing = seat.sheet("closing-sheet-st1")
    assert "合計Total4=3+1+0+0" in closing
    assert "st1-a-spare1" in closing
    seat.deliver()

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (3, 3)
    assert points(result) == {"park": 2, "lamps": 1}
