"""The organiser's office before a polling day: the demo case with every key, its voters, the devices.

Small groups are published too: a story with three voters is to be read from the result.
"""

import copy
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.ui.resources import RESOURCES
from sync.protocol.case import Publication
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Role
from sync.protocol.signing import Signed, Signer
from sync.server.identity.keys import IdentityKeys
from tests.support.people import people
from tests.support.stations import ask, cheap_argon2, give, roll_of
from tests.support.world import World

DEMO = RESOURCES / "cases" / "demo"
ANNA, BEN, CARLA, DORA, EMIL, FAY, GUS = people(7, seed=31)
ON_ROLL = (ANNA, BEN, CARLA, DORA, EMIL)
REGISTERED = (*ON_ROLL, FAY)
"""whom the household registry knows; Fay moved here after the roll was made, Gus lives elsewhere"""
BOTH: tuple[Role, ...] = ("desk", "booth")
DEVICES: dict[str, tuple[str, tuple[Role, ...]]] = {
    "st1-a": ("st1", BOTH),
    "st2-a": ("st2", ("desk",)),
    "st2-b": ("st2", ("desk",)),
    "st2-booth": ("st2", ("booth",)),
}
"""station and roles of each device: one that does everything; two desks with a booth of its own"""


@dataclass
class Office:
    """Everything signed and installed, in `folder`: one folder a device, to be copied and not used."""

    folder: Path
    world: World = field(init=False)
    certificates: list[Signed] = field(default_factory=list)
    """of all devices, officers and the online platform"""
    online: list[Signed] = field(init=False)
    intake: Signer = field(default_factory=Signer.generate)

    def __post_init__(self) -> None:
        cheap_argon2()
        demo = read_case((DEMO / "case.json").read_bytes())
        self.world = World(msgspec.structs.replace(demo, publication=Publication(smallest_group=1)))
        self.keys = IdentityKeys(
            identity=self.world.identity_private,
            pseudonym=self.world.pseudonym_key,
            identity_signing=self.world.identity_signer.private_bytes(),
            online_desk=Signer.generate().private_bytes(),
        )
        self.online = self._certify_online()
        roll = roll_of(self.world, ON_ROLL, style="district")
        pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
        for device, (station, roles) in DEVICES.items():
            own = self._beside()  # as in life each device gets its own certificates and no other's
            wanted = ask(own, self.folder / device, station=station, device=device, roles=roles)
            give(own, self.folder / device, wanted, roll, pictures=pictures)
            self.certificates += own.documents
        self.certificates += self.online

    def _certify_online(self) -> list[Signed]:
        """Two officials close the online platform's poll."""
        own = self._beside()
        own.certify(Signer(self.keys.online_desk), "online", "online-desk", "online-desk")
        own.certify(self.intake, "online", "online-intake", "intake")
        chief, second = self.world.officials
        own.certify(chief, "online", "online-chief", "chief")
        own.certify(second, "online", "online-second", "officer")
        return own.documents

    def _beside(self) -> World:
        """The same keys, without certificates."""
        own = copy.copy(self.world)
        own.documents = []
        return own
