"""The centre over HTTP: stations deliver, organisers look, everybody reads the board."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import uvicorn
from litestar import Litestar, Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from sync.protocol.delivery import Item
from sync.protocol.encoding import MAX_BATCH, decode, encode
from sync.protocol.errors import StorageFailed
from sync.server.board import BoardHead, ConsistencyProof, InclusionProof
from sync.server.centre import Centre
from sync.server.error_replies import HANDLERS
from sync.server.guards import anyone, bearer, require_guards
from sync.server.reports import Status

MSGPACK = "application/msgpack"
MAX_ITEM = MAX_BATCH + 1024
"""bytes of one item with what is around it"""
BOARD_SECONDS = 600.0
"""between two batches of leaves: long enough for a batch to be of many voters"""

log = logging.getLogger(__name__)


def centre_app(
    centre: Centre,
    officer_token: str,
    further: Sequence[HTTPRouteHandler] = (),
    *,
    board_seconds: float = BOARD_SECONDS,
) -> Litestar:
    """The application. `officer_token`, of at least 16 characters, opens the status to organisers.

    `further` routes, such as that of online votes, must have guards too.
    """

    @asynccontextmanager
    async def while_it_runs(_app: Litestar) -> AsyncIterator[None]:
        publishing = asyncio.create_task(_publish_again_and_again(centre, board_seconds))
        yield
        publishing.cancel()
        with suppress(asyncio.CancelledError):
            await publishing

    app = Litestar(
        [_items(centre), _status(centre, officer_token), *_board(centre), *further],
        lifespan=[while_it_runs],
        exception_handlers=HANDLERS,
        openapi_config=None,
        logging_config=None,
    )
    return require_guards(app)


def serve(
    centre: Centre,
    officer_token: str,
    port: int,
    host: str = "127.0.0.1",
    further: Sequence[HTTPRouteHandler] = (),
) -> None:
    """Answer until interrupted. TLS is for the proxy in front; what matters is signed or sealed by itself."""
    app = centre_app(centre, officer_token, further)
    uvicorn.run(app, host=host, port=port, access_log=False, log_level="warning")


async def _publish_again_and_again(centre: Centre, seconds: float) -> None:
    while True:
        try:
            await asyncio.to_thread(centre.publish_board)
        except StorageFailed as error:
            log.warning("the board stays as it is: %s", error.message)
        await asyncio.sleep(seconds)


def _items(centre: Centre) -> HTTPRouteHandler:
    # Open to anyone: every item says by its signature whose it is, and intake judges that.
    @post("/items", guards=[anyone], status_code=200, request_max_body_size=MAX_ITEM)
    async def items(request: Request[object, object, State]) -> Response[bytes]:
        item = decode(await request.body(), Item, MAX_ITEM)
        acknowledgement = await asyncio.to_thread(centre.receive, item)
        if acknowledgement is None:
            return Response(b"", status_code=204)
        return Response(encode(acknowledgement), media_type=MSGPACK)

    return items


def _status(centre: Centre, officer_token: str) -> HTTPRouteHandler:
    # How many have voted where is not for everybody while the poll is open.
    @get("/status", guards=[bearer(officer_token)], sync_to_thread=True)
    def status() -> Status:
        return centre.status()

    return status


def _board(centre: Centre) -> list[HTTPRouteHandler]:
    @get("/board/head", guards=[anyone], sync_to_thread=True)
    def head() -> BoardHead:
        return centre.board.head()

    @get("/board/consistency/{old:int}", guards=[anyone], sync_to_thread=True)
    def consistency(old: FromPath[int]) -> ConsistencyProof:
        return centre.board.consistency(old)

    @get("/board/proof/{tracker:str}", guards=[anyone], sync_to_thread=True)
    def proof(tracker: FromPath[str]) -> InclusionProof:
        found = centre.board.inclusion(tracker)
        if found is None:
            raise NotFoundException
        return found

    return [head, consistency, proof]
