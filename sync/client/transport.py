"""One item to the centre and its reply back, over HTTP: POST {url}/items."""

import socket
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Protocol

import httpx

from sync.protocol.delivery import Item
from sync.protocol.encoding import MAX_SMALL, decode, encode
from sync.protocol.error_reply import error_of
from sync.protocol.errors import LineDown, Malformed, ServiceFaulty
from sync.protocol.signing import Signed

CONNECT_SECONDS, REPLY_SECONDS = 10.0, 60.0
TAKEN, TAKEN_SILENTLY = 200, 204
CONNECTED = ("connection.connect_tcp.complete", "connection.start_tls.complete")
"""httpcore's names for it"""


class Transport(Protocol):
    def deliver(self, item: Item) -> Signed | None:
        """Bring one item to the centre: the acknowledgement of a batch, or None for a document taken.

        Raises LineDown when there is no reply (it may have been taken all the same), ServiceFaulty for one
        that makes no sense, or the centre's own error.
        """


class HttpTransport:
    """A Transport to the centre at `url`. Use as a context manager, or close it."""

    def __init__(self, url: str, *, reply_seconds: float = REPLY_SECONDS) -> None:
        self._address = url.rstrip("/") + "/items"
        self._client = httpx.Client(timeout=httpx.Timeout(reply_seconds, connect=CONNECT_SECONDS))
        self._stream: Any = None  # httpcore's, of the connection in use
        self._hung_up = False

    def hang_up(self) -> None:
        """From any thread, for good: what is under way ends as LineDown, at the latest when it connects."""
        self._hung_up = True
        if self._stream is not None:
            with suppress(OSError):  # the other side was faster
                self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def deliver(self, item: Item) -> Signed | None:
        status, body = self._exchange(encode(item))
        if status == TAKEN_SILENTLY:
            return None
        if status != TAKEN:
            raise error_of(status, body)
        try:
            return decode(body, Signed)
        except Malformed as error:
            raise ServiceFaulty("the centre's reply is cut short or is none", status=status) from error

    def _exchange(self, body: bytes) -> tuple[int, bytes]:
        headers = {"content-type": "application/msgpack"}
        try:
            with self._client.stream(
                "POST", self._address, content=body, headers=headers, extensions={"trace": self._watch}
            ) as reply:
                received = bytearray()
                for chunk in reply.iter_bytes():
                    received += chunk
                    if len(received) > MAX_SMALL:
                        raise ServiceFaulty("the centre's reply is too long", status=reply.status_code)
                return reply.status_code, bytes(received)
        except httpx.DecodingError as error:
            raise ServiceFaulty("the centre's reply cannot be unpacked") from error
        except httpx.RequestError as error:
            raise LineDown(f"no reply from the centre: {type(error).__name__}") from error

    def _watch(self, event: str, told: Mapping[str, Any]) -> None:
        if event in CONNECTED:
            self._stream = told["return_value"]
            if self._hung_up:
                self.hang_up()

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> "HttpTransport":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
