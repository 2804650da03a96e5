"""A polling place's booth: a voter with passes for one case or several."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.pass_code import read_pass_code
from kiosk.domain.place.cases import Cases
from kiosk.domain.station import Station
from kiosk.domain.voting_session import VotingSession
from sync.protocol.encoding import decode
from sync.protocol.errors import PassSpent
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed


@dataclass(frozen=True)
class Visit:
    """One case's part of a voter's time at the booth."""

    station: Station
    session: VotingSession


class PlaceBooth(Cases):
    """What voters do at the voting screen, in one case after the other."""

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
