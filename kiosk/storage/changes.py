"""How one change of a station is put into its tables, inside a transaction that somebody else ends."""

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from kiosk.domain.polling_day import DayState
from kiosk.domain.store import Change, Ended, Issued, PassState, StationState
from kiosk.storage import neighbours
from kiosk.storage.models import document, record, station, voting_pass
from sync.protocol.chain import Head, read_record
from sync.protocol.delivery import Document, document_hash, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ChainBroken, NotAllowedNow, PassSpent
from sync.protocol.messages import Pass, Record

CHAIN_AT = 2**32
"""between the places of two chains' records"""
STATES = select(station).order_by(station.c.chain)
LAST_CHAIN = select(func.max(station.c.chain))
STATE = select(station).where(station.c.chain == LAST_CHAIN.scalar_subquery())
MOVE_STATE = update(station).where(
    station.c.chain == bindparam("before_chain"),
    station.c.sequence == bindparam("before_sequence"),
    station.c.head == bindparam("before_head"),
)
ADD_RECORD = insert(record)
ADD_PASS = insert(voting_pass)
END_PASS = (
    update(voting_pass).where(voting_pass.c.serial == bindparam("one")).values(state=bindparam("ended"))
)


def append(connection: Connection, change: Change) -> None:
    """Put one change into the open transaction, if the passes it gives and ends allow it."""
    if change.issued is not None and neighbours.live_pass(connection, change.issued.subject) is not None:
        raise NotAllowedNow("this person has a voting pass already", reason="voted-here")
    if change.ended is not None:
        state = neighbours.state_of(connection, change.ended.serial)
        if state not in (None, PassState.ISSUED):
            raise PassSpent(f"this voting pass is {state}", reason=str(state))
    put(connection, change)


def put(connection: Connection, change: Change) -> None:
    """Put one change into the open transaction: state, records, pass and person, document."""
    _move_state(connection, change.before, change.after)
    chain, first = change.before.chain, change.before.head.sequence + 1
    rows = [
        {"chain": chain, "sequence": sequence, "data": data}
        for sequence, data in enumerate(change.records, first)
    ]
    connection.execute(ADD_RECORD, rows)
    if change.issued is not None:
        _issue(connection, change.issued, chain, read_record(change.records[-1])[1])
    if change.ended is not None:
        _end(connection, change.ended)
    if change.document is not None:
        add_document(connection, change.document, waiting=True)


def read_state(connection: Connection) -> StationState:
    return state_in(connection.execute(STATE).one())


def state_in(row: Row[tuple[object, ...]]) -> StationState:
    return StationState(
        DayState(row.day),
        Head(row.sequence, row.head),
        row.passes,
        row.cast,
        row.voided,
        row.abandoned,
        row.chain,
    )


def state_values(state: StationState) -> dict[str, object]:
    """The columns of the state's row."""
    return {
        "chain": state.chain,
        "day": state.day.value,
        "sequence": state.head.sequence,
        "head": state.head.hash,
        "passes": state.passes,
        "cast": state.cast,
        "voided": state.voided,
        "abandoned": state.abandoned,
    }


def add_document(connection: Connection, given: Document, *, waiting: bool) -> None:
    item = item_of(given)
    connection.execute(
        insert(document).values(digest=document_hash(item), form=item.form, data=item.data, waiting=waiting)
    )


def _move_state(connection: Connection, before: StationState, after: StationState) -> None:
    where = {
        "before_chain": before.chain,
        "before_sequence": before.head.sequence,
        "before_head": before.head.hash,
    }
    if connection.execute(MOVE_STATE, where | state_values(after)).rowcount != 1:
        raise ChainBroken("the chain has moved on since this was made", sequence=before.head.sequence)


def _issue(connection: Connection, issued: Issued, chain: int, told: Record) -> None:
    signed = encode(issued.signed)
    issued_at = chain * CHAIN_AT + told.sequence
    row = {"serial": issued.serial, "state": "issued", "issued_at": issued_at, "signed": signed}
    connection.execute(ADD_PASS, row)
    neighbours.give(connection, issued.serial, issued.subject, told.device, told.at)


def _end(connection: Connection, ended: Ended) -> None:
    moved = connection.execute(END_PASS, {"one": ended.serial, "ended": ended.state.value})
    if moved.rowcount == 0:  # another desk's
        row = {"serial": ended.serial, "state": ended.state.value, "issued_at": None}
        connection.execute(ADD_PASS, row | {"signed": encode(ended.signed)})
        neighbours.end_of_another(connection, ended.serial, decode(ended.signed.payload, Pass).device)
