"""The polling place: all cases that run at this station on this device, met by officers and voters as one.

Each case has its own Station, with its own key, database and chain; no transaction spans two of them. An act
on several cases is done case by case, and can be done again for those it did not reach.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.check_in import Answer, settled
from kiosk.domain.desk import PASS_LIFETIME
from kiosk.domain.device_report_code import case_of_report, read_report_code, write_report_code
from kiosk.domain.medium import Link, MediumState
from kiosk.domain.officers import Officer, OfficerRole
from kiosk.domain.pass_code import read_pass_code, write_pass_code
from kiosk.domain.pin_lock import PinLock
from kiosk.domain.polling_day import STEPS, TAIWAN, Act, DayState, Step, allowed, next_state, require
from kiosk.domain.reconciliation import DeviceReport, Reconciliation
from kiosk.domain.roll_list import Found, joined
from kiosk.domain.station import Counts, Station
from kiosk.domain.voting_session import VotingSession
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAuthorised, PassphraseWrong, PassSpent, PollingError, WrongCase
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed

OVER = frozenset({DayState.CLOSED, DayState.DELIVERED})
Reports = Mapping[str, Sequence[DeviceReport]]
"""of other devices, by case code"""
Succession = Callable[[Station, Officer], Station]
IN_FRONT = (
    DayState.OPEN,
    DayState.SUSPENDED,
    DayState.PROVISIONED,
    DayState.CLOSED,
    DayState.DELIVERED,
)
"""the day of the place is the first of these that one of its cases is in"""


@dataclass(frozen=True)
class OnDuty:
    """Somebody signed in, with a key for each case. Forgetting this object signs the officer out."""

    holder: str
    role: OfficerRole
    officers: Mapping[str, Officer] = field(repr=False)

    def of(self, station: Station) -> Officer:
        """Raises NotAuthorised for a case in which this person is no officer."""
        found = self.officers.get(station.case.code)
        if found is None:
            code = station.case.code
            raise NotAuthorised(f"{self.holder} is no officer in case {code}", holder=self.holder)
        return found


@dataclass(frozen=True)
class CaseStanding:
    """Where one case stands on this device."""

    case: Case
    day: DayState
    counts: Counts


@dataclass(frozen=True)
class Standing:
    """Where the place stands."""

    cases: tuple[CaseStanding, ...]
    last_day: bool
    """by the device's clock no case goes on tomorrow"""
    now: int
    """by the device's clock, in seconds since 1970-01-01 UTC"""
    medium: MediumState
    """how the stick follows; of several cases the one that is worst off"""
    clock_doubt: str | None = None
    """why the chief must look at the clock: forward, backwards or jumped"""
    superseded: bool = False
    """the device was set back to an older state: only a new chain can go on"""

    @property
    def blocked(self) -> bool:
        """Must the chief put something right before anybody votes?"""
        return self.superseded or self.clock_doubt is not None

    @property
    def day(self) -> DayState:
        return min((one.day for one in self.cases), key=IN_FRONT.index)

    @property
    def counts(self) -> Counts:
        """Of all cases together."""
        return sum_of([one.counts for one in self.cases])

    def may(self, step: Step) -> bool:
        """Is there a case that this step moves?"""
        return any((one.day, step) in STEPS for one in self.cases)


@dataclass(frozen=True)
class CaseAnswer:
    """The answer to a check-in, for one of the cases."""

    case: Case
    answer: Answer

    def but(self, answer: Answer) -> "CaseAnswer":
        """Another answer, for the same case."""
        return CaseAnswer(self.case, answer)


@dataclass(frozen=True)
class GivenPass:
    """A voting pass just given out."""

    case: Case
    signed: Signed
    expires: int
    """seconds since 1970-01-01 UTC"""


@dataclass(frozen=True)
class Visit:
    """One case's part of a voter's time at the booth."""

    station: Station
    session: VotingSession


@dataclass(frozen=True)
class OpenPass:
    """A voting pass that was given out and has not ended. Nothing in it tells whose it is."""

    case: Case
    serial: bytes
    given_at: int
    """seconds since 1970-01-01 UTC"""
    electorate_class: str
    officer: str | None


