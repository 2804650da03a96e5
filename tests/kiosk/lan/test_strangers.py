"""Somebody else's machine on the network sends rubbish, holds connections open, answers slowly or too much:
the desk stays within its bounds of bytes, connections and seconds, and hears its neighbours all the while.
"""

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress

import httpx
import pytest

from kiosk.lan import asking, connections, server
from kiosk.lan.addresses import MOST_SUGGESTED, Address, AddressBook, read_address
from kiosk.lan.asking import ask, client
from kiosk.lan.beacon import Beacons, broadcast_addresses
from kiosk.lan.lan import Lan
from kiosk.lan.messages import MAX_ANSWER, MAX_ASK, Beacon
from sync.protocol.encoding import encode
from sync.protocol.errors import InputError, LineDown, PollingError, ServiceFaulty
from tests.support.neighbours import Member, PreparedDevices

LOOPBACK, ELSEWHERE = "127.0.0.1", "127.0.0.2"
PATIENCE = 20.0


def wait_until(what: Callable[[], object]) -> None:
    limit = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < limit, "it did not come to pass"
        time.sleep(0.01)


@pytest.fixture
def line(a: Member) -> Iterator[Lan]:
    made = Lan([a.at.station], LOOPBACK, 0, discover=False)
    made.start()
    wait_until(lambda: made.port)
    yield made
    made.stop()


def stranger(line: Lan) -> socket.socket:
    return socket.create_connection((LOOPBACK, line.port), timeout=PATIENCE, source_address=(ELSEWHERE, 0))


def is_closed(one: socket.socket) -> bool:
    """By the other side, in whatever way."""
    try:
        return one.recv(1) == b""
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/", b"", 404),
        ("GET", "/lan", b"", 404),
        ("POST", "/items", b"", 404),
        ("POST", "/lan", b"", 403),
        ("POST", "/lan", b"\xff" * 1000, 403),
        ("POST", "/lan", bytes(MAX_ASK + 1), 403),
    ],
)
def test_a_stranger_gets_a_refusal_that_tells_nothing(
    line: Lan, method: str, path: str, body: bytes, status: int
) -> None:
    reply = httpx.request(method, f"http://{LOOPBACK}:{line.port}{path}", content=body, trust_env=False)
    assert (reply.status_code, reply.content) == (status, b"")
    assert "server" not in reply.headers


def test_no_http_at_all_ends_the_connection(line: Lan) -> None:
    with closing(stranger(line)) as one:
        one.sendall(b"\x16\x03\x01 this is no HTTP \r\n\r\n")
        reply = one.recv(1000)
        assert b"400" in reply.split(b"\r\n")[0]


def test_who_sends_a_question_drop_by_drop_is_not_waited_for(
    line: Lan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "BODY_SECONDS", 0.2)
    with closing(stranger(line)) as one:
        one.sendall(b"POST /lan HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n12345")
        assert b"408" in one.recv(1000)


