"""An election in which anything happens, by chance: for tests that two judges agree about it."""

from dataclasses import dataclass
from typing import Any

import msgspec
from hypothesis import strategies as st

from sync.protocol.chain import read_record
from sync.protocol.decisions import (
    ChainEnd,
    ChooseEnvelope,
    JudgeQuarantine,
    ReleaseStation,
    RevealSeed,
    Waiver,
    Withdraw,
    decision_hash,
)
from sync.protocol.encoding import decode
from sync.protocol.identity import Identity
from sync.protocol.messages import ClosingRecord, Envelope, Event, Pass
from sync.protocol.signing import Joint, Signed, Signer
from tests.support.chains import Device, Platform, Station
from tests.support.people import people
from tests.support.world import World

VOTERS = people(5)


@dataclass(repr=False)
class Mess:
    """An election under way, and everything that hypothesis may do to it."""

    data: st.DataObject
    world: World

    def __post_init__(self) -> None:
        self.stations = [Station(self.world, name) for name in ("hall", "temple")]
        self.platform = Platform(self.world)
        self.places: list[tuple[Device, Device]] = [
            *((one.desk, one.booth) for one in self.stations),
            (self.platform.desk, self.platform.intake),
        ]
        self.twins: list[Device] = []
        self.passes: list[Signed] = []
        self.envelopes: list[bytes] = []
        self.decisions: list[Joint] = []

    def any(self, *things: Any) -> Any:
        return self.data.draw(st.sampled_from(things))

    def happen(self) -> None:
        """One thing or the other, somewhere, with somebody."""
        desk, booth = self.any(*self.places)
        self.any(
            self.vote, self.vote, self.vote, self.vote, self.stray, self.unnoted, self.again, self.copy,
            self.short, self.void, self.fork, self.forged, self.stranger, self.reused, self.spare,
        )(desk, booth, self.any(*VOTERS))  # fmt: skip

    def vote(self, desk: Device, booth: Device, who: Identity) -> None:
        self.cast(booth, self.issue(desk, who))

    def stray(self, desk: Device, _: Device, who: Identity) -> None:
        """Anywhere, with a pass of this desk."""
        self.cast(self.any(*self.places)[1], self.issue(desk, who))

    def unnoted(self, desk: Device, booth: Device, who: Identity) -> None:
        self.cast(booth, desk.issue(who, noted=False))

    def again(self, _: Device, booth: Device, __: Identity) -> None:
        if self.passes:
            self.cast(booth, self.any(*self.passes))

    def copy(self, desk: Device, booth: Device, who: Identity) -> None:
        if sealed := self.sealed():
            self.cast(booth, self.issue(desk, who), self.any(*sealed))

    def short(self, desk: Device, booth: Device, who: Identity) -> None:
        self.cast(booth, self.issue(desk, who), bytes(64))

    def void(self, desk: Device, _: Device, __: Identity) -> None:
        if self.passes:
            desk.write(Event("voided", decode(self.any(*self.passes).payload, Pass).serial))

    def fork(self, desk: Device, booth: Device, who: Identity) -> None:
        """The booth is put back to an old state, and goes on from there."""
        self.twins.append(twin := booth.restored(self.data.draw(st.integers(0, len(booth.records)))))
        self.cast(twin, self.issue(desk, who))

    def forged(self, desk: Device, booth: Device, who: Identity) -> None:
        envelope = Envelope(self.issue(desk, who), bytes(99))
        self.envelopes.append(booth.write(envelope, signer=Signer.generate()))

    def stranger(self, desk: Device, booth: Device, who: Identity) -> None:
        """A pass that nobody known has signed."""
        self.cast(booth, Signer.generate().sign("pass", self.issue(desk, who).payload))

    def reused(self, desk: Device, booth: Device, who: Identity) -> None:
        """Two different passes under one serial, by a desk that is not honest."""
        signed = self.issue(desk, who)
        twice = msgspec.structs.replace(decode(signed.payload, Pass), expires=1)
        self.cast(booth, signed)
        self.cast(booth, desk.signer.sign("pass", twice))

    def spare(self, desk: Device, lost: Device, _: Identity) -> None:
        """A spare device takes up a chain, from its end or from before."""
        role = "intake" if lost.station == "online" else "booth"
        name = f"{lost.station}-spare-{len(self.places)}"
        spare = Device(self.world, lost.station, name, role, spare=True)
        spare.write(Event("continued", continues=self.any(*lost.heads).hash))
        self.places.append((desk, spare))
        owner = next(one for one in (*self.stations, self.platform) if one.name == lost.station)
        owner.extra.append(spare)

    def issue(self, desk: Device, who: Identity) -> Signed:
        self.passes.append(desk.issue(who))
        return self.passes[-1]

    def cast(self, booth: Device, voting_pass: Signed, sealed: bytes | None = None) -> None:
        self.envelopes.append(booth.cast(voting_pass, ballot_ct=sealed))

    def sealed(self) -> list[bytes]:
        bodies = [read_record(data)[1].body for device in self.devices() for data in device.records]
        return [body.ballot_ct for body in bodies if isinstance(body, Envelope)]

    def devices(self) -> list[Device]:
        owners = (*self.stations, self.platform)
        return [*(device for one in owners for device in one.devices), *self.twins]

    def records(self) -> list[bytes]:
        """All that were ever written, each once."""
        return list({data: None for device in self.devices() for data in device.records})

    def close(self) -> list[Joint]:
        """Closing records, of which some are wrong about people or votes; or waivers."""
        found = []
        for station in self.stations:
            if self.data.draw(st.integers(0, 9)) == 0:
                ends = tuple(ChainEnd(one.name, one.head.sequence, one.head.hash) for one in station.devices)
                waiver = Waiver(self.world.case.code, station.name, "lost", ends, self.any(1, 2, 99))
                found.append(self.world.decide(waiver))
            else:
                found.append(station.close(paper_count=self.any(None, None, None, 1)))
                if self.any(False, False, False, True):
                    account = decode(found[-1].payload, ClosingRecord)
                    first, *others = account.devices
                    first = msgspec.structs.replace(first, cast=first.cast + 1)
                    wrong = msgspec.structs.replace(account, devices=(first, *others))
                    found[-1] = station.sign_closing(wrong)
        return [*found, self.platform.close()]

    def decide(self) -> None:
        """Officials judge, choose, release, withdraw."""
        code = self.world.case.code
        diligent = self.any(True, False)
        for envelope in self.envelopes:
            match self.any("release", "reject") if diligent else self.any("leave", "release", "choose"):
                case "release":
                    self.decisions.append(self.world.decide(JudgeQuarantine(code, envelope, release=True)))
                case "reject":
                    self.decisions.append(self.world.decide(JudgeQuarantine(code, envelope, release=False)))
                case "choose":
                    self.decisions.append(self.world.decide(ChooseEnvelope(code, envelope)))
                case _:
                    pass
        for station in self.stations:
            if self.any(True, False):
                self.decisions.append(self.world.decide(ReleaseStation(code, station.name, "explained")))
        for one in self.decisions[:3]:
            taken_back = one
            while self.any(False, False, True):  # a withdrawal, too
                taken_back = self.world.decide(Withdraw(code, decision_hash(taken_back.payload)))
                self.decisions.append(taken_back)
        if self.any(True, True, False):
            self.decisions.append(self.world.decide(RevealSeed(code, self.world.seed)))
        if self.data.draw(st.integers(0, 5)) == 0:
            self.world.revoke(self.data.draw(st.sampled_from(self.devices())).name)
