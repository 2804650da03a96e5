"""All passes of the station as this device knows them: what happened here, and what neighbours tell of it."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Row, and_, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.domain.store import LIVE, MERGING, Doubled, Learned, LivePass, PassState, Told
from kiosk.storage.models import check_in, doubled, neighbour, voting_pass
from sync.protocol.chain import Head
from sync.protocol.errors import ChainBroken

KNOWN = select(check_in, voting_pass.c.state.label("own"), voting_pass.c.issued_at).outerjoin_from(
    check_in, voting_pass, voting_pass.c.serial == check_in.c.serial
)
KNOWN_OF_PERSON = KNOWN.where(check_in.c.subject == bindparam("person")).order_by(check_in.c.serial)
KNOWN_PASS = KNOWN.where(check_in.c.serial == bindparam("one"))
OWN_STATE = select(voting_pass.c.state).where(voting_pass.c.serial == bindparam("one"))
TOLD_STATE = select(check_in.c.told).where(check_in.c.serial == bindparam("one"))
GIVE = insert_or(check_in)
GIVE = (
    GIVE.on_conflict_do_update(  # only where a journal is taken over: a neighbour may have told of it first
        index_elements=[check_in.c.serial],
        set_={name: GIVE.excluded[name] for name in ("subject", "desk", "given_at")},
    )
)
END_OF_ANOTHER = insert_or(check_in).on_conflict_do_nothing()
TELL = insert_or(check_in)
TELL = TELL.on_conflict_do_update(
    index_elements=[check_in.c.serial],
    set_={name: TELL.excluded[name] for name in ("subject", "desk", "given_at", "told", "told_by")},
)
HEARD = select(neighbour)
HEARD_OF = HEARD.where(neighbour.c.device == bindparam("one"))
MOVE_HEARD = (
    update(neighbour)
    .where(
        and_(
            neighbour.c.device == bindparam("one"),
            neighbour.c.sequence == bindparam("before_sequence"),
            neighbour.c.head == bindparam("before_head"),
        )
    )
    .values(sequence=bindparam("after_sequence"), head=bindparam("after_head"))
)
FIRST_HEARD = insert_or(neighbour).on_conflict_do_nothing()
DOUBLE = insert_or(doubled).values(seen=False).on_conflict_do_nothing()
UNSEEN = select(doubled.c.here, doubled.c.there).where(~doubled.c.seen).order_by(doubled.c.here)
SEE = (
    update(doubled)
    .where(doubled.c.here == bindparam("mine"), doubled.c.there == bindparam("other"))
    .values(seen=True)
)


def state_of(connection: Connection, serial: bytes) -> PassState | None:
    """The state of a pass by all that is known here; None for one never heard of."""
    given = [connection.scalar(statement, {"one": serial}) for statement in (OWN_STATE, TOLD_STATE)]
    return _later(*given)


def live_pass(connection: Connection, subject: bytes) -> LivePass | None:
    """The pass that a person holds or has used; of several a used one, then one given here."""
    found = _live(connection, subject)
    found.sort(key=lambda row: (_state(row) is not PassState.USED, row.issued_at is None))
    if not found:
        return None
    first = found[0]
    return LivePass(first.serial, _state(first), first.desk, first.given_at, first.issued_at is not None)


def subjects(connection: Connection, serials: Sequence[bytes]) -> dict[bytes, bytes]:
    """Who was given these passes, as far as it is known."""
    rows = connection.execute(
        select(check_in.c.serial, check_in.c.subject).where(check_in.c.serial.in_(serials))
    )
    return {row.serial: row.subject for row in rows if row.subject is not None}


def give(connection: Connection, serial: bytes, subject: bytes, desk: str, given_at: int) -> None:
    """A pass given at this desk."""
    row = {"serial": serial, "subject": subject, "desk": desk, "given_at": given_at}
    connection.execute(GIVE, row | {"told": PassState.ISSUED.value})


def end_of_another(connection: Connection, serial: bytes, desk: str) -> None:
    """Another desk's pass ended here, perhaps before that desk told of it."""
    connection.execute(END_OF_ANOTHER, {"serial": serial, "desk": desk, "told": PassState.ISSUED.value})


