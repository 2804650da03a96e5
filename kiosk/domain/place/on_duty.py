"""Somebody who has signed in at a polling place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.officers import Officer, OfficerRole
from kiosk.domain.station import Station
from sync.protocol.errors import NotAuthorised


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
