"""All cases that run on this device, opened together with one passphrase."""

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Protocol

from kiosk.app import recovery
from kiosk.app.station import OpenedStation, open_station, system_clock
from kiosk.domain.clock import Clock
from kiosk.domain.officers import Officer
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.polling_place import PollingPlace
from kiosk.domain.station import Station


class Beside(Protocol):
    """Something that works beside the screens while the place is open: the line, the local network."""

    def start(self, stations: Sequence[OpenedStation]) -> None: ...

    def stop(self) -> None:
        """Wait for what is under way, and let go of the stations."""


class OpenedPlace(PollingPlace):
    """A polling place on its own databases."""

    def __init__(self, stations: Sequence[OpenedStation], clock: Clock, beside: Sequence[Beside]) -> None:
        """Raises as PollingPlace."""
        super().__init__(stations, self._succession, clock)
        self.opened = tuple(stations)
        self._beside = beside

    def start_beside(self) -> None:
        """Start what works beside the screens."""
        for one in self._beside:
            one.start(self.opened)

    def go_on(self, by: OnDuty) -> None:
        for one in self._beside:
            one.stop()
        try:
            super().go_on(by)
        finally:
            self.start_beside()

    def close(self) -> None:
        """Let go of the databases."""
        for one in self._beside:
            one.stop()
        for station in self.opened:
            station.close()

    def _succession(self, station: Station, chief: Officer) -> Station:
        old = next(one for one in self.opened if one is station)
        new = recovery.go_on(old, chief)
        self.opened = tuple(new if one is old else one for one in self.opened)
        return new


def open_place(
    folders: Sequence[Path],
    passphrase: str,
    clock: Clock = system_clock,
    *,
    stick: Path | None = None,
    beside: Sequence[Beside] = (),
) -> OpenedPlace:
    """The stations in these folders, one for each case, all behind the same passphrase; all of them or none.

    All of them follow on the same `stick`, if there is one: each has a folder of its own there.
    Raises as `open_station`; WrongCase for folders of different stations, or of one case twice.
    """
    with ExitStack() as on_error:
        stations = [
            on_error.enter_context(closing(open_station(one, passphrase, clock, stick=stick)))
            for one in folders
        ]
        place = OpenedPlace(stations, clock, beside)
        place.start_beside()
        on_error.pop_all()
        return place
