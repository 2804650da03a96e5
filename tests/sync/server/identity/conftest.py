"""A case with two desks, whose identity service holds real keys and a real database."""

import asyncio
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from sync.protocol.aliases import Aliases
from sync.protocol.case import Document, ElectorateClass, Provisional
from sync.protocol.identity import Identity
from sync.protocol.messages import ClosingRecord, DeviceAccount
from sync.protocol.passes import issue_pass
from sync.protocol.signing import Joint, Signed, Signer, join
from sync.server.identity.answers import Answers
from sync.server.identity.app import identity_app
from sync.server.identity.identification import Identification
from sync.server.identity.keys import IdentityKeys
from sync.server.identity.known import KnownCertificates
from sync.server.identity.service import open_identity_service
from sync.server.identity.store import open_store
from sync.server.registry import Registry
from sync.server.registry_sandbox import Faults, registry_sandbox
from tests.support.people import people
from tests.support.serving import serving
from tests.support.world import DURING, World, plain_case

RESIDENT = ElectorateClass(id="resident", name={"zh-Hant": "居民", "en": "Resident"}, style="all")
WORKER = ElectorateClass(
    id="worker",
    name={"zh-Hant": "在地就業", "en": "Worker"},
    style="all",
    admission="attested",
    documents=(Document(id="work-proof", name={"zh-Hant": "在職證明"}),),
    channels=("on-site",),
)


def case_with_everybody(**changes):
    """Residents by roll, provisional ones too, and workers by document."""
    plain = plain_case()
    electorate = msgspec.structs.replace(plain.electorate, classes=(RESIDENT, WORKER))
    return msgspec.structs.replace(
        plain, electorate=electorate, provisional=Provisional(electorate_class="resident"), **changes
    )


@dataclass
class Desk:
    """A station's desk with its certificate, and two officers who can close the poll."""

    world: World
    station: str
    device: str
    signer: Signer = field(default_factory=Signer.generate)
    chief: Signer = field(default_factory=Signer.generate)
    officer: Signer = field(default_factory=Signer.generate)

    def __post_init__(self):
        self.world.certify(self.signer, self.station, self.device, "desk", "booth")
        self.world.certify(self.chief, self.station, f"{self.device}-chief", "chief")
        self.world.certify(self.officer, self.station, f"{self.device}-officer", "officer")

    def give(self, who: Identity, status: str = "roll", **changes: object) -> Signed:
        """A voting pass for somebody."""
        directory = self.world.directory()
        attested = {"electorate_class": "worker", "document": "work-proof"} if status == "attested" else {}
        settings = {"electorate_class": "resident", "style": "all", "expires": DURING + 3600, **attested}
        return issue_pass(
            directory,
            self.signer,
            directory.certificate(self.device),
            who,
            status=status,
            **settings | changes,
        )[1]

    def closing(self, passes: int) -> Joint:
        """The station's signed account, as far as it matters here."""
        account = DeviceAccount(self.device, passes, bytes(32), passes, passes, 0, 0)
        record = ClosingRecord(self.world.case.code, self.station, (account,), passes, DURING)
        return join("closing", record, (self.chief, self.officer))


@pytest.fixture
def world():
    return World(case_with_everybody())


@pytest.fixture
def desk(world):
    return Desk(world, "north", "north-1")


@pytest.fixture
def other_desk(world):
    return Desk(world, "south", "south-1")


def keys_of(world: World) -> IdentityKeys:
    return IdentityKeys(
        identity=world.identity_private,
        pseudonym=world.pseudonym_key,
        identity_signing=world.identity_signer.private_bytes(),
        online_desk=Signer.generate().private_bytes(),
    )


@dataclass
class Service:
    """An identity service on a database file; `identify` runs one request and gives the opened answers."""

    world: World
    path: Path
    registry: str = "http://127.0.0.1:9"
    """by default an address where nobody listens"""
    aliases: Aliases = field(default_factory=Aliases)
    settings: dict[str, float] = field(default_factory=dict)

    def identify(self, passes, *closings) -> list[Signed]:
        return self.identify_each([(passes, closings)])[0]

    def identify_each(self, requests) -> list[list[Signed]]:
        """Several requests at the same time."""

        async def asking():
            registry = Registry(self.registry, first_pause=0.001, attempts=2, timeout=5)
            database = open_store(self.path, self.world.case.code)
            known = KnownCertificates(database, self.world.case)
            known.take(self.world.documents)
            service = Identification(
                known,
                keys_of(self.world),
                Answers(database),
                registry,
                self.aliases,
                **self.settings,
            )
            try:
                return await asyncio.gather(*(service.identify(*request) for request in requests))
            finally:
                await registry.close()
                database.close()

        return asyncio.run(asking())


@pytest.fixture
def service(world, tmp_path):
    return Service(world, tmp_path / "identity.db")


@pytest.fixture
def persons():
    return people(12)


TOKEN = "a token for tests, shared"
CHIEF, SECOND = Signer.generate(), Signer.generate()


@dataclass
class Online:
    """The whole service as a process has it, for a case whose online desk is certified."""

    world: World
    path: Path
    registry: str
    settings: dict[str, object] = field(default_factory=dict)
    now: int = DURING

    def __post_init__(self):
        self.keys = keys_of(self.world)
        self.world.certify(Signer(self.keys.online_desk), "online", "online-desk", "online-desk")
        self.world.certify(CHIEF, "online", "online-chief", "chief")
        self.world.certify(SECOND, "online", "online-officer", "officer")

    def open(self):
        return open_identity_service(
            self.world.signed_case,
            self.world.documents,
            self.keys,
            self.path,
            registry=Registry(self.registry, first_pause=0.001, attempts=2),
            clock=lambda: self.now,
            **self.settings,
        )

    @contextmanager
    def running(self):
        """The service over HTTP: its address, and the service."""
        service = self.open()
        with serving(identity_app(service, TOKEN)) as url:
            yield url, service


@pytest.fixture
def registry_of_three(persons):
    app = registry_sandbox({who.number: who.birth_date for who in persons[:3]}, Faults())
    with serving(app) as url:
        app.state.sandbox.url = url
        yield app.state.sandbox


@pytest.fixture
def online(world, tmp_path, registry_of_three):
    return Online(world, tmp_path / "identity.db", registry_of_three.url)
