"""A desk's line to the identity service, over real sockets to servers that answer, hang, dribble and lie.

Whatever the far end does, the person at the desk waits three seconds at most, and those after not even that;
and only what the identity service itself has signed and sealed for this question is believed.
"""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec
import pytest

from sync.client import registry_line
from sync.client.engine import Line
from sync.client.registry_line import PAUSE_FIRST, PAUSE_MOST, RegistryLine
from sync.protocol.desk_question import Asked, Word, open_question, seal_answer
from sync.protocol.error_reply import ErrorReply
from sync.protocol.errors import (
    DeviceRevoked,
    LineDown,
    SealInvalid,
    ServiceFaulty,
    SignatureInvalid,
    TooManyAttempts,
)
from sync.protocol.identity import Identity
from sync.protocol.signing import Signer
from tests.support.people import people
from tests.support.world import DURING, World

ANNA, BEN = people(2)
SECONDS = 0.6
"""in place of three, so that the tests are quick"""
SLACK = 0.5


class Far:
    """The far end: what it does with a question is the test's to say."""

    def __init__(self) -> None:
        self.world, self.desk = World(), Signer.generate()
        self.world.certify(self.desk, "hall", "desk-1", "desk")
        self.received: list[bytes] = []
        self.words: dict[Identity, Word] = {ANNA: "correct", BEN: "incorrect"}
        self.act: Callable[[BaseHTTPRequestHandler, bytes], None] = self.answer
        self.url = ""
        self.over = threading.Event()

    def ask(self, who: Identity) -> Asked:
        return Asked(self.world.case, self.desk, who, DURING)

    def sealed(self, question: bytes, signer: Signer | None = None) -> bytes:
        found = open_question(self.world.identity_private, self.world.directory(), question)[1]
        word = self.words.get(found.who, "unavailable")
        return seal_answer(signer or self.world.identity_signer, found, question, word)

    def answer(self, to: BaseHTTPRequestHandler, question: bytes) -> None:
        reply(to, 200, self.sealed(question))


def reply(to: BaseHTTPRequestHandler, status: int, body: bytes) -> None:
    to.send_response(status)
    to.send_header("content-length", str(len(body)))
    to.end_headers()
    to.wfile.write(body)


@pytest.fixture
def far() -> Iterator[Far]:
    there = Far()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["content-length"]))
            there.received.append(question)
            try:
                there.act(self, question)
            except OSError:
                self.close_connection = True  # whoever asked has gone

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()
    there.url = f"http://127.0.0.1:{running.server_port}/"
    yield there
    there.over.set()
    running.shutdown()
    thread.join()
    running.server_close()


class Turned:
    """A clock that also goes by itself."""

    def __init__(self) -> None:
        self.by = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.by


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def line(far: Far, clock: Turned, monkeypatch: pytest.MonkeyPatch) -> Iterator[RegistryLine]:
    monkeypatch.setattr(registry_line, "IN_VAIN_SECONDS", 0.2)
    opened = RegistryLine(far.url, far.ask, seconds=SECONDS, clock=clock)
    yield opened
    opened.close()


def timed(line: RegistryLine, who: Identity = ANNA) -> tuple[bool | None, float]:
    begun = time.monotonic()
    return line.correct(who), time.monotonic() - begun


def test_the_registrys_word_comes_back(far: Far, line: RegistryLine) -> None:
    assert line.status.line is Line.UNTRIED
    assert (line.correct(ANNA), line.correct(BEN)) == (True, False)
    assert line.status.line is Line.UP
    assert len(set(far.received)) == 2


def hang(far: Far) -> Callable[[BaseHTTPRequestHandler, bytes], None]:
    return lambda _to, _question: far.over.wait(30) and None


def dribble(far: Far) -> Callable[[BaseHTTPRequestHandler, bytes], None]:
    """A byte every tenth of a second: no single wait is long."""

    def act(to: BaseHTTPRequestHandler, question: bytes) -> None:
        body = far.sealed(question)
        to.send_response(200)
        to.send_header("content-length", str(len(body)))
        to.end_headers()
        for place in range(len(body)):
            to.wfile.write(body[place : place + 1])
            if far.over.wait(0.1):
                return

    return act


