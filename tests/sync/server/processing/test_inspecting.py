"""Many records are inspected in several processes: what comes out is the same as in one."""

import pytest
from sqlalchemy import func, select

from sync.server.models import inspection
from sync.server.processing import inspecting
from tests.support.centres import Rig
from tests.support.chains import Station
from tests.support.people import people


def test_processes_find_what_one_process_finds(
    rig: Rig, hall: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    voters = people(12)
    envelopes = [hall.vote(who) for who in voters]
    wrong = hall.booth.cast(hall.desk.issue(voters[0]), ballot_ct=bytes(90))
    rig.deliver(hall, hall.close())
    monkeypatch.setattr(inspecting, "CHUNK", 5)
    told = rig.outcome()
    assert {told(one) for one in envelopes} == {"counted"}
    assert told(wrong) == "rejected: wrong-length"
    with rig.database.reading() as connection:
        in_pieces = connection.execute(select(inspection).order_by(inspection.c.hash)).all()
        assert len(in_pieces) == 26
    with rig.database.writing() as connection:
        connection.execute(inspection.delete())
    monkeypatch.setattr(inspecting, "CHUNK", 1000)
    rig.outcome()
    with rig.database.reading() as connection:
        assert connection.execute(select(inspection).order_by(inspection.c.hash)).all() == in_pieces


def test_what_was_inspected_is_not_looked_at_again(rig: Rig, hall: Station) -> None:
    hall.vote(people(1)[0])
    rig.deliver(hall, hall.close())
    rig.outcome()
    with rig.database.writing() as connection:
        connection.execute(inspection.update().values(fault="left-alone"))
    rig.outcome()
    with rig.database.reading() as connection:
        left = select(func.count()).where(inspection.c.fault == "left-alone")
        assert connection.scalar(left) == 2
