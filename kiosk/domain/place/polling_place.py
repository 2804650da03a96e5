"""The polling place as its screens see it: its day and its officers, and with them desk, booth and closing.

Each case has its own Station, with its own key, database and chain; no transaction spans two of them. An act
on several cases is done case by case, and can be done again for those it did not reach.
"""

from collections.abc import Callable, Sequence

from kiosk.domain.clock import Clock
from kiosk.domain.medium import Link
from kiosk.domain.officers import Officer, OfficerRole
from kiosk.domain.pin_lock import PinLock
from kiosk.domain.place.booth import PlaceBooth
from kiosk.domain.place.closing import PlaceClosing
from kiosk.domain.place.desk import PlaceDesk
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.standing import CaseStanding, Standing
from kiosk.domain.polling_day import STEPS, TAIWAN, Step, next_state
from kiosk.domain.station import Station
from sync.protocol.errors import NotAuthorised, PassphraseWrong, PollingError, WrongCase

Succession = Callable[[Station, Officer], Station]


class PollingPlace(PlaceDesk, PlaceBooth, PlaceClosing):
    """Methods may be called from any thread, as those of Station, and raise what those raise."""

    def __init__(self, stations: Sequence[Station], succeed: Succession, clock: Clock) -> None:
        """One station for each case. `succeed` gives the one that takes the place of a superseded one;
        wrong PINs are waited for on the `clock` that the stations go by.

        Raises WrongCase for different stations or for one case twice.
        """
        super().__init__(stations)
        self._succeed = succeed
        self._lock = PinLock(clock.steady)

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

    @property
    def went_on_after(self) -> int | None:
        """The last record's time (seconds) if a running day was taken up again at this start."""
        return max(
            (one.went_on_after for one in self.stations if one.went_on_after is not None), default=None
        )

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

    # --- what the chief puts right ---------------------------------------------------------------------

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


def _clock_doubt(station: Station) -> str | None:
    return station.clock_doubt or ("jumped" if station.clock_jump else None)
