"""A developer adds a route and forgets to say who may call it: the server does not start."""

import pytest
from litestar import Litestar, asgi, get, post
from litestar.testing import TestClient

from sync.server.guards import anyone, bearer, require_guards

TOKEN = "a token of sixteen or more"


@get("/open", guards=[anyone])
async def open_to_all() -> str:
    return "open"


@post("/ours", guards=[bearer(TOKEN)])
async def ours() -> str:
    return "ours"


@get("/forgotten")
async def forgotten() -> str:
    return "secret"


@asgi("/mounted", copy_scope=True)
async def mounted(scope: object, receive: object, send: object) -> None:
    pass


def app(*handlers):
    return Litestar(handlers, openapi_config=None, logging_config=None)


def test_every_route_with_a_guard_starts():
    require_guards(app(open_to_all, ours))


@pytest.mark.parametrize("handler", [forgotten, mounted])
def test_a_route_without_a_guard_keeps_the_server_from_starting(handler):
    with pytest.raises(RuntimeError, match="without a guard"):
        require_guards(app(open_to_all, handler))


def test_the_framework_adds_no_route_of_its_own():
    with pytest.raises(RuntimeError, match="schema"):
        require_guards(Litestar([open_to_all], logging_config=None))


@pytest.mark.parametrize(
    "headers",
    [{}, {"authorization": "Bearer wrong"}, {"authorization": TOKEN}, {"authorization": "Bearer schlüssel"}],
    ids=["none", "wrong", "no scheme", "beyond ASCII"],
)
def test_only_the_holder_of_the_token_gets_in(headers):
    with TestClient(require_guards(app(ours))) as client:
        raw = {name: value.encode() for name, value in headers.items()}
        assert client.post("/ours", headers=raw).status_code == 401
        assert client.post("/ours", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 201


def test_a_token_too_short_is_refused():
    with pytest.raises(ValueError, match="16"):
        bearer("short")
