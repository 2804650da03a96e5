"""The centre asks the identity service over HTTP, and believes only what the service signed.

Nobody but the centre is answered, whatever they know: the route wants the shared token, and the question the
centre's own signature.
"""

import httpx
import pytest
from litestar import Litestar, post
from litestar.params import RawBody
from litestar.response import Response

from sync.protocol.encoding import decode, encode
from sync.protocol.errors import LineDown, NotAuthorised, ServiceFaulty, SignatureInvalid
from sync.protocol.identification import Identified, IdentifyAnswer, IdentifyRequest, pass_hash
from sync.protocol.signing import Signed, Signer
from sync.server.identity import client as client_module
from sync.server.identity.client import IdentityClient
from tests.support.serving import serving
from tests.sync.server.identity.conftest import TOKEN


@pytest.fixture
def served(online, desk):
    """The address of a service that knows `desk`."""
    with online.running() as (url, _):
        yield url


@pytest.fixture
def ask(world):
    """Ask at an address as the centre does, or with other means."""

    def asking(url, passes, *closings, token=TOKEN, signer=None):
        client = IdentityClient(url, token, world.case, signer or world.centre, timeout=10)
        try:
            return client.identify(passes, closings)
        finally:
            client.close()

    return asking


def test_the_centre_gets_signed_answers_in_the_order_of_its_passes(served, ask, desk, persons, monkeypatch):
    monkeypatch.setattr(client_module, "MAX_IDENTIFY", 5)  # three portions
    passes = [desk.give(who) for who in persons]
    answers = ask(served, passes, desk.closing(len(passes)))
    told = [decode(answer.payload, Identified) for answer in answers]
    assert [one.pass_hash for one in told] == [pass_hash(voting_pass) for voting_pass in passes]
    assert len({one.pseudonym for one in told}) == len(passes)
    assert ask(served, passes, desk.closing(len(passes))) == answers


def test_passes_that_wait_for_the_registry_are_left_out(served, ask, desk, persons, registry_of_three):
    registry_of_three.faults.refuse_first = 1000
    passes = [desk.give(persons[0]), desk.give(persons[1], "provisional"), desk.give(persons[2])]
    told = [decode(one.payload, Identified).pass_hash for one in ask(served, passes, desk.closing(3))]
    assert told == [pass_hash(passes[0]), pass_hash(passes[2])]


def test_a_refusal_of_the_service_is_the_same_error_here(served, ask, desk, persons):
    with pytest.raises(NotAuthorised) as refused:
        ask(served, [desk.give(who) for who in persons[:2]], desk.closing(1))
    assert refused.value.details == {"device": "north-1", "asked": 2, "allowed": 1}


def test_without_the_token_nobody_is_answered(served, ask, desk, persons):
    with pytest.raises(ServiceFaulty) as refused:
        ask(served, [desk.give(persons[0])], desk.closing(1), token="some other token")
    assert refused.value.details == {"status": 401}


def test_with_the_token_alone_nobody_is_answered(served, ask, desk, persons):
    with pytest.raises(SignatureInvalid):
        ask(served, [desk.give(persons[0])], desk.closing(1), signer=Signer.generate())


@pytest.mark.parametrize(
    "body", [b"", b"\xc1", b"\x94\xa8identify\xc4\x00\xc4\x00\xc4\x00", b"\0" * 5_000_000]
)
def test_what_is_no_question_is_refused(served, body):
    with httpx.Client(headers={"authorization": f"Bearer {TOKEN}"}) as stranger:
        assert 400 <= stranger.post(f"{served}/identify", content=body).status_code < 500


def test_nobody_listening_is_a_line_that_is_down(ask, desk, persons):
    with pytest.raises(LineDown):
        ask("http://127.0.0.1:9", [desk.give(persons[0])])


# --- services that lie -----------------------------------------------------------------------------------


def answer(world, name, signer=None, case=None):
    identified = Identified(case or world.case.code, name, bytes(32), "not-asked")
    return (signer or world.identity_signer).sign("identified", identified)


LIES = {
    "another signer": lambda world, names: [answer(world, names[0], Signer.generate())],
    "another pass": lambda world, _names: [answer(world, bytes(32))],
    "another case": lambda world, names: [answer(world, names[0], case="OTHER-2026")],
    "another order": lambda world, names: [answer(world, name) for name in reversed(names)],
    "one twice": lambda world, names: [answer(world, names[0])] * 2,
    "no answer": lambda _world, _names: None,
}


@pytest.fixture(params=LIES)
def lying(request, world):
    """The address of a service that tells one of the lies."""

    @post("/identify", status_code=200)
    async def identify(body: RawBody) -> Response[bytes]:
        asked = decode(decode(body, Signed).payload, IdentifyRequest)
        told = LIES[request.param](world, [pass_hash(one) for one in asked.passes])
        return Response(b"Welcome" if told is None else encode(IdentifyAnswer(tuple(told))))

    with serving(Litestar([identify], openapi_config=None, logging_config=None)) as url:
        yield url


def test_a_service_that_lies_is_not_believed(lying, ask, desk, persons):
    with pytest.raises(ServiceFaulty):
        ask(lying, [desk.give(who) for who in persons[:2]], desk.closing(2))
