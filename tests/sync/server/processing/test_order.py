"""The counted set is a function of what was received: never of when, how often, or in what pieces.

One election with everything in it that can go wrong is delivered again and again: shuffled, cut into other
batches, repeated, with processing and the board running in between. The outcome must always be the same.
"""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from sync.protocol.auditing import set_root
from sync.protocol.decisions import ChooseEnvelope, JudgeQuarantine, ReleaseStation, RevealSeed, Waiver
from sync.protocol.delivery import Item, item_of
from sync.protocol.encoding import decode
from sync.protocol.errors import GapInChain, NotAllowedNow, NotAuthorised
from sync.protocol.messages import Envelope, Event, HandOver, HandOverFile, Step
from sync.protocol.signing import Signed, Signer
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.models import step
from tests.support.chains import Device, Platform, Station, documents
from tests.support.identities import LocalIdentity
from tests.support.people import people
from tests.support.world import World

VOTERS = people(12)
TOO_EARLY = (GapInChain, NotAuthorised, NotAllowedNow)
"""records after a gap, signers not certified yet, the seed before the cut-off"""


@dataclass
class Election:
    """Everything that is ever sent: documents, and the chains in any pieces."""

    world: World
    documents: list[Item]
    chains: list[Device]
    outcome: dict[bytes, str]
    """what becomes of each envelope"""


def election() -> Election:
    """Three stations and the platform, with forks, copies, stuffing, late records, a spare, and decisions."""
    world = World()
    code = world.case.code
    hall, temple, school = (Station(world, name) for name in ("hall", "temple", "school"))
    platform = Platform(world)
    outcome: dict[bytes, str] = {}

    def expect(what: str, *envelopes: bytes) -> None:
        outcome.update(dict.fromkeys(envelopes, what))

    # Everyday votes; one person at home twice and on site, one on site twice, one chosen by two officers.
    expect("counted", hall.vote(VOTERS[0]), temple.vote(VOTERS[1]))
    expect("superseded", platform.vote(VOTERS[0]), platform.vote(VOTERS[0], "p2"), platform.vote(VOTERS[2]))
    expect("counted", platform.vote(VOTERS[2], "p3"))
    chosen, other = hall.vote(VOTERS[3]), temple.vote(VOTERS[3], "p2")
    expect("counted", chosen)
    expect("superseded", other)
    # A disk put back, and its other branch.
    pass_of_four = hall.desk.issue(VOTERS[4])
    twin = hall.booth.restored(1)
    expect("counted", hall.booth.cast(pass_of_four))
    expect("rejected: conflicting-record", twin.cast(pass_of_four), twin.cast(pass_of_four, ["p2"]))
    # A copy, released and rejected; a ballot of the wrong length; a record under another key.
    original = temple.vote(VOTERS[5])
    sealed = temple.booth.ballot()
    expect("counted", original)
    copy = temple.booth.cast(temple.desk.issue(VOTERS[6]), ballot_ct=sealed)
    expect("rejected: by-decision", copy)
    expect("rejected: wrong-length", temple.booth.cast(temple.desk.issue(VOTERS[6]), ballot_ct=bytes(90)))
    forged = Envelope(temple.desk.issue(VOTERS[7]), sealed)
    expect("rejected: signature-invalid", temple.booth.write(forged, signer=Signer.generate()))
    expect("rejected: pass-of-other-station", hall.booth.cast(temple.desk.issue(VOTERS[7])))
    # A spare takes up the temple's booth; the school is held for its paper count and released.
    spare = Device(world, "temple", "temple-spare", "booth", spare=True)
    spare.write(Event("continued", continues=temple.booth.head.hash))
    expect("counted", spare.cast(temple.desk.issue(VOTERS[8])))
    temple.extra.append(spare)
    expect("counted", school.vote(VOTERS[9]), school.vote(VOTERS[10]))
    # A pass that two officials let count at the school although its station had closed.
    late_pass = school.desk.issue(VOTERS[11])
    closings = [hall.close(), temple.close(), school.close(paper_count=1), platform.close()]
    beyond = school.booth.cast(late_pass)
    expect("counted", beyond)
    # An unused station is waived.
    Station(world, "van")
    decisions = [
        ChooseEnvelope(code, chosen),
        JudgeQuarantine(code, original, release=True),
        JudgeQuarantine(code, copy, release=False),
        JudgeQuarantine(code, beyond, release=True),
        ReleaseStation(code, "school", "paper-miscounted"),
        Waiver(code, "van", "unused", (), 0),
    ]
    chains = [*hall.devices, *temple.devices, *school.devices, *platform.devices, twin]
    sent = [*documents(world), *(item_of(one) for one in closings)]
    sent += [item_of(world.decide(one)) for one in decisions]
    return Election(world, sent, chains, outcome)


