"""The cases of a polling place: one Station for each."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.station import Station
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import decode
from sync.protocol.errors import WrongCase
from sync.protocol.signing import Signed


class Cases:
    """What all parts of a polling place know."""

    def __init__(self, stations: Sequence[Station]) -> None:
        """Raises WrongCase for different stations or for one case twice."""
        codes = [one.case.code for one in stations]
        if len({one.name for one in stations}) != 1 or len(set(codes)) != len(codes):
            raise WrongCase("these are not the different cases of one station")
        self.stations = tuple(stations)
        self.name = stations[0].name

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

    def station(self, code: str) -> Station:
        """The station of a case. Raises WrongCase."""
        found = next((one for one in self.stations if one.case.code == code), None)
        if found is None:
            raise WrongCase(f"case {code} does not run at this station", case=code)
        return found

    def _meet(self, certificates: Sequence[Signed]) -> None:
        """Know the device that a code comes from. Raises as Station.meet."""
        for one in certificates:
            self.station(decode(one.payload, Certificate).case).meet(one)
