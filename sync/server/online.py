"""The online platform's intake: a sealed ballot and its voting pass become one record of the intake's chain.

The chain lies in the centre's own database, so the record that a vote is acknowledged with is already where
stations' records arrive. One vote is one transaction; whoever sends the same again gets the same answer.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Directory
from sync.protocol.chain import Head, next_record, read_record
from sync.protocol.errors import (
    DeviceRevoked,
    Malformed,
    MessageRefused,
    NotAllowedNow,
    NotAuthorised,
    NotReady,
    PassSpent,
    PollingError,
    StorageFailed,
    WrongCase,
)
from sync.protocol.messages import DeviceAccount, Envelope, Event, Pass
from sync.protocol.passes import read_pass
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import Signed, Signer
from sync.protocol.tracker import tracker_hash
from sync.server.database import Database, insert_new
from sync.server.documents import KnownDirectory
from sync.server.models import online_vote, record

MAX_GROUP = 100
"""votes in one transaction"""


class _End(NamedTuple):
    """Where the intake's chain ends now."""

    head: Head
    new: bool
    closed: bool


class _Vote:
    """One vote that somebody waits for."""

    def __init__(self, voting_pass: Signed, ballot_ct: bytes) -> None:
        self.voting_pass, self.ballot_ct, self.tracker = voting_pass, ballot_ct, tracker_hash(ballot_ct)
        self.done = False
        self.refusal: PollingError | None = StorageFailed("the vote could not be stored: send the same again")
        """until it is known to be stored"""


