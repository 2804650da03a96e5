"""The line itself, over real HTTP: good replies, the centre's own errors, and servers that talk nonsense."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sync.client.transport import HttpTransport
from sync.protocol.delivery import Item
from sync.protocol.encoding import decode, encode
from sync.protocol.error_reply import error_of
from sync.protocol.errors import (
    DeviceRevoked,
    GapInChain,
    LineDown,
    NotReady,
    PollingError,
    ServiceFaulty,
    TooManyAttempts,
)
from sync.protocol.signing import Signer

ITEM = Item("signed", b"some bytes")
ACKNOWLEDGED = Signer(b"\x01" * 32).sign("acknowledgement", b"any")


class Handler(BaseHTTPRequestHandler):
    """Answers as the test wants it."""

    protocol_version = "HTTP/1.1"
    answer: Callable[["Handler"], None]
    received: list[tuple[str, bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.received.append((self.path, body))
        type(self).answer(self)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def reply(self, status: int, body: bytes = b"", claimed: int | None = None) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body) if claimed is None else claimed))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def server() -> Iterator[tuple[type[Handler], HttpTransport]]:
    handler = type("Answering", (Handler,), {"received": []})
    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()
    with HttpTransport(f"http://127.0.0.1:{running.server_port}/", reply_seconds=0.5) as transport:
        yield handler, transport
    running.shutdown()
    thread.join()
    running.server_close()


def test_an_item_goes_out_as_bytes_and_the_acknowledgement_comes_back(server) -> None:
    handler, transport = server
    handler.answer = lambda one: one.reply(200, encode(ACKNOWLEDGED))
    assert transport.deliver(ITEM) == ACKNOWLEDGED
    ((path, body),) = handler.received
    assert path == "/items"
    assert decode(body, Item) == ITEM


def test_a_document_is_taken_silently(server) -> None:
    handler, transport = server
    handler.answer = lambda one: one.reply(204)
    assert transport.deliver(ITEM) is None


def test_the_centres_errors_come_back_as_what_they_are(server) -> None:
    handler, transport = server
    details = {"sequence": 7, "head": "ab" * 32}
    body = json.dumps({"code": "gap-in-chain", "message": "a gap", "details": details}).encode()
    handler.answer = lambda one: one.reply(400, body)
    with pytest.raises(GapInChain) as caught:
        transport.deliver(ITEM)
    assert caught.value.details == details
    assert caught.value.message == "a gap"


def cut_short(one: Handler) -> None:
    one.reply(200, encode(ACKNOWLEDGED)[:-10], claimed=len(encode(ACKNOWLEDGED)))
    one.close_connection = True


def silent(one: Handler) -> None:
    one.close_connection = True


def slow(one: Handler) -> None:
    threading.Event().wait(1.0)
    one.close_connection = True


@pytest.mark.parametrize("answer", [cut_short, silent, slow])
def test_a_reply_that_does_not_arrive_whole_is_a_line_that_is_down(server, answer) -> None:
    handler, transport = server
    handler.answer = answer
    with pytest.raises(LineDown):
        transport.deliver(ITEM)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b""),
        (200, encode(ACKNOWLEDGED)[:-1]),
        (200, b"<html>Welcome to the hotel's WLAN</html>"),
        (200, b"\xff" * 100_000),
        (302, b""),
        (404, b"<html>not found</html>"),
        (500, b"[]"),
        (502, b'{"code": "no-such-code", "message": "x"}'),
        (503, b'{"code": "storage-failed", "message": "disk full"}'),
        (400, b'{"code": 3}'),
    ],
    ids=["empty", "cut", "html", "long", "redirect", "not-found", "list", "unknown", "its-disk", "no-code"],
)
def test_nonsense_is_a_faulty_service(server, status: int, body: bytes) -> None:
    handler, transport = server
    handler.answer = lambda one: one.reply(status, body)
    with pytest.raises(ServiceFaulty):
        transport.deliver(ITEM)


def test_nobody_there_is_a_line_that_is_down() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with (
            HttpTransport(f"http://127.0.0.1:{taken.getsockname()[1]}") as transport,
            pytest.raises(LineDown),
        ):
            transport.deliver(ITEM)


@pytest.mark.parametrize("kind", [GapInChain, DeviceRevoked, NotReady, TooManyAttempts])
def test_every_error_of_ours_is_found_by_its_code(kind: type[PollingError]) -> None:
    body = json.dumps({"code": kind.code, "message": "m", "details": {"message": "odd", "self": 1}})
    error = error_of(400, body.encode())
    assert type(error) is kind
    assert error.details == {"message": "odd", "self": 1}


def test_hanging_up_ends_what_is_under_way(server: tuple[type[Handler], HttpTransport]) -> None:
    """The program ends while the centre says nothing: nobody waits for the time to be up, also not for what
    is begun after."""
    handler, _ = server
    silent = threading.Event()
    handler.answer = lambda _handler: silent.wait(5)
    with HttpTransport(server[1]._address.removesuffix("/items"), reply_seconds=60) as transport:
        threading.Timer(0.2, transport.hang_up).start()
        for _ in range(2):
            begun = time.monotonic()
            with pytest.raises(LineDown):
                transport.deliver(ITEM)
            assert time.monotonic() - begun < 2
    silent.set()
