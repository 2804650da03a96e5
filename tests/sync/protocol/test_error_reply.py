"""The centre refuses something; the station that sent it sees the same error, with the same details."""

import msgspec
import pytest

from sync.protocol.error_reply import ErrorReply, error_of
from sync.protocol.errors import GapInChain, InputError, LineDown, ServiceFaulty, StorageFailed, WrongCase


def sent(error):
    return msgspec.json.encode(ErrorReply(error.code, error.message, error.details))


@pytest.mark.parametrize(
    "error", [GapInChain("gap", sequence=3, head="00"), WrongCase("other"), InputError("no")]
)
def test_an_error_arrives_as_it_was(error):
    arrived = error_of(409, sent(error))
    assert (type(arrived), arrived.message, arrived.details) == (type(error), error.message, error.details)


@pytest.mark.parametrize("error", [StorageFailed("disk full"), LineDown("no registry")])
def test_what_fails_in_the_servers_environment_is_a_faulty_service_to_us(error):
    arrived = error_of(503, sent(error))
    assert type(arrived) is ServiceFaulty
    assert arrived.details == {"status": 503}


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"code": 1}', b'{"code": "bug", "message": "?"}', b"\xff"]
)
def test_what_is_no_error_of_ours_is_a_faulty_service(body):
    assert type(error_of(500, body)) is ServiceFaulty


def test_details_may_have_any_name_and_arrive():
    reply = msgspec.json.encode(ErrorReply("wrong-case", "m", {"message": "a", "self": 1}))
    assert error_of(400, reply).details == {"message": "a", "self": 1}
