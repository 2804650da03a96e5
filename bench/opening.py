"""Opening ballots for the count, against HPKE alone on the same ballots."""

import os
import random
from collections.abc import Iterator

from bench.measuring import Act, Line, at_least, in_turns
from sync.protocol.ballot import Ballot
from sync.protocol.sealing import SUITE, ballot_info, ready_key
from sync.tally.hand_over import CheckedHandOver, check_hand_over
from sync.tally.opening import open_ballots
from tests.support.hand_overs import hand_over_file, sealed
from tests.support.world import World

TITLE = "Opening ballots"
ROUNDS = 20
BALLOTS_A_ROUND = 250
ALL_CORES = len(os.sched_getaffinity(0))


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of openings; a full run opens 5,000 ballots in each."""
    world, chance = World(), random.Random(1)
    choices = ["p1", "p2", "p3", "p4"]
    number = rounds * BALLOTS_A_ROUND
    votes = [
        ("resident", Ballot("all", tuple(chance.sample(choices, chance.randint(1, 3)))))
        for _ in range(number)
    ]
    checked = check_hand_over(hand_over_file(world, sealed(world, votes)))
    timing = in_turns(
        rounds,
        {
            "bare": _bare(world, checked),
            "one": _ours(world, checked, 1),
            "all": _ours(world, checked, ALL_CORES),
        },
    )
    bare, one, cores = (number / timing[name].median for name in ("bare", "one", "all"))
    yield Line("HPKE alone, one core", f"{bare:,.0f}/s")
    yield Line("ballots opened, judged and sorted, one core", f"{one:,.0f}/s")
    yield Line(f"the same on {ALL_CORES} cores", f"{cores:,.0f}/s")
    yield at_least("opening against HPKE alone, one core", one / bare, 0.8)


def _bare(world: World, checked: CheckedHandOver) -> Iterator[Act]:
    key = ready_key(world.tally_private)
    info = ballot_info(world.case.code, "all", "resident")

    def open_each() -> None:
        for one in checked.hand_over.ballots:
            SUITE.decrypt(one.ballot_ct, key, info)

    while True:
        yield open_each


def _ours(world: World, checked: CheckedHandOver, workers: int) -> Iterator[Act]:
    while True:
        yield lambda: open_ballots(checked, world.tally_private, workers=workers)
