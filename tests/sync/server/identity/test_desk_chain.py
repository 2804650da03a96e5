"""The online desk's chain goes to the centre like a station's, and its account closes the online station.

The same engine delivers it; the centre's intake takes it; the two officers of the online station sign what
its desk issued and what its intake took.
"""

import pytest

from sync.client.engine import Engine
from sync.client.outbox import Outbox
from sync.protocol.certificates import Directory
from sync.protocol.closing import read_closing
from sync.protocol.delivery import item_of
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import Acknowledgement, ClosingRecord
from sync.protocol.passes import new_serial
from sync.protocol.signing import Signer, join
from sync.server.database import Database
from sync.server.documents import KnownDirectory
from sync.server.identity.service import open_desk_chain
from sync.server.intake import Intake
from sync.server.online import OnlineIntake
from tests.support.world import DURING
from tests.sync.server.identity.conftest import CHIEF, SECOND


@pytest.fixture
def service(online):
    opened = online.open()
    yield opened
    opened.database.close()


@pytest.fixture
def centre(online, tmp_path):
    """The centre's door on a database of its own, which knows the online station's certificates."""
    intake_key = Signer.generate()
    online.world.certify(intake_key, "online", "online-intake", "intake")
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    world = online.world
    door = Intake(
        database, world.signed_case, KnownDirectory(Directory(world.case)), world.centre, lambda: DURING
    )
    for document in world.documents:
        door.receive(item_of(document))
    door.platform = OnlineIntake(database, world.case, intake_key, lambda: DURING)
    door.platform.open()
    yield door
    database.close()


class ByHand:
    """A transport that carries items to the centre's door."""

    def __init__(self, door):
        self.deliver = door.receive


def test_the_chain_is_an_outbox_and_the_engine_delivers_it(service, centre):
    outbox: Outbox = service.chain
    service.start()
    engine = Engine(outbox, ByHand(centre))
    for count in (3, 510):
        for _ in range(count):
            service.chain.passed(new_serial())
        engine.deliver()
        assert outbox.acknowledged() == outbox.head()
    assert outbox.batch(outbox.acknowledged(), 500) is None
    engine.deliver()  # nothing to send: nothing happens


def test_an_acknowledgement_is_checked_against_the_chain(service, centre):
    service.start()
    batch = service.chain.batch(0, 500)
    told = decode(centre.receive(item_of(batch)).payload, Acknowledgement)
    assert service.chain.hash_at(told.sequence) == told.head
    assert service.chain.hash_at(0) == bytes(32)
    assert service.chain.hash_at(99) is None


def test_the_closing_record_covers_both_devices_and_reaches_the_centre(service, centre, online):
    service.start()
    service.chain.passed(new_serial())
    accounts = [service.chain.close_poll(), centre.platform.close_poll()]
    record = ClosingRecord("TEST-2026", "online", tuple(accounts), None, DURING)
    closing = join("closing", record, (CHIEF, SECOND))
    account = read_closing(online.world.directory(), closing)
    assert [(one.device, one.passes, one.cast) for one in account.devices] == [
        ("online-desk", 1, 0),
        ("online-intake", 0, 0),
    ]
    assert (account.station, account.paper_count) == ("online", None)

    service.chain.add_document(closing)
    service.chain.add_document(closing)
    assert service.chain.waiting_documents() == [closing]
    Engine(service.chain, ByHand(centre)).deliver()
    assert service.chain.waiting_documents() == []
    assert service.chain.documents() == [closing]


def test_a_second_process_closes_the_poll_while_the_service_runs(service, online):
    service.start()
    service.chain.passed(new_serial())
    beside = open_desk_chain(online.world.signed_case, online.world.documents, online.keys, online.path)
    account = beside.close_poll()
    with pytest.raises(NotAllowedNow):
        service.chain.passed(new_serial())
    assert service.chain.close_poll() == account
    assert service.chain.head() == account.sequence
    assert service.chain.hash_at(account.sequence) == account.head
