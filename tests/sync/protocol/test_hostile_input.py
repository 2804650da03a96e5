"""Whatever arrives, from a line, a stick, a camera or a keyboard, is taken or refused and never a crash.

Rubbish, MessagePack that is well formed but senseless, and true messages with a few bytes altered are put
into every entry of the protocol, also under signatures and seals that hold: an insider may send rubbish too.
Only our own errors may come out, and soon.
"""

import time
import tracemalloc
import zlib
from contextlib import suppress
from datetime import UTC, date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import wrapping
from sync.protocol.case import Case
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Directory, open_case
from sync.protocol.chain import Head, follow, next_record, read_record
from sync.protocol.delivery import (
    Batch,
    Bundle,
    Item,
    Receipt,
    document_of,
    item_of,
    make_batch,
    read_batch,
    read_bundle,
    read_receipt,
)
from sync.protocol.encoding import MAX_SMALL, decode, encode
from sync.protocol.errors import PollingError
from sync.protocol.identity import Identity, canonical_number, other_number, parse_birth_date
from sync.protocol.messages import Event
from sync.protocol.passes import issue_pass, read_pass
from sync.protocol.provisioning import KeyRequest, StationRequest, answer, open_answer, request_of
from sync.protocol.roll_tag import Roll, RollEntry, pack_roll, unpack_roll
from sync.protocol.sealing import (
    ballot_info,
    identity_info,
    open_ballot,
    open_identity,
    open_sealed,
    pad,
    seal,
    unpad,
)
from sync.protocol.signing import Signer, join, verify_joint
from sync.protocol.tracker import read_tracker
from sync.protocol.wrapping import unwrap, wrap
from tests.support.world import DURING, World
from tests.sync.protocol.message_types import MESSAGES

WORLD = World()
CODE = WORLD.case.code
DESK = Signer(bytes([30]) * 32)
WORLD.certify(DESK, "hall", "desk-1", "desk")
DIRECTORY = WORLD.directory()
REQUEST = StationRequest(
    CODE, "hall", "desk-1", bytes(range(32)), (KeyRequest("desk-1", DESK.public_key, ("desk",)),)
)
SERIAL = bytes(16)


def signed_by_us(kind, data):
    """Rubbish under signatures that hold, and under none."""
    return [DESK.sign(kind, data), WORLD.authority.sign(kind, data)]


def sealed_ballot(data):
    return seal(WORLD.case.keys.tally, ballot_info(CODE, "all", "resident"), data)


def sealed_identity(data):
    return seal(WORLD.case.keys.identity, identity_info(CODE, "hall", SERIAL), data)


def read_inside(kind, read):
    """Read rubbish as the payload of a signature that holds."""

    def reader(data):
        for message in signed_by_us(kind, data):
            with suppress(PollingError):
                read(message)

    return reader


ENTRIES = {
    **{name: lambda data, kind=kind: decode(data, kind) for name, kind in MESSAGES.items()},
    "case": lambda data: decode(data, Case),
    "case file": read_case,
    "record": read_record,
    "chain": lambda data: follow(Head(), CODE, "desk-1", [data]),
    "batch": read_batch,
    "batch content": lambda data: read_batch(encode(Batch(CODE, "desk-1", 1, 1, data))),
    "compressed": lambda data: read_batch(encode(Batch(CODE, "desk-1", 1, 1, zlib.compress(data, 1)))),
    "signed item": lambda data: document_of(Item("signed", data)),
    "joint item": lambda data: document_of(Item("joint", data)),
    "bundle": read_bundle,
    "receipt": read_receipt,
    "wrapped": lambda data: unwrap("authority", "words", data),
    "roll": lambda data: list(unpack_roll(Roll(("a",), ("b",), data))),
    "packed roll": lambda data: list(unpack_roll(decode(data, Roll))),
    "padding": unpad,
    "sealed": lambda data: open_sealed(WORLD.tally_private, b"", data),
    "sealed ballot": lambda data: open_ballot(WORLD.tally_private, CODE, "all", "resident", data),
    "ballot": lambda data: open_ballot(
        WORLD.tally_private, CODE, "all", "resident", sealed_ballot(pad(data, len(data) + 9))
    ),
    "padded ballot": lambda data: open_ballot(
        WORLD.tally_private, CODE, "all", "resident", sealed_ballot(data)
    ),
    "identity": lambda data: open_identity(
        WORLD.identity_private, CODE, "hall", SERIAL, sealed_identity(pad(data, len(data) + 9))
    ),
    "provision": lambda data: open_answer(WORLD.tally_private, REQUEST, data),
    "signed case": read_inside("case", open_case),
    "signed case, known authority": read_inside(
        "case", lambda one: open_case(one, WORLD.authority.public_key)
    ),
    "signed certificate": read_inside("certificate", lambda one: Directory(WORLD.case).add(one)),
    "signed revocation": read_inside("revocation", lambda one: Directory(WORLD.case).add(one)),
    "signed pass": read_inside("pass", lambda one: read_pass(DIRECTORY, one)),
    "signed request": read_inside("request", request_of),
    "joint": lambda data: verify_joint(join("closing", data, (DESK,)), "closing", DIRECTORY.decision_keys),
}


