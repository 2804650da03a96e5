"""The centre over real HTTP: what stations, organisers and voters get for what they send."""

import time
from collections.abc import Iterator

import httpx
import msgspec
import pytest
from litestar import get

from sync.client.transport import HttpTransport
from sync.protocol.delivery import Item, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import GapInChain, Malformed, NotAuthorised, StorageFailed
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import verify
from sync.protocol.tracker import shown_tracker, tracker_hash, tracker_link
from sync.server.app import MAX_ITEM, centre_app
from sync.server.board import InclusionProof
from sync.server.database import Database
from sync.server.reports import Status
from tests.support.centres import Rig
from tests.support.chains import Station, documents
from tests.support.people import people
from tests.support.serving import serving

TOKEN = "an officer's long token"


@pytest.fixture
def rig(sqlite_database: Database) -> Rig:
    return Rig(sqlite_database)


@pytest.fixture
def hall(rig: Rig) -> Station:
    hall = Station(rig.world, "hall")
    for who in people(3):
        hall.vote(who)
    return hall


@pytest.fixture
def url(rig: Rig) -> Iterator[str]:
    with serving(centre_app(rig.centre, TOKEN, board_seconds=0.05)) as url:
        yield url


def test_a_station_delivers_and_gets_the_centres_signed_word(rig: Rig, hall: Station, url: str) -> None:
    with HttpTransport(url) as line:
        for item in [*documents(rig.world), item_of(hall.close())]:
            assert line.deliver(item) is None
        answer = line.deliver(hall.booth.batch())
    assert answer is not None
    told = decode(verify(answer, "acknowledgement", rig.world.centre.public_key), Acknowledgement)
    assert (told.device, told.sequence, told.head) == ("hall-booth", 3, hall.booth.head.hash)


def test_a_refusal_arrives_as_the_error_it_is(rig: Rig, hall: Station, url: str) -> None:
    with HttpTransport(url) as line:
        with pytest.raises(NotAuthorised):
            line.deliver(hall.booth.batch())
        rig.deliver()
        with pytest.raises(GapInChain) as gap:
            line.deliver(hall.booth.batch(3))
        assert gap.value.details == {"device": "hall-booth", "sequence": 0, "head": bytes(32).hex()}
        with pytest.raises(Malformed):
            line.deliver(Item("signed", b"garbage"))
    refused = httpx.post(f"{url}/items", content=b"garbage")
    assert (refused.status_code, refused.json()["code"]) == (400, "malformed")
    assert set(refused.json()) == {"code", "message", "details"}


def test_too_long_a_body_is_cut_off(url: str) -> None:
    refused = httpx.post(f"{url}/items", content=bytes(MAX_ITEM + 1))
    assert refused.status_code == 413


def test_a_full_disk_is_no_fault_of_the_station(rig: Rig, hall: Station, url: str) -> None:
    rig.deliver()
    with rig.database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE contact")
    refused = httpx.post(f"{url}/items", content=encode(hall.booth.batch()))
    assert (refused.status_code, refused.json()["code"]) == (503, StorageFailed.code)


def test_the_status_is_for_organisers(rig: Rig, hall: Station, url: str) -> None:
    rig.deliver(hall)
    assert httpx.get(f"{url}/status").status_code == 401
    assert httpx.get(f"{url}/status", headers={"authorization": "Bearer wrong"}).status_code == 401
    answer = httpx.get(f"{url}/status", headers={"authorization": f"Bearer {TOKEN}"})
    status = msgspec.json.decode(answer.content, type=Status)
    assert status == rig.centre.status()
    for who in people(3):
        assert who.number not in answer.text


def test_a_voter_finds_the_tracker_on_the_board(rig: Rig, hall: Station, url: str) -> None:
    rig.deliver(hall)
    assert rig.centre.publish_board() == 3
    tracker = tracker_hash(hall.booth.ballot())
    for text in (shown_tracker(tracker), tracker_link(tracker)):
        answer = httpx.get(f"{url}/board/proof/{text}")
        proof = msgspec.json.decode(answer.content, type=InclusionProof)
        assert proof == rig.centre.board.inclusion(text)
        assert proof.tracker == tracker
    head = httpx.get(f"{url}/board/head").json()
    consistency = httpx.get(f"{url}/board/consistency/2").json()
    assert (head["size"], consistency["old"], consistency["head"]) == (3, 2, head)


def test_a_tracker_that_is_not_there(rig: Rig, url: str) -> None:
    rig.centre.publish_board()
    assert httpx.get(f"{url}/board/proof/{shown_tracker(tracker_hash(b'never'))}").status_code == 404
    mistyped = httpx.get(f"{url}/board/proof/ABCD")
    assert (mistyped.status_code, mistyped.json()["code"]) == (400, "input")
    assert httpx.get(f"{url}/board/consistency/5").status_code == 400


def test_the_board_grows_by_itself_while_the_server_runs(rig: Rig, hall: Station, url: str) -> None:
    rig.deliver(hall)
    limit = time.monotonic() + 20
    while httpx.get(f"{url}/board/head").json().get("size") != 3:
        assert time.monotonic() < limit, "the board did not grow"
        time.sleep(0.02)


def test_a_further_route_without_a_guard_keeps_the_server_from_starting(rig: Rig) -> None:
    @get("/forgotten", sync_to_thread=False)
    def forgotten() -> str:
        return "everything"

    with pytest.raises(RuntimeError, match="/forgotten"):
        centre_app(rig.centre, TOKEN, [forgotten])
