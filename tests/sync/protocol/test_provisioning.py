"""A station asks with keys it made itself; the organiser's answer is one file that only this device opens.

The file goes by stick through many hands. Cut short, swapped, for another device or case, or from somebody
who is not the organiser, it is refused, and the device is as it was.
"""

import msgspec
import pytest

from sync.protocol.certificates import Certificate, Revocation
from sync.protocol.encoding import encode
from sync.protocol.errors import (
    CaseInvalid,
    FileDamaged,
    Malformed,
    NotAuthorised,
    SealInvalid,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.provisioning import KeyRequest, Provision, StationRequest, answer, open_answer, request_of
from sync.protocol.roll_tag import RollEntry, pack_roll
from sync.protocol.sealing import generate_sealing_key, seal
from sync.protocol.signing import Signer
from tests.support.world import World

WORLD = World()
DEVICE, SPARE, CHIEF = (Signer(bytes([n]) * 32) for n in range(20, 23))
TRANSPORT, TRANSPORT_PUBLIC = generate_sealing_key()
KEYS = (
    KeyRequest("desk-1", DEVICE.public_key, ("desk", "booth")),
    KeyRequest("desk-1-spare", SPARE.public_key, ("desk", "booth"), spare=True),
    KeyRequest("chief-1", CHIEF.public_key, ("chief",)),
)
REQUEST = StationRequest(WORLD.case.code, "hall", "desk-1", TRANSPORT_PUBLIC, KEYS)
ROLL = pack_roll([RollEntry(bytes(16), "resident", "all", 0, 1)])


def certified(key, station="hall", authority=WORLD.authority, code=WORLD.case.code):
    return authority.sign(
        "certificate", Certificate(code, station, key.holder, key.key, key.roles, key.spare)
    )


def provision(**changes):
    plain = Provision(
        case=WORLD.signed_case,
        station="hall",
        device="desk-1",
        certificates=tuple(certified(one) for one in KEYS),
        roll_key=b"r" * 32,
        roll=ROLL,
        pictures={"park.png": b"picture"},
    )
    return msgspec.structs.replace(plain, **changes)


def opened(data, request=REQUEST, authority=None, key=TRANSPORT):
    return open_answer(key, request, data, authority)


FILE = answer(WORLD.authority, REQUEST, provision())


def test_the_device_that_asked_opens_its_answer():
    assert opened(FILE) == provision()
    assert opened(FILE, authority=WORLD.authority.public_key) == provision()


def test_the_answer_tells_nothing_to_whoever_carries_it():
    assert ROLL.rows not in FILE
    assert b"park.png" not in FILE
    with pytest.raises(FileDamaged):
        opened(FILE, key=generate_sealing_key()[0])


def test_cut_short_anywhere_it_is_damaged():
    for end in [*range(64), *range(64, len(FILE), 97), len(FILE) - 1]:
        with pytest.raises(FileDamaged):
            opened(FILE[:end])
    with pytest.raises(FileDamaged):
        opened(FILE + b"\0")


def test_altered_anywhere_it_is_damaged():
    for place in range(0, len(FILE), 101):
        altered = bytearray(FILE)
        altered[place] ^= 1
        with pytest.raises(FileDamaged):
            opened(bytes(altered))


@pytest.mark.parametrize(
    "changes", [{"device": "desk-2"}, {"station": "temple"}, {"case": "OTHER-2026"}], ids=str
)
def test_for_another_device_station_or_case_it_does_not_open(changes):
    with pytest.raises(FileDamaged):
        opened(FILE, request=msgspec.structs.replace(REQUEST, **changes))


STRANGER = World()


def certificates(keys=KEYS, **changes):
    return {"certificates": tuple(certified(one, **changes) for one in keys)}


ANOTHER_KEY = msgspec.structs.replace(KEYS[0], key=bytes(32))
CONTRADICTING = (
    ("another station", {"station": "temple"}, WrongCase),
    ("another device", {"device": "desk-2"}, WrongCase),
    ("a key missing", certificates(KEYS[:2]), WrongCase),
    ("no key at all", certificates(()), WrongCase),
    ("certified for another station", certificates(station="temple"), WrongCase),
    ("another key certified", certificates((ANOTHER_KEY, *KEYS[1:])), WrongCase),
    ("certified for another case", certificates(code="OTHER-2026"), WrongCase),
    ("certified by a stranger", certificates(authority=STRANGER.authority), FileDamaged),
    ("certificates that contradict each other", certificates((*KEYS, ANOTHER_KEY)), FileDamaged),
    ("another case", {"case": STRANGER.signed_case}, FileDamaged),
    ("no case", {"case": msgspec.structs.replace(WORLD.signed_case, payload=b"x")}, Malformed),
    ("a case without keys", {"case": WORLD.authority.sign("case", WORLD.plain)}, CaseInvalid),
)


@pytest.mark.parametrize(("what", "content", "error"), CONTRADICTING, ids=[one[0] for one in CONTRADICTING])
def test_content_that_contradicts_the_request_is_refused(what, content, error):
    with pytest.raises(error):
        opened(answer(WORLD.authority, REQUEST, provision(**content)))


def test_an_answer_that_the_authority_did_not_sign_is_refused():
    with pytest.raises(FileDamaged):
        opened(answer(STRANGER.authority, REQUEST, provision()))


def test_a_whole_answer_of_another_authority_is_refused_where_the_true_one_is_known():
    keys = tuple(certified(one, authority=STRANGER.authority) for one in KEYS)
    forged = answer(STRANGER.authority, REQUEST, provision(case=STRANGER.signed_case, certificates=keys))
    assert opened(forged).case == STRANGER.signed_case
    with pytest.raises(SignatureInvalid):
        opened(forged, authority=WORLD.authority.public_key)


def test_a_revocation_may_lie_among_the_certificates():
    gone = WORLD.authority.sign("revocation", Revocation(WORLD.case.code, "desk-9", "lost"))
    found = opened(
        answer(WORLD.authority, REQUEST, provision(certificates=(*provision().certificates, gone)))
    )
    assert gone in found.certificates


@pytest.mark.parametrize("content", [b"", b"rubbish", encode(("a", "b"))], ids=range(3))
def test_what_is_sealed_rightly_but_is_no_answer_is_damaged(content):
    info = b"".join(
        len(part).to_bytes(4, "big") + part
        for part in (b"provision/v1", WORLD.case.code.encode(), b"hall", b"desk-1")
    )
    with pytest.raises(FileDamaged):
        opened(seal(TRANSPORT_PUBLIC, info, content))
    with pytest.raises(FileDamaged):
        opened(seal(TRANSPORT_PUBLIC, info, encode(WORLD.authority.sign("provision", content))))


def test_a_request_is_signed_by_the_device_it_is_for():
    assert request_of(DEVICE.sign("request", REQUEST)) == REQUEST


@pytest.mark.parametrize(
    ("signed", "error"),
    [
        (CHIEF.sign("request", REQUEST), SignatureInvalid),
        (DEVICE.sign("pass", REQUEST), SignatureInvalid),
        (msgspec.structs.replace(DEVICE.sign("request", REQUEST), signature=bytes(64)), SignatureInvalid),
        (DEVICE.sign("request", b"rubbish"), Malformed),
        (DEVICE.sign("request", msgspec.structs.replace(REQUEST, keys=KEYS[1:])), Malformed),
        (DEVICE.sign("request", msgspec.structs.replace(REQUEST, keys=())), Malformed),
        (DEVICE.sign("request", msgspec.structs.replace(REQUEST, station="../hall")), Malformed),
        (
            DEVICE.sign(
                "request",
                msgspec.structs.replace(
                    REQUEST, keys=(KeyRequest("desk-1", DEVICE.public_key, ("booth", "intake")),)
                ),
            ),
            NotAuthorised,
        ),
    ],
    ids=["another signer", "kind", "signature", "rubbish", "own key missing", "no keys", "name", "roles"],
)
def test_a_request_that_must_not_be_answered(signed, error):
    with pytest.raises(error):
        request_of(signed)


def test_a_request_with_a_transport_key_that_keeps_no_secret_is_not_answered():
    with pytest.raises(SealInvalid):
        answer(WORLD.authority, msgspec.structs.replace(REQUEST, transport_key=bytes(32)), provision())


def test_a_provision_shows_no_key():
    assert repr(provision()) == "Provision(desk-1)"
