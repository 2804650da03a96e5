"""What becomes of each envelope is decided twice, by separately written code, whatever happens.

Stations and the platform do anything: votes, copies, forks, foreign and forged passes, records after the
closing, spares, revocations; officials judge, choose and release at random. Centre and second counting must
say the same of every envelope.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from sync.protocol.case import Case, Precedence
from sync.protocol.chain import read_record
from sync.protocol.decisions import (
    ChainEnd,
    ChooseEnvelope,
    Decision,
    JudgeQuarantine,
    ReleaseStation,
    RevealSeed,
    Waiver,
    Withdraw,
    decision_hash,
)
from sync.protocol.delivery import Item, document_hash, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.identification import Identified
from sync.protocol.identity import Identity
from sync.protocol.messages import ClosingRecord, Envelope, Event, Pass
from sync.protocol.signing import Joint, Signed, Signer
from sync.server.models import document, identification, inspection, metadata
from sync.server.processing.dossier import make_dossier
from sync.server.processing.ends import draft_cut_off
from sync.server.processing.inspection import inspect
from sync.server.processing.readiness import lacking
from sync.server.processing.run import Outcome, judge
from sync.server.processing.standing import Standing
from sync.verify.chains import lay_out
from sync.verify.choosing import read_answers
from sync.verify.documents import read_documents
from sync.verify.looking import look
from sync.verify.processing import Processed, decide
from sync.verify.report import Report
from tests.support.chains import Device, Platform, Station, documents
from tests.support.identities import LocalIdentity
from tests.support.people import people
from tests.support.world import World, plain_case

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


def answers(identity: LocalIdentity, records: Iterable[bytes]) -> list[Signed]:
    """The identity service's word on every pass there is."""
    bodies = [read_record(data)[1].body for data in records]
    passes = {one.voting_pass.signature: one.voting_pass for one in bodies if isinstance(one, Envelope)}
    return identity.identify(list(passes.values()), [])


