"""A polling day at a desk that has a line to the identity service, until it has none.

Anna is on the roll and still registered. Ben was registered when the roll was made and has moved away; he
works here, and shows it. Carla moved here after the roll was made: the registry knows her. Dora's number is
mistyped. At noon the line goes; Emil votes by the roll alone. In the evening the centre takes it all in.
Everything is real: the station's database, identity service, registry sandbox and centre over HTTP.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from kiosk.domain.check_in import Answer, Outcome, attest, compared
from sync.client.engine import Line
from sync.client.registry_line import RegistryLine
from sync.protocol.ballot import Ballot
from sync.protocol.case import Case, Document, ElectorateClass, Provisional
from sync.protocol.delivery import item_of
from sync.protocol.encoding import decode
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed, Signer
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.identity.app import identity_app
from sync.server.identity.client import IdentityClient
from sync.server.identity.keys import IdentityKeys
from sync.server.identity.service import open_identity_service
from sync.server.processing.standing import Standing
from sync.server.registry import Registry
from sync.server.registry_sandbox import registry_sandbox
from tests.support.people import people
from tests.support.serving import serving
from tests.support.stations import OpenStation, Prepared, ask, cheap_argon2, give, roll_of
from tests.support.world import DURING, World, plain_case

TOKEN = "a token for tests, shared"
ANNA, BEN, CARLA, DORA, EMIL = people(5, seed=17)


def case() -> Case:
    worker = ElectorateClass(
        id="worker",
        name={"zh-Hant": "在地就業"},
        style="all",
        admission="attested",
        documents=(Document(id="work-proof", name={"zh-Hant": "在職證明"}),),
        channels=("on-site",),
    )
    plain = plain_case(provisional=Provisional(electorate_class="resident"), channels=("on-site",))
    resident = msgspec.structs.replace(plain.electorate.classes[0], channels=("on-site",))
    electorate = msgspec.structs.replace(plain.electorate, classes=(resident, worker))
    return msgspec.structs.replace(plain, electorate=electorate)


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    cheap_argon2()
    world = World(case())
    give(world, tmp_path / "new", ask(world, tmp_path / "new"), roll_of(world, [ANNA, BEN, EMIL]))
    return Prepared(world, tmp_path / "new", [ANNA, BEN, EMIL])


@pytest.fixture
def at(prepared: Prepared, tmp_path: Path) -> Iterator[OpenStation]:
    opened = prepared.copy(tmp_path / "station")
    yield opened
    opened.station.close()


@contextmanager
def services(world: World, folder: Path) -> Iterator[str]:
    """The registry, and the identity service on its database: its address."""
    keys = IdentityKeys(
        identity=world.identity_private,
        pseudonym=world.pseudonym_key,
        identity_signing=world.identity_signer.private_bytes(),
        online_desk=Signer.generate().private_bytes(),
    )
    known = {who.number: who.birth_date for who in (ANNA, CARLA, EMIL)}
    with serving(registry_sandbox(known)) as registry:
        service = open_identity_service(
            world.signed_case,
            world.documents,
            keys,
            folder / "identity.db",
            registry=Registry(registry, attempts=1),
            clock=lambda: DURING,
        )
        with serving(identity_app(service, TOKEN)) as url:
            yield url


def check_in(at: OpenStation, who: Identity) -> Answer:
    return at.station.check_in(who.number, who.birth_date)


def vote(at: OpenStation, answer: Answer) -> Pass:
    signed: Signed = at.station.admit(answer, at.second)
    session = at.station.begin(signed)
    session.agree()
    session.review()
    at.station.cast(session, Ballot(session.style, ("p1",)))
    return decode(signed.payload, Pass)


def test_a_day_at_a_desk_with_a_line_that_goes_at_noon(
    at: OpenStation, prepared: Prepared, tmp_path: Path
) -> None:
    with services(prepared.world, tmp_path) as url:
        line = RegistryLine(url, at.station.question)
        at.station.use_registry(line)
        morning(at)
        assert line.status.line is Line.UP

    # At noon the services are gone.
    assert vote(at, check_in(at, EMIL)).status == "roll"
    assert compared(check_in(at, DORA)).outcome is Outcome.PROVISIONAL_POSSIBLE
    assert line.status.line is Line.DOWN
    line.close()

    at.station.close_poll(at.chief, at.second, paper_count=at.station.counts.cast)
    assert list(evening(at, prepared.world, tmp_path).values()) == [Standing.COUNTED] * 4


def morning(at: OpenStation) -> None:
    assert vote(at, check_in(at, ANNA)).status == "registry"

    ben = check_in(at, BEN)
    assert ben.outcome is Outcome.REGISTRY_INCORRECT
    assert not ben.admits
    by_document = vote(at, attest(ben, "worker", "work-proof"))
    assert (by_document.status, by_document.electorate_class) == ("attested", "worker")

    carla = vote(at, check_in(at, CARLA))
    assert (carla.status, carla.electorate_class, carla.style) == ("registry", "resident", "all")

    mistyped = check_in(at, DORA)
    assert mistyped.outcome is Outcome.CHECK_NUMBER
    refused = compared(mistyped)
    assert refused.outcome is Outcome.REGISTRY_INCORRECT, "no provisional ballot: the registry has spoken"
    at.station.refuse(refused, at.second)

    assert check_in(at, ANNA).outcome is Outcome.VOTED_HERE


def evening(at: OpenStation, world: World, tmp_path: Path) -> dict[bytes, Standing]:
    """Deliver everything, and give each envelope's standing once the people are identified."""
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
    outbox = at.station.outbox
    for document in outbox.documents():
        centre.receive(item_of(document))
    batch = outbox.batch(0, 500)
    assert batch is not None
    centre.receive(item_of(batch))
    centre.receive(item_of(world.decide(centre.draft_cut_off())))
    with services(world, tmp_path) as url:
        client = IdentityClient(url, TOKEN, world.case, world.centre)
        centre.process(client)
        client.close()
    found = {name: ruling.standing for name, ruling in centre.rulings().items()}
    database.close()
    return found
