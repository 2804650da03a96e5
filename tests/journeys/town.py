"""What stations deliver to: centre, online platform, identity service and household registry, over HTTP."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.replay.online_voters import vote_all_online
from kiosk.replay.people import Person
from kiosk.replay.plan import ONLINE, Attempt
from sync.protocol.ballot import Ballot
from sync.protocol.decisions import JudgeQuarantine, ReleaseStation, RevealSeed
from sync.protocol.delivery import item_of
from sync.protocol.identity import Identity
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint, Signed, join
from sync.server.app import centre_app
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.identity.app import identity_app
from sync.server.identity.client import IdentityClient
from sync.server.identity.service import IdentityService, open_identity_service
from sync.server.online import OnlineIntake
from sync.server.online_api import cast_route
from sync.server.registry import Registry
from sync.server.registry_sandbox import registry_sandbox
from sync.tally.counting import count
from sync.tally.hand_over import check_hand_over, read_hand_over
from sync.tally.opening import open_ballots
from sync.tally.result import Result, make_result
from tests.journeys.office import REGISTERED, Office
from tests.support.serving import serving

TOKEN = "a token for tests, shared"
DURING = int(datetime(2026, 11, 28, 2, 0, tzinfo=UTC).timestamp())
"""ten in the morning of the demo case's polling day"""


class Town:
    """`url` is the centre's address, `identity` that of the identity service."""

    def __init__(
        self, office: Office, centre: Centre, intake: OnlineIntake, service: IdentityService
    ) -> None:
        self.office, self.world, self.centre = office, office.world, centre
        self._intake, self._service = intake, service
        self.url = self.identity = ""

    def receive(self, *documents: Signed | Joint) -> None:
        for one in documents:
            self.centre.receive(item_of(one))

    def vote_online(self, who: Identity, *proposals: str) -> None:
        """At home: the platform checks the person, and takes the ballot that was sealed there."""
        at_home = Attempt(
            Person("", who.number, who.birth_date), ONLINE, Ballot("district", proposals), counts=True
        )
        vote_all_online(
            self.world.case, [at_home], identity=self.identity, centre=self.url, cast=lambda _tracker: None
        )

    def release(self, station: str, reason: str) -> None:
        """Two officials know what happened at a station: what is in quarantine counts, beyond its account."""
        code = self.world.case.code
        self.receive(self.world.decide(ReleaseStation(code, station, reason)))
        for one in self.centre.quarantine().envelopes:
            self.receive(self.world.decide(JudgeQuarantine(code, one.envelope, release=True)))

    def publish(self) -> Result:
        """Online voting ends, two officials fix the input, everybody is identified, the ballots are counted.

        Raises NotReady if the count still waits for anything.
        """
        self._close_online()
        code = self.world.case.code
        self.receive(self.world.decide(self.centre.draft_cut_off()))
        self.receive(self.world.decide(RevealSeed(code, self.world.seed)))
        asking = IdentityClient(self.identity, TOKEN, self.world.case, self.world.centre)
        self.centre.process(asking)
        asking.close()
        checked = check_hand_over(read_hand_over(self.centre.hand_over()), self.world.authority.public_key)
        opened = open_ballots(checked, self.world.tally_private)
        outcome = count(checked.case, opened.ballots)
        account = checked.hand_over.account
        return make_result(checked.case, opened.ballots, outcome, account, opened.malformed)

    def _close_online(self) -> None:
        chain = self._service.chain
        assert chain is not None  # the demo case has online votes
        accounts = (chain.close_poll(), self._intake.close_poll())
        batch = chain.batch(0, 1000)
        assert batch is not None
        self.receive(batch)
        record = ClosingRecord(self.world.case.code, "online", accounts, None, closed_at=DURING)
        self.receive(join("closing", record, self.world.officials))


def points(result: Result) -> dict[str, int | None]:
    """What was published of each proposal that anybody chose."""
    return {one.id: one.points for one in result.proposals if one.points}


@contextmanager
def open_town(office: Office, folder: Path) -> Iterator[Town]:
    world = office.world
    with ExitStack() as stack:
        database = Database.open(f"sqlite:///{folder / 'centre.db'}")
        stack.callback(database.close)
        centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
        for one in office.online:
            centre.receive(item_of(one))
        intake = OnlineIntake(database, world.case, office.intake, clock=lambda: DURING)
        intake.open()
        sandbox = registry_sandbox({who.number: who.birth_date for who in REGISTERED})
        registry = stack.enter_context(serving(sandbox))
        service = open_identity_service(
            world.signed_case,
            office.certificates,
            office.keys,
            folder / "identity.db",
            registry=Registry(registry, attempts=1),
            clock=lambda: DURING,
        )
        town = Town(office, centre, intake, service)
        town.identity = stack.enter_context(serving(identity_app(service, TOKEN)))
        town.url = stack.enter_context(serving(centre_app(centre, TOKEN, [cast_route(intake)])))
        yield town
