"""What must hold at a station after an act was cut off: it is done whole, or it can be done again.

Each function takes the world, the folder as found, and what the people at the station had been told.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.app.preparation import install, request_again
from kiosk.app.station import OpenedStation
from kiosk.domain.check_in import Outcome
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, follow, read_record
from sync.protocol.delivery import MAX_RECORDS, read_batch
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAllowedNow, PassSpent, StorageFailed
from sync.protocol.messages import ClosingRecord, Envelope, Event, Record
from sync.protocol.signing import verify_joint
from sync.protocol.tracker import tracker_hash
from tests.support.station_acts import ACTS, NEW, NEWCOMER, PROVISION, VOTER, AtRest, opened
from tests.support.stations import PASSPHRASE, open_in

Fate = Callable[[AtRest, Path, Sequence[str]], None]


def promised(said: Sequence[str], word: str) -> str | None:
    """What was told with this word, "" for nothing more; None if it was not said."""
    found = [line.removeprefix(word).strip() for line in said if line.split(" ", 1)[0] == word]
    return found[0] if found else None


def denied(said: Sequence[str]) -> bool:
    """Was the last word that nothing has changed?"""
    return bool(said) and said[-1] == "failed nothing-changed"


def chain_of(at_rest: AtRest, station: OpenedStation) -> list[Record]:
    """All records that wait for the centre, judged as the centre will judge them; the counters must agree."""
    if station.outbox.head() == 0:
        assert station.counts == Counts(0, 0, 0, 0, 0)
        return []
    directory = at_rest.world.directory()
    batch = station.outbox.batch(0, MAX_RECORDS)
    assert batch is not None
    _, data = read_batch(directory.verified(batch, "batch", "desk")[1])
    walked = follow(Head(), station.case.code, station.device, data)
    for one in data:
        directory.verified(read_record(one)[0], "record", "desk")
    records = [record for record, _ in walked]
    assert station.outbox.hash_at(len(records)) == walked[-1][1].hash
    kinds = Counter("cast" if isinstance(record.body, Envelope) else record.body.kind for record in records)
    assert station.counts == Counts(
        kinds["passed"],
        kinds["cast"],
        kinds["voided"],
        kinds["abandoned"],
        len(records),
        out=kinds["passed"] - kinds["cast"] - kinds["voided"] - kinds["abandoned"],
    )
    return records


def trackers(records: Sequence[Record]) -> list[bytes]:
    return [tracker_hash(one.body.ballot_ct) for one in records if isinstance(one.body, Envelope)]


def cast(at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the vote is whole and in the outbox, or the voter votes again; never both, never neither."""
    station = opened(folder)
    try:
        records = chain_of(at_rest, station)
        found = trackers(records)
        thanked = promised(said, "thanked")
        if found:
            assert len(found) == 1
            assert thanked in (None, found[0].hex())
            assert not denied(said), "told that nothing had changed, and yet the vote is there"
            _has_voted(at_rest, station)
            return
        assert thanked is None, "thanked, and yet the vote is gone"
        (voting_pass,) = station.open_passes()
        session = station.begin(voting_pass)
        session.agree()
        session.review()
        receipt = station.cast(session, Ballot(session.style, ("p3",)))
    finally:
        station.close()
    station = opened(folder)
    try:
        assert trackers(chain_of(at_rest, station)) == [receipt.tracker_hash]
        _has_voted(at_rest, station)
    finally:
        station.close()


def _has_voted(at_rest: AtRest, station: OpenedStation) -> None:
    assert station.open_passes() == []
    answer = station.check_in(VOTER.number, VOTER.birth_date)
    assert (answer.outcome, answer.open_pass) == (Outcome.VOTED_HERE, None)
    try:
        station.begin(at_rest.voting_pass)
    except PassSpent:
        return
    raise AssertionError("the pass of a vote that is stored was taken a second time")


def admit(at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the newcomer holds a pass that is on record and can be taken back, or can be admitted."""
    at = open_in(folder, open_day=False)
    try:
        records = chain_of(at_rest, at.station)
        answer = at.station.check_in(NEWCOMER.number, NEWCOMER.birth_date)
        passes = [
            one.body.serial for one in records if isinstance(one.body, Event) and one.body.kind == "passed"
        ]
        assert len(at.station.open_passes()) == len(passes)
        if answer.outcome is Outcome.VOTED_HERE:
            assert answer.open_pass in passes
            assert len(passes) == 2
            assert not denied(said), "told that nothing had changed, and yet the pass is there"
            # Nobody knows whether the voter got to see this pass: the desk takes it back and gives another.
            assert answer.open_pass is not None
            at.station.void(answer.open_pass, "not-handed-over", at.chief)
        else:
            assert promised(said, "admitted") is None, "a pass was handed over, and yet it is not on record"
            assert len(passes) == 1
        at.station.begin(at.admit(NEWCOMER))
        chain_of(at_rest, at.station)
    finally:
        at.station.close()


def close(at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the poll is closed with the account of the whole chain, or it can be closed."""
    at = open_in(folder, open_day=False)
    try:
        chain_of(at_rest, at.station)
        if at.station.closing is None:
            assert promised(said, "closed") is None, "told that the poll is closed, and yet it is not"
            assert at.station.day is DayState.OPEN
            at.station.close_poll(at.chief, at.second, 0)
        else:
            assert not denied(said), "told that nothing had changed, and yet the poll is closed"
        assert at.station.day is DayState.CLOSED
        closing = at.station.closing
        assert closing is not None
        directory = at_rest.world.directory()
        payload = verify_joint(closing, "closing", lambda key: directory.officer_keys(at.station.name, key))
        (account,) = decode(payload, ClosingRecord).devices
        records = chain_of(at_rest, at.station)
        assert (account.sequence, account.head) == (len(records), at.station.outbox.hash_at(len(records)))
        assert (account.passes, account.cast) == (at.station.counts.passes, at.station.counts.cast)
        assert closing in at.station.outbox.waiting_documents()
    finally:
        at.station.close()


def take_provision(at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the station is installed whole, or its provision file can be installed."""
    try:
        opened(folder).close()
    except NotAllowedNow:
        assert promised(said, "installed") is None, "told that the station is installed, and yet it is not"
        install(folder, PASSPHRASE, (folder / PROVISION).read_bytes(), at_rest.world.authority.public_key)
    at = open_in(folder)
    try:
        at.vote(VOTER)
        assert len(trackers(chain_of(at_rest, at.station))) == 1
    finally:
        at.station.close()


def ask_for_provision(at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the vault is whole, or it can be made."""
    try:
        request_again(folder / NEW, PASSPHRASE)
    except StorageFailed:
        assert promised(said, "requested") is None, "told the request, and yet its keys are gone"
        ACTS["request"].prepare(folder)()
        request_again(folder / NEW, PASSPHRASE)


FATES: dict[str, Fate] = {
    "cast": cast,
    "admit": admit,
    "close": close,
    "install": take_provision,
    "request": ask_for_provision,
}
"""what must hold after each of the acts"""