def with_cut_off(made: Election, database: Database) -> Election:
    """Cut off after all of it, and let some more come afterwards."""
    centre = opened(made, database)
    deliver(centre, [*made.documents, *(item for chain in made.chains for item in chain.batches())])
    made.documents.append(item_of(made.world.decide(centre.draft_cut_off())))
    made.documents.append(item_of(made.world.decide(RevealSeed(made.world.case.code, made.world.seed))))
    for chain in made.chains:
        if "booth" in chain.name or "intake" in chain.name:
            envelope = chain.cast(made.chains[0].issue(VOTERS[1], noted=False), ["p4"])
            late = "conflicting-record" if chain is made.chains[-1] else "after-cut-off"
            made.outcome[envelope] = f"rejected: {late}"
    return made


def opened(made: Election, database: Database) -> Centre:
    world = made.world
    return Centre(database, world.signed_case, centre=world.centre, board=world.board)


def pieces(made: Election, rng: random.Random) -> Iterator[Item]:
    """The chains in batches of any size, some of which overlap."""
    for chain in made.chains:
        first = 1
        while first <= len(chain.records):
            last = min(len(chain.records), first + rng.randrange(4))
            yield chain.batch(max(1, first - rng.randrange(3)), last)
            first = last + 1


def deliver(centre: Centre, items: list[Item]) -> None:
    """Send items in this order, and those that come too early once more, until all are taken."""
    while items:
        again = []
        for item in items:
            try:
                centre.receive(item)
            except TOO_EARLY:
                again.append(item)
        assert len(again) < len(items), "nothing got any further"
        items = again


def any_delivery(made: Election, centre: Centre, identity: LocalIdentity, rng: random.Random) -> None:
    """Everything, in any order, in any pieces, some of it twice, with runs in between."""
    items = [*made.documents, *pieces(made, rng)]
    items += rng.sample(items, len(items) // 5)
    rng.shuffle(items)
    for part in range(0, len(items), len(items) // 3 + 1):
        early = []
        for item in items[part : part + len(items) // 3 + 1]:
            try:
                centre.receive(item)
            except TOO_EARLY:
                early.append(item)
        items += early
        centre.process(identity if rng.random() < 0.7 else None)
    deliver(centre, items)
    centre.process(identity)


def result(centre: Centre, database: Database) -> tuple[dict[bytes, str], list[Step], object]:
    """Rulings, roots, and what is handed over apart from the board, whose order is that of its batches."""
    handed = decode(centre.hand_over(), HandOverFile, 2**30)
    hand_over = decode(handed.hand_over.payload, HandOver, 2**30)
    rulings = {
        name: ": ".join(filter(None, (ruling.standing.value, ruling.reason)))
        for name, ruling in centre.rulings().items()
    }
    with database.reading() as connection:
        last = connection.scalars(select(step.c.data).order_by(step.c.number.desc()).limit(4)).all()
    roots = [decode(decode(data, Signed).payload, Step) for data in last]
    return rulings, roots, (hand_over.ballots, hand_over.root, hand_over.account, set_root(handed.leaves))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, migrated once."""
    path: Path = tmp_path_factory.mktemp("order") / "empty.db"
    Database.open(f"sqlite:///{path}").close()
    return path


@contextmanager
def copy_of(template: Path) -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        shutil.copy(template, folder)
        database = Database(f"sqlite:///{folder}/{template.name}")
        yield database
        database.close()


@pytest.fixture(scope="module")
def made(template: Path) -> Election:
    with copy_of(template) as database:
        return with_cut_off(election(), database)


@pytest.fixture(scope="module")
def expected(made: Election, template: Path) -> object:
    """What comes out if all goes smoothly: one delivery in order, one run."""
    with copy_of(template) as database:
        centre = opened(made, database)
        deliver(centre, [*made.documents, *(item for chain in made.chains for item in chain.batches())])
        centre.process(LocalIdentity(made.world))
        return result(centre, database)


def test_everything_becomes_what_it_should(made: Election, expected: tuple[dict[bytes, str], ...]) -> None:
    assert expected[0] == made.outcome


@settings(max_examples=10)
@given(seed=st.integers(0, 2**32))
def test_any_delivery_has_the_same_outcome(
    made: Election, expected: object, template: Path, seed: int
) -> None:
    with copy_of(template) as database:
        centre = opened(made, database)
        any_delivery(made, centre, LocalIdentity(made.world), random.Random(seed))
        assert result(centre, database) == expected


def test_any_delivery_has_the_same_outcome_on_postgresql(
    made: Election, expected: object, postgres_database_url: str
) -> None:
    database = Database.open(postgres_database_url)
    centre = opened(made, database)
    any_delivery(made, centre, LocalIdentity(made.world), random.Random(1))
    assert result(centre, database) == expected
    database.close()
