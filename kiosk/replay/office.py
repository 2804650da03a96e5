"""The organiser's office before a replay: keys, ceremony, case, roll, stations. All of it the real way."""

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.app.preparation import install, new_passphrase, request
from kiosk.domain.officers import OfficerRole
from kiosk.replay.people import Person
from sync.organiser.case_build import build_case
from sync.organiser.files import write_whole
from sync.organiser.key_files import (
    Owner,
    PrivateKeys,
    PublicKeys,
    new_signing_keys,
    read_public,
    write_keys,
    write_public,
)
from sync.organiser.provision import ONLINE_STATION, certify_online, provision_station
from sync.organiser.roll_build import Progress, build_roll, former_numbers, read_rows
from sync.protocol.aliases import seal_aliases
from sync.protocol.case import Case, Provisional
from sync.protocol.certificates import Role, open_case
from sync.protocol.delivery import Bundle, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import RollInvalid
from sync.protocol.signing import Signed, Signer
from sync.protocol.wrapping import unwrap, wrap
from sync.server.identity.keys import make_identity_keys
from sync.tally.ceremony import Ceremony, hold_ceremony

TRUSTEES, THRESHOLD = 3, 2
OFFICIALS = ("official-1", "official-2")
KEYS: tuple[tuple[str, Owner, tuple[str, ...]], ...] = (
    ("authority", "authority", ("authority",)),
    ("centre", "centre", ("centre", "board", "intake")),
    *((person, "decision", ("decision",)) for person in OFFICIALS),
)
"""name of the file, whose keys, and which"""


@dataclass
class StationFolder:
    """A provisioned station, and what its officers know."""

    name: str
    device: str
    folder: Path
    passphrase: str
    chief: tuple[str, str]
    second: tuple[str, str]


