"""Devices and stations that write their chains in memory: what a polling station delivers, made in a test."""

from collections import Counter
from collections.abc import Sequence

from sync.protocol.ballot import Ballot
from sync.protocol.certificates import Role
from sync.protocol.chain import Head, next_record, read_record
from sync.protocol.delivery import MAX_RECORDS, Item, item_of, make_batch
from sync.protocol.identity import Identity
from sync.protocol.messages import ClosingRecord, DeviceAccount, Envelope, Event
from sync.protocol.passes import issue_pass
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Joint, Signed, Signer, join
from tests.support.world import DURING, World

EXPIRES = DURING + 3600


class Device:
    """One certified device: its key, and the chain it has written so far."""

    def __init__(
        self,
        world: World,
        station: str,
        name: str,
        *roles: Role,
        spare: bool = False,
        signer: Signer | None = None,
    ) -> None:
        self.world, self.station, self.name = world, station, name
        self.signer = signer or Signer.generate()
        if signer is None:
            world.certify(self.signer, station, name, *roles, spare=spare)
        self.heads = [Head()]
        self.records: list[bytes] = []

    @property
    def head(self) -> Head:
        return self.heads[-1]

    def write(self, body: Envelope | Event, *, signer: Signer | None = None) -> bytes:
        """Add a record to the chain. Returns its hash."""
        data, head = next_record(
            signer or self.signer, self.world.case.code, self.name, self.head, at=DURING, body=body
        )
        self.records.append(data)
        self.heads.append(head)
        return head.hash

    def issue(
        self,
        who: Identity,
        *,
        electorate_class: str = "resident",
        style: str = "all",
        status: str = "roll",
        document: str | None = None,
        noted: bool = True,
    ) -> Signed:
        """Give out a voting pass, with its `passed` event (unless it is not `noted`)."""
        directory = self.world.directory()
        serial, voting_pass = issue_pass(
            directory,
            self.signer,
            directory.certificate(self.name),
            who,
            electorate_class=electorate_class,
            style=style,
            status=status,
            expires=EXPIRES,
            document=document,
        )
        if noted:
            self.write(Event("passed", serial))
        return voting_pass

    def cast(
        self, voting_pass: Signed, chosen: Sequence[str] = ("p1",), *, ballot_ct: bytes | None = None
    ) -> bytes:
        """Cast a ballot. Returns the envelope's name."""
        sealed = ballot_ct or seal_ballot(self.world.case, "resident", Ballot("all", tuple(chosen)))
        return self.write(Envelope(voting_pass, sealed))

    def ballot(self, number: int = -1) -> bytes:
        """The sealed ballot in a record that is an envelope, the last one if not said otherwise."""
        _, record = read_record(self.records[number])
        assert isinstance(record.body, Envelope)
        return record.body.ballot_ct

    def restored(self, sequence: int) -> "Device":
        """The same device put back to an old state: what it writes from here on forks its chain."""
        twin = Device(self.world, self.station, self.name, signer=self.signer)
        twin.heads, twin.records = self.heads[: sequence + 1], self.records[:sequence]
        return twin

    def batch(self, first: int = 1, last: int | None = None) -> Item:
        """Records first..last, as sent."""
        records = self.records[first - 1 : last]
        return item_of(make_batch(self.signer, self.world.case.code, self.name, first, records))

    def batches(self, size: int = MAX_RECORDS) -> list[Item]:
        """The whole chain in batches of `size`."""
        return [self.batch(n + 1, n + size) for n in range(0, len(self.records), size)]

    def account(self) -> DeviceAccount:
        kinds = Counter(
            body.kind if isinstance(body, Event) else "cast"
            for body in (read_record(data)[1].body for data in self.records)
        )
        return DeviceAccount(
            self.name,
            self.head.sequence,
            self.head.hash,
            passes=kinds["passed"],
            cast=kinds["cast"],
            voided=kinds["voided"],
            abandoned=kinds["abandoned"],
        )


class Station:
    """A desk, a booth, a chief and two officers."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name = world, name
        self.desk = Device(world, name, f"{name}-desk", "desk")
        self.booth = Device(world, name, f"{name}-booth", "booth")
        self.chief, self.second, self.third = (Signer.generate() for _ in range(3))
        world.certify(self.chief, name, f"{name}-chief", "chief")
        world.certify(self.second, name, f"{name}-second", "officer")
        world.certify(self.third, name, f"{name}-third", "officer")
        self.extra: list[Device] = []

    @property
    def devices(self) -> list[Device]:
        return [self.desk, self.booth, *self.extra]

    def vote(self, who: Identity, *chosen: str) -> bytes:
        """One person's whole visit. Returns the envelope's name."""
        return self.booth.cast(self.desk.issue(who), chosen or ("p1",))

    def close(self, paper_count: int | None = None) -> Joint:
        """The closing record over everything written so far."""
        accounts = tuple(device.account() for device in self.devices)
        people = sum(account.cast for account in accounts) if paper_count is None else paper_count
        return self.sign_closing(
            ClosingRecord(self.world.case.code, self.name, accounts, people, closed_at=DURING)
        )

    def sign_closing(self, record: ClosingRecord) -> Joint:
        return join("closing", record, (self.chief, self.second))

    def items(self) -> list[Item]:
        return [item for device in self.devices for item in device.batches()]


class Platform:
    """The online platform: the identity service's desk and the intake server."""

    def __init__(self, world: World) -> None:
        self.world, self.name = world, "online"
        self.desk = Device(world, self.name, "online-desk", "online-desk")
        self.intake = Device(world, self.name, "online-intake", "intake")
        self.chief, self.second = Signer.generate(), Signer.generate()
        world.certify(self.chief, self.name, "online-chief", "chief")
        world.certify(self.second, self.name, "online-second", "officer")
        self.extra: list[Device] = []

    @property
    def devices(self) -> list[Device]:
        return [self.desk, self.intake, *self.extra]

    def vote(self, who: Identity, *chosen: str) -> bytes:
        return self.intake.cast(self.desk.issue(who), chosen or ("p1",))

    def close(self) -> Joint:
        accounts = tuple(device.account() for device in self.devices)
        record = ClosingRecord(self.world.case.code, self.name, accounts, None, closed_at=DURING)
        return join("closing", record, (self.chief, self.second))

    def items(self) -> list[Item]:
        return [item for device in self.devices for item in device.batches()]


def documents(world: World, *further: Joint) -> list[Item]:
    """Case, certificates and revocations made so far, then what is given."""
    return [item_of(one) for one in (world.signed_case, *world.documents, *further)]