def heard(connection: Connection) -> dict[str, Head]:
    """How far each neighbour's chain is known."""
    return {row.device: Head(row.sequence, row.head) for row in connection.execute(HEARD)}


def merge(connection: Connection, learned: Learned) -> list[tuple[bytes, bytes]]:
    """Take in what a neighbour tells. Gives the pairs (here, there) of doubles found by it.

    Raises ChainBroken if the neighbour is not known up to where this begins.
    """
    _move(connection, learned)
    pairs: list[tuple[bytes, bytes]] = []
    for told in learned.passes:
        before = connection.execute(KNOWN_PASS, {"one": told.serial}).one_or_none()
        own = connection.scalar(OWN_STATE, {"one": told.serial})
        connection.execute(TELL, _merged(before, told, learned.device))
        if told.state is PassState.USED and own == PassState.USED:
            pairs.append((told.serial, told.serial))
    touched = subjects(connection, [one.serial for one in learned.passes])
    for subject in dict.fromkeys(touched.values()):
        pairs += _pairs(_live(connection, subject))
    return [pair for pair in pairs if _is_new(connection, *pair)]


def doubles(connection: Connection) -> Iterator[Doubled]:
    """Those nobody has read of, whose passes are both live still."""
    for mine, other in connection.execute(UNSEEN).all():
        here = connection.execute(KNOWN_PASS, {"one": mine}).one()
        there = connection.execute(KNOWN_PASS, {"one": other}).one()
        if not {_state(here), _state(there)} <= LIVE:
            continue
        # Both given here: the other one was voided, and used at a booth that had not heard of it.
        elsewhere = there.told_by if mine == other or there.issued_at is not None else there.desk
        yield Doubled(
            mine,
            other,
            elsewhere,
            here.given_at,
            there.given_at,
            open_here=mine != other and _state(here) is PassState.ISSUED,
            cast_there=_state(there) is PassState.USED,
        )


def _state(row: Row[tuple[object, ...]]) -> PassState:
    found = _later(row.own, row.told)
    assert found is not None  # `told` is never null
    return found


def _later(*states: str | None) -> PassState | None:
    known = [PassState(one) for one in states if one is not None]
    return max(known, key=MERGING.index) if known else None


def _live(connection: Connection, subject: bytes) -> list[Row[tuple[object, ...]]]:
    return [row for row in connection.execute(KNOWN_OF_PERSON, {"person": subject}) if _state(row) in LIVE]


def _move(connection: Connection, learned: Learned) -> None:
    before, after = learned.before, learned.after
    connection.execute(
        FIRST_HEARD, {"device": learned.device, "sequence": Head().sequence, "head": Head().hash}
    )
    moved = connection.execute(
        MOVE_HEARD,
        {
            "one": learned.device,
            "before_sequence": before.sequence,
            "before_head": before.hash,
            "after_sequence": after.sequence,
            "after_head": after.hash,
        },
    )
    if moved.rowcount != 1:
        raise ChainBroken(f"{learned.device} is known to another place", device=learned.device)


def _merged(before: Row[tuple[object, ...]] | None, told: Told, by: str) -> dict[str, object]:
    """The row after a neighbour's word, the same whichever neighbour is heard first."""
    row: dict[str, object] = {
        "serial": told.serial,
        "subject": told.subject,
        "desk": told.desk,
        "given_at": told.given_at,
        "told": told.state.value,
        "told_by": by,
    }
    if before is None:
        return row
    for name in ("subject", "desk", "given_at"):
        if row[name] is None:
            row[name] = getattr(before, name)
    known = (MERGING.index(PassState(before.told)), before.told_by or "")
    if known > (MERGING.index(told.state), by):
        row |= {"told": before.told, "told_by": before.told_by}
    return row


def _pairs(live: list[Row[tuple[object, ...]]]) -> Iterator[tuple[bytes, bytes]]:
    for here in live:
        for there in live:
            if here.issued_at is None or here.serial == there.serial:
                continue
            # Of two passes given here, the earlier one was voided and used all the same.
            if there.issued_at is None or there.issued_at < here.issued_at:
                yield here.serial, there.serial


def _is_new(connection: Connection, here: bytes, there: bytes) -> bool:
    return connection.execute(DOUBLE, {"here": here, "there": there}).rowcount == 1