def first(case: Case, items: list[Item], records: Iterable[bytes], told: list[Signed]) -> Outcome:
    """What the centre makes of it, with these things in its tables."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        directory = make_dossier(case, items).directory
        connection.execute(
            document.insert().values(
                [(document_hash(one), one.form, document_of(one).kind, one.data) for one in items]
            )
        )
        for one in records:
            connection.execute(inspection.insert().values(inspect(directory, one)))
        for one in told:
            name = decode(one.payload, Identified).pass_hash
            connection.execute(identification.insert().values((name, encode(one))))
        outcome = judge(connection, case)
    engine.dispose()
    return outcome


def second(
    world: World, items: list[Item], records: Iterable[bytes], signed: list[Signed]
) -> tuple[Processed, Report]:
    """What the second counting makes of it."""
    report = Report()
    papers = read_documents(report.check("documents"), world.case, world.signed_case, items)
    seen = [look(papers.keyring, data) for data in records]
    chains = lay_out(report.check("chains"), papers, seen)
    told = read_answers(report.check("answers"), papers, signed)
    return decide(report, papers, seen, chains, told), report


def agree(world: World, documents: Iterable[Item], records: list[bytes]) -> dict[bytes, str]:
    """Have it judged twice and compare. Gives what became of each envelope that is not pending."""
    items = list({document_hash(one): one for one in documents}.values())
    told = answers(LocalIdentity(world), records)
    outcome = first(world.case, items, records, told)
    processed, report = second(world, items, records, told)
    lacks = list(lacking(outcome))
    assert bool(lacks) == (not report.holds), (lacks, report)
    ruled = {
        name: (ruling.standing.value, ruling.reason)
        for name, ruling in outcome.rulings.items()
        if ruling.standing is not Standing.PENDING
    }
    assert {name: processed.standings[name] for name in ruled} == ruled
    if not lacks:
        assert processed.standings == ruled
        assert set(map(encode, processed.candidates)) == set(map(encode, outcome.rivals))
    return {name: ": ".join(filter(None, standing)) for name, standing in ruled.items()}


def cut_off(world: World, items: list[Item], records: Iterable[bytes]) -> Item:
    """A cut-off after everything written so far."""
    dossier = make_dossier(world.case, items)
    findings = sorted(inspect(dossier.directory, one) for one in records)
    return item_of(world.decide(draft_cut_off(dossier, findings)))


@settings(max_examples=40)
@given(
    st.data(),
    st.builds(
        Precedence,
        rule=st.sampled_from(["onsite-over-online", "online-over-onsite"]),
        online=st.sampled_from(["last", "first"]),
    ),
)
def test_both_say_the_same_of_every_envelope(data: st.DataObject, precedence: Precedence) -> None:
    mess = Mess(data, World(plain_case(precedence=precedence)))
    for _ in range(data.draw(st.integers(1, 14))):
        mess.happen()
    closings = mess.close()
    for _ in range(data.draw(st.integers(0, 3))):
        mess.happen()
    mess.decide()
    items = [*documents(mess.world), *map(item_of, closings), *map(item_of, mess.decisions)]
    items.append(cut_off(mess.world, items, mess.records()))
    for _ in range(data.draw(st.integers(0, 2))):
        mess.happen()
    agree(mess.world, [*items, *documents(mess.world)], mess.records())


@dataclass
class Small:
    """One station and the platform, for what seldom happens by chance."""

    world: World = field(default_factory=World)

    def __post_init__(self) -> None:
        self.hall, self.online = Station(self.world, "hall"), Platform(self.world)

    def records(self) -> list[bytes]:
        return [data for one in (*self.hall.devices, *self.online.devices) for data in one.records]

    def agree(
        self,
        *decisions: Decision,
        closing: Joint | None = None,
        afterwards: Callable[[], None] = lambda: None,
    ) -> dict[bytes, str]:
        """Close, decide, cut off; what both say of each envelope."""
        said = [closing or self.hall.close(), self.online.close(), *map(self.world.decide, decisions)]
        items = [*documents(self.world), *map(item_of, said)]
        items.append(cut_off(self.world, items, self.records()))
        afterwards()
        return agree(self.world, [*items, *documents(self.world)], self.records())


def test_a_station_whose_account_is_wrong_may_be_judged_envelope_by_envelope() -> None:
    small = Small()
    good, bad = small.hall.vote(VOTERS[0]), small.hall.vote(VOTERS[1])
    account = decode(small.hall.close().payload, ClosingRecord)
    devices = tuple(msgspec.structs.replace(one, cast=one.cast + 1) for one in account.devices)
    closing = small.hall.sign_closing(msgspec.structs.replace(account, devices=devices))
    code = small.world.case.code
    judged = [JudgeQuarantine(code, good, release=True), JudgeQuarantine(code, bad, release=False)]
    assert small.agree(*judged, closing=closing) == {good: "counted", bad: "rejected: by-decision"}


def test_a_station_that_lost_all_its_envelopes_is_told() -> None:
    small = Small()
    account = decode(small.hall.close().payload, ClosingRecord)
    devices = tuple(msgspec.structs.replace(one, cast=2) for one in account.devices)
    closing = small.hall.sign_closing(msgspec.structs.replace(account, devices=devices))
    assert small.agree(closing=closing) == {}
    assert small.agree(ReleaseStation(small.world.case.code, "hall", "fire"), closing=closing) == {}


def test_a_closing_record_of_a_revoked_officer_is_void_and_a_waiver_takes_its_place() -> None:
    small = Small()
    envelope = small.hall.vote(VOTERS[0])
    small.world.revoke("hall-second")
    assert small.agree() == {}
    ends = tuple(ChainEnd(one.name, one.head.sequence, one.head.hash) for one in small.hall.devices)
    waiver = Waiver(small.world.case.code, "hall", "officer-revoked", ends, passes=1)
    assert small.agree(waiver) == {envelope: "counted"}


def test_a_spare_that_is_heard_of_only_after_the_cut_off_holds_nothing_up() -> None:
    small = Small()
    envelope = small.hall.vote(VOTERS[0])
    late: list[bytes] = []

    def afterwards() -> None:
        depot = Device(small.world, "depot", "depot-1", "desk", "booth", spare=True)
        small.hall.extra.append(depot)
        late.append(depot.cast(depot.issue(VOTERS[1])))

    assert small.agree(afterwards=afterwards) == {envelope: "counted", late[0]: "rejected: after-cut-off"}


def test_a_pass_counts_as_given_out_only_by_a_signed_event() -> None:
    small = Small()
    voting_pass = small.hall.desk.issue(VOTERS[0], noted=False)
    serial = decode(voting_pass.payload, Pass).serial
    small.hall.desk.write(Event("passed", serial), signer=Signer.generate())
    envelope = small.hall.booth.cast(voting_pass)
    # The number of events is that of the account; that one of them is forged shows in the envelope alone.
    assert small.agree() == {envelope: "quarantined: pass-not-issued"}


def test_nobody_chooses_among_online_envelopes() -> None:
    small = Small()
    early, late = small.online.vote(VOTERS[0]), small.online.vote(VOTERS[0], "p2")
    ruled = small.agree(ChooseEnvelope(small.world.case.code, early))
    assert ruled == {early: "superseded", late: "counted"}


def test_a_pass_is_good_for_one_online_envelope() -> None:
    small = Small()
    small.online.desk.issue(VOTERS[1])  # never used: so there are as many passes as envelopes
    voting_pass = small.online.desk.issue(VOTERS[0])
    early, again = small.online.intake.cast(voting_pass), small.online.intake.cast(voting_pass, ["p2"])
    assert small.agree() == {early: "counted", again: "superseded"}
