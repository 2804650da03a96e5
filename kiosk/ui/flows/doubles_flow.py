"""One person checked in at two desks: shown at once to the officer on duty, until somebody has read of it."""

from PySide6.QtCore import Signal

from kiosk.domain.station import Station
from kiosk.domain.store import Doubled
from kiosk.ui.flows.flow import PlaceFlow, Surroundings
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.screens.desk.doubled import DoubledScreen
from kiosk.ui.screens.officer.pin import PinScreen

VOID_REASON = "checked-in-twice"


class DoublesFlow(PlaceFlow):
    """`done`: everything is read, the officer goes on working."""

    done = Signal()

    def __init__(self, around: Surroundings, officers: StationFlow) -> None:
        super().__init__(around)
        self._officers = officers
        self._due = False
        self.frame.screen_changed.connect(self._screen_changed)

    def look(self) -> None:
        """There is something to read: now, or as soon as an officer has the screen."""
        self._due = True
        self._screen_changed()

    def _screen_changed(self, _name: str = "") -> None:
        screen = self.frame.current_screen
        an_officers = screen is not None and not screen.for_voter and not isinstance(screen, PinScreen)
        if self._due and an_officers and self._officers.on_duty is not None and not self.frame.busy:
            self._due = False
            self._next()

    def _next(self) -> None:
        self.work(self._unread, self._show)

    def _unread(self) -> tuple[Station, Doubled] | None:
        return next(((one, found) for one in self.place.stations for found in one.doubles()), None)

    def _show(self, unread: tuple[Station, Doubled] | None) -> None:
        if unread is None:
            self.done.emit()
            return
        station, found = unread
        screen = DoubledScreen(self.appearance, found, station.device, station.case.title)
        screen.read.connect(lambda: self.work(lambda: station.see(found), lambda _none: self._next()))
        screen.void.connect(lambda: self._void(station, found))
        self.frame.show_screen(screen)

    def _void(self, station: Station, found: Doubled) -> None:
        self._officers.as_chief(
            lambda chief: self.work(
                lambda: station.void(found.here, VOID_REASON, chief.of(station)), lambda _none: self._next()
            ),
            back=self._next,
        )
