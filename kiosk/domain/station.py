"""The station as its screens see it: the polling day, and with it the desk and the booth of one device."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.booth import Booth
from kiosk.domain.desk import Desk
from kiosk.domain.device_report_code import signed_report, verified_report
from kiosk.domain.head_on_paper import head_on_paper
from kiosk.domain.neighbours import Neighbour
from kiosk.domain.officers import Officer, OfficerRole, require_chief
from kiosk.domain.polling_day import RUNNING, DayState, Step, check_clock, doubt_of, local_day
from kiosk.domain.reconciliation import DeviceReport, Reconciliation, groups_of, reconcile
from kiosk.domain.zero_report import ZeroReport
from sync.protocol.certificates import Certificate
from sync.protocol.chain import read_record
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import InputError, NotAllowedNow, NotAuthorised
from sync.protocol.messages import ClosingRecord, DeviceAccount, Event
from sync.protocol.signing import Joint, Signed, join


@dataclass(frozen=True)
class Counts:
    """What this device has done, and how many of its records the centre has not acknowledged."""

    passes: int
    cast: int
    voided: int
    abandoned: int
    waiting: int
    out: int = 0
    """passes given here and not ended, as far as is known here: on a local network booths tell of theirs"""


class Station(Desk, Booth, Neighbour):
    """All use cases of one device: each act of a person is one transaction, with its signed record."""

    @property
    def day(self) -> DayState:
        state = self._store.state()
        if state.day is not DayState.CLOSED or self._store.waiting_documents():
            return state.day
        return state.day if self._store.waiting() else DayState.DELIVERED

    @property
    def counts(self) -> Counts:
        chains = [*self._store.earlier(), self._store.state()]
        return Counts(
            passes=sum(one.passes for one in chains),
            cast=sum(one.cast for one in chains),
            voided=sum(one.voided for one in chains),
            abandoned=sum(one.abandoned for one in chains),
            waiting=self._store.waiting(),
            out=self._store.open_count(),
        )

    @property
    def has_voters(self) -> bool:
        """Has anybody come to vote yet?"""
        counts = self.counts
        return bool(counts.passes or counts.cast or counts.voided or counts.abandoned)

    @property
    def officers(self) -> list[tuple[str, OfficerRole]]:
        """Holder and role of everybody who can sign in here."""
        return self._officer_keys.officers()

    def picture(self, proposal_id: str) -> bytes | None:
        """The picture of a proposal, as an image file's bytes."""
        proposal = self.case.proposal(proposal_id)
        return self._store.picture(proposal.picture) if proposal and proposal.picture else None

    def map(self, proposal_id: str) -> bytes | None:
        """The map of where a proposal is, as an image file's bytes."""
        proposal = self.case.proposal(proposal_id)
        return self._store.picture(proposal.map) if proposal and proposal.map else None

    def recordings(self) -> dict[tuple[str, str], bytes]:
        """What the case brings to be heard: sound files' bytes by language and the text they read."""
        case, found = self.case, {}
        for one in case.recordings:
            text, data = case.recorded_text(one), self._store.recording(one.file)
            if text is not None and data is not None:
                found[one.language, text] = data
        return found

    went_on_after: int | None = None
    """the last record's time (seconds) if a running day was taken up again at this start"""

    def started(self) -> None:
        """To be called once when the program starts: a running day goes on exactly where it stood."""
        with self._lock:
            state = self._store.state()
            # After the close the chain's end stands in the signed account: nothing may follow it.
            if state.day in RUNNING:
                last = self.went_on_after = self._time_of(state.head.sequence)
                if last is not None:
                    self._ledger.clock_doubt = doubt_of(state.day, self._clock(), last)
                self._ledger.note(Event("restarted"))

    def sign_in(self, holder: str, pin: str) -> Officer:
        """Raises PassphraseWrong; NotAuthorised for one not certified as an officer of this station."""
        certificate = self._directory.require(holder, "officer", "chief")
        signer = self._officer_keys.unlock(holder, pin)
        if (certificate.station, certificate.key) != (self.name, signer.public_key):
            raise NotAuthorised(f"{holder} is not an officer of this station", holder=holder)
        return Officer(holder, "chief" if "chief" in certificate.roles else "officer", signer)

    def locked_out(self, holder: str) -> None:
        """Wrong PINs have locked this officer out: put on record while the poll runs."""
        with self._lock:
            if self._store.state().day in RUNNING:
                self._ledger.note(Event("locked-out", officer=holder))

    def set_clock(self, chief: Officer) -> None:
        """The chief has compared the machine's clock with a watch: it is believed again, as it stands now."""
        require_chief(chief)
        with self._lock:
            self._clock.set()
            self._ledger.clock_doubt = None
            if self._store.state().day in RUNNING:
                self._ledger.note(Event("clock-set", officer=chief.holder))

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

        The lost chains that this device continues are accounted for with it.
        `paper_count` is the number of people counted on paper. Raises NotAllowedNow while a voter is at the
        booth; NotAuthorised without a chief, or for a device of another station; InputError without a second
        person; Malformed for numbers that no centre would take.
        """
        require_chief(chief)
        if second.holder == chief.holder or paper_count < 0:
            raise InputError("two different officers and a count of people are needed")
        others = (*self._earlier, *others)
        self._check_devices([self.device, *(one.device for one in others)])

        def sign(own: DeviceAccount) -> Joint:
            accounts = (own, *others)
            record = ClosingRecord(self.case.code, self.name, accounts, paper_count, closed_at=self._clock())
            payload = encode(record)
            decode(
                payload, ClosingRecord
            )  # the poll closes once: what no centre would take is Malformed here
            return join("closing", payload, (chief.signer, second.signer))

        with self._lock:
            self._require_no_voter()
            return self._ledger.close(chief.holder, sign)

    def zero_report(self) -> ZeroReport:
        """What this device holds before the first voter. Raises NotAllowedNow once a pass was given out."""
        with self._lock:
            state = self._store.state()
            if state.passes or state.cast or state.voided or state.abandoned:
                raise NotAllowedNow("people have come to vote already", reason="not-zero")
            now = self._clock()
            return ZeroReport(
                self.case.code,
                self.case.title,
                self.name,
                self.device,
                local_day(now),
                now,
                roll=self._store.roll_size(),
                documents=len(self._store.documents()),
                spares=sum(one.spare for one in self._certified()),
                officers=tuple(self.officers),
                head=head_on_paper(self.case.code, self.device, state.head),
            )

    def device_report(self) -> DeviceReport:
        """What this device did, for the reconciliation of its station."""
        with self._lock:
            account = self._ledger.account(self._store.state())
            return DeviceReport(account, groups_of(self._store.passes()), self._earlier)

    def reconciliation(
        self, paper_count: int | None = None, others: Sequence[DeviceReport] = ()
    ) -> Reconciliation:
        """The numbers of this device and the station's `others` against the people counted on paper.

        Without a count: as this device has closed the poll. Raises NotAllowedNow if it has not.
        """
        reports = {one.account.device: one for one in (self.device_report(), *others)}
        closed_at = None
        if paper_count is None:
            record = self._closing_record()
            paper_count, closed_at = record.paper_count or 0, record.closed_at
            reports = {
                one.device: replace(reports.get(one.device, DeviceReport(one)), account=one)
                for one in record.devices
                if one not in self._earlier
            }
        return reconcile(
            self.case,
            self.name,
            list(reports.values()),
            paper_count,
            now=self._clock(),
            certified=[one.holder for one in self._certified() if not one.spare],
            closed_at=closed_at,
        )

    def end_chain(self, chief: Officer) -> tuple[DeviceAccount, ...]:
        """Close this device of several: the accounts of its chain, and of lost ones that this continues.

        They belong to the `others` where the station's poll is closed.
        """
        with self._lock:
            self._require_no_voter()
            self._step(Step.CLOSE, chief)
            return *self._earlier, self._ledger.account(self._store.state())

    def reported(self, chief: Officer) -> Signed:
        """This device's signed report for the device where the poll is closed; closes this one if it runs.

        Raises as `end_chain`; NotAllowedNow where the closing record itself was made.
        """
        require_chief(chief)
        with self._lock:
            if self.closing is not None:
                raise NotAllowedNow("the poll was closed on this device", reason="closed-here")
            if self._store.state().day in RUNNING:
                self.end_chain(chief)
            return signed_report(self._signer, self.case.code, self.name, self.device_report())

    def read_report(self, signed: Signed) -> DeviceReport:
        """Another device's report, checked. Raises MessageRefused, WrongCase; InputError for its own."""
        report = verified_report(self._directory, self.name, signed)
        if report.account.device in self._holders:
            raise InputError("this is the report of this very device")
        return report

    @property
    def other_devices(self) -> list[str]:
        """The station's other devices, by name; not the spare keys of any."""
        return [one.holder for one in self._certified() if not one.spare and one.holder not in self._holders]

    @property
    def closing(self) -> Joint | None:
        """The closing record that this device has made."""
        found = (one for one in self._store.documents() if isinstance(one, Joint) and one.kind == "closing")
        return next(found, None)

    @property
    def paper_count(self) -> int | None:
        """People counted on paper when this device closed the poll."""
        return None if self.closing is None else self._closing_record().paper_count

    def _closing_record(self) -> ClosingRecord:
        if self.closing is None:
            raise NotAllowedNow("this device has not closed the poll", reason="not-closed")
        return decode(self.closing.payload, ClosingRecord)

    def _certified(self) -> list[Certificate]:
        """Desks and booths of this station, spare ones too, whose certificates were not taken back."""
        return [
            one
            for one in self._directory.certificates()
            if one.station == self.name
            and {"desk", "booth"} & set(one.roles)
            and not self._directory.revoked(one.holder)
        ]

    def _check_devices(self, holders: list[str]) -> None:
        if len(set(holders)) != len(holders):
            raise InputError("one device is accounted for twice")
        for holder in holders:
            if self._directory.certificate(holder).station != self.name:
                raise NotAuthorised(f"{holder} is no device of this station", holder=holder)

    def _step(
        self, step: Step, officer: Officer, reason: str | None = None, *, needs_clock: bool = False
    ) -> None:
        require_chief(officer)
        with self._lock:
            if needs_clock:
                self._clock.set()  # it may have been put right since the start
                last = self._time_of(self._store.state().head.sequence)
                check_clock(self.case, self._clock(), [] if last is None else [last])
                self._ledger.clock_doubt = None
            self._ledger.step(step, officer.holder, reason)

    def _time_of(self, sequence: int) -> int | None:
        """When a record was made (seconds), if it is there."""
        data = self._store.record(sequence)
        return None if data is None else read_record(data)[1].at