def true_messages():
    """One of each, to be altered."""
    record, _ = next_record(
        DESK, CODE, "desk-1", Head(), at=DURING, body=Event("refused", reason="not-on-roll")
    )
    who = Identity("national", "A123456789", "1990-01-01")
    _, voting_pass = issue_pass(
        DIRECTORY,
        DESK,
        DIRECTORY.certificate("desk-1"),
        who,
        electorate_class="resident",
        style="all",
        status="roll",
        expires=DURING,
    )
    roll = pack_roll([RollEntry(bytes(16), "resident", "all", 0, 1)])
    closing = join("closing", b"x", WORLD.officials)
    batch = make_batch(DESK, CODE, "desk-1", 1, [record])
    messages = [
        *WORLD.documents, WORLD.signed_case, voting_pass, closing, roll, who, REQUEST, batch,
        Bundle(CODE, "hall", (item_of(closing), item_of(batch))), Receipt(CODE, (batch,), (("desk-1", "x"),)),
    ]  # fmt: skip
    payloads = [
        voting_pass.payload,
        batch.payload,
        WORLD.signed_case.payload,
        msgspec.json.encode(WORLD.plain),
    ]
    return [*map(encode, messages), *payloads, record, pad(encode(who), 80)]


@st.composite
def altered(draw):
    data = bytearray(draw(st.sampled_from(TRUE)))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(data) - 1)) if data else 0
        data[at : at + draw(st.sampled_from([0, 1, 1, 4]))] = draw(st.binary(max_size=3))
    return bytes(data)


TRUE = true_messages()
senseless = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.binary(max_size=80)
    | st.text(max_size=9) | st.datetimes(timezones=st.just(UTC)),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=20,
).map(encode)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def _cheap():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "ITERATIONS", 1)
        patch.setattr(wrapping, "MEMORY_KIB", 1024)
        yield


def put_everywhere(data):
    for read in ENTRIES.values():
        with suppress(PollingError):
            read(data)


@given(st.binary(max_size=300))
def test_rubbish(data):
    put_everywhere(data)


@settings(max_examples=60)
@given(senseless)
def test_well_formed_but_senseless(data):
    put_everywhere(data)


@given(altered())
def test_true_messages_altered(data):
    put_everywhere(data)


@pytest.fixture(scope="module")
def wrapped(_cheap):
    return wrap("authority", "words", b"secret")


@settings(max_examples=30)
@given(st.data())
def test_a_wrapped_file_altered(wrapped, data):
    file = bytearray(wrapped)
    # Beyond the header, where the amount of work stands: that is bounded, but not quick.
    file[data.draw(st.integers(40, len(file) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(PollingError):
        unwrap("authority", "words", bytes(file))


@given(altered())
def test_an_insiders_answer_to_a_request(data):
    request = msgspec.structs.replace(REQUEST, transport_key=WORLD.case.keys.tally)
    with pytest.raises(PollingError):
        open_answer(WORLD.tally_private, request, answer(WORLD.authority, request, data))


TODAY = date(2026, 11, 28)
typed = st.text(max_size=20) | st.text(alphabet="0123456789/-.年月日民國Aa１٣²\n ", max_size=12)


@given(typed)
def test_whatever_is_typed(text):
    for read in (
        canonical_number,
        read_tracker,
        lambda one: other_number("passport", one),
        lambda one: parse_birth_date(one, TODAY),
    ):
        with suppress(PollingError):
            read(text)


LARGE = {
    "zeros": bytes(MAX_SMALL),
    "deep": b"\x91" * MAX_SMALL,
    "deep maps": b"\x81\xa1a" * (MAX_SMALL // 3),
    "wide": b"\xdd" + (MAX_SMALL - 5).to_bytes(4, "big") + b"\x90" * (MAX_SMALL - 5),
    "claims": b"\xdd\xff\xff\xff\xff" * (MAX_SMALL // 5),
    "claimed bytes": b"\x94\xa4case\xc6\xff\xff\xff\xff" + bytes(1000),
    "deep JSON": b"[" * MAX_SMALL,
    "deep JSON objects": b'{"title":' * (MAX_SMALL // 9),
    "a long number": b"9" * MAX_SMALL,
    "a long text": b'"' + b"x" * (MAX_SMALL - 2) + b'"',
}


@pytest.mark.parametrize("data", LARGE.values(), ids=LARGE)
def test_large_rubbish_costs_little(data):
    started = time.process_time()
    tracemalloc.start()
    try:
        put_everywhere(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 32 * MAX_SMALL
    assert time.process_time() - started < 2
