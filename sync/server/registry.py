"""The household registry 戶役政系統: told {case code, ID, birth date}, it answers {case code, ID, result}.

An ID number travels in the body of a POST over the registry's own line and stands in no log and no error.
"""

import asyncio
from collections.abc import Callable
from secrets import SystemRandom
from typing import Annotated, Literal

import httpx
import msgspec

from sync.protocol.encoding import CaseCode
from sync.protocol.errors import LineDown, ServiceFaulty
from sync.protocol.identity import Identity

TIMEOUT_SECONDS = 10.0
"""for one attempt"""
ATTEMPTS = 3
CONCURRENT = 16
"""questions on the line at once"""
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 5.0
MAX_REPLY = 4 * 1024
HEADERS = {"content-type": "application/json", "accept-encoding": "identity"}
BUSY = 429
"""a status by which a service asks to be asked later, as it does with any 5xx"""

_random = SystemRandom()


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    case_code: CaseCode
    id_number: Annotated[str, msgspec.Meta(min_length=10, max_length=10)]
    birth_date: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    """ISO 8601, in the Gregorian calendar"""

    def __repr__(self) -> str:
        return "Question(…)"


class Reply(msgspec.Struct, frozen=True):
    """What comes back; further fields are ignored, for the registry is not ours."""

    case_code: str
    id_number: str
    result: Literal["correct", "incorrect"]

    def __repr__(self) -> str:
        return f"Reply(…, {self.result})"


class Registry:
    """Asks the registry over HTTP, at most CONCURRENT questions at once, each tried a few times."""

    def __init__(
        self,
        url: str,
        *,
        timeout: float = TIMEOUT_SECONDS,
        attempts: int = ATTEMPTS,
        concurrent: int = CONCURRENT,
        first_pause: float = FIRST_PAUSE_SECONDS,
    ) -> None:
        """`url` is where questions are posted; `timeout` and `first_pause` are in seconds."""
        self._url, self._timeout = url, timeout
        self._attempts, self._first_pause = attempts, first_pause
        self._slots = asyncio.Semaphore(concurrent)
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(timeout),
            limits=httpx.Limits(max_connections=concurrent),
            trust_env=False,
        )

    async def close(self) -> None:
        await self._client.aclose()

    async def correct(self, case_code: str, who: Identity) -> bool:
        """Does the registry say that this number and birth date belong together?

        Raises LineDown when no answer came after all attempts, ServiceFaulty for an answer that makes no
        sense (which is not asked again: it would come again).
        """
        question = Question(case_code, who.number, who.birth_date)
        body = msgspec.json.encode(question)
        async with self._slots:
            for attempt in range(self._attempts):
                if attempt:
                    await asyncio.sleep(pause(attempt, self._first_pause, _random.uniform))
                reply = await self._post(body)
                if reply is not None:
                    return _result(question, reply)
        raise LineDown("the household registry gives no answer", attempts=self._attempts)

    async def _post(self, body: bytes) -> bytes | None:
        """One attempt: the reply's body, or None if asking again may help."""
        try:
            # A slow trickle of bytes would outlast the timeout for one read, so the whole is timed as well.
            async with (
                asyncio.timeout(self._timeout),
                self._client.stream("POST", self._url, content=body, headers=HEADERS) as response,
            ):
                if response.is_server_error or response.status_code == BUSY:
                    return None
                if not response.is_success:
                    raise ServiceFaulty(
                        "the household registry refuses the question", status=response.status_code
                    )
                return await _limited(response)
        except (httpx.TransportError, TimeoutError):
            return None


async def _limited(response: httpx.Response) -> bytes:
    body = b""
    async for part in response.aiter_raw():
        body += part
        if len(body) > MAX_REPLY:
            raise ServiceFaulty("the household registry answers too much", limit=MAX_REPLY)
    return body


def pause(attempt: int, first: float, uniform: Callable[[float, float], float]) -> float:
    """Seconds to wait before attempt 1, 2 ...: doubling, bounded, spread so that askers do not keep step."""
    longest = min(first * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS)
    return uniform(longest / 2, longest)


def _result(question: Question, body: bytes) -> bool:
    """The answer in a reply, which must echo what was asked. Raises ServiceFaulty."""
    try:
        reply = msgspec.json.decode(body, type=Reply)
    except msgspec.MsgspecError:
        # Not chained: the text of a decoding error may repeat a part of the reply.
        raise ServiceFaulty("the household registry answers something that is no answer") from None
    if (reply.case_code, reply.id_number) != (question.case_code, question.id_number):
        raise ServiceFaulty("the household registry answers about somebody else or another case")
    return reply.result == "correct"
