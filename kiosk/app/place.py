"""All cases that run on this device, opened together with one passphrase."""

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from kiosk.app.station import OpenedStation, open_station, system_clock
from kiosk.domain.clock import Clock
from kiosk.domain.polling_place import PollingPlace


class OpenedPlace(PollingPlace):
    """A polling place on its own databases."""

    def __init__(self, stations: Sequence[OpenedStation]) -> None:
        """Raises as PollingPlace."""
        super().__init__(stations)
        self.opened = tuple(stations)

    def close(self) -> None:
        """Let go of the databases."""
        for station in self.opened:
            station.close()


def open_place(
    folders: Sequence[Path],
    passphrase: str,
    clock: Clock = system_clock,
    *,
    stick: Path | None = None,
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
        place = OpenedPlace(stations)
        on_error.pop_all()
        return place
