"""Asks one address, for one case, again and again: what is new in your chain?"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from kiosk.lan.addresses import Address
from kiosk.lan.messages import MAX_ANSWER
from kiosk.lan.server import PATH
from kiosk.lan.talk import Heard, Talk
from sync.protocol.errors import LineDown, PollingError, ServiceFaulty

WAIT = 3.0
"""seconds for which a neighbour may keep its answer back until there is news"""
GRACE = 2.0
"""seconds on top of that before it counts as cut off"""
CONNECT_SECONDS = 2.0
RETRY_FIRST, RETRY_MOST = 0.2, 2.0
"""seconds between attempts at somebody who does not answer"""
LEAST = 0.2
"""seconds from one question to the next, if there was no news"""


@dataclass(frozen=True)
class Outcome:
    """How one question went: what was heard, or why nothing was."""

    address: Address
    talk: Talk
    heard: Heard | None = None
    error: PollingError | None = None


def client() -> httpx.AsyncClient:
    """No proxy, no redirect: nothing but this network."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=64, keepalive_expiry=2 * WAIT)
    return httpx.AsyncClient(trust_env=False, follow_redirects=False, limits=limits)


async def ask_again_and_again(
    http: httpx.AsyncClient,
    address: Address,
    talk: Talk,
    port: Callable[[], int],
    tell: Callable[[Outcome], bool],
) -> None:
    """Until `tell`, which is given each outcome, says no. `port`: where this device itself answers."""
    pause, wait = RETRY_FIRST, 0.0
    while True:
        begun = time.monotonic()
        try:
            heard = await ask(http, address, talk, port(), wait)
        except PollingError as error:
            if not tell(Outcome(address, talk, error=error)):
                return
            pause, wait = min(pause * 2, RETRY_MOST), 0.0
            await asyncio.sleep(pause)
            continue
        if not tell(Outcome(address, talk, heard)):
            return
        pause, wait = RETRY_FIRST, 0.0 if heard.more else WAIT
        if heard.problem is not None:
            await asyncio.sleep(RETRY_MOST)
        elif not heard.learned:
            await asyncio.sleep(max(0.0, LEAST - (time.monotonic() - begun)))


async def ask(http: httpx.AsyncClient, address: Address, talk: Talk, port: int, wait: float) -> Heard:
    """One question and its answer, taken in.

    Raises LineDown, ServiceFaulty, and what Talk.take raises; nothing has changed then.
    """
    asked, data = await asyncio.to_thread(talk.ask, port, wait)
    try:
        async with asyncio.timeout(wait + GRACE):
            answer = await _exchange(http, address, data, wait)
    except TimeoutError as error:
        raise LineDown(f"{address} does not answer in time") from error
    return await asyncio.to_thread(talk.take, asked, answer)


async def _exchange(http: httpx.AsyncClient, address: Address, data: bytes, wait: float) -> bytes:
    timeout = httpx.Timeout(wait + GRACE, connect=CONNECT_SECONDS)
    received = bytearray()
    try:
        async with http.stream("POST", f"http://{address}{PATH}", content=data, timeout=timeout) as reply:
            async for chunk in reply.aiter_raw():
                received += chunk
                if len(received) > MAX_ANSWER:
                    raise ServiceFaulty(f"the answer of {address} is too long")
            status = reply.status_code
    except (httpx.RequestError, httpx.InvalidURL) as error:
        raise LineDown(f"no answer from {address}: {type(error).__name__}") from error
    if status != httpx.codes.OK:
        raise ServiceFaulty(f"{address} answers with status {status}", status=status)
    return bytes(received)
