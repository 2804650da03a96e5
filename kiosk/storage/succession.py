"""A chain that goes on with a spare key, from what a journal holds of the lost one."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, insert

from kiosk.domain.ledger import COUNTER
from kiosk.domain.polling_day import DAY_AFTER
from kiosk.domain.store import Change, Ended, Issued, PassState, StationState
from kiosk.storage.changes import put, read_state, state_values
from kiosk.storage.journal import Entry
from kiosk.storage.models import station
from sync.protocol.chain import Head, next_record, read_record, record_hash
from sync.protocol.delivery import document_of
from sync.protocol.encoding import decode
from sync.protocol.messages import Envelope, Event, Pass, Record
from sync.protocol.signing import Signed, Signer

ENDINGS = {"voided": PassState.VOIDED, "abandoned": PassState.ABANDONED}


def take_over(connection: Connection, entries: Sequence[Entry], holders: Sequence[str]) -> StationState:
    """Put into the open transaction what a journal holds beyond the database; gives the state after it.

    `entries` continue the database's chain: the journal was judged before. `holders` as in Journal.
    """
    state = read_state(connection)
    for entry in entries:
        _, record = read_record(entry.record)
        chain = holders.index(record.device)
        if chain != state.chain:
            state = _begin(connection, state, chain)
        change = _change(state, entry, record)
        put(connection, change)
        state = change.after
    return state


def continue_chain(
    connection: Connection, signer: Signer, case: str, holders: Sequence[str], chain: int, *, at: int
) -> None:
    """Begin a new chain in the open transaction, with the event that names the head it continues."""
    lost = read_state(connection)
    before = _begin(connection, lost, chain)
    event = Event("continued", continues=lost.head.hash)
    data, head = next_record(signer, case, holders[chain], before.head, at=at, body=event)
    put(connection, Change(before, replace(before, head=head), (data,)))


def _begin(connection: Connection, lost: StationState, chain: int) -> StationState:
    state = StationState(day=lost.day, chain=chain)
    connection.execute(insert(station).values(state_values(state)))
    return state


def _change(before: StationState, entry: Entry, record: Record) -> Change:
    """The act that a record tells of, once more."""
    body = record.body
    after = replace(before, head=Head(record.sequence, record_hash(entry.record)))
    issued, ended = None, None
    if isinstance(body, Envelope):
        ended = Ended(_serial(body.voting_pass), PassState.USED, body.voting_pass)
    elif body.serial is not None and entry.voting_pass is not None:
        if body.kind == "passed":
            assert entry.subject is not None  # the desk that gives a pass knows to whom
            issued = Issued(body.serial, entry.voting_pass, entry.subject)
            after = replace(after, passes=after.passes + 1)
        elif body.kind in ENDINGS:
            ended = Ended(body.serial, ENDINGS[body.kind], entry.voting_pass)
    if ended is not None:
        counter = COUNTER[ended.state]
        after = replace(after, **{counter: getattr(after, counter) + 1})
    if isinstance(body, Event):
        after = replace(after, day=DAY_AFTER.get(body.kind, after.day))
    document = None if entry.document is None else document_of(entry.document)
    return Change(before, after, (entry.record,), issued, ended, document)


def _serial(voting_pass: Signed) -> bytes:
    return decode(voting_pass.payload, Pass).serial
