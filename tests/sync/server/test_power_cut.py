"""The centre dies or its disk fills up while stations deliver. What it acknowledged, it still holds."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event, select

from sync.protocol.auditing import write_part
from sync.protocol.chain import GENESIS
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import StorageFailed
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.models import record
from tests.support.centres import Rig
from tests.support.chains import Station, documents
from tests.support.people import people
from tests.support.world import World

TAKING_IN = """
import sys
from sync.protocol.auditing import read_part
from sync.protocol.delivery import Item
from sync.protocol.encoding import decode
from sync.protocol.signing import Signed, Signer
from sync.server.centre import Centre
from sync.server.database import Database
from pathlib import Path

folder = Path(sys.argv[1])
case = decode(next(read_part(folder, "case")), Signed, 2**22)
keys = [Signer(bytes.fromhex(key)) for key in sys.argv[2:]]
centre = Centre(Database.open(f"sqlite:///{folder}/centre.db"), case, centre=keys[0], board=keys[1])
print("ready", flush=True)
for data in read_part(folder, "records"):
    answer = centre.receive(decode(data, Item, 2**23))
    if answer is not None:
        print(answer.payload.hex(), flush=True)
"""


@pytest.mark.parametrize("acknowledged", [0, 1, 7])
def test_a_centre_that_is_killed_holds_what_it_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    world = World()
    hall = Station(world, "hall")
    for who in people(40):
        hall.vote(who)
    write_part(tmp_path, "case", [encode(world.signed_case)])
    items = [*documents(world), *hall.booth.batches(1)]
    write_part(tmp_path, "records", [encode(item) for item in items])
    keys = [key.private_bytes().hex() for key in (world.centre, world.board)]
    with subprocess.Popen(
        [sys.executable, "-c", TAKING_IN, str(tmp_path), *keys], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        told = [process.stdout.readline() for _ in range(acknowledged)]
        process.kill()
    last = [decode(bytes.fromhex(line), Acknowledgement) for line in told]
    database = Database.open(f"sqlite:///{tmp_path}/centre.db")
    with database.reading() as connection:
        held = connection.execute(select(record.c.hash, record.c.previous).order_by(record.c.sequence)).all()
    assert len(held) >= acknowledged
    assert [one.previous for one in held] == [GENESIS, *(one.hash for one in held)][: len(held)]
    if last:
        assert held[last[-1].sequence - 1].hash == last[-1].head
    # The station, which never heard of the rest, sends everything again.
    centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
    for item in items:
        answer = centre.receive(item)
    assert answer is not None
    assert decode(answer.payload, Acknowledgement).head == hall.booth.head.hash
    database.close()


def test_a_full_disk_refuses_and_forgets_nothing(sqlite_database: Database) -> None:
    rig = Rig(sqlite_database)
    hall = Station(rig.world, "hall")
    for who in people(30):
        hall.vote(who)
    rig.deliver(hall.booth.batch(1, 1))
    pages = [0]

    @event.listens_for(sqlite_database._engine, "begin")
    def bounded(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages[0] or 2**30}")

    with sqlite_database.reading() as connection:
        pages[0] = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with pytest.raises(StorageFailed, match="full"):
        rig.centre.receive(hall.booth.batch(2))
    with sqlite_database.reading() as connection:
        assert len(connection.execute(select(record.c.hash)).all()) == 1
    pages[0] = 0
    answer = rig.centre.receive(hall.booth.batch(2))
    assert isinstance(answer, Signed)
    assert decode(answer.payload, Acknowledgement).sequence == 30
