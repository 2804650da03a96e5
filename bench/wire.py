"""What one vote costs on the line: its envelope, and its share of everything else a station sends.

A large case (15 of 130 proposals chosen), desk and booth as two devices, batches of 100 records.
"""

import random
from collections.abc import Iterator

import msgspec

from bench.measuring import Line, at_most
from sync.protocol.case import BallotStyle, Case, Proposal, Voting
from sync.protocol.encoding import encode
from sync.protocol.sealing import sealed_ballot_length
from tests.support.chains import Device, Station
from tests.support.people import people
from tests.support.world import World, plain_case

TITLE = "Bytes on the line"
ROUNDS = 500
PROPOSALS, CHOSEN, BATCH = 130, 15, 100


def large_case() -> Case:
    """130 proposals, of which a voter may choose 15."""
    plain = plain_case()
    proposals = tuple(
        Proposal(id=f"D{n:03}", title={"zh-Hant": f"提案{n}"}, cost=n * 1000) for n in range(1, PROPOSALS + 1)
    )
    return msgspec.structs.replace(
        plain,
        styles=(BallotStyle(id="all", proposals=tuple(one.id for one in proposals)),),
        proposals=proposals,
        voting=Voting(type="approval", minimum=1, maximum=CHOSEN),
    )


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of votes."""
    world = World(large_case())
    station = Station(world, "S1")
    chance = random.Random(1)
    proposals = [one.id for one in world.case.proposals]
    for who in people(rounds):
        station.vote(who, *chance.sample(proposals, CHOSEN))
    booth, desk = (_sent(device) / rounds for device in (station.booth, station.desk))
    longest = max(len(data) for data in station.booth.records)
    yield Line("one sealed ballot", f"{sealed_ballot_length(world.case)} B")
    yield Line("the longest record with an envelope, as stored", f"{longest} B")
    yield at_most("sent for each vote: envelope, pass, framing", booth, 700, " B")
    yield Line("sent for each vote: the desk's events", f"{desk:.2f} B")
    yield at_most("sent for each vote: everything", booth + desk, 1000, " B")


def _sent(device: Device) -> int:
    return sum(len(encode(item)) for item in device.batches(BATCH))
