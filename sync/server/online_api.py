"""The one route by which a voter's browser casts: JSON, with bytes in Base64."""

from typing import Annotated

import msgspec
from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from sync.protocol.encoding import MAX_RECORD, decode
from sync.protocol.signing import Signed
from sync.protocol.tracker import shown_tracker
from sync.server.guards import anyone
from sync.server.online import OnlineIntake

MAX_CAST = 16 * 1024
"""bytes of one request"""


class CastRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    voting_pass: Annotated[bytes, msgspec.Meta(max_length=MAX_RECORD)]
    """as the identity service gave it"""
    ballot_ct: Annotated[bytes, msgspec.Meta(max_length=MAX_RECORD)]


class CastReply(msgspec.Struct, frozen=True):
    """Sent when the vote is durable, never before."""

    tracker_hash: bytes
    tracker: str
    """as people read it"""


def cast_route(intake: OnlineIntake) -> HTTPRouteHandler:
    """POST /online/cast, for the centre's application."""

    @post(
        "/online/cast", guards=[anyone], status_code=200, sync_to_thread=True, request_max_body_size=MAX_CAST
    )
    def cast(data: JSONBody[CastRequest]) -> CastReply:
        tracker = intake.cast(decode(data.voting_pass, Signed), data.ballot_ct)
        return CastReply(tracker, shown_tracker(tracker))

    return cast
