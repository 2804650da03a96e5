"""The identity service over HTTP: a route for the centre, one for desks, one for voters at home; no other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from litestar import Litestar, MediaType, Request, Response, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from sync.protocol.desk_question import QUESTION_BYTES
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import WrongCase
from sync.protocol.identification import MAX_IDENTIFY_BYTES, IdentifyAnswer, IdentifyRequest
from sync.protocol.signing import Signed, verify
from sync.server.error_replies import HANDLERS
from sync.server.guards import anyone, bearer, require_guards
from sync.server.identity.online_desk import CheckReply, CheckRequest, OnlineDesk
from sync.server.identity.registry_questions import RegistryQuestions
from sync.server.identity.service import IdentityService

MSGPACK, OCTETS = "application/msgpack", "application/octet-stream"
MAX_CHECK = 4 * 1024
"""bytes of one question by a voter"""
AnyRequest = Request[object, object, State]


def identity_app(service: IdentityService, token: str) -> Litestar:
    """`token`, of at least 16 characters, is shared with the centre."""

    @asynccontextmanager
    async def while_it_runs(_app: Litestar) -> AsyncIterator[None]:
        service.start()
        try:
            yield
        finally:
            await service.registry.close()
            service.database.close()

    routes = [_identify_route(service, token), _question_route(service.questions)]
    if service.desk is not None:
        routes.append(_check_route(service.desk))
    app = Litestar(
        routes,
        lifespan=[while_it_runs],
        exception_handlers=HANDLERS,
        openapi_config=None,
        logging_config=None,
    )
    return require_guards(app)


def serve_identity(service: IdentityService, token: str, port: int, host: str = "127.0.0.1") -> None:
    """Answer until interrupted. No access log: who asked when is nobody's business."""
    uvicorn.run(identity_app(service, token), host=host, port=port, access_log=False, log_level="warning")


def _identify_route(service: IdentityService, token: str) -> HTTPRouteHandler:
    case = service.case
    assert case.keys is not None
    centre = case.keys.centre

    @post("/identify", guards=[bearer(token)], status_code=200, request_max_body_size=MAX_IDENTIFY_BYTES)
    async def identify(request: AnyRequest) -> Response[bytes]:
        signed = decode(await request.body(), Signed, MAX_IDENTIFY_BYTES)
        asked = decode(verify(signed, "identify", centre), IdentifyRequest, MAX_IDENTIFY_BYTES)
        if asked.case != case.code:
            raise WrongCase(f"this question is about case {asked.case}", case=asked.case)
        answers = await service.identification.identify(asked.passes, asked.closings)
        return Response(encode(IdentifyAnswer(tuple(answers))), media_type=MSGPACK)

    return identify


def _question_route(questions: RegistryQuestions) -> HTTPRouteHandler:
    # Who asks is said, signed, inside what is sealed.
    @post("/desk/ask", guards=[anyone], status_code=200, request_max_body_size=QUESTION_BYTES)
    async def ask(request: AnyRequest) -> Response[bytes]:
        return Response(await questions.answer(await request.body()), media_type=OCTETS)

    return ask


def _check_route(desk: OnlineDesk) -> HTTPRouteHandler:
    @post(
        "/online/check",
        guards=[anyone],
        status_code=200,
        media_type=MediaType.JSON,
        request_max_body_size=MAX_CHECK,
    )
    async def check(data: JSONBody[CheckRequest], request: AnyRequest) -> CheckReply:
        # Behind a proxy on the same machine uvicorn has put the voter's own address here.
        return await desk.check(data, request.client.host if request.client else "")

    return check
