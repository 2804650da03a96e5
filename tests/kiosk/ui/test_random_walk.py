"""Voters who do anything at all, one after the other at one booth.

Nothing breaks and nothing is warned of; no ballot is cast that the rules refuse; every voter ends by casting
or by leaving; and the next one finds the booth as the first one did, to the pixel and to the hidden texts.
Hypothesis draws what they do, and tells of a fault by the shortest way to it.
"""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, event, given, note, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions, format_captured_exceptions
from pytestqt.logging import _QtMessageCapture as QtLog

from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.devices.speech_engine import SpeechEngine
from kiosk.domain.pass_code import write_pass_code
from kiosk.domain.scanned import scanned
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.screens.code_screen import CodeScreen
from kiosk.ui.speech.voice import Voice
from kiosk.ui.timing import Timing
from sync.protocol.ballot import problems
from sync.protocol.case import Voting
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Certificate
from sync.protocol.chain import Head, follow
from sync.protocol.encoding import decode
from sync.protocol.messages import Envelope
from sync.protocol.passes import issue_pass
from sync.protocol.sealing import open_ballot
from sync.protocol.signing import Signer
from tests.kiosk.ui.conftest import DEMO, DURING
from tests.kiosk.ui.speech.staged_sound import StagedSound
from tests.kiosk.ui.wanderer import Sight, Wanderer, Way
from tests.support.ballots import Proposals, many, question, the_demos, with_maps
from tests.support.people import people
from tests.support.press import PRESS
from tests.support.stations import CHIEF, PASSPHRASE, PIN, Clock, ask, cheap_argon2, give, roll_of
from tests.support.world import World

KINDS: dict[str, tuple[Voting, Proposals]] = {
    "at most three": (Voting(type="approval", minimum=1, maximum=3, order="random"), with_maps),
    "exactly three, or blank": (Voting(type="approval", minimum=3, maximum=3, blank=True), the_demos),
    "one": (Voting(type="choose-1", order="rotated"), the_demos),
    "a question": (Voting(type="choose-1", blank=True), question),
    "a budget": (Voting(type="knapsack", minimum=2, budget=5_000_000), the_demos),
    "in order": (Voting(type="ordinal", minimum=2, maximum=4), the_demos),
    "points": (Voting(type="cumulative", points=10, points_each=6, points_minimum=4), the_demos),
    "a long ballot": (Voting(type="approval", maximum=5, order="random"), many),
}
WALKS = int(os.environ.get("WALKS", "24"))
"""voters in all, always the same; `make walk` sends 500 others"""
MOST_STEPS = 120
HASTY = Timing(cast_pause_ms=0, answer_within_s=2, tracker_s=2, leave_s=2)
WAYS = st.sampled_from([*[Way.ONWARD] * 3, *[Way.TOUCH] * 8, *[Way.KEY] * 4, Way.SLIP, Way.TWICE, Way.WAIT])
STEPS = st.integers(0, MOST_STEPS).flatmap(
    lambda count: st.lists(st.tuples(WAYS, st.integers(0, 199)), min_size=count, max_size=count)
)
PROFILE = settings(
    max_examples=-(-WALKS // len(KINDS)),
    deadline=None,
    derandomize="WALKS" not in os.environ,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate, Phase.shrink],  # to explain takes longer than to look
)
ONE, STYLE, RESIDENT, WAITING = people(1)[0], "district", "resident", "show-pass"


class Installed(NamedTuple):
    folder: Path
    world: World
    desk: Signer


def install(folder: Path, voting: Voting, proposals: Proposals) -> Installed:
    """A booth's device that was never started, and the key of a desk beside it."""
    case = proposals(read_case((DEMO / "case.json").read_bytes()))
    world, desk = World(msgspec.structs.replace(case, voting=voting)), Signer.generate()
    asked = ask(world, folder, device="st1-b", roles=["booth"])
    pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
    recordings = {one.file: (DEMO / one.file).read_bytes() for one in world.case.recordings}
    give(world, folder, asked, roll_of(world, [ONE], style=STYLE), pictures=pictures, recordings=recordings)
    world.certify(desk, "st1", "st1-d", "desk")
    return Installed(folder, world, desk)