@dataclass
class Office:
    """Everything in one folder. Passphrases are files in `secrets/`, as a rehearsal may keep them."""

    folder: Path
    ceremony: Ceremony = field(init=False, repr=False)
    case: Case = field(init=False)
    signed_case: Signed = field(init=False)
    stations: list[StationFolder] = field(default_factory=list)

    @property
    def secrets(self) -> Path:
        return self.folder / "secrets"

    @property
    def case_file(self) -> Path:
        return self.folder / "organiser" / "case.signed"

    @property
    def online_certificates(self) -> Path:
        return self.folder / "organiser" / "online.certificates"

    @property
    def aliases(self) -> Path:
        return self.folder / "organiser" / "roll" / "aliases.sealed"

    def key_file(self, owner: str) -> Path:
        return self.folder / "organiser" / f"{owner}.key"

    def passphrase_file(self, owner: str) -> Path:
        return self.secrets / f"{owner}.passphrase"

    def share_files(self) -> list[Path]:
        """A quorum's shares, one a file."""
        return [self.secrets / f"share-{n}.txt" for n in range(1, THRESHOLD + 1)]

    def make_keys(self) -> None:
        """Keys of authority, centre, identity service and two officials; the trustees' ceremony."""
        for name, owner, keys in KEYS:
            self._make_key(name, owner, keys)
        self._make_identity_keys()
        self.ceremony = hold_ceremony(THRESHOLD, TRUSTEES)
        publics = {
            "tally": self.ceremony.tally_public.hex(),
            "seed_commitment": self.ceremony.seed_commitment.hex(),
        }
        write_public(self.key_file("ceremony"), PublicKeys("ceremony", "", publics))
        write_whole(
            self.key_file("seed"), wrap("seed", self._passphrase("seed"), self.ceremony.seed), secret=True
        )
        for n, share in enumerate(self.ceremony.shares, 1):
            write_whole(self.secrets / f"share-{n}.txt", share.encode(), secret=True)

    def _make_key(self, name: str, owner: Owner, keys: tuple[str, ...]) -> None:
        person = name if owner == "decision" else ""
        new_signing_keys(self.key_file(name), self._passphrase(name), owner, person, keys)

    def _make_identity_keys(self) -> None:
        keys = make_identity_keys()
        private = PrivateKeys("identity", "", keys.raw())
        write_keys(self.key_file("identity"), self._passphrase("identity"), private, keys.public_halves())

    def make_case(self, plain: Case, *, pictures: Path | None = None, since: datetime | None = None) -> None:
        """Build and sign a case that is open now, and was at `since`."""
        now = datetime.now(UTC)
        opens = min(now - timedelta(hours=1), since or now)
        plain = msgspec.structs.replace(plain, opens=opens, closes=now + timedelta(days=1))
        self.signed_case = build_case(
            plain,
            self._authority,
            ceremony=self._public("ceremony"),
            centre=self._public("centre"),
            identity=self._public("identity"),
            decisions=[self._public(person, "decision") for person in OFFICIALS],
            pictures=pictures,
            same_machine=True,
        )
        self.case = open_case(self.signed_case)
        write_whole(self.case_file, encode(self.signed_case))
        online = certify_online(
            self._authority,
            self.case,
            identity=self._public("identity"),
            centre=self._public("centre"),
            officials=(self._public(OFFICIALS[0], "decision"), self._public(OFFICIALS[1], "decision")),
        )
        bundle = Bundle(self.case.code, ONLINE_STATION, tuple(item_of(one) for one in online))
        write_whole(self.online_certificates, encode(bundle))

    def make_roll(self, people: Sequence[Person], progress: Progress | None = None) -> None:
        """Write the registry's list of these people and build the sealed roll from it."""
        listed = self.folder / "inputs" / "roll.csv"
        write_people(listed, people)
        good, bad = read_rows(self.case, listed)
        if bad:
            raise RollInvalid(f"{len(bad)} made-up people are not valid")
        build_roll(self.case, self._authority, good, self.aliases.parent, progress=progress)
        assert self.case.keys is not None
        write_whole(
            self.aliases,
            seal_aliases(self._authority, self.case.keys.identity, self.case.code, former_numbers(good)),
        )

    def make_station(
        self,
        name: str,
        *,
        device: str = "",
        roles: Sequence[Role] = ("desk", "booth"),
        pictures: Path | None = None,
    ) -> StationFolder:
        """A device of a station asks, is answered, and is installed. The only one needs no name."""
        owner, device = device or name, device or f"{name}-A"
        folder = self.folder / "stations" / owner
        chief, second = (
            (f"{owner}-{who}", str(random.SystemRandom().randrange(10**5, 10**6)))
            for who in ("chief", "officer")
        )
        officers: list[tuple[str, OfficerRole, str]] = [
            (chief[0], "chief", chief[1]),
            (second[0], "officer", second[1]),
        ]
        words = self._passphrase(owner)
        asked = request(
            folder,
            self.case.code,
            station=name,
            device=device,
            roles=roles,
            officers=officers,
            passphrase=words,
            recovery_secret=new_passphrase(),
        )
        file, certificates = provision_station(
            self._authority,
            self.signed_case,
            decode(asked, Signed),
            roll=self.aliases.parent,
            pictures=pictures,
        )
        install(folder, words, file, self._authority.public_key)
        made = StationFolder(name, device, folder, words, chief, second)
        told = Bundle(self.case.code, name, tuple(item_of(one) for one in certificates))
        write_whole(self.certificates(made), encode(told))
        self.stations.append(made)
        return made

    def certificates(self, station: StationFolder) -> Path:
        """What the centre is told of a device."""
        return self.folder / "organiser" / f"{station.device}.certificates"

    def _passphrase(self, owner: str) -> str:
        words = new_passphrase()
        write_whole(self.passphrase_file(owner), words.encode(), secret=True)
        return words

    def _public(self, name: str, owner: str | None = None) -> PublicKeys:
        path = self.key_file(name)
        return read_public(path.with_name(path.name + ".public.json"), owner or name)

    @cached_property
    def _authority(self) -> Signer:
        """The organiser's own key: opened once, as in one sitting at the office."""
        words = self.passphrase_file("authority").read_text(encoding="utf-8")
        data = unwrap("authority-keys", words, self.key_file("authority").read_bytes())
        return Signer(decode(data, PrivateKeys).keys["authority"])


def write_people(path: Path, people: Sequence[Person]) -> None:
    """People as the registry lists them: ID number and birth date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "birth_date"))
        writer.writerows((one.number, one.birth_date) for one in people)


def with_provisional(case: Case) -> Case:
    """The same case, taking provisional ballots of its first class."""
    first = case.electorate.classes[0].id
    return msgspec.structs.replace(case, provisional=Provisional(electorate_class=first))