class PollingPlace:
    """Methods may be called from any thread, as those of Station, and raise what those raise."""

    def __init__(self, stations: Sequence[Station], succeed: Succession) -> None:
        """One station for each case. `succeed` gives the one that takes the place of a superseded one.

        Raises WrongCase for different stations or for one case twice.
        """
        codes = [one.case.code for one in stations]
        if len({one.name for one in stations}) != 1 or len(set(codes)) != len(codes):
            raise WrongCase("these are not the different cases of one station")
        self.stations = tuple(stations)
        self.name = stations[0].name
        self._succeed = succeed
        self._lock = PinLock()

    @property
    def cases(self) -> tuple[Case, ...]:
        return tuple(one.case for one in self.stations)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that every case has texts in, in the order of the first case."""
        first, *others = (one.languages for one in self.cases)
        return tuple(tag for tag in first if all(tag in one for one in others)) or first

    @property
    def today(self) -> date:
        """The calendar day in Taiwan by this device's clock."""
        return self.stations[0].today

    @property
    def is_desk(self) -> bool:
        return any("desk" in one.roles for one in self.stations)

    @property
    def is_booth(self) -> bool:
        return any("booth" in one.roles for one in self.stations)

    @property
    def went_on_after(self) -> int | None:
        """The last record's time (seconds) if a running day was taken up again at this start."""
        return max(
            (one.went_on_after for one in self.stations if one.went_on_after is not None), default=None
        )

    def station(self, code: str) -> Station:
        """The station of a case. Raises WrongCase."""
        found = next((one for one in self.stations if one.case.code == code), None)
        if found is None:
            raise WrongCase(f"case {code} does not run at this station", case=code)
        return found

    def standing(self) -> Standing:
        cases = tuple(CaseStanding(one.case, one.day, one.counts) for one in self.stations)
        last_day = all(one.today >= one.case.closes.astimezone(TAIWAN).date() for one in self.stations)
        doubts = [_clock_doubt(one) for one in self.stations]
        return Standing(
            cases,
            last_day,
            self.stations[0].now,
            max((one.medium for one in self.stations), key=lambda one: list(Link).index(one.link)),
            next((one for one in doubts if one), None),
            any(one.superseded for one in self.stations),
        )

    # --- officers --------------------------------------------------------------------------------------

    @property
    def officers(self) -> list[tuple[str, OfficerRole]]:
        """Holder and highest role of everybody who can sign in here."""
        roles: dict[str, OfficerRole] = {}
        for station in self.stations:
            for holder, role in station.officers:
                roles[holder] = "chief" if "chief" in (role, roles.get(holder)) else role
        return list(roles.items())

    def sign_in(self, holder: str, pin: str) -> OnDuty:
        """Raises PassphraseWrong; TooManyAttempts while wrong PINs lock this officer out; NotAuthorised."""
        self._lock.require_open(holder)
        try:
            officers = {
                one.case.code: one.sign_in(holder, pin)
                for one in self.stations
                if holder in dict(one.officers)
            }
        except PassphraseWrong:
            if self._lock.wrong(holder):
                for station in self.stations:
                    station.locked_out(holder)
            raise
        self._lock.right(holder)
        if not officers:
            raise NotAuthorised(f"{holder} is no officer of this station", holder=holder)
        roles = {one.role for one in officers.values()}
        return OnDuty(holder, "chief" if "chief" in roles else "officer", officers)

    # --- the day ---------------------------------------------------------------------------------------

    def open_day(self, by: OnDuty) -> None:
        """Open each case that can be opened now; raises only when none can."""
        self._step(Step.OPEN, lambda station: station.open_day(by.of(station)))

    def suspend(self, by: OnDuty, reason: str) -> None:
        self._step(Step.SUSPEND, lambda station: station.suspend(by.of(station), reason))

    def end_day(self, by: OnDuty) -> None:
        """One of several polling days is over."""
        self._step(Step.END_DAY, lambda station: station.end_day(by.of(station)))

    def resume(self, by: OnDuty) -> None:
        self._step(Step.RESUME, lambda station: station.resume(by.of(station)))

    def set_clock(self, by: OnDuty) -> None:
        """The chief has compared this device's clock with a watch: it is right as it stands now."""
        for one in self.stations:
            one.set_clock(by.of(one))

    def judge_head(self, text: str) -> None:
        """Compare with a chain's end on paper; the standing tells whether this device is an older state.

        Raises InputError for what is no such code; WrongCase for one of another case or device.
        """
        refused: WrongCase | None = None
        for station in self.stations:
            try:
                station.judge_head(text)
            except WrongCase as error:
                refused = error
            else:
                return
        if refused is not None:
            raise refused

    def go_on(self, by: OnDuty) -> None:
        """The chief lets a device that was set back go on, on a new chain, with what its stick knows.

        Raises NotAuthorised, SparesUsedUp, FileDamaged, StorageFailed.
        """
        self.stations = tuple(
            self._succeed(one, by.of(one)) if one.superseded else one for one in self.stations
        )

    def to_close(self) -> list[Station]:
        """The stations whose poll is running, to be closed one by one with Station.close_poll."""
        return [one for one in self.stations if (one.day, Step.CLOSE) in STEPS]

    @property
    def is_alone(self) -> bool:
        """Does this device do everything, as far as is known? A desk without a booth never does."""
        return self.is_desk and self.is_booth and not self.other_devices

    @property
    def other_devices(self) -> list[str]:
        """The station's other devices that are known here."""
        return sorted({name for one in self.stations for name in one.other_devices})

    def report_code(self, chief: OnDuty) -> str:
        """Close this device of several; the code that takes its reports to where the poll is closed.

        Can be asked again. Raises as Station.reported.
        """
        reports = [one.reported(chief.of(one)) for one in self.stations]
        return write_report_code(reports, [one.certificate_of(one.device) for one in self.stations])

    def read_reports(self, text: str) -> Reports:
        """Another device's reports, by case. Raises MessageRefused, WrongCase, InputError."""
        found: dict[str, Sequence[DeviceReport]] = {}
        code_read = read_report_code(text)
        self._meet(code_read.certificates)
        for signed in code_read.reports:
            code = case_of_report(signed)
            found[code] = (*found.get(code, ()), self.station(code).read_report(signed))
        return found

    def reconciliations(self, paper_counts: Mapping[str, int], others: Reports) -> list[Reconciliation]:
        """How the numbers would stand if these cases were closed with these counts."""
        return [
            self.station(code).reconciliation(count, others.get(code, ()))
            for code, count in paper_counts.items()
        ]

    def close_polls(
        self, chief: OnDuty, second: OnDuty, paper_counts: Mapping[str, int], others: Reports
    ) -> list[Reconciliation]:
        """Close the poll of these cases (code to people counted on paper); gives what was signed for each.

        Raises as Station.close_poll. Done again after an error, it goes on with those that are still open.
        """
        for station in self.to_close():
            code = station.case.code
            if code in paper_counts:
                accounts = [one for report in others.get(code, ()) for one in report.accounts]
                station.close_poll(chief.of(station), second.of(station), paper_counts[code], tuple(accounts))
        return [self.station(code).reconciliation(None, others.get(code, ())) for code in paper_counts]

    @property
    def reported_elsewhere(self) -> bool:
        """Is this device closed, and the poll to be closed, or closed, on another one?"""
        return self.standing().day in OVER and all(one.closing is None for one in self.stations)

    @property
    def paper_count(self) -> int | None:
        """People counted on paper in all cases that were closed here; None if none was."""
        counts = [one.paper_count for one in self.stations if one.paper_count is not None]
        return sum(counts) if counts else None

    def _step(self, step: Step, act: Callable[[Station], None]) -> None:
        errors: list[PollingError] = []
        stations = [one for one in self.stations if (one.day, step) in STEPS]
        if not stations:
            next_state(self.standing().day, step)  # says why not
        for station in stations:
            try:
                act(station)
            except PollingError as error:
                errors.append(error)
        # A case that is not on today may stay shut; the others go on without it.
        if len(errors) == len(stations):
            raise errors[0]

    # --- desk ------------------------------------------------------------------------------------------

    def check_in(self, number: str, birth_date: str, *, scheme: str | None = None) -> tuple[CaseAnswer, ...]:
        """The answers of all cases that are open. Raises as Station.check_in."""
        running = [one for one in self.stations if allowed(one.day, Act.CHECK_IN)]
        if not running:
            require(self.standing().day, Act.CHECK_IN)
        # Side by side: each may wait for a registry that does not answer.
        with ThreadPoolExecutor(max_workers=len(running)) as threads:
            answers = settled(
                threads.map(lambda one: one.check_in(number, birth_date, scheme=scheme), running)
            )
        return tuple(CaseAnswer(one.case, answer) for one, answer in zip(running, answers, strict=True))

    def admit(self, answers: Sequence[CaseAnswer], by: OnDuty) -> tuple[GivenPass, ...]:
        """Voting passes for each case whose answer admits; the officer has compared the photo.

        Raises as Station.admit. Passes given before an error stay open: checking in again shows them.
        """
        return tuple(self._admit(one, by) for one in answers if one.answer.admits)

    def _admit(self, one: CaseAnswer, by: OnDuty) -> GivenPass:
        station = self.station(one.case.code)
        signed = station.admit(one.answer, by.of(station))
        return GivenPass(one.case, signed, decode(signed.payload, Pass).expires)

    def pass_code(self, given: Sequence[GivenPass]) -> str:
        """What carries these passes to a booth of its own."""
        stations = [self.station(one.case.code) for one in given]
        return write_pass_code(
            [one.signed for one in given], [one.certificate_of(one.device) for one in stations]
        )

    def search(self, text: str) -> Found:
        """People by name, on the rolls that have names. Raises as Station.search."""
        running = [one for one in self.stations if allowed(one.day, Act.CHECK_IN)]
        return joined(one.search(text) for one in running)

    @property
    def has_names(self) -> bool:
        """Does any case allow names on its roll?"""
        return any(one.electorate.names_on_roll for one in self.cases)

    def refuse(self, answers: Sequence[CaseAnswer], by: OnDuty) -> None:
        """The person is sent away; put on record in each case that refuses."""
        for one in answers:
            if one.answer.refuses:
                station = self.station(one.case.code)
                station.refuse(one.answer, by.of(station))

    def open_passes(self) -> list[OpenPass]:
        """Passes given out here and not ended, oldest first."""
        found = [
            _open_pass(station.case, signed) for station in self.stations for signed in station.open_passes()
        ]
        return sorted(found, key=lambda one: one.given_at)

    # --- booth -----------------------------------------------------------------------------------------

    def begin(self, passes: Sequence[Signed]) -> tuple[Visit, ...]:
        """A voter comes to the booth with these passes. Those already spent are left out.

        Raises PassSpent if all are; else as Station.begin, and then none is begun.
        """
        visits: list[Visit] = []
        spent: PassSpent | None = None
        for signed in passes:
            station = self.station(decode(signed.payload, Pass).case)
            try:
                visits.append(Visit(station, station.begin(signed)))
            except PassSpent as error:
                spent = error
        if spent is not None and not visits:
            raise spent
        return tuple(visits)

    def begin_with_code(self, text: str) -> tuple[Visit, ...]:
        """The same for the code that the desk gave. Raises Malformed for what is no voting pass."""
        code = read_pass_code(text)
        self._meet(code.certificates)
        return self.begin(code.passes)

    def _meet(self, certificates: Sequence[Signed]) -> None:
        """Know the device that a code comes from. Raises as Station.meet."""
        for one in certificates:
            self.station(decode(one.payload, Certificate).case).meet(one)


def sum_of(counts: Sequence[Counts]) -> Counts:
    """Several cases' or devices' numbers together."""
    return Counts(
        passes=sum(one.passes for one in counts),
        cast=sum(one.cast for one in counts),
        voided=sum(one.voided for one in counts),
        abandoned=sum(one.abandoned for one in counts),
        waiting=sum(one.waiting for one in counts),
    )


def _open_pass(case: Case, signed: Signed) -> OpenPass:
    found = decode(signed.payload, Pass)
    return OpenPass(case, found.serial, found.expires - PASS_LIFETIME, found.electorate_class, found.officer)


def _clock_doubt(station: Station) -> str | None:
    return station.clock_doubt or ("jumped" if station.clock_jump else None)
