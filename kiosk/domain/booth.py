"""The booth: from a voting pass to a sealed ballot that no crash can lose."""

from kiosk.domain.device import Device
from kiosk.domain.officers import Officer
from kiosk.domain.polling_day import Act
from kiosk.domain.store import Ended, PassState
from kiosk.domain.voting_session import Attempt, Move, Receipt, SessionState, VotingSession
from sync.protocol.ballot import Ballot, check_ballot
from sync.protocol.errors import BallotInvalid, PassSpent, PollingError, StorageFailed, WrongCase
from sync.protocol.messages import Envelope, Pass
from sync.protocol.passes import read_pass
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Signed
from sync.protocol.tracker import tracker_hash


class Booth(Device):
    """What voters do at the voting screen."""

    def begin(self, voting_pass: Signed) -> VotingSession:
        """A voter comes to the booth with a pass of this station. Changes nothing yet.

        Raises PassSpent for one used, voided, expired or unknown to the device it names; WrongCase,
        NotAuthorised, SignatureInvalid, DeviceRevoked; NotAllowedNow while another voter is at the booth.
        """
        self._require_role("booth")
        with self._lock:
            self._ledger.require(Act.BEGIN)
            found = self._accept(voting_pass)
            if self._session is not None and self._session.serial != found.serial:
                self._require_no_voter()
            self._session = VotingSession(self.case, voting_pass, found)
            return self._session

    def cast(self, session: VotingSession, ballot: Ballot) -> Receipt:
        """Seal the ballot and store it for good; only then is there a receipt.

        The session must stand at review; after an error it stands there again, with its choices. Only when
        the storage cannot tell the `outcome` it stays at casting: then the same call finds out, and gives the
        receipt or casts again. Raises BallotInvalid, PassSpent if the desk voided the pass, StorageFailed.
        """
        with self._lock:
            if session.state is SessionState.CASTING and session.attempt is not None:
                if self._is_kept(session.attempt):
                    session.move(Move.FINISH)
                    return session.attempt.receipt
                session.move(Move.CAST_FAILED)
            if ballot.style != session.style:
                raise BallotInvalid("this is not the ballot of this voting pass", rule="unknown-style")
            check_ballot(self.case, ballot)
            session.move(Move.CAST)
            try:
                receipt = self._seal_and_store(session, ballot)
            except PollingError as error:
                if error.details.get("outcome") != "unknown":
                    session.move(Move.CAST_FAILED)
                raise
            session.move(Move.FINISH)
            return receipt

    def abandon(self, voter: VotingSession | bytes, reason: str, officer: Officer | None = None) -> None:
        """The voter left: a session, or the serial of an open pass given out here. Raises PassSpent."""
        by = officer.holder if officer else None
        with self._lock:
            if isinstance(voter, VotingSession) and voter.active and self._ended(voter.serial):
                voter.move(Move.ABANDON)  # the desk took the pass back meanwhile, and has recorded it
            elif isinstance(voter, VotingSession):
                self._give_up(voter.signed, voter.serial, PassState.ABANDONED, reason, by)
            else:
                self._give_up(self._open_pass(voter), voter, PassState.ABANDONED, reason, by)

    def _ended(self, serial: bytes) -> bool:
        return self._store.pass_state(serial) not in (None, PassState.ISSUED)

    def _accept(self, voting_pass: Signed) -> Pass:
        desk, found = read_pass(self._directory, voting_pass)
        if desk.station != self.name:
            raise WrongCase("this voting pass is of another station", station=desk.station)
        self._directory.require(desk.holder, "desk")
        if found.expires <= self._clock():
            raise PassSpent("this voting pass has expired", reason="expired")
        state = self._store.pass_state(found.serial)
        # Of its own passes a device knows each one; of another desk's only those that ended here.
        if state is None and desk.holder in self._holders:
            raise PassSpent("this device has no record of having given this pass", reason="unknown")
        if state not in (None, PassState.ISSUED):
            raise PassSpent(f"this voting pass is {state}", reason=str(state))
        return found

    def _is_kept(self, attempt: Attempt) -> bool:
        try:
            return self._store.holds(attempt.head)
        except StorageFailed as error:
            raise StorageFailed(error.message, outcome="unknown") from error

    def _seal_and_store(self, session: VotingSession, ballot: Ballot) -> Receipt:
        sealed = seal_ballot(self.case, session.electorate_class, ballot)
        receipt = Receipt(tracker_hash(sealed))
        change = self._ledger.end(
            Ended(session.serial, PassState.USED, session.signed), Envelope(session.signed, sealed)
        )
        session.attempt = Attempt(change.after.head, receipt)
        self._ledger.commit(change)
        return receipt
