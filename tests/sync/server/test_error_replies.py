"""Whatever goes wrong in a handler, the reply is our error body, and nothing that was sent stands in it."""

import logging

import pytest
from litestar import Litestar, get, post
from litestar.params import JSONBody
from litestar.testing import TestClient

from sync.protocol.errors import (
    GapInChain,
    InputError,
    LineDown,
    Malformed,
    NotAuthorised,
    PassSpent,
    PollingError,
    ServiceFaulty,
    StorageFailed,
    TooManyAttempts,
    WrongCase,
)
from sync.server.error_replies import HANDLERS, status_of
from sync.server.registry import Question

SECRET = "A123456789"


@post("/bug")
async def bug() -> None:
    raise RuntimeError(f"about {SECRET}")


@post("/ours")
async def ours() -> None:
    raise GapInChain("a gap", sequence=7)


@post("/typed")
async def typed(data: JSONBody[Question]) -> None:
    pass


@get("/whole")
async def whole() -> str:
    return "well"


@pytest.fixture
def client():
    app = Litestar(
        [bug, ours, typed, whole], exception_handlers=HANDLERS, openapi_config=None, logging_config=None
    )
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def test_an_error_of_ours_keeps_code_and_details(client):
    answer = client.post("/ours")
    assert answer.status_code == 400
    assert answer.json() == {"code": "gap-in-chain", "message": "a gap", "details": {"sequence": 7}}


def test_a_bug_tells_its_place_to_the_log_and_nothing_to_the_caller(client, caplog):
    caplog.set_level(logging.DEBUG)
    answer = client.post("/bug")
    assert (answer.status_code, answer.json()["code"]) == (500, "bug")
    assert SECRET not in answer.text
    assert "RuntimeError at" in caplog.text
    assert "test_error_replies.py" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("body", [f'{{"id_number": "{SECRET}"}}', SECRET, f'{{"{SECRET}": 1}}'])
def test_a_body_of_a_wrong_form_is_refused_without_being_repeated(client, caplog, body):
    caplog.set_level(logging.DEBUG)
    answer = client.post("/typed", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "http")
    assert SECRET not in answer.text
    assert SECRET not in caplog.text


def test_unknown_paths_and_methods_get_the_same_kind_of_body(client):
    for answer in (client.post("/nowhere"), client.get("/bug")):
        assert answer.status_code in (404, 405)
        assert answer.json()["code"] == "http"


def test_every_error_has_the_status_of_its_kind():
    expected = {
        InputError("x"): 400,
        WrongCase("x"): 400,
        Malformed("x"): 400,
        NotAuthorised("x"): 403,
        PassSpent("x"): 409,
        TooManyAttempts("x"): 429,
        StorageFailed("x"): 503,
        LineDown("x"): 503,
        ServiceFaulty("x"): 502,
    }
    assert {type(error): status_of(error) for error in expected} == {type(e): s for e, s in expected.items()}

    def kinds(root):
        return [root, *(kind for child in root.__subclasses__() for kind in kinds(child))]

    assert all(400 <= status_of(kind("x")) < 600 for kind in kinds(PollingError)[1:])