def test_a_connection_on_which_nothing_is_asked_is_closed(a: Member, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a header is nothing."""
    monkeypatch.setattr(connections, "SILENT_SECONDS", 0.3)
    monkeypatch.setattr(connections, "CHECK_SECONDS", 0.05)
    line = Lan([a.at.station], LOOPBACK, 0, discover=False)
    line.start()
    try:
        wait_until(lambda: line.port)
        with closing(stranger(line)) as one:
            one.sendall(b"POST /lan HT")
            assert is_closed(one)
    finally:
        line.stop()


def test_many_connections_from_one_machine_leave_room_for_the_neighbours(
    line: Lan, a: Member, b: Member, prepared_devices: PreparedDevices
) -> None:
    held = [stranger(line) for _ in range(connections.MOST_OF_ONE + 20)]
    other = Lan([b.at.station], LOOPBACK, 0, peers=[Address(LOOPBACK, line.port)], discover=False)
    other.start()
    try:
        who = prepared_devices.people[0]
        a.admit(who)
        wait_until(lambda: b.check_in(who).elsewhere)
        for one in held:
            one.settimeout(0.05)
        assert sum(is_closed(one) for one in held) == 20
    finally:
        other.stop()
        for one in held:
            one.close()


@contextmanager
def answering(reply: Callable[[socket.socket], None]) -> Iterator[Address]:
    """Somebody who answers one request in a way of their own."""
    with socket.create_server((LOOPBACK, 0)) as listening:

        def serve() -> None:
            accepted, _ = listening.accept()
            with accepted:
                accepted.settimeout(PATIENCE)
                accepted.recv(100_000)
                with suppress(OSError):  # the asker has had enough
                    reply(accepted)
                    accepted.shutdown(socket.SHUT_WR)
                    while accepted.recv(100_000):
                        pass

        thread = threading.Thread(target=serve)
        thread.start()
        yield Address(LOOPBACK, listening.getsockname()[1])
        thread.join()


def drop_by_drop(to: socket.socket) -> None:
    to.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        to.sendall(b"x")
        time.sleep(0.02)


def too_much(to: socket.socket) -> None:
    to.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(MAX_ANSWER // 2**16 + 2):
        to.sendall(b"10000\r\n" + bytes(2**16) + b"\r\n")


REPLIES: dict[str, tuple[Callable[[socket.socket], None], type[PollingError]]] = {
    "killed in the middle": (
        lambda to: to.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123"),
        LineDown,
    ),
    "nothing": (lambda to: None, LineDown),
    "no HTTP": (lambda to: to.sendall(b"220 smtp ready\r\n"), LineDown),
    "drop by drop": (drop_by_drop, LineDown),
    "too much": (too_much, ServiceFaulty),
    "a refusal": (lambda to: to.sendall(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), ServiceFaulty),
    "elsewhere": (
        lambda to: to.sendall(
            b"HTTP/1.1 302 Go\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
        ),
        ServiceFaulty,
    ),
}


@pytest.mark.parametrize("how", REPLIES)
def test_an_answer_that_is_none_is_a_typed_error_in_bounded_time(
    b: Member, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "GRACE", 0.5)
    reply, error = REPLIES[how]

    async def once(address: Address) -> None:
        async with client() as http:
            await ask(http, address, b.talk, 0, 0.0)

    with answering(reply) as address:
        begun = time.monotonic()
        with pytest.raises(error):
            asyncio.run(once(address))
        assert time.monotonic() - begun < 1.5
    assert b.at.station.all_heard() == {}


def test_beacons_of_others_and_forged_ones_suggest_nothing(a: Member, b: Member) -> None:
    found: list[tuple[Address, bytes]] = []
    beacons = Beacons((a.talk,), a.talk.run, lambda address, run: found.append((address, run)))
    true = Beacons((b.talk,), b.talk.run, lambda *_: None).beacon(7481)
    for data in (b"", b"rubbish", bytes(600), true[:-1], encode(Beacon(b"8" * 8, 1, (bytes(16),)))):
        beacons.datagram_received(data, (ELSEWHERE, 9))
    assert found == []
    beacons.datagram_received(true, (ELSEWHERE, 9))
    assert found == [(Address(ELSEWHERE, 7481), b.talk.run)]


def test_false_addresses_are_bounded_and_forgotten() -> None:
    """A beacon recorded and sent again from many addresses: only so many are tried, and not for long."""
    book = AddressBook((Address("given"),), b"own-run!")
    for n in range(1000):
        book.suggest(Address(f"10.0.{n // 256}.{n % 256}"), b"some-run", 0.0)
    assert len(book.addresses()) == MOST_SUGGESTED
    assert not any(book.gone(one, 30.0) for one in book.addresses())
    for one in book.addresses():
        book.gone(one, 100.0)
    assert book.addresses() == (Address("given"),)


def test_a_device_is_asked_at_one_address_and_never_itself() -> None:
    book = AddressBook((Address("a"),), b"own-run!")
    assert not book.suggest(Address("self"), b"own-run!", 0.0)
    assert book.answered(Address("a"), b"other-ru", 1.0)
    assert not book.suggest(Address("b"), b"other-ru", 2.0)
    assert book.suggest(Address("b"), b"newer-ru", 2.0)
    assert book.answered(Address("a"), b"newer-ru", 3.0)
    assert not book.answered(Address("b"), b"newer-ru", 4.0)
    assert book.addresses() == (Address("a"),)


@pytest.mark.parametrize("text", ["", ":80", "a b", "host:port", "host:0", "host:65536", "http://x", "é"])
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(InputError):
        read_address(text)


def test_addresses_as_officers_type_them() -> None:
    assert str(read_address(" 192.168.1.5 ")) == "192.168.1.5:7480"
    assert read_address("desk-2.local:99") == Address("desk-2.local", 99)


def test_beacons_of_a_loopback_address_stay_on_it() -> None:
    assert broadcast_addresses("127.0.0.1") == ["127.255.255.255"]
    assert not any(one.startswith("127.") for one in broadcast_addresses("0.0.0.0"))
