"""Fields of messages are told by their place alone, so their order is the protocol. It is written down in
docs/protocol.md, for whoever writes a second implementation; here the two are held to each other.
"""

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from sync.protocol import decisions
from sync.protocol.encoding import MAX_BATCH, MAX_CASE, MAX_RECORD, MAX_SMALL, decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.messages import MAX_SEALED_BALLOT, Account, Envelope, Event, Record
from tests.support.world import DURING
from tests.sync.protocol.message_types import MESSAGES

DOCUMENT = Path(__file__).parents[3] / "docs" / "protocol.md"


def documented():
    """Message -> its fields in order, from lines such as "| `Head` | sequence, hash | ... |"."""
    rows = re.findall(r"^\| `(\w+)`[^|]*\| ([^|]*) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    return {
        name: [word.strip(" `[]") for word in fields.split(",")] for name, fields in rows if name in MESSAGES
    }


def as_encoded(kind):
    config = kind.__struct_config__
    return [*([f'"{config.tag}"'] if config.tag else []), *(one.name for one in msgspec.structs.fields(kind))]


@pytest.mark.parametrize("name", MESSAGES)
def test_the_document_tells_every_message_field_by_field(name):
    assert documented().get(name) == as_encoded(MESSAGES[name])


@pytest.mark.parametrize("limit", [MAX_RECORD, MAX_BATCH, MAX_SMALL, MAX_CASE, MAX_SEALED_BALLOT])
def test_the_document_tells_the_limits(limit):
    assert f"{limit:,} bytes" in DOCUMENT.read_text(encoding="utf-8")


@pytest.mark.parametrize("body", [Event("opened"), Event("voided", bytes(16), "wrong-class", "chief-1")])
def test_an_event_is_told_from_an_envelope_by_its_tag(body):
    record = Record("CASE-1", "desk-1", 1, bytes(32), DURING, body)
    assert decode(encode(record), Record) == record
    for foreign in (Envelope, decisions.Waiver):
        with pytest.raises(Malformed):
            decode(encode(body), foreign)


def test_decisions_are_told_apart_by_their_tags():
    tags = [kind.__struct_config__.tag for kind in get_args(decisions.Decision)]
    assert len(set(tags)) == len(tags)
    chosen = decisions.ChooseEnvelope("CASE-1", bytes(32))
    assert decode(encode(chosen), decisions.Decision) == chosen
    with pytest.raises(Malformed):
        decode(encode(("execute", "CASE-1", bytes(32))), decisions.Decision)
    with pytest.raises(Malformed):
        decode(encode(("choose", "CASE-1", bytes(32), True)), decisions.Decision)


@pytest.mark.parametrize(
    ("counted", "superseded", "rejected", "holds"),
    [
        (7, 2, {"late": 1}, True),
        (7, 2, {}, False),
        (7, 2, {"late": 1, "forged": 1}, False),
        (10, 0, {}, True),
    ],
)
def test_an_account_adds_up_or_does_not(counted, superseded, rejected, holds):
    assert Account(10, counted, superseded, rejected, {"on-site": counted}).adds_up() is holds
