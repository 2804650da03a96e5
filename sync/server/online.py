"""The online platform's intake: a sealed ballot and its voting pass become one record of the intake's chain.

The chain lies in the centre's own database, so the record that a vote is acknowledged with is already where
stations' records arrive. One vote is one transaction; whoever sends the same again gets the same answer.
"""

import time
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Directory
from sync.protocol.chain import Head, next_record, read_record
from sync.protocol.errors import DeviceRevoked, Malformed, NotAllowedNow, NotAuthorised, NotReady, PassSpent
from sync.protocol.messages import DeviceAccount, Envelope, Event, Pass
from sync.protocol.passes import read_pass
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import Signed, Signer
from sync.protocol.tracker import tracker_hash
from sync.server.database import Database, insert_new
from sync.server.documents import KnownDirectory
from sync.server.models import online_vote, record


class _End(NamedTuple):
    """Where the intake's chain ends now."""

    head: Head
    new: bool
    closed: bool


class OnlineIntake:
    """Safe for several threads, and for several processes on one database."""

    def __init__(
        self, database: Database, case: Case, signer: Signer, clock: Callable[[], float] = time.time
    ) -> None:
        """`signer` is the intake's device key, certified for its station with the role intake."""
        self._database, self._case, self._signer, self._clock = database, case, signer, clock
        self._directory = KnownDirectory(Directory(case))
        self._length = sealed_ballot_length(case)

    def open(self) -> None:
        """Say in the chain that the intake takes votes from now on (again); nothing after the poll closed.

        Raises NotReady while the intake's key has no certificate, StorageFailed.
        """
        with self._database.writing(alone=True) as connection:
            device = self._device(connection).holder
            end = self._end(connection, device)
            if not end.closed:
                self._append(connection, device, end.head, Event("opened" if end.new else "restarted"))

    def cast(self, voting_pass: Signed, ballot_ct: bytes) -> bytes:
        """Take one vote for good. Returns the tracker hash (32 bytes), and only when the vote is durable.

        The same pass with the same sealed ballot may be sent again, at any time. Raises MessageRefused or
        WrongCase for a pass or a ballot that cannot be one, PassSpent for a pass used for another ballot or
        expired, NotAllowedNow after the poll closed, NotReady, StorageFailed (send the same again).
        """
        if len(ballot_ct) != self._length:
            raise Malformed("a sealed ballot of another length", size=len(ballot_ct), limit=self._length)
        tracker = tracker_hash(ballot_ct)
        with self._database.reading() as connection:
            device = self._device(connection)
            found = self._checked(self._directory.current(connection), device, voting_pass)
        with self._database.writing(alone=True) as connection:
            used = connection.scalar(
                select(online_vote.c.tracker).where(online_vote.c.serial == found.serial)
            )
            if used == tracker:
                return tracker
            if used is not None:
                raise PassSpent("this voting pass was used for another ballot")
            end = self._end(connection, device.holder)
            if end.closed:
                raise NotAllowedNow("the poll is closed")
            if self._clock() >= found.expires:
                raise PassSpent("this voting pass has expired")
            insert_new(connection, online_vote, [(found.serial, tracker)])
            self._append(connection, device.holder, end.head, Envelope(voting_pass, ballot_ct))
        return tracker

    def close_poll(self) -> DeviceAccount:
        """End the chain, once, and give the intake's account. Raises NotReady, StorageFailed."""
        with self._database.writing(alone=True) as connection:
            device = self._device(connection).holder
            end = self._end(connection, device)
            head = (
                end.head if end.closed else self._append(connection, device, end.head, Event("poll-closed"))
            )
            cast = connection.scalar(select(func.count()).select_from(online_vote)) or 0
            return DeviceAccount(device, head.sequence, head.hash, passes=0, cast=cast, voided=0, abandoned=0)

    def _device(self, connection: Connection) -> Certificate:
        """The certificate of the intake's own key."""
        device = self._directory.current(connection).holder_of(self._signer.key_id)
        if device is None or "intake" not in device.roles:
            raise NotReady("the key of the online intake has no certificate yet")
        return device

    def _checked(self, directory: Directory, device: Certificate, voting_pass: Signed) -> Pass:
        desk, found = read_pass(directory, voting_pass)
        if "online-desk" not in desk.roles or desk.station != device.station:
            raise NotAuthorised("this voting pass is for a polling station", station=desk.station)
        if directory.revoked(desk.holder):
            raise DeviceRevoked(f"the certificate of {desk.holder} was taken back", holder=desk.holder)
        return found

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

    def _append(self, connection: Connection, device: str, head: Head, body: Envelope | Event) -> Head:
        data, new = next_record(self._signer, self._case.code, device, head, at=int(self._clock()), body=body)
        insert_new(connection, record, [(device, new.sequence, new.hash, head.hash, data)])
        return new
