"""A bad line between station and centre: requests and replies are lost, repeated and overtaken.

An HTTP/1.1 relay on loopback, one connection a request. What happens to a request is drawn by a seed.
"""

import asyncio
import contextlib
import random
from collections import Counter

HEAD_LIMIT = 64 * 1024
PATIENCE = 30.0
"""seconds to wait for the far side"""
LATE_AFTER = (0.05, 0.6)
"""seconds after which an overtaken request arrives a second time"""

# What may befall a request, out of a hundred.
FATES = {"request-lost": 8, "reply-lost": 8, "repeated": 6, "overtaken": 6}


class LossyLine:
    """Relays `http://127.0.0.1:{port}` to a far port on loopback, badly. `fates` counts what it did."""

    def __init__(self, far_port: int, seed: int) -> None:
        self._far_port, self._rng = far_port, random.Random(seed)
        self._late: set[asyncio.Task[None]] = set()
        self.fates: Counter[str] = Counter()
        self.port = 0

    async def start(self) -> asyncio.Server:
        """Listen on a free port, told by `port` afterwards."""
        server = await asyncio.start_server(self._relay, "127.0.0.1", 0, limit=HEAD_LIMIT)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def settle(self) -> None:
        """Wait until all late requests have arrived."""
        while self._late:
            await asyncio.gather(*self._late)

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            # A station that gives up in the middle is part of the play, on either side of the line.
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
                await self._play(await _read_request(reader), writer)
        finally:
            await _close(writer)

    async def _play(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        fate = self._fate()
        self.fates[fate] += 1
        if fate == "request-lost":
            return
        if fate == "repeated":
            await self._send(request)
        if fate == "overtaken":
            late = asyncio.create_task(self._send_late(request, self._rng.uniform(*LATE_AFTER)))
            self._late.add(late)
            late.add_done_callback(self._late.discard)
        reply = await self._send(request)
        if fate != "reply-lost":
            writer.write(reply)
            await writer.drain()

    def _fate(self) -> str:
        draw = self._rng.randrange(100)
        for fate, share in FATES.items():
            if draw < share:
                return fate
            draw -= share
        return "delivered"

    async def _send(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._far_port)
        try:
            writer.write(request)
            await writer.drain()
            async with asyncio.timeout(PATIENCE):
                return await reader.read(-1)
        finally:
            await _close(writer)

    async def _send_late(self, request: bytes, seconds: float) -> None:
        await asyncio.sleep(seconds)
        with contextlib.suppress(ConnectionError, TimeoutError):
            await self._send(request)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    """One request, its connection header replaced so that the far side ends the reply by closing."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head[:-4].split(b"\r\n")
    length = 0
    kept = [lines[0]]
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
        if name.lower() != b"connection":
            kept.append(line)
    body = await reader.readexactly(length)
    return b"\r\n".join([*kept, b"Connection: close", b"", b""]) + body
