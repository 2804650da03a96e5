"""Whatever three devices of a station do, and whenever and in whatever order they hear each other: once they
have all met they know the same, as one plain look at all three chains says it, and no double is missed.
"""

import shutil
import tempfile
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from kiosk.domain.check_in import Outcome
from kiosk.domain.store import LIVE, MERGING, PassState
from sync.protocol.chain import read_record
from sync.protocol.encoding import decode
from sync.protocol.errors import PassSpent
from sync.protocol.messages import Envelope, Event, Pass
from sync.protocol.signing import Signed
from tests.support.neighbours import Member, PreparedDevices, meet

NAMES = ("st1-a", "st1-b", "st1-c")
FEW = 2
device = st.sampled_from(NAMES)
ENDS = {"voided": PassState.VOIDED, "abandoned": PassState.ABANDONED}


class Devices(RuleBasedStateMachine):
    prepared: ClassVar[PreparedDevices]

    @initialize(order=st.permutations(NAMES))
    def open(self, order: list[str]) -> None:
        self.folder = Path(tempfile.mkdtemp())
        opened = self.prepared.copy(self.folder)
        self.members = {name: opened[name] for name in order}
        self.given: list[tuple[Signed, int]] = []
        """every pass, and the person who holds it"""
        self.person: dict[bytes, int] = {}
        meet(*self.members.values())  # they know each other's certificates

    @rule(at=device, person=st.integers(0, FEW - 1))
    def check_in(self, at: str, person: int) -> None:
        member, who = self.members[at], self.prepared.people[person]
        if member.check_in(who).outcome is Outcome.MAY_VOTE:
            voting_pass = member.admit(who)
            self.given.append((voting_pass, person))
            self.person[decode(voting_pass.payload, Pass).serial] = person

    @rule(at=device, which=st.integers(0, 7))
    def vote(self, at: str, which: int) -> None:
        """With any pass ever given, at any booth."""
        if self.given:
            with suppress(PassSpent):
                self.members[at].vote_with(self.given[which % len(self.given)][0])

    @rule(at=device, which=st.integers(0, 7))
    def leave(self, at: str, which: int) -> None:
        if self.given:
            station = self.members[at].at.station
            with suppress(PassSpent):
                station.abandon(station.begin(self.given[which % len(self.given)][0]), "idle")

    @rule(at=device, which=st.integers(0, 7))
    def void(self, at: str, which: int) -> None:
        member = self.members[at]
        passes = member.at.station.open_passes()
        if passes:
            serial = decode(passes[which % len(passes)].payload, Pass).serial
            member.at.station.void(serial, "mistake", member.at.chief)

    @rule(one=device, other=device)
    def hear(self, one: str, other: str) -> None:
        if one != other:
            self.members[one].hear(self.members[other])

    @rule(one=device, other=device)
    def the_power_fails_while_hearing(self, one: str, other: str) -> None:
        """The answer is on its way, and never taken in."""
        if one != other:
            asked, data = self.members[one].talk.ask(0, 0.0)
            self.members[other].talk.answer(self.members[other].talk.read(data))
            assert asked.known is not None

    def teardown(self) -> None:
        if not hasattr(self, "members"):
            return
        try:
            meet(*self.members.values())
            truth = self.plain_truth()
            for member in self.members.values():
                self.holds(member, truth)
        finally:
            for member in self.members.values():
                member.close()
            shutil.rmtree(self.folder)

    def plain_truth(self) -> dict[bytes, PassState]:
        """Serial -> state, from all chains at once."""
        told: dict[bytes, list[PassState]] = defaultdict(list)
        self.desk: dict[bytes, str] = {}
        self.booths: dict[bytes, list[str]] = defaultdict(list)
        for name, member in self.members.items():
            for data in member.at.station._store.records(0, 10_000):
                body = read_record(data)[1].body
                if isinstance(body, Envelope):
                    serial = decode(body.voting_pass.payload, Pass).serial
                    told[serial].append(PassState.USED)
                    self.booths[serial].append(name)
                elif isinstance(body, Event) and body.kind == "passed":
                    told[body.serial].append(PassState.ISSUED)
                    self.desk[body.serial] = name
                elif isinstance(body, Event) and body.kind in ENDS:
                    told[body.serial].append(ENDS[body.kind])
        return {serial: max(states, key=MERGING.index) for serial, states in told.items()}

    def holds(self, member: Member, truth: dict[bytes, PassState]) -> None:
        station, store = member.at.station, member.at.station._store
        assert {serial: store.pass_state(serial) for serial in truth} == truth
        live = {serial for serial, state in truth.items() if state in LIVE}
        for person, who in enumerate(self.prepared.people[:FEW]):
            theirs = {serial for serial in live if self.person[serial] == person}
            assert (member.check_in(who).outcome is Outcome.VOTED_HERE) == bool(theirs)
        found = {frozenset((one.here, one.there)) for one in station.doubles()}
        due = {
            frozenset((here, there))
            for here in live
            for there in live
            if here != there
            and self.person[here] == self.person[there]
            and member.name in (self.desk[here], self.desk[there])
        }
        due |= {
            frozenset((serial,))
            for serial, booths in self.booths.items()
            if len(booths) > 1 and member.name in booths
        }
        assert found == due


def test_devices_that_have_met_know_the_same_and_every_double(prepared_devices: PreparedDevices) -> None:
    Devices.prepared = prepared_devices
    run_state_machine_as_test(
        Devices, settings=settings(max_examples=10, stateful_step_count=25, deadline=None)
    )