class Booth:
    """Unlocked, open, and waiting for a voter. `fresh` is how it looks when nobody has voted there yet."""

    def __init__(self, made: Installed, folder: Path) -> None:
        self._made, self._stations = made, list[OpenedStation]()
        shutil.copytree(made.folder, folder / "st1")

        def opener(passphrase: str) -> OpenedPlace:
            place = open_place([folder / "st1"], passphrase, Clock(DURING))
            self._stations.extend(place.opened)
            return place

        self._engine = SpeechEngine()
        outfit = Outfit(folder / "papers", voice=Voice(self._engine), sound=StagedSound(), press=PRESS)
        self.window = MainWindow(opener, outfit, timing=HASTY)
        self.window.resize(1280, 800)
        self.window.show()
        self.voter = Wanderer(self.window)
        self._head, self.cast, self.left = Head(), 0, 0
        self._open()
        self.fresh = [self.voter.sight()]
        self.next_voter()
        self.fresh.append(self.voter.sight())

    def _open(self) -> None:
        voter = self.voter
        voter.window.findChild(QWidget, "passphrase").setText(PASSPHRASE)
        voter.touch(voter.named("unlock"))
        voter.touch(voter.named(f"officer-st1-b-{CHIEF}"))
        voter.window.findChild(QWidget, "pin").setText(PIN)
        for name in ("sign", "open", "booth"):
            voter.touch(voter.named(name))
        assert voter.at == WAITING

    def next_voter(self) -> None:
        """Comes with a pass from the desk, which the booth's camera reads."""
        world = self._made.world
        document = world.documents[-1]
        desk = decode(document.payload, Certificate)
        _, given = issue_pass(
            world.directory(),
            self._made.desk,
            desk,
            ONE,
            electorate_class=RESIDENT,
            style=STYLE,
            status="roll",
            expires=DURING + 3600,
        )
        assert isinstance(self.window.current_screen, CodeScreen)
        self.window.current_screen.read.emit(scanned(write_pass_code([given], [document])))
        self.voter.settle()
        assert self.voter.at == "welcome"

    def leave(self) -> list[Sight]:
        """This voter goes, the next one comes: what that one sees, while waiting and at the welcome."""
        self.voter.walk_away(WAITING)
        seen = [self.voter.sight()]
        self.next_voter()
        return [*seen, self.voter.sight()]

    def refused(self) -> list[str]:
        """The rules broken by ballots that were cast since this was last asked, as the count finds them."""
        station, world, found = self._stations[-1], self._made.world, list[str]()
        records = station._store.records(self._head.sequence, 1000)
        for body, head in (
            (one.body, at) for one, at in follow(self._head, world.case.code, "st1-b", records)
        ):
            self._head = head
            if isinstance(body, Envelope):
                ballot = open_ballot(world.tally_private, world.case.code, STYLE, RESIDENT, body.ballot_ct)
                found += problems(world.case, ballot)
        return found

    @property
    def ended(self) -> tuple[int, int]:
        """Ballots cast, and voters who left without."""
        counts = self._stations[-1].counts
        return counts.cast, counts.abandoned

    def close(self) -> None:
        self.window.stop()
        self._engine.rest()
        self.window.deleteLater()
        for one in self._stations:
            one.close()


@pytest.fixture(params=KINDS)
def new_booth(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Booth]]:
    """Another one after a fault: what that left behind shall not look like a second fault."""
    cheap_argon2()
    made = install(tmp_path_factory.mktemp("made") / "st1", *KINDS[request.param])
    with ExitStack() as booths:

        def new() -> Booth:
            booths.close()
            booth = Booth(made, tmp_path_factory.mktemp("booth"))
            booths.callback(booth.close)
            return booth

        yield new


@pytest.mark.timeout(1800)
def test_voters_who_do_anything(qtlog: QtLog, new_booth: Callable[[], Booth]) -> None:
    booth: Booth | None = new_booth()

    @settings(PROFILE)
    @given(STEPS)
    def walk(steps: list[tuple[Way, int]]) -> None:
        nonlocal booth
        here, booth = booth or new_booth(), None  # not used again after a fault
        heard, before = len(qtlog.records), here.ended

        def nothing_broke() -> None:
            assert not caught, format_captured_exceptions(caught)
            assert [one.message for one in qtlog.records[heard:] if not one.ignored] == []

        with capture_exceptions() as caught:
            for way, which in steps:
                note(here.voter.act(way, which))
                nothing_broke()
                if here.voter.at == WAITING:
                    break
            seen = here.leave()
            nothing_broke()
        assert here.refused() == []
        assert sum(here.ended) == sum(before) + 1
        for now, fresh in zip(seen, here.fresh, strict=True):
            assert now.words == fresh.words
            assert now.picture == fresh.picture, "something else is painted"
        event("cast" if here.ended[0] > before[0] else "left")
        gc.collect()
        booth = here

    walk()