class OnlineIntake:
    """Safe for several threads, and for several processes on one database."""

    def __init__(
        self, database: Database, case: Case, signer: Signer, clock: Callable[[], float] = time.time
    ) -> None:
        """`signer` is the intake's device key, certified for its station with the role intake."""
        self._database, self._case, self._signer, self._clock = database, case, signer, clock
        self._directory = KnownDirectory(Directory(case))
        self._length = sealed_ballot_length(case)
        self._waiting: deque[_Vote] = deque()
        self._turn = Lock()

    def open(self) -> None:
        """Say in the chain that the intake takes votes from now on (again); nothing after the poll closed.

        Raises NotReady while the intake's key has no certificate, StorageFailed.
        """
        with self._database.writing(alone=True) as connection:
            device = self._device(self._directory.current(connection))
            end = self._end(connection, device.holder)
            if not end.closed:
                self._note(connection, device, end.head, Event("opened" if end.new else "restarted"))

    def cast(self, voting_pass: Signed, ballot_ct: bytes) -> bytes:
        """Take one vote for good. Returns the tracker hash (32 bytes), and only when the vote is durable.

        The same pass with the same sealed ballot may be sent again, at any time. Raises MessageRefused or
        WrongCase for a pass or a ballot that cannot be one, PassSpent for a pass used for another ballot or
        expired, NotAllowedNow after the poll closed, NotReady, StorageFailed (send the same again).
        """
        if len(ballot_ct) != self._length:
            raise Malformed("a sealed ballot of another length", size=len(ballot_ct), limit=self._length)
        vote = _Vote(voting_pass, ballot_ct)
        self._waiting.append(vote)
        with self._turn:
            # Whoever gets the turn writes for all who wait: one commit serves many votes.
            while not vote.done:
                group = [self._waiting.popleft() for _ in range(min(len(self._waiting), MAX_GROUP))]
                try:
                    self._write(group)
                finally:
                    for one in group:
                        one.done = True
        if vote.refusal is not None:
            raise vote.refusal
        return vote.tracker

    def _write(self, group: list["_Vote"]) -> None:
        """One transaction for several votes; a refusal is one vote's own and hinders no other."""
        with self._database.writing(alone=True) as connection:
            directory = self._directory.current(connection)
            device = self._device(directory)
            head, _, closed = self._end(connection, device.holder)
            passes = [self._read(directory, device, vote.voting_pass) for vote in group]
            used = self._used(connection, [found.serial for found in passes if isinstance(found, Pass)])
            refusals, serials, records = [], [], []
            for vote, found in zip(group, passes, strict=True):
                refusal = self._refusal(found, vote.tracker, used, closed=closed)
                refusals.append(refusal)
                if refusal is None and isinstance(found, Pass) and found.serial not in used:
                    data, new = self._record(device, head, Envelope(vote.voting_pass, vote.ballot_ct))
                    used[found.serial] = vote.tracker
                    serials.append((found.serial, vote.tracker))
                    records.append((device.holder, new.sequence, new.hash, head.hash, data))
                    head = new
            insert_new(connection, online_vote, serials)
            insert_new(connection, record, records)
        for vote, refusal in zip(group, refusals, strict=True):
            vote.refusal = refusal

    def _read(self, directory: Directory, device: Certificate, voting_pass: Signed) -> Pass | PollingError:
        """The pass if it is good for this platform; what is wrong with it otherwise."""
        try:
            desk, found = read_pass(directory, voting_pass)
        except (MessageRefused, WrongCase) as error:
            return error
        if "online-desk" not in desk.roles or desk.station != device.station:
            return NotAuthorised("this voting pass is for a polling station", station=desk.station)
        if directory.revoked(desk.holder):
            return DeviceRevoked(f"the certificate of {desk.holder} was taken back", holder=desk.holder)
        return found

    def _refusal(
        self, found: Pass | PollingError, tracker: bytes, used: Mapping[bytes, bytes], *, closed: bool
    ) -> PollingError | None:
        """Why this vote is not taken; None if it is, or was taken before."""
        if isinstance(found, PollingError):
            return found
        if found.serial in used:
            same = used[found.serial] == tracker
            return None if same else PassSpent("this voting pass was used for another ballot")
        if closed:
            return NotAllowedNow("the poll is closed")
        expired = self._clock() >= found.expires
        return PassSpent("this voting pass has expired") if expired else None

    def close_poll(self) -> DeviceAccount:
        """End the chain, once, and give the intake's account. Raises NotReady, StorageFailed."""
        with self._database.writing(alone=True) as connection:
            device = self._device(self._directory.current(connection))
            head, _, closed = self._end(connection, device.holder)
            if not closed:
                head = self._note(connection, device, head, Event("poll-closed"))
            cast = connection.scalar(select(func.count()).select_from(online_vote)) or 0
            return DeviceAccount(
                device.holder, head.sequence, head.hash, passes=0, cast=cast, voided=0, abandoned=0
            )

    def _device(self, directory: Directory) -> Certificate:
        """The certificate of the intake's own key."""
        device = directory.holder_of(self._signer.key_id)
        if device is None or "intake" not in device.roles:
            raise NotReady("the key of the online intake has no certificate yet")
        return device

    def _end(self, connection: Connection, device: str) -> "_End":
        last = connection.execute(
            select(record.c.sequence, record.c.hash, record.c.data)
            .where(record.c.device == device)
            .order_by(record.c.sequence.desc())
            .limit(1)
        ).first()
        if last is None:
            return _End(Head(), new=True, closed=False)
        _, found = read_record(last.data)
        closed = isinstance(found.body, Event) and found.body.kind == "poll-closed"
        return _End(Head(last.sequence, last.hash), new=False, closed=closed)

    def _used(self, connection: Connection, serials: list[bytes]) -> dict[bytes, bytes]:
        """Of these serials those used before, with the tracker of the ballot."""
        rows = connection.execute(
            select(online_vote.c.serial, online_vote.c.tracker).where(online_vote.c.serial.in_(serials))
        )
        return {bytes(row.serial): bytes(row.tracker) for row in rows}

    def _record(self, device: Certificate, head: Head, body: Envelope | Event) -> tuple[bytes, Head]:
        return next_record(
            self._signer, self._case.code, device.holder, head, at=int(self._clock()), body=body
        )

    def _note(self, connection: Connection, device: Certificate, head: Head, event: Event) -> Head:
        """Add an event to the chain."""
        data, new = self._record(device, head, event)
        insert_new(connection, record, [(device.holder, new.sequence, new.hash, head.hash, data)])
        return new
