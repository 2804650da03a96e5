"""A desk's line to the identity service: one question about one person, answered in time or not at all.

Nobody at the desk waits longer than ANSWER_SECONDS, whatever hangs: the name server, the connection, a server
that sends a byte a second. Who has waited in vain spares those who come next the same for a while.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread

import httpx

from sync.client.engine import Line
from sync.protocol.desk_question import ANSWER_BYTES, Asked
from sync.protocol.encoding import MAX_SMALL
from sync.protocol.error_reply import error_of
from sync.protocol.errors import LineDown, PollingError, ServiceFaulty
from sync.protocol.identity import Identity

ANSWER_SECONDS = 3.0
"""for everything: finding the address, connecting, asking, reading"""
IN_VAIN_SECONDS = 1.0
"""longer than this nobody waits for nothing, but once: then the line is left alone for a while"""
PAUSE_FIRST, PAUSE_MOST = 30.0, 300.0
"""seconds without asking, after the first wait in vain and after many in a row"""
OK = 200


@dataclass(frozen=True)
class RegistryStatus:
    """For the screens."""

    line: Line = Line.UNTRIED
    problem: PollingError | None = None
    """why the last question brought nothing"""


class RegistryLine:
    """Asks at `url`, the identity service's root. `ask` makes a question about a person (`Station.question`).

    Safe for several threads. `status` tells how the last question went.
    """

    def __init__(
        self,
        url: str,
        ask: Callable[[Identity], Asked],
        *,
        seconds: float = ANSWER_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url, self._ask, self._seconds, self._clock = url.rstrip("/") + "/desk/ask", ask, seconds, clock
        self._client = httpx.Client(timeout=seconds, trust_env=False)
        self._left_alone_until, self._in_vain = 0.0, 0
        self.status = RegistryStatus()

    def close(self) -> None:
        self._client.close()

    def correct(self, who: Identity) -> bool | None:
        """Does the registry say that number and birth date belong together? None for no answer in time."""
        begun = self._clock()
        if begun < self._left_alone_until:
            return None
        asked = self._ask(who)
        try:
            word = asked.read(self._in_time(asked.sealed))
            if word == "unavailable":
                raise ServiceFaulty("the household registry gives no answer now")
        except PollingError as error:
            line = Line.DOWN if isinstance(error, LineDown) else Line.TROUBLED
            self.status = RegistryStatus(line, error)
            if self._clock() - begun > IN_VAIN_SECONDS:
                self._leave_alone()
            return None
        self.status, self._in_vain = RegistryStatus(Line.UP), 0
        return word == "correct"

    def _leave_alone(self) -> None:
        pause = min(PAUSE_FIRST * 2.0 ** min(self._in_vain, 30), PAUSE_MOST)
        self._in_vain += 1
        self._left_alone_until = self._clock() + pause

    def _in_time(self, question: bytes) -> bytes:
        """The reply's body. Raises LineDown, ServiceFaulty or the service's own error."""
        reply: Future[bytes] = Future()

        def exchange() -> None:
            try:
                reply.set_result(self._exchange(question))
            except PollingError as error:
                reply.set_exception(error)

        # No library bounds all of it: a name server that hangs is waited for without any limit. So whoever
        # waits goes away in time, and the thread ends in its own, or with the program.
        Thread(target=exchange, name="registry-question", daemon=True).start()
        try:
            return reply.result(self._seconds)
        except TimeoutError as error:
            raise LineDown(f"no answer from the identity service within {self._seconds:g} s") from error

    def _exchange(self, question: bytes) -> bytes:
        headers = {"content-type": "application/octet-stream"}
        until = self._clock() + self._seconds
        try:
            with self._client.stream("POST", self._url, content=question, headers=headers) as reply:
                received = bytearray()
                for chunk in reply.iter_bytes():
                    received += chunk
                    if len(received) > MAX_SMALL:
                        raise ServiceFaulty("the identity service's reply is too long")
                    if self._clock() > until:
                        raise LineDown("the identity service's reply takes too long")
        except httpx.DecodingError as error:
            raise ServiceFaulty("the identity service's reply cannot be unpacked") from error
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise LineDown(f"no reply from the identity service: {type(error).__name__}") from error
        if reply.status_code != OK:
            raise error_of(reply.status_code, bytes(received))
        if len(received) != ANSWER_BYTES:
            raise ServiceFaulty("the identity service answers something that is no answer")
        return bytes(received)
