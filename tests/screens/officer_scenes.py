"""The officers' screens: the station itself, its day, the close and delivery."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.devices.removable_media import RemovableMedium
from kiosk.domain.place.desk import OpenPass
from kiosk.domain.polling_day import DayState
from kiosk.domain.reconciliation import Discrepancy, Figures, Finding, Reconciliation
from kiosk.ui.appearance import Appearance
from kiosk.ui.line import CaseLine, LastWord, Line, TakenIn, Written, state_of
from kiosk.ui.screens.officer.check_head import CheckHeadScreen
from kiosk.ui.screens.officer.close_choice import CloseChoiceScreen
from kiosk.ui.screens.officer.day import DayScreen
from kiosk.ui.screens.officer.delivery import DeliveryScreen
from kiosk.ui.screens.officer.device_report import DeviceReportScreen
from kiosk.ui.screens.officer.open_passes import OpenPassesScreen
from kiosk.ui.screens.officer.other_devices import OtherDevicesScreen
from kiosk.ui.screens.officer.paper_count import PaperCountScreen
from kiosk.ui.screens.officer.pin import PinScreen, Purpose
from kiosk.ui.screens.officer.reason import Deed, ReasonScreen
from kiosk.ui.screens.officer.reconciliation import ReconciliationScreen
from kiosk.ui.screens.officer.stick import StickScreen
from kiosk.ui.screens.officer.stick_done import Deed as StickDeed
from kiosk.ui.screens.officer.stick_done import StickDoneScreen
from kiosk.ui.screens.officer.summary import SummaryScreen
from kiosk.ui.screens.officer.unlock import UnlockScreen
from kiosk.ui.screens.screen import Screen
from sync.protocol.errors import LineDown, PassphraseWrong
from tests.screens import props
from tests.screens.stage import Scene, Stage
from tests.support.world import DURING

REPORT = "PBD1:" + "0123456789ABCDEF" * 24
STICK = RemovableMedium(Path("/media/a"), "KINGSTON", 14_300_000_000, writable=True, device=1)
OTHER_STICK = RemovableMedium(Path("/media/b"), "投票所備份", 900_000_000, writable=False, device=2)
MORNING = datetime(2026, 11, 28, 1, 30, tzinfo=UTC)


def _pin(purpose: Purpose) -> Scene:
    return Scene(
        PinScreen,
        lambda looks: PinScreen(
            looks, purpose, props.OFFICERS, first="st1-a-second", way_back=purpose is not Purpose.SIGN_IN
        ),
        officer_strip=purpose is not Purpose.SIGN_IN,
    )


def _day(state: DayState, *, chief: bool = True, two: bool = False, **doubts: str | bool) -> Scene:
    more = (props.beside(),) if two else ()
    counts = props.NOTHING if state is DayState.PROVISIONED else props.COUNTS
    standing = props.standing(state, *more, counts=counts, **doubts)
    return Scene(
        DayScreen,
        lambda looks: DayScreen(looks, standing, work="check-in", chief=chief, delivers=True),
    )


def _reason(deed: Deed) -> Scene:
    return Scene(ReasonScreen, lambda looks: ReasonScreen(looks, deed, for_voter=deed is Deed.CANCEL))


def _delivery(*cases: CaseLine, has_line: bool = True) -> Scene:
    return Scene(
        DeliveryScreen, lambda looks: DeliveryScreen(looks, state_of(tuple(cases)), has_line=has_line)
    )


def _case_line(line: Line, waiting: int = 0, *, beside: bool = False, asked: bool = False) -> CaseLine:
    case = props.beside() if beside else props.demo()
    return CaseLine(
        case.code,
        case.title,
        line,
        records=1466,
        acknowledged=1466 - waiting,
        documents=1 if waiting else 0,
        last_word=LastWord(1466 - waiting, "7F3A 90C2 1B44 E6D8", MORNING),
        delivered_at=MORNING,
        problem=LineDown("no answer") if line is Line.DOWN else None,
        asked=asked,
    )


def _stick(media: Sequence[RemovableMedium], *, working: bool = False) -> Scene:
    def screen(looks: Appearance) -> Screen:
        made = StickScreen(looks)
        made.show_media(media, [STICK.folder] if len(media) > 1 else [])
        made.show_working(working=working)
        return made

    return Scene(StickScreen, screen)


def _written(name: str) -> Written:
    return Written(Path(f"/media/a/{name}"), 1_830_000, 1466)


def _stick_done(deed: StickDeed, results: Sequence[Written] | Sequence[TakenIn], *, keeps: bool) -> Scene:
    return Scene(
        StickDoneScreen, lambda looks: StickDoneScreen(looks, deed, STICK.name, results, keeps=keeps)
    )


def _reconciliation(*findings: Finding) -> Reconciliation:
    case = props.demo()
    return Reconciliation(
        case.code,
        case.title,
        "st1",
        MORNING.date(),
        None,
        1473,
        total=Figures(issued=1473, cast=1466, voided=3, abandoned=4),
        classes=(),
        grounds=(),
        devices=(),
        findings=findings,
    )


def _open_passes(count: int, *, chief: bool) -> Scene:
    passes = [
        OpenPass(props.demo(), bytes(16), DURING + 240 * n, "resident", props.OFFICERS[n % 2][0])
        for n in range(count)
    ]
    return Scene(
        OpenPassesScreen, lambda looks: OpenPassesScreen(looks, passes, chief=chief, booth_apart=True)
    )


def _wrong_words(stage: Stage) -> None:
    stage.frame.present(PassphraseWrong("not these words"))


OFFICER_SCENES: dict[str, Scene] = {
    "unlock": Scene(UnlockScreen, UnlockScreen, officer_strip=False),
    "unlock-after-crash": Scene(
        UnlockScreen, lambda looks: UnlockScreen(looks, "2026-11-28 10:42"), officer_strip=False
    ),
    "unlock-refused": Scene(UnlockScreen, UnlockScreen, _wrong_words, officer_strip=False),
    **{f"pin-{purpose}": _pin(purpose) for purpose in Purpose},
    **{
        f"day-{state}": _day(state)
        for state in DayState
        if state not in (DayState.CLOSED, DayState.DELIVERED)
    },
    "day-not-chief": _day(DayState.OPEN, chief=False),
    "day-two-cases": _day(DayState.OPEN, two=True),
    "day-clock": _day(DayState.OPEN, clock_doubt="backwards"),
    "day-superseded": _day(DayState.OPEN, superseded=True),
    **{f"reason-{deed}": _reason(deed) for deed in Deed},
    "open-passes": _open_passes(7, chief=True),
    "open-passes-none": _open_passes(0, chief=False),
    "check-head": Scene(CheckHeadScreen, CheckHeadScreen),
    "close-choice": Scene(CloseChoiceScreen, CloseChoiceScreen),
    "other-devices": Scene(
        OtherDevicesScreen, lambda looks: OtherDevicesScreen(looks, ["st1-b", "st1-c"], ["st1-b"])
    ),
    "paper-count": Scene(PaperCountScreen, lambda looks: PaperCountScreen(looks, props.COUNTS)),
    "paper-count-differs": Scene(
        PaperCountScreen,
        lambda looks: PaperCountScreen(looks, props.COUNTS, props.demo().title),
        lambda stage: stage.type("paper-count-field", "1462"),
    ),
    "reconciliation": Scene(
        ReconciliationScreen, lambda looks: ReconciliationScreen(looks, [_reconciliation()])
    ),
    "reconciliation-differs": Scene(
        ReconciliationScreen,
        lambda looks: ReconciliationScreen(
            looks,
            [
                _reconciliation(
                    Finding(Discrepancy.PAPER_BELOW_CAST, 4),
                    Finding(Discrepancy.DEVICE_MISSING, subject={"zxx": "st1-c"}),
                )
            ],
        ),
    ),
    "summary": Scene(
        SummaryScreen,
        lambda looks: SummaryScreen(looks, DayState.CLOSED, props.COUNTS, 1473, delivers=True),
    ),
    "summary-delivered": Scene(
        SummaryScreen,
        lambda looks: SummaryScreen(looks, DayState.DELIVERED, props.COUNTS, None, delivers=True),
    ),
    "device-report": Scene(
        DeviceReportScreen, lambda looks: DeviceReportScreen(looks, REPORT, props.COUNTS, delivers=True)
    ),
    "delivery-done": _delivery(_case_line(Line.UP)),
    "delivery-under-way": _delivery(_case_line(Line.UP, 12, asked=True)),
    "delivery-line-down": _delivery(_case_line(Line.DOWN, 12), _case_line(Line.UP, beside=True)),
    "delivery-by-stick": _delivery(_case_line(Line.NONE, 1466), has_line=False),
    "stick-none": _stick([]),
    "stick-two": _stick([STICK, OTHER_STICK]),
    "stick-under-way": _stick([STICK], working=True),
    "stick-written": _stick_done(
        StickDeed.WRITTEN, [_written("DEMO-2026_st1-a_20261128-1630_records.pbbundle")], keeps=True
    ),
    "stick-taken-in": _stick_done(
        StickDeed.TAKEN_IN,
        [TakenIn(props.demo().title, 1460, 6, (("record", "signature-invalid"),))],
        keeps=False,
    ),
    "stick-proven": _stick_done(StickDeed.PROVEN, [_written("DEMO-2026_st1-a_proof.json")], keeps=False),
}
