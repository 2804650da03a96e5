"""What works beside the screens while a polling place is open: see place.Beside."""

from collections.abc import Callable, Mapping, Sequence

from kiosk.app.delivery import Delivery
from kiosk.app.station import OpenedStation
from kiosk.domain.station import Station
from kiosk.domain.store import Doubled
from kiosk.lan.addresses import PORT, Address
from kiosk.lan.beacon import ANYWHERE
from kiosk.lan.lan import Lan
from kiosk.lan.state import LanState
from sync.client.registry_line import RegistryLine


class DeliveryBeside:
    """Delivers to the centre whenever there is a line."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._stations: Sequence[OpenedStation] = ()

    def start(self, stations: Sequence[OpenedStation]) -> None:
        self._stations = stations
        for one in stations:
            self._delivery.start(one)

    def stop(self) -> None:
        for one in self._stations:
            self._delivery.leave(one)


class LanBeside:
    """Shares check-ins with the station's other devices. `tell` and `doubled` as Lan calls them."""

    def __init__(
        self,
        peers: Sequence[Address],
        *,
        discover: bool = True,
        host: str = ANYWHERE,
        port: int = PORT,
    ) -> None:
        """Answers at `host` and `port`; `peers` and `discover` as Lan has them."""
        self._peers, self._discover, self._at = peers, discover, (host, port)
        self._lan: Lan | None = None
        self.tell: Callable[[LanState], None] = lambda _state: None
        self.doubled: Callable[[Station, Doubled], None] = lambda _station, _found: None

    def start(self, stations: Sequence[OpenedStation]) -> None:
        self._lan = Lan(stations, *self._at, peers=self._peers, discover=self._discover)
        self._lan.tell, self._lan.doubled = self.tell, self.doubled
        self._lan.start()

    def stop(self) -> None:
        if self._lan is not None:
            self._lan.stop()


class RegistryBeside:
    """Lets desks ask the identity service first."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        """`addresses`: of each case's identity service, by case code; under "" that of all others."""
        self._addresses = addresses
        self._lines: list[RegistryLine] = []

    def start(self, stations: Sequence[OpenedStation]) -> None:
        for one in stations:
            address = self._addresses.get(one.case.code, self._addresses.get("", ""))
            if address and "desk" in one.roles:
                self._lines.append(RegistryLine(address, one.question))
                one.use_registry(self._lines[-1])

    def stop(self) -> None:
        for one in self._lines:
            one.close()
        self._lines = []
