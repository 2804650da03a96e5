"""A centre with a world around it: stations deliver, two officials decide, the outcome is read in words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sync.protocol.case import Case
from sync.protocol.decisions import JudgeQuarantine
from sync.protocol.delivery import Item, item_of
from sync.protocol.signing import Joint, Signed
from sync.server.centre import Centre
from sync.server.database import Database
from tests.support.chains import Device, Platform, Station, documents
from tests.support.identities import LocalIdentity
from tests.support.world import World, plain_case


@dataclass
class Rig:
    """One case at one centre."""

    database: Database
    plain: Case = field(default_factory=plain_case)

    def __post_init__(self) -> None:
        self.world = World(self.plain)
        self.identity = LocalIdentity(self.world)
        self.centre = self.opened()

    def opened(self) -> Centre:
        """The centre, as another process would open it."""
        return Centre(self.database, self.world.signed_case, centre=self.world.centre, board=self.world.board)

    def deliver(self, *things: Station | Platform | Device | Signed | Joint | Item) -> None:
        """Certificates known so far first, then what is given, in order."""
        for item in documents(self.world):
            self.centre.receive(item)
        for item in items_of(things):
            self.centre.receive(item)

    def decide(self, decision: object) -> None:
        """Two officials sign, and the centre takes it."""
        self.deliver(self.world.decide(decision))

    def judge(self, envelope: bytes, *, release: bool) -> None:
        self.decide(JudgeQuarantine(self.world.case.code, envelope, release))

    def cut_off(self) -> None:
        """A cut-off after everything held."""
        self.decide(self.centre.draft_cut_off())

    def outcome(self) -> Callable[[bytes], str]:
        """Process everything; gives what became of an envelope, as in `rejected: wrong-length`."""
        self.centre.process(self.identity)
        rulings = self.centre.rulings()

        def told(envelope: bytes) -> str:
            ruling = rulings[envelope]
            return ": ".join(filter(None, (ruling.standing.value, ruling.reason)))

        return told


def items_of(things: Iterable[Station | Platform | Device | Signed | Joint | Item]) -> Iterable[Item]:
    for thing in things:
        if isinstance(thing, Station | Platform):
            yield from thing.items()
        elif isinstance(thing, Device):
            yield from thing.batches()
        else:
            yield thing if isinstance(thing, Item) else item_of(thing)
