"""What becomes of each envelope is decided twice, by separately written code, whatever happens.

Stations and the platform do anything: votes, copies, forks, foreign and forged passes, records after the
closing, spares, revocations; officials judge, choose and release at random. Centre and second counting must
say the same of every envelope.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

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
    Waiver,
)
from sync.protocol.delivery import Item, document_hash, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.identification import Identified
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
from tests.support.world import World, plain_case
from tests.sync.verify.mess import VOTERS, Mess


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
        self.others: list[Device] = []

    def records(self) -> list[bytes]:
        devices = (*self.hall.devices, *self.online.devices, *self.others)
        return [data for one in devices for data in one.records]

    def depot(self) -> bytes:
        """A vote at a station that was never provisioned but for a spare."""
        depot = Device(self.world, "depot", "depot-1", "desk", "booth", spare=True)
        self.others.append(depot)
        return depot.cast(depot.issue(VOTERS[1]))

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
    ruled = small.agree(afterwards=lambda: late.append(small.depot()))
    assert ruled == {envelope: "counted", late[0]: "rejected: after-cut-off"}


def test_a_spare_that_was_used_needs_an_account() -> None:
    small = Small()
    envelope = small.hall.vote(VOTERS[0])
    small.depot()
    assert small.agree() == {envelope: "counted"}


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
