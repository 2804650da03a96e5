"""Everything behind the passphrase of `pbkiosk run`: the databases, the line, the stick, the other devices.

Its libraries take half a second to load, so the window is there before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.beside import DeliveryBeside, LanBeside, RegistryBeside
from kiosk.app.delivery import Delivery
from kiosk.app.place import Beside, OpenedPlace, open_place
from kiosk.lan.addresses import Address
from kiosk.ui.line import Line, LineState
from kiosk.ui.main_window import MainWindow


@dataclass(frozen=True)
class Asked:
    """What `pbkiosk run` was asked for. Addresses are by case code, under "" that of all other cases."""

    folders: Sequence[Path]
    centres: Mapping[str, str]
    identity_services: Mapping[str, str]
    stick: Path | None
    neighbours: Sequence[Address] | None
    """addresses of other devices, besides those that are found; None: no local network"""


class Running:
    """`delivery` is the window's Deliverer."""

    def __init__(self, asked: Asked, window: MainWindow) -> None:
        """The window is told of the line and of the other devices."""
        others = {code: address for code, address in asked.centres.items() if code}
        self.delivery = Delivery(asked.centres.get("", ""), others, keeps_on=asked.stick)
        self.delivery.tell = window.tell_line
        self.delivery.tell(LineState(Line.UNTRIED if self.delivery.has_line else Line.NONE))
        self._asked = asked
        self._beside: list[Beside] = [
            DeliveryBeside(self.delivery),
            RegistryBeside(asked.identity_services),
        ]
        if asked.neighbours is not None:
            network = LanBeside(asked.neighbours)
            network.tell, network.doubled = window.tell_neighbours, window.tell_doubled
            self._beside.append(network)
        self._opened: list[OpenedPlace] = []

    def open(self, passphrase: str) -> OpenedPlace:
        """Raises as open_place."""
        asked = self._asked
        self._opened.append(open_place(asked.folders, passphrase, stick=asked.stick, beside=self._beside))
        return self._opened[-1]

    def close(self) -> None:
        for place in self._opened:
            place.close()
