"""A voter at home sends a sealed ballot with the voting pass that the online desk gave.

The centre makes a record of it in the chain of its own intake, and only then says "thank you". A browser that
heard nothing sends the same again and is thanked again; a pass used for one ballot serves for no other.
"""

from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from litestar import Litestar
from sqlalchemy import func, select

from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, follow
from sync.protocol.delivery import item_of
from sync.protocol.encoding import encode
from sync.protocol.errors import (
    DeviceRevoked,
    Malformed,
    NotAllowedNow,
    NotAuthorised,
    NotReady,
    PassSpent,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.messages import Envelope, Event
from sync.protocol.passes import channel_of, issue_pass
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Signed, Signer
from sync.protocol.tracker import shown_tracker, tracker_hash
from sync.server.database import Database
from sync.server.documents import store
from sync.server.error_replies import HANDLERS
from sync.server.guards import require_guards
from sync.server.models import online_vote, record
from sync.server.online import OnlineIntake
from sync.server.online_api import cast_route
from tests.support.people import people
from tests.support.serving import serving
from tests.support.world import DURING, World, plain_case

EXPIRES = DURING + 1800


class Platform:
    """The online station of one case: its desk's key, and the intake with its key on a real database."""

    def __init__(self, database, world=None):
        self.world = world or World()
        self.database = database
        self.desk, self.key = Signer.generate(), Signer.generate()
        self.world.certify(self.desk, "online", "online-desk", "online-desk")
        self.world.certify(self.key, "online", "online-intake", "intake")
        self.know()
        self.now = DURING
        self.intake = OnlineIntake(database, self.world.case, self.key, lambda: self.now)
        self.intake.open()

    def know(self):
        """Tell the centre of all documents."""
        with self.database.writing(alone=True) as connection:
            for one in self.world.documents:
                store(connection, item_of(one))

    def give(self, who, desk=None, holder="online-desk", **changes):
        directory = self.world.directory()
        fields = {"electorate_class": "resident", "style": "all", "status": "registry", "expires": EXPIRES}
        return issue_pass(
            directory, desk or self.desk, directory.certificate(holder), who, **fields | changes
        )[1]

    def ballot(self, *choices):
        return seal_ballot(self.world.case, "resident", Ballot(style="all", selections=choices or ("p1",)))

    def chain(self):
        """Every record of the intake, checked to follow one another."""
        with self.database.reading() as connection:
            found = (
                select(record.c.data).where(record.c.device == "online-intake").order_by(record.c.sequence)
            )
            data = connection.scalars(found).all()
        return follow(Head(), self.world.case.code, "online-intake", data)

    def bodies(self):
        return [one.body for one, _ in self.chain()]


@pytest.fixture
def platform(database):
    return Platform(database)


@pytest.fixture
def anna():
    return people(1)[0]


def test_a_vote_is_one_record_of_the_intakes_chain_and_gets_its_tracker(platform, anna):
    voting_pass, ballot = platform.give(anna), platform.ballot()
    assert platform.intake.cast(voting_pass, ballot) == tracker_hash(ballot)
    opened, cast = platform.bodies()
    assert opened == Event("opened")
    assert cast == Envelope(voting_pass, ballot)


def test_the_channel_of_the_record_is_online_by_the_role_of_its_signer(platform):
    assert channel_of(platform.world.directory().certificate("online-intake")) == "online"


def test_who_heard_nothing_sends_the_same_again_and_nothing_is_doubled(platform, anna):
    voting_pass, ballot = platform.give(anna), platform.ballot()
    first = platform.intake.cast(voting_pass, ballot)
    platform.now = EXPIRES + 99
    platform.intake.close_poll()
    assert platform.intake.cast(voting_pass, ballot) == first
    assert sum(isinstance(body, Envelope) for body in platform.bodies()) == 1


def test_a_pass_serves_for_one_ballot(platform, anna):
    voting_pass = platform.give(anna)
    platform.intake.cast(voting_pass, platform.ballot("p1"))
    with pytest.raises(PassSpent):
        platform.intake.cast(voting_pass, platform.ballot("p2"))
    assert len(platform.chain()) == 2


def test_voting_again_with_another_pass_makes_another_record(platform, anna):
    for choice in ("p1", "p2"):
        platform.intake.cast(platform.give(anna), platform.ballot(choice))
    assert len(platform.chain()) == 3


def test_a_pass_expires_by_the_servers_clock(platform, anna):
    voting_pass = platform.give(anna)
    platform.now = EXPIRES
    with pytest.raises(PassSpent):
        platform.intake.cast(voting_pass, platform.ballot())
    platform.now = EXPIRES - 1
    platform.intake.cast(voting_pass, platform.ballot())


def test_a_ballot_of_another_length_is_refused(platform, anna):
    ballot = platform.ballot()
    for wrong in (ballot[:-1], ballot + b"\0", b""):
        with pytest.raises(Malformed):
            platform.intake.cast(platform.give(anna), wrong)
    assert len(platform.chain()) == 1


def test_passes_from_elsewhere_are_refused(platform, anna):
    station, elsewhere = Signer.generate(), Signer.generate()
    platform.world.certify(station, "north", "north-1", "desk")
    platform.world.certify(elsewhere, "other", "other-desk", "online-desk")
    platform.know()
    for desk, holder in ((station, "north-1"), (elsewhere, "other-desk")):
        with pytest.raises(NotAuthorised):
            platform.intake.cast(platform.give(anna, desk, holder), platform.ballot())
    good = platform.give(anna)
    with pytest.raises(NotAuthorised):
        platform.intake.cast(Signer.generate().sign("pass", good.payload), platform.ballot())
    forged = Signed("pass", good.key_id, good.payload, platform.give(people(2)[1]).signature)
    with pytest.raises(SignatureInvalid):
        platform.intake.cast(forged, platform.ballot())
    assert len(platform.chain()) == 1


def test_a_pass_of_another_case_is_refused(platform, anna):
    other = World(plain_case("OTHER-2026"))
    other.certify(platform.desk, "online", "online-desk", "online-desk")
    directory = other.directory()
    _, foreign = issue_pass(
        directory,
        platform.desk,
        directory.certificate("online-desk"),
        anna,
        electorate_class="resident",
        style="all",
        status="registry",
        expires=EXPIRES,
    )
    with pytest.raises(WrongCase):
        platform.intake.cast(foreign, platform.ballot())


def test_once_the_online_desk_is_revoked_its_passes_are_worth_nothing(platform, anna):
    voting_pass = platform.give(anna)
    platform.world.revoke("online-desk")
    platform.know()
    with pytest.raises(DeviceRevoked):
        platform.intake.cast(voting_pass, platform.ballot())


def test_after_the_poll_closed_the_account_stands(platform, anna):
    platform.intake.cast(platform.give(anna), platform.ballot())
    account = platform.intake.close_poll()
    with pytest.raises(NotAllowedNow):
        platform.intake.cast(platform.give(anna), platform.ballot())
    platform.intake.open()
    assert platform.intake.close_poll() == account
    _, head = platform.chain()[-1]
    assert (account.sequence, account.head) == (head.sequence, head.hash)
    assert (account.device, account.cast, account.passes) == ("online-intake", 1, 0)


def test_a_restart_goes_on_with_the_same_chain(platform, anna):
    platform.intake.cast(platform.give(anna), platform.ballot())
    again = OnlineIntake(platform.database, platform.world.case, platform.key, lambda: DURING)
    again.open()
    again.cast(platform.give(anna), platform.ballot("p2"))
    kinds = [body.kind if isinstance(body, Event) else "envelope" for body in platform.bodies()]
    assert kinds == ["opened", "envelope", "restarted", "envelope"]


def test_without_a_certificate_the_intake_takes_nothing(platform):
    stranger = OnlineIntake(platform.database, platform.world.case, Signer.generate())
    with pytest.raises(NotReady):
        stranger.open()
    booth = Signer.generate()
    platform.world.certify(booth, "north", "north-booth", "booth")
    platform.know()
    with pytest.raises(NotReady):
        OnlineIntake(platform.database, platform.world.case, booth).open()


def test_many_browsers_at_once_each_sending_twice(platform):
    votes = [(platform.give(who), platform.ballot()) for who in people(40)]
    with ThreadPoolExecutor(8) as threads:
        trackers = list(threads.map(lambda vote: platform.intake.cast(*vote), votes * 2))
    assert trackers == [tracker_hash(ballot) for _, ballot in votes] * 2
    chain = platform.chain()
    assert len(chain) == 1 + len(votes)
    assert platform.intake.close_poll().cast == len(votes)


def test_one_pass_raced_with_two_ballots_is_used_once(platform, anna):
    voting_pass, ballots = platform.give(anna), [platform.ballot("p1"), platform.ballot("p2")]

    def cast(ballot):
        try:
            return platform.intake.cast(voting_pass, ballot)
        except PassSpent:
            return None

    with ThreadPoolExecutor(2) as threads:
        results = list(threads.map(cast, ballots * 4))
    winners = {result for result in results if result}
    assert len(winners) == 1
    assert len(platform.chain()) == 2


def test_a_disk_that_fails_leaves_neither_half_and_the_same_vote_can_be_sent_again(tmp_path, anna):
    platform = Platform(Database.open(f"sqlite:///{tmp_path / 'centre.db'}"))
    voting_pass, ballot = platform.give(anna), platform.ballot()
    with platform.database.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER disk_full BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )
    with pytest.raises(Exception, match="disk full"):
        platform.intake.cast(voting_pass, ballot)
    with platform.database.writing() as connection:
        assert connection.scalar(select(func.count()).select_from(online_vote)) == 0
        connection.exec_driver_sql("DROP TRIGGER disk_full")
    assert platform.intake.cast(voting_pass, ballot) == tracker_hash(ballot)
    platform.database.close()


