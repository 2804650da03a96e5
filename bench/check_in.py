"""A check-in against a roll of a million people; the memory-hard tag, slow on purpose, told apart."""

import os
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from bench.measuring import Act, Line, duration, in_turns
from sync.protocol.case import IdentityTag
from sync.protocol.identity import Identity
from sync.protocol.roll_tag import ROW_BYTES, TAG_BYTES, Roll, slow_digest
from tests.support.people import people
from tests.support.stations import ask, cheap_argon2, give, open_in, roll_of
from tests.support.world import World

TITLE = "Checking somebody in"
ROUNDS = 300
PEOPLE_A_ROUND = 1_000_000 // ROUNDS
"""of the roll: a full run has a million"""
KNOWN = 50


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of check-ins."""
    cheap_argon2()
    known = people(KNOWN)
    world = world_of_usual_cost()
    tag = world.case.identity_tag
    assert tag is not None
    roll = large_roll(roll_of(world, known), rounds * PEOPLE_A_ROUND)
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "station"
        wanted = ask(world, folder)
        begun = time.perf_counter()
        give(world, folder, wanted, roll)
        installed = time.perf_counter() - begun
        at = open_in(folder)

        def check_ins() -> Iterator[Act]:
            while True:
                for who in known:
                    yield partial(at.station.check_in, who.number, who.birth_date)

        timing = in_turns(rounds, {"check-in": check_ins(), "tag": _tags(known, tag)})
        at.station.close()
    whole, alone = timing["check-in"], timing["tag"]
    yield Line(f"installing a roll of {len(roll):,}", duration(installed))
    yield Line("a check-in", str(whole))
    yield Line(f"of it the memory-hard tag (2^{tag.cost_log2})", str(alone))
    yield Line("of it all else: lookup, earlier passes, rules", duration(whole.median - alone.median))


def world_of_usual_cost() -> World:
    """Tests use a cheap tag; this is the one that a case has."""
    world = World()
    assert world.case.identity_tag is not None
    usual = IdentityTag(salt=world.case.identity_tag.salt)
    world.case = msgspec.structs.replace(world.case, identity_tag=usual)
    world.signed_case = world.authority.sign("case", world.case)
    return world


def large_roll(known: Roll, size: int) -> Roll:
    """A roll of people of whom nothing but random tags is known, with the known ones among them."""
    like = known.rows[TAG_BYTES:ROW_BYTES]
    rows = [known.rows[at : at + ROW_BYTES] for at in range(0, len(known.rows), ROW_BYTES)]
    rows += [
        os.urandom(TAG_BYTES) + like[:-4] + (len(rows) + n).to_bytes(4, "big")
        for n in range(size - len(rows))
    ]
    return Roll(known.classes, known.styles, b"".join(sorted(rows)))


def _tags(known: list[Identity], parameters: IdentityTag) -> Iterator[Act]:
    while True:
        for who in known:
            yield partial(slow_digest, who, parameters)
