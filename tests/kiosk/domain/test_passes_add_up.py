"""Whatever officers and voters do, in whatever order, and whenever the power fails, the passes add up."""

import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.check_in import Outcome
from kiosk.domain.voting_session import SessionState
from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, follow
from sync.protocol.encoding import decode
from sync.protocol.errors import PollingError
from sync.protocol.messages import Envelope, Event, Pass
from tests.support.stations import Prepared

FEW = 4


class PollingDay(RuleBasedStateMachine):
    prepared: ClassVar[Prepared]

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.at = self.prepared.copy(self.folder / "station")
        self.session = None
        self.receipts = 0

    @rule(voter=st.integers(0, FEW - 1))
    def admit(self, voter: int) -> None:
        who = self.prepared.people[voter]
        answer = self.at.station.check_in(who.number, who.birth_date)
        if answer.outcome is Outcome.MAY_VOTE:
            self.at.station.admit(answer, self.at.second)
        else:
            assert answer.outcome is Outcome.VOTED_HERE
            with pytest.raises(PollingError):
                self.at.station.admit(answer, self.at.second)

    @rule(which=st.integers(0, FEW - 1))
    def begin(self, which: int) -> None:
        passes = self.at.station.open_passes()
        if passes:
            try:
                self.session = self.at.station.begin(passes[which % len(passes)])
            except PollingError:
                assert self.session.active

    @precondition(lambda self: self.session is not None)
    @rule(choice=st.sampled_from(["p1", "p4", "nothing-of-this"]))
    def cast(self, choice: str) -> None:
        if self.session.state is SessionState.CONSENT:
            self.session.agree()
            self.session.review()
        try:
            self.at.station.cast(self.session, Ballot("all", (choice,)))
        except PollingError:
            return
        self.receipts += 1

    @precondition(lambda self: self.session is not None)
    @rule()
    def abandon(self) -> None:
        if self.session.active:
            self.at.station.abandon(self.session, "idle")

    @rule(which=st.integers(0, FEW - 1))
    def void(self, which: int) -> None:
        passes = self.at.station.open_passes()
        if passes:
            serial = decode(passes[which % len(passes)].payload, Pass).serial
            self.at.station.void(serial, "mistake", self.at.chief)

    @rule()
    def power_fails(self) -> None:
        self.at.restart()
        self.session = None

    @invariant()
    def adds_up(self) -> None:
        if not hasattr(self, "at"):
            return
        station = self.at.station
        counts, still_open = station.counts, len(station.open_passes())
        assert counts.passes == counts.cast + counts.voided + counts.abandoned + still_open
        assert counts.cast == self.receipts
        records = station._store.records(0, 10_000)
        bodies = [one.body for one, _ in follow(Head(), station.case.code, station.device, records)]
        told = [body.kind for body in bodies if isinstance(body, Event)]
        assert counts.passes == told.count("passed")
        assert counts.voided == told.count("voided")
        assert counts.abandoned == told.count("abandoned")
        assert counts.cast == sum(isinstance(body, Envelope) for body in bodies)

    def teardown(self) -> None:
        if hasattr(self, "at"):
            self.at.station.close()
            shutil.rmtree(self.folder)


def test_passes_issued_are_cast_voided_abandoned_or_open(prepared: Prepared) -> None:
    PollingDay.prepared = prepared
    run_state_machine_as_test(
        PollingDay, settings=settings(max_examples=12, stateful_step_count=20, deadline=None)
    )
