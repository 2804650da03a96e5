"""Fetching the stored bytes of envelopes."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sqlalchemy import Connection, select

from sync.protocol.chain import read_record
from sync.protocol.messages import Envelope
from sync.server.chunks import chunked
from sync.server.models import record
from sync.server.processing.inspection import Finding

CHUNK = 1000


def read_envelopes(connection: Connection, findings: Iterable[Finding]) -> Iterator[tuple[Finding, Envelope]]:
    """Each finding with its envelope, by device and sequence."""
    ordered = sorted(findings, key=lambda one: (one.device, one.sequence))
    for device, group in groupby(ordered, key=lambda one: one.device):
        for chunk in chunked(group, CHUNK):
            rows = select(record.c.hash, record.c.data).where(
                record.c.device == device, record.c.sequence.in_([one.sequence for one in chunk])
            )
            data = {row.hash: row.data for row in connection.execute(rows)}
            for one in chunk:
                _, read = read_record(data[one.hash])
                assert isinstance(read.body, Envelope)
                yield one, read.body