@pytest.mark.parametrize("fault", [hang, dribble])
def test_nobody_waits_longer_than_the_limit_and_the_next_ones_not_at_all(
    far: Far, line: RegistryLine, fault: Callable[[Far], Callable[[BaseHTTPRequestHandler, bytes], None]]
) -> None:
    far.act = fault(far)
    found, waited = timed(line)
    assert found is None
    assert SECONDS - 0.1 < waited < SECONDS + SLACK
    assert line.status.line is Line.DOWN
    assert isinstance(line.status.problem, LineDown)
    for _ in range(5):
        found, waited = timed(line, BEN)
        assert found is None
        assert waited < 0.05
    assert len(far.received) == 1


def test_a_name_server_that_hangs_is_waited_for_no_longer(
    far: Far, clock: Turned, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No library's time limit covers the finding of an address."""

    def never(*_: object, **__: object) -> None:
        far.over.wait(30)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", never)
    found, waited = timed(RegistryLine("http://identity.example/", far.ask, seconds=SECONDS, clock=clock))
    assert found is None
    assert waited < SECONDS + SLACK
    far.over.set()


def test_after_a_while_the_line_is_tried_again_and_after_each_wait_in_vain_less_often(
    far: Far, line: RegistryLine, clock: Turned
) -> None:
    far.act = hang(far)
    assert line.correct(ANNA) is None
    for pause in (PAUSE_FIRST, PAUSE_FIRST * 2, PAUSE_FIRST * 4, PAUSE_FIRST * 8, PAUSE_MOST, PAUSE_MOST):
        asked = len(far.received)
        clock.by += min(pause, PAUSE_MOST) - 2
        assert timed(line)[1] < 0.05
        assert len(far.received) == asked
        clock.by += 2.1
        assert line.correct(ANNA) is None
        assert len(far.received) == asked + 1
    clock.by += PAUSE_MOST + 1
    far.act = far.answer
    assert line.correct(ANNA) is True
    far.act = hang(far)
    assert line.correct(ANNA) is None
    clock.by += PAUSE_FIRST + 1
    far.act = far.answer
    assert line.correct(ANNA) is True, "one good answer, and all patience is back"


def test_a_line_that_is_plainly_dead_costs_nothing_and_is_tried_for_each_person(far: Far) -> None:
    """A refused connection takes no time, so that nobody need be spared it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        line = RegistryLine(f"http://127.0.0.1:{free.getsockname()[1]}", far.ask, seconds=SECONDS)
    assert timed(line)[1] < SLACK
    assert line.status.line is Line.DOWN
    line._url = f"{far.url}desk/ask"
    assert line.correct(ANNA) is True
    line.close()


def test_a_registry_that_is_down_leaves_the_roll_to_decide(far: Far, line: RegistryLine) -> None:
    far.words = {}
    assert line.correct(ANNA) is None
    assert line.status.line is Line.TROUBLED
    assert isinstance(line.status.problem, ServiceFaulty)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (lambda far, _question: far.sealed(far.received[0]), SealInvalid),
        (lambda far, question: far.sealed(question, Signer.generate()), SignatureInvalid),
        (lambda far, question: far.sealed(question)[:-1] + b"?", SealInvalid),
        (lambda far, question: far.sealed(question)[:-1], ServiceFaulty),
        (lambda far, _question: b"", ServiceFaulty),
        (lambda far, _question: bytes(100_000), ServiceFaulty),
        (lambda far, _question: b"correct", ServiceFaulty),
    ],
    ids=["an older answer", "made up", "altered", "cut short", "empty", "endless", "in the clear"],
)
def test_nobody_on_the_line_can_make_the_registry_say_anything(
    far: Far, line: RegistryLine, answer: Callable[[Far, bytes], bytes], error: type[Exception]
) -> None:
    assert line.correct(ANNA) is True
    far.act = lambda to, question: reply(to, 200, answer(far, question))
    assert line.correct(BEN) is None
    assert type(line.status.problem) is error
    assert line.status.line is Line.TROUBLED
    far.act = far.answer
    assert line.correct(BEN) is False


@pytest.mark.parametrize("error", [TooManyAttempts, DeviceRevoked])
def test_why_the_service_refuses_is_kept_for_the_screens(
    far: Far, line: RegistryLine, error: type[TooManyAttempts | DeviceRevoked]
) -> None:
    body = msgspec.json.encode(ErrorReply(error.code, "no"))
    far.act = lambda to, _question: reply(to, 409, body)
    assert line.correct(ANNA) is None
    assert type(line.status.problem) is error
