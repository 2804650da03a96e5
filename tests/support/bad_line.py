"""A line to the centre on which everything goes wrong that can, by a seed; the far end is the real centre."""

import random
from collections import Counter
from contextlib import suppress

from sync.protocol.delivery import Item
from sync.protocol.errors import GapInChain, LineDown, ServiceFaulty
from sync.protocol.signing import Signed
from sync.server.centre import Centre

FATES = ("fine", "request-lost", "reply-lost", "repeated", "late", "old-reply", "no-reply-at-all", "garbled")


class BadLine:
    """A Transport. `quiet` makes it a good line; `arrive` lets in what is still on its way."""

    def __init__(self, centre: Centre, seed: int) -> None:
        self._centre, self._rng = centre, random.Random(seed)
        self._on_its_way: list[Item] = []
        self._replies: list[Signed] = []
        self.fates: Counter[str] = Counter()
        self.quiet = False

    def deliver(self, item: Item) -> Signed | None:
        fate = "fine" if self.quiet else self._rng.choice(FATES)
        self.fates[fate] += 1
        if fate == "request-lost":
            raise LineDown("the request was lost")
        if fate == "late":
            self._on_its_way.append(item)
            raise LineDown("the request is on its way")
        if self._on_its_way and self._rng.random() < 0.5:
            self._take(self._on_its_way.pop(self._rng.randrange(len(self._on_its_way))))
        reply = self._centre.receive(item)
        if fate == "repeated":
            reply = self._centre.receive(item)
        if fate in ("reply-lost", "no-reply-at-all"):
            raise LineDown("the reply was lost")
        if fate == "garbled":
            raise ServiceFaulty("the reply was cut short")
        if reply is None:
            return None
        self._replies.append(reply)
        return self._rng.choice(self._replies) if fate == "old-reply" else reply

    def arrive(self) -> None:
        while self._on_its_way:
            self._take(self._on_its_way.pop(self._rng.randrange(len(self._on_its_way))))

    def _take(self, item: Item) -> None:
        # Overtaken by what it waited for: nobody listens to the reply any more, the station sends again.
        with suppress(GapInChain):
            self._centre.receive(item)
