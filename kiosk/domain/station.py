"""The station's use cases: what officers and voters do, each one act, one signed record, one transaction.

A device is a desk, a booth or both, by the roles of its certificate. Methods may be called from any thread;
they are done one after the other.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.check_in import Answer, Outcome, grounds, judge, subject_of
from kiosk.domain.ledger import Ledger
from kiosk.domain.officers import Officer, OfficerKeys, OfficerRole, require_chief
from kiosk.domain.polling_day import RUNNING, Act, DayState, Step, check_clock, local_day
from kiosk.domain.store import Ended, Issued, PassState, Store
from kiosk.domain.voting_session import Attempt, Move, Receipt, SessionState, VotingSession
from sync.protocol.ballot import Ballot, check_ballot
from sync.protocol.certificates import Certificate, Directory, Role
from sync.protocol.chain import read_record
from sync.protocol.errors import (
    BallotInvalid,
    InputError,
    NotAllowedNow,
    NotAuthorised,
    PassSpent,
    PollingError,
    WrongCase,
)
from sync.protocol.identity import identity
from sync.protocol.messages import ClosingRecord, DeviceAccount, Envelope, Event, EventKind, Pass
from sync.protocol.passes import issue_pass, read_pass
from sync.protocol.roll_tag import slow_digest, station_tag
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Joint, Signed, Signer, join
from sync.protocol.tracker import tracker_hash

PASS_LIFETIME = 30 * 60
"""seconds from the desk to the booth, by the devices' own clocks"""


@dataclass(frozen=True)
class Counts:
    """What this device has done, and how many of its records the centre has not acknowledged."""

    passes: int
    cast: int
    voided: int
    abandoned: int
    waiting: int


