"""Our errors over HTTP: a status for each kind, and a body that tells no more than the error does."""

import logging
from collections.abc import Callable
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from sync.protocol.error_reply import ErrorReply
from sync.protocol.errors import (
    EnvironmentFailed,
    InputError,
    MessageRefused,
    NotAllowedNow,
    NotAuthorised,
    PollingError,
    ServiceFaulty,
    TooManyAttempts,
)

STATUS: dict[type[PollingError], int] = {
    InputError: 400,
    MessageRefused: 400,
    NotAuthorised: 403,
    NotAllowedNow: 409,
    TooManyAttempts: 429,
    EnvironmentFailed: 503,
    ServiceFaulty: 502,
}
"""for an error not named, that of its nearest base"""

log = logging.getLogger(__name__)


def status_of(error: PollingError) -> int:
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def polling_error(_request: Request[object, object, State], error: PollingError) -> Response[bytes]:
    """Exception handler for our own errors."""
    return _reply(status_of(error), ErrorReply(error.code, error.message, error.details))


def http_error(_request: Request[object, object, State], error: HTTPException) -> Response[bytes]:
    """Exception handler for the framework's: it repeats no part of what was sent."""
    return _reply(
        error.status_code, ErrorReply("http", f"the server answers with status {error.status_code}")
    )


def own_bug(_request: Request[object, object, State], error: Exception) -> Response[bytes]:
    """Exception handler for everything else: recorded here without its message, which may hold anything."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame else "an unknown place"
    log.error("%s at %s", type(error).__name__, place)
    return _reply(500, ErrorReply("bug", "the server has met a fault of its own"))


HANDLERS: dict[int | type[Exception], Callable[[Any, Any], Response[Any]]] = {
    PollingError: polling_error,
    HTTPException: http_error,
    Exception: own_bug,
}
"""for `Litestar(exception_handlers=...)`"""


def _reply(status: int, body: ErrorReply) -> Response[bytes]:
    return Response(msgspec.json.encode(body), status_code=status, media_type="application/json")
