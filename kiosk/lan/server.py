"""Answers the station's other devices over HTTP: one route, for all cases. Strangers get an empty refusal.

Whoever is on the network may send anything: what they can take is bounded in bytes, connections and seconds.
"""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import uvicorn

from kiosk.lan.connections import BoundedProtocol
from kiosk.lan.messages import MAX_ASK, Closed
from kiosk.lan.talk import Question, Talk
from sync.protocol.encoding import decode
from sync.protocol.errors import EnvironmentFailed, LanUnavailable, Malformed, PollingError

PATH = "/lan"
BODY_SECONDS = 5.0
GATHER_SECONDS = 0.2
"""after news: one person makes several records, which are told together"""
STOP_SECONDS = 1
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]
Asked = Callable[[str, Question, Talk], None]
"""(the asker's IP address, the question, the talk): a neighbour was heard of"""


class Bell:
    """Rung by a station's threads at each new record; wakes those who wait in the network's thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._lock = loop, threading.Lock()
        self._next = asyncio.Event()

    def ring(self) -> None:
        """May be called from any thread."""
        with self._lock:
            rung, self._next = self._next, asyncio.Event()
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(rung.set)

    def next(self) -> asyncio.Event:
        """Set when the bell rings the next time."""
        with self._lock:
            return self._next


class Answering:
    """The ASGI application."""

    def __init__(self, talks: Mapping[str, Talk], bells: Mapping[str, Bell], asked: Asked) -> None:
        """Talks and bells by case code."""
        self._talks, self._bells, self._asked = talks, bells, asked
        self._closing = False

    async def __call__(self, scope: Event, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        host = scope["client"][0] if scope["client"] else ""
        status, body = HTTPStatus.NOT_FOUND, b""
        if (scope["method"], scope["path"]) == ("POST", PATH):
            try:
                status, body = HTTPStatus.OK, await self._answer(host, await _body(receive))
            except TimeoutError:
                status = HTTPStatus.REQUEST_TIMEOUT
            except EnvironmentFailed:
                status = HTTPStatus.SERVICE_UNAVAILABLE
            except PollingError:
                status = HTTPStatus.FORBIDDEN  # a stranger is not told why
        headers = [(b"content-length", str(len(body)).encode())]
        if status != HTTPStatus.OK:
            headers.append((b"connection", b"close"))
        await send({"type": "http.response.start", "status": int(status), "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def close(self) -> None:
        """Let nobody wait any longer."""
        self._closing = True
        for bell in self._bells.values():
            bell.ring()

    async def _answer(self, host: str, data: bytes) -> bytes:
        talk = self._talks.get(decode(data, Closed, MAX_ASK).case)
        if talk is None:
            raise Malformed("this case does not run here")
        question = await asyncio.to_thread(talk.read, data)
        self._asked(host, question, talk)
        rung = self._bells[talk.station.case.code].next()
        if not await asyncio.to_thread(talk.has_news, question) and not self._closing:
            with suppress(TimeoutError):  # no news is an answer too
                await asyncio.wait_for(rung.wait(), question.ask.wait)
                if not self._closing:
                    await asyncio.sleep(GATHER_SECONDS)
        return await asyncio.to_thread(talk.answer, question)


async def _body(receive: Receive) -> bytes:
    body = bytearray()
    async with asyncio.timeout(BODY_SECONDS):
        while True:
            event = await receive()
            if event["type"] != "http.request":
                raise Malformed("the question broke off")
            body += event.get("body", b"")
            if len(body) > MAX_ASK:
                raise Malformed("the question is too long", limit=MAX_ASK)
            if not event.get("more_body", False):
                return bytes(body)


def listen(host: str, port: int) -> socket.socket:
    """The socket on which to answer. Raises LanUnavailable."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen()
    except OSError as error:
        found.close()
        raise LanUnavailable(f"{host}:{port} cannot be used: {error.strerror}", port=port) from error
    return found


async def serve(app: Answering, listening: socket.socket, over: asyncio.Event) -> None:
    """Answer until it is over."""
    config = uvicorn.Config(
        app,
        http=BoundedProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=STOP_SECONDS,
        h11_max_incomplete_event_size=8 * 1024,
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve([listening]))
    await over.wait()
    server.should_exit = True
    app.close()
    await serving