class Station:
    """One device of a polling station.

    Every method may raise StorageFailed. Its detail `outcome` is `nothing-changed`, or `unknown` when the
    medium does not even answer what it holds: the same call again then finds out.
    """

    def __init__(
        self,
        *,
        store: Store,
        directory: Directory,
        own: Certificate,
        signer: Signer,
        officer_keys: OfficerKeys,
        roll_key: bytes,
        clock: Callable[[], int],
    ) -> None:
        """`clock` gives seconds since 1970-01-01 UTC."""
        self.case, self.name, self.device = directory.case, own.station, own.holder
        self._store, self._directory, self._own, self._signer = store, directory, own, signer
        self._officer_keys, self._roll_key, self._clock = officer_keys, roll_key, clock
        self._ledger = Ledger(store, own, signer, clock)
        self._lock = threading.RLock()
        self._session: VotingSession | None = None

    # --- the day ---------------------------------------------------------------------------------------

    @property
    def day(self) -> DayState:
        state = self._store.state()
        if state.day is not DayState.CLOSED or self._store.waiting_documents():
            return state.day
        return DayState.DELIVERED if self._store.acknowledged() == state.head.sequence else state.day

    @property
    def counts(self) -> Counts:
        state = self._store.state()
        waiting = state.head.sequence - self._store.acknowledged()
        return Counts(state.passes, state.cast, state.voided, state.abandoned, waiting)

    @property
    def officers(self) -> list[tuple[str, OfficerRole]]:
        """Holder and role of everybody who can sign in here."""
        return self._officer_keys.officers()

    def picture(self, proposal_id: str) -> bytes | None:
        """The picture of a proposal, as an image file's bytes."""
        proposal = self.case.proposal(proposal_id)
        return self._store.picture(proposal.picture) if proposal and proposal.picture else None

    def started(self) -> None:
        """To be called once when the program starts: a running day goes on exactly where it stood."""
        with self._lock:
            # After the close the chain's end stands in the signed account: nothing may follow it.
            if self._store.state().day in RUNNING:
                self._ledger.note(Event("restarted"))

    def sign_in(self, holder: str, pin: str) -> Officer:
        """Raises PassphraseWrong; NotAuthorised for one not certified as an officer of this station."""
        certificate = self._directory.require(holder, "officer", "chief")
        signer = self._officer_keys.unlock(holder, pin)
        if (certificate.station, certificate.key) != (self.name, signer.public_key):
            raise NotAuthorised(f"{holder} is not an officer of this station", holder=holder)
        return Officer(holder, "chief" if "chief" in certificate.roles else "officer", signer)

    def open_day(self, officer: Officer) -> None:
        """The chief opens the poll here. Raises ClockImplausible, NotAllowedNow, NotAuthorised."""
        self._step(Step.OPEN, officer, needs_clock=True)

    def suspend(self, officer: Officer, reason: str) -> None:
        """The chief stops check-ins for a while (`reason`: a short word such as `power-cut`)."""
        self._step(Step.SUSPEND, officer, reason)

    def end_day(self, officer: Officer) -> None:
        """The chief ends one of several polling days."""
        self._step(Step.END_DAY, officer)

    def resume(self, officer: Officer) -> None:
        """The chief goes on after a pause or a night. Raises as `open_day`."""
        self._step(Step.RESUME, officer, needs_clock=True)

    def close_poll(
        self, chief: Officer, second: Officer, paper_count: int, others: tuple[DeviceAccount, ...] = ()
    ) -> Joint:
        """Close for good: the account of this device, and of the station's `others`, signed by both officers.

        `paper_count` is the number of people counted on paper. Raises NotAllowedNow while a voter is at the
        booth, NotAuthorised without a chief and a second person.
        """
        require_chief(chief)
        if second.holder == chief.holder or paper_count < 0:
            raise InputError("two different officers and a count of people are needed")

        def sign(own: DeviceAccount) -> Joint:
            record = ClosingRecord(
                self.case.code, self.name, (own, *others), paper_count, closed_at=self._clock()
            )
            return join("closing", record, (chief.signer, second.signer))

        with self._lock:
            self._require_no_voter()
            return self._ledger.close(chief.holder, sign)

    def end_chain(self, chief: Officer) -> DeviceAccount:
        """Close this device of several: its account, for `others` where the station's poll is closed."""
        with self._lock:
            self._require_no_voter()
            self._step(Step.CLOSE, chief)
            return self._ledger.account(self._store.state())

    @property
    def closing(self) -> Joint | None:
        """The closing record that this device has made."""
        found = (one for one in self._store.documents() if isinstance(one, Joint) and one.kind == "closing")
        return next(found, None)

    # --- the desk --------------------------------------------------------------------------------------

    def check_in(self, number: str, birth_date: str, *, scheme: str | None = None) -> Answer:
        """May this person vote here? Takes about 10 ms of scrypt and no network; changes nothing.

        `scheme` names the issuer of a document that is neither a national ID nor a resident number.
        Raises IdentityInvalid, NotAllowedNow while the station is not open, NotAuthorised if this is no desk.
        """
        self._require_role("desk")
        self._ledger.require(Act.CHECK_IN)
        who = identity(number, birth_date, local_day(self._clock()), scheme)
        assert self.case.identity_tag is not None  # every built case has it (case_check)
        tag = station_tag(self._roll_key, slow_digest(who, self.case.identity_tag))
        entry = self._store.roll_entry(tag)
        subject = subject_of(tag, entry)
        earlier = self._store.live_pass(subject)
        answer = replace(
            judge(self.case, who, entry, voted_here=earlier is not None), who=who, subject=subject
        )
        if answer.outcome is not Outcome.VOTED_HERE or earlier is None:
            return answer
        serial, state = earlier
        return replace(answer, earlier=serial, open_pass=serial if state is PassState.ISSUED else None)

    def admit(self, answer: Answer, officer: Officer, *, attested: tuple[str, str] | None = None) -> Signed:
        """Give a voting pass on an answer, or on (class id, document id) that the officer attests.

        Raises NotAllowedNow if the answer admits nobody or the person got a pass meanwhile.
        """
        self._require_role("desk")
        given = grounds(answer, attested)
        assert answer.who is not None  # every answer of check_in has it
        serial, signed = issue_pass(
            self._directory,
            self._signer,
            self._own,
            answer.who,
            electorate_class=given.electorate_class,
            style=given.style,
            status=given.status,
            expires=self._clock() + PASS_LIFETIME,
            document=given.document,
            officer=officer.holder,
        )
        with self._lock:
            self._ledger.issue(Issued(serial, signed, answer.subject), officer.holder)
        return signed

    def refuse(self, answer: Answer, officer: Officer) -> None:
        """The person is sent away, on the ground that the answer gives."""
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("refused", reason=answer.outcome.value, officer=officer.holder))

    def dispute(self, answer: Answer, officer: Officer) -> None:
        """The person denies having voted here: put on record beside the earlier pass, which stands."""
        if answer.earlier is None:
            raise NotAllowedNow("there is no earlier pass to dispute", outcome=answer.outcome)
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("disputed", answer.earlier, officer=officer.holder))

    def void(self, serial: bytes, reason: str, officer: Officer) -> None:
        """Take back an open pass that this desk gave. The person can be admitted again. Raises PassSpent."""
        with self._lock:
            self._end(self._issued_here(serial), serial, PassState.VOIDED, reason, officer.holder)

    def open_passes(self) -> list[Signed]:
        """Passes given out here and not used, voided or abandoned, oldest first."""
        return self._store.open_passes()

    # --- the booth -------------------------------------------------------------------------------------

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
                if self._store.holds(session.attempt.head):
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
            if isinstance(voter, VotingSession):
                self._end(voter.signed, voter.serial, PassState.ABANDONED, reason, by)
            else:
                self._end(self._issued_here(voter), voter, PassState.ABANDONED, reason, by)

    # --- within ----------------------------------------------------------------------------------------

    def _step(
        self, step: Step, officer: Officer, reason: str | None = None, *, needs_clock: bool = False
    ) -> None:
        require_chief(officer)
        with self._lock:
            if needs_clock:
                last = self._store.record(self._store.state().head.sequence)
                check_clock(self.case, self._clock(), [read_record(last)[1].at] if last else [])
            self._ledger.step(step, officer.holder, reason)

    def _require_role(self, role: Role) -> None:
        if role not in self._own.roles:
            raise NotAuthorised(f"{self.device} is not certified as {role}", needed=role)

    def _require_no_voter(self) -> None:
        if self._session is not None and self._session.active:
            raise NotAllowedNow("a voter is still at the booth", state=self._session.state)

    def _accept(self, voting_pass: Signed) -> Pass:
        desk, found = read_pass(self._directory, voting_pass)
        if desk.station != self.name:
            raise WrongCase("this voting pass is of another station", station=desk.station)
        self._directory.require(desk.holder, "desk")
        if found.expires <= self._clock():
            raise PassSpent("this voting pass has expired", reason="expired")
        state = self._store.pass_state(found.serial)
        # Of its own passes a device knows each one; of another desk's only those that ended here.
        if state is None and desk.holder == self.device:
            raise PassSpent("this device has no record of having given this pass", reason="unknown")
        if state not in (None, PassState.ISSUED):
            raise PassSpent(f"this voting pass is {state}", reason=str(state))
        return found

    def _seal_and_store(self, session: VotingSession, ballot: Ballot) -> Receipt:
        sealed = seal_ballot(self.case, session.electorate_class, ballot)
        receipt = Receipt(tracker_hash(sealed))
        change = self._ledger.end(
            Ended(session.serial, PassState.USED, session.signed), Envelope(session.signed, sealed)
        )
        session.attempt = Attempt(change.after.head, receipt)
        self._ledger.commit(change)
        return receipt

    def _issued_here(self, serial: bytes) -> Signed:
        signed = self._store.open_pass(serial)
        if signed is None:
            raise PassSpent("there is no open pass with this serial here", reason="unknown")
        return signed

    def _end(self, signed: Signed, serial: bytes, state: PassState, reason: str, officer: str | None) -> None:
        kind: EventKind = "voided" if state is PassState.VOIDED else "abandoned"
        session = self._session if self._session and self._session.serial == serial else None
        change = self._ledger.end(Ended(serial, state, signed), Event(kind, serial, reason, officer))
        self._ledger.commit(change)
        if session is not None and session.active:
            session.move(Move.ABANDON)
