"""Records travel in batches, by line or by stick. A stick is found in the street; a line can be anybody's.

What is unpacked is never larger than stated, never something else than what was packed, and the same whether
it comes once or ten times.
"""

import tracemalloc
import zlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.delivery import (
    MAX_RECORDS,
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
from sync.protocol.encoding import MAX_BATCH, MAX_RECORD, decode, encode
from sync.protocol.errors import FileDamaged, Malformed
from sync.protocol.signing import Joint, Signed, Signer, join, verify

SIGNER = Signer(bytes([8]) * 32)
RECORDS = [b"first", b"second", b"third"]


def payload(records=RECORDS, first=1, count=None, compressed=None):
    body = zlib.compress(encode(list(records))) if compressed is None else compressed
    return encode(Batch("CASE-1", "desk-1", first, len(records) if count is None else count, body))


def test_a_batch_is_unpacked_as_it_was_packed():
    signed = make_batch(SIGNER, "CASE-1", "desk-1", 4, RECORDS)
    batch, records = read_batch(verify(signed, "batch", SIGNER.public_key))
    assert (batch.case, batch.device, batch.first, batch.count) == ("CASE-1", "desk-1", 4, 3)
    assert records == RECORDS


def test_the_same_batch_twice_is_the_same_batch():
    data = payload()
    assert read_batch(data) == read_batch(data)
    assert encode(make_batch(SIGNER, "CASE-1", "desk-1", 1, RECORDS)) == encode(
        make_batch(SIGNER, "CASE-1", "desk-1", 1, RECORDS)
    )


def test_the_largest_batch_of_the_largest_records_passes_the_limits():
    records = [bytes([n % 256]) * MAX_RECORD for n in range(MAX_RECORDS)]
    signed = make_batch(SIGNER, "CASE-1", "desk-1", 1, records)
    assert read_batch(signed.payload)[1] == records
    incompressible = zlib.compress(encode(records), 0)
    assert len(payload(records, compressed=incompressible)) + 200 < MAX_BATCH


@pytest.mark.parametrize(
    "data",
    [
        payload(count=2),
        payload(count=4),
        payload(records=[], count=0),
        payload(records=[b"x"] * (MAX_RECORDS + 1)),
        payload(records=[bytes(MAX_RECORD + 1)]),
        payload(compressed=b""),
        payload(compressed=b"not compressed"),
        payload(compressed=zlib.compress(encode(RECORDS))[:-1]),
        payload(compressed=zlib.compress(encode(RECORDS))[:-4] + b"\0\0\0\0"),
        payload(compressed=zlib.compress(encode(RECORDS)) + b"\0"),
        payload(compressed=zlib.compress(encode(RECORDS) + b"\0")),
        payload(compressed=zlib.compress(encode(["text", "text", "text"]))),
        payload(compressed=zlib.compress(encode({"a": 1}))),
        payload(compressed=zlib.compress(b"")),
        payload()[:-1],
        payload() + b"\0",
        b"",
    ],
    ids=range(17),
)
def test_what_is_no_whole_batch_is_refused(data):
    with pytest.raises(Malformed):
        read_batch(data)


@pytest.mark.parametrize(
    "bomb",
    [
        zlib.compress(bytes(64 * 1024 * 1024), 1),
        zlib.compress(b"\xdd\0\x20\0\0" + b"\xc4\0" * (2 * 1024 * 1024), 9),  # two million empty records
        zlib.compress(zlib.compress(bytes(16 * 1024 * 1024), 1)),
    ],
    ids=["zeros", "empty records", "nested"],
)
def test_a_bomb_costs_no_more_than_the_limit(bomb):
    data = payload(compressed=bomb, count=500)
    tracemalloc.start()
    try:
        with pytest.raises(Malformed):
            read_batch(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 40 * MAX_BATCH


def test_a_batch_too_long_is_not_even_unpacked():
    with pytest.raises(Malformed):
        read_batch(payload(compressed=bytes(MAX_BATCH)))


DOCUMENTS = [SIGNER.sign("certificate", b"x"), join("closing", b"x", (SIGNER, Signer(bytes(32))))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=["signed", "joint"])
def test_a_document_is_packed_with_its_form(document):
    item = item_of(document)
    assert item.form == type(document).__name__.lower()
    assert document_of(item) == document
    mislabelled = msgspec.structs.replace(item, form="joint" if item.form == "signed" else "signed")
    with pytest.raises(Malformed):
        document_of(mislabelled)


def test_a_form_that_is_none_is_refused():
    for form in ("", "case", "signed\n", "SIGNED"):
        with pytest.raises(Malformed):
            decode(encode((form, b"")), Item)


BUNDLE = encode(Bundle("CASE-1", "hall", tuple(item_of(one) for one in DOCUMENTS)))
RECEIPT = encode(Receipt("CASE-1", (SIGNER.sign("acknowledgement", b"x"),), (("desk-1", "chain-broken"),)))


def test_a_bundle_and_its_receipt_are_read_whole():
    assert [type(document_of(one)) for one in read_bundle(BUNDLE).items] == [Signed, Joint]
    assert read_receipt(RECEIPT).refused == (("desk-1", "chain-broken"),)


@pytest.mark.parametrize(
    ("read", "data"), [(read_bundle, BUNDLE), (read_receipt, RECEIPT)], ids=["bundle", "receipt"]
)
def test_a_file_cut_short_anywhere_or_with_more_behind_is_damaged(read, data):
    for end in range(len(data)):
        with pytest.raises(FileDamaged):
            read(data[:end])
    with pytest.raises(FileDamaged):
        read(data + b"\0")


def test_a_bundle_of_more_items_than_any_station_has_is_refused_unread():
    swarm = b"\x93" + encode("CASE-1") + encode("hall") + b"\xdd" + (100_001).to_bytes(4, "big")
    swarm += encode(Item("signed", b"")) * 100_001
    with pytest.raises(FileDamaged):
        read_bundle(swarm)


def test_a_bundle_is_no_receipt():
    with pytest.raises(FileDamaged):
        read_receipt(BUNDLE)
    with pytest.raises(FileDamaged):
        read_bundle(RECEIPT)


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=20), st.integers(0, 2**53))
def test_any_records_come_out_as_they_went_in(records, first):
    assert read_batch(make_batch(SIGNER, "CASE-1", "desk-1", first, records).payload)[1] == records