# --- over HTTP -------------------------------------------------------------------------------------------

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def b64(data):
    return b64encode(data).decode()


@pytest.fixture
def url(platform):
    app = Litestar(
        [cast_route(platform.intake)], exception_handlers=HANDLERS, openapi_config=None, logging_config=None
    )
    with serving(require_guards(app)) as address:
        yield f"{address}/online/cast"


@one_database
def test_a_browser_casts_over_http(platform, url, anna):
    ballot = platform.ballot()
    vote = {"voting_pass": b64(encode(platform.give(anna))), "ballot_ct": b64(ballot)}
    with httpx.Client() as browser:
        answers = [browser.post(url, json=vote) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 200]
        expected = {"tracker_hash": b64(tracker_hash(ballot)), "tracker": shown_tracker(tracker_hash(ballot))}
        assert [answer.json() for answer in answers] == [expected] * 2
        spent = browser.post(url, json=vote | {"ballot_ct": b64(platform.ballot("p2"))})
        assert (spent.status_code, spent.json()["code"]) == (409, "pass-spent")


@one_database
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no JSON",
        b"{}",
        b'{"voting_pass": "AAAA", "ballot_ct": "AAAA"}',
        b'{"voting_pass": "?", "ballot_ct": "AAAA"}',
        b'{"voting_pass": "AAAA", "ballot_ct": "AAAA", "name": "Anna"}',
        b'{"voting_pass": "' + b"A" * 20_000 + b'"}',
    ],
    ids=["nothing", "no JSON", "empty", "no pass", "no Base64", "one field more", "too long"],
)
def test_what_is_no_vote_gets_an_error_body_that_repeats_nothing(platform, url, body):
    with httpx.Client() as browser:
        answer = browser.post(url, content=body, headers={"content-type": "application/json"})
    assert 400 <= answer.status_code < 500
    assert set(answer.json()) == {"code", "message", "details"}
    assert "Anna" not in answer.text
    assert "AAAA" not in answer.text
    assert len(platform.chain()) == 1
