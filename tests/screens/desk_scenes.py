"""The desk's screens: check-in, every answer, passes."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache

from PySide6.QtGui import QImage

from kiosk.devices.code_reader import Frame, look
from kiosk.domain.check_in import Answer, Elsewhere, Outcome, about
from kiosk.domain.place.desk import CaseAnswer
from kiosk.domain.roll_list import Found
from kiosk.domain.scanned import Scan, Scanned
from kiosk.domain.store import Doubled
from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import PREVIEW_WIDTH, Camera, CameraState, Seen
from kiosk.ui.screens.desk.answer import AnswerScreen
from kiosk.ui.screens.desk.attest import AttestScreen
from kiosk.ui.screens.desk.check_in import CheckInScreen
from kiosk.ui.screens.desk.doubled import DoubledScreen
from kiosk.ui.screens.desk.pass_given import PassGivenScreen
from kiosk.ui.screens.desk.roll_list import RollListScreen
from kiosk.ui.screens.screen import Screen
from sync.protocol.errors import PrinterFailed
from sync.protocol.listed_people import Listed
from tests.kiosk.ui.staged_camera import StagedCamera
from tests.screens import props
from tests.screens.stage import Scene, Stage, as_it_is
from tests.support.camera_frames import HEIGHT, WIDTH, View, code, take
from tests.support.people import people
from tests.support.world import DURING

TODAY = date(2026, 11, 28)
PASS_CODE = "PB1:" + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./" * 12
EXPIRES = datetime(2026, 11, 28, 3, 30, tzinfo=UTC)
NAMES = ("王小明", "王大明", "王陳阿嬌", "Wang Nguyễn Thị Bích Ngọc")


def camera() -> Camera:
    """One that is not plugged in; what it sees is told to the screen by hand."""
    device = StagedCamera()
    device.plugged = False
    return Camera(device)


@cache
def card() -> Seen:
    """A card held well."""
    pixels = take(code("Code 39", props.WHO.number), View(share=0.66, turn=3, noise=0.5), 1)
    image = QImage(pixels, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
    return Seen(image.scaledToWidth(PREVIEW_WIDTH), WIDTH, look(Frame(pixels, WIDTH, HEIGHT, WIDTH)))


def with_camera(kind: Callable[[Appearance, Camera], Screen]) -> Callable[[Appearance], Screen]:
    """The screen with a camera that ends with it."""

    def screen(looks: Appearance) -> Screen:
        its = camera()
        made = kind(looks, its)
        its.setParent(made)
        return made

    return screen


def sees(stage: Stage, state: CameraState = CameraState.RUNNING) -> None:
    its = stage.frame.current_screen.findChild(Camera)
    its.state_changed.emit(state)
    if state is CameraState.RUNNING:
        its.seen.emit(card())


def _check_in(then: Callable[[Stage], None] = as_it_is, *, has_names: bool = False) -> Scene:
    return Scene(CheckInScreen, lambda looks: CheckInScreen(looks, TODAY, has_names=has_names), then)


def _at_camera(then: Callable[[Stage], None]) -> Scene:
    return Scene(
        CheckInScreen,
        with_camera(lambda looks, its: CheckInScreen(looks, TODAY, camera=its, has_names=True)),
        then,
    )


def _typed(number: str, birth_date: str = "") -> Callable[[Stage], None]:
    def typing(stage: Stage) -> None:
        stage.type("number", number)
        stage.type("birth-date", birth_date)

    return typing


def _answer(*shown: CaseAnswer, then: Callable[[Stage], None] = as_it_is) -> Scene:
    return Scene(AnswerScreen, lambda looks: AnswerScreen(looks, shown), then)


def _case_answer(answer: Answer) -> CaseAnswer:
    return CaseAnswer(props.demo(), answer)


def _elsewhere() -> Answer:
    found = Answer(Outcome.VOTED_HERE, elsewhere=Elsewhere("st1-b", DURING))
    return about(found, props.WHO, b"subject")


def _searched(found: Found, text: str) -> Callable[[Stage], None]:
    def typing(stage: Stage) -> None:
        stage.type("search", text)
        screen = stage.frame.current_screen
        assert isinstance(screen, RollListScreen)
        screen.show_found(found)

    return typing


def _doubled(*, open_here: bool, cast_there: bool, one_pass: bool = False) -> Scene:
    found = Doubled(
        b"a" * 16,
        b"a" * 16 if one_pass else b"b" * 16,
        "st1-b",
        DURING,
        DURING + 900,
        open_here=open_here,
        cast_there=cast_there,
    )
    return Scene(DoubledScreen, lambda looks: DoubledScreen(looks, found, "st1-a", props.demo().title))


def _scanned(what: Scan) -> Callable[[Stage], None]:
    return lambda stage: stage.frame.current_screen.take(Scanned(what, ""))


def _matches() -> Found:
    return Found(
        tuple(Listed(name, who) for name, who in zip(NAMES, people(len(NAMES)), strict=True)), more=True
    )


def _attest(looks: Appearance) -> Screen:
    worker = props.answered(props.demo(), Outcome.NOT_ON_ROLL)
    return AttestScreen(looks, worker)


def _no_paper(stage: Stage) -> None:
    stage.frame.present(PrinterFailed("out of paper"))


def _two(first: Outcome, second: Outcome) -> Scene:
    return _answer(props.answered(props.demo(), first), props.answered(props.beside(), second))


DESK_SCENES: dict[str, Scene] = {
    "check-in": _check_in(),
    "check-in-names": _check_in(has_names=True),
    "check-in-wrong": _check_in(_typed("A123456788", "79/2/30")),
    "check-in-right": _check_in(_typed("A123456789", "1990-12-31")),
    "check-in-a-pass": _check_in(_scanned(Scan.VOTING_PASS)),
    "check-in-other-document": _check_in(lambda stage: stage.touch("other-document")),
    "check-in-camera": _at_camera(sees),
    "check-in-camera-unplugged": _at_camera(lambda stage: sees(stage, CameraState.UNPLUGGED)),
    **{
        f"answer-{outcome}": _answer(props.answered(props.demo(), outcome))
        for outcome in Outcome
        if outcome not in (Outcome.MAY_VOTE, Outcome.VOTED_HERE)
    },
    "answer-may-vote": _answer(props.answered(props.demo(), Outcome.MAY_VOTE)),
    "answer-may-vote-photo-seen": _answer(
        props.answered(props.demo(), Outcome.MAY_VOTE), then=lambda stage: stage.touch("photo-seen")
    ),
    "answer-voted-here": _answer(props.answered(props.demo(), Outcome.VOTED_HERE)),
    "answer-voted-elsewhere": _answer(_case_answer(_elsewhere())),
    "answer-pass-open": _answer(_case_answer(props.answer(Outcome.VOTED_HERE, open_pass=bytes(16)))),
    "answer-two-admit": _two(Outcome.MAY_VOTE, Outcome.NOT_ON_ROLL),
    "answer-two-stop": _two(Outcome.VOTED_HERE, Outcome.STRUCK),
    "attest": Scene(AttestScreen, _attest),
    "pass-given": Scene(
        PassGivenScreen,
        lambda looks: PassGivenScreen(
            looks, PASS_CODE, [props.demo().title, props.beside().title], EXPIRES, printer=True
        ),
    ),
    "pass-given-no-paper": Scene(
        PassGivenScreen,
        lambda looks: PassGivenScreen(looks, PASS_CODE, [props.demo().title], EXPIRES, printer=True),
        _no_paper,
    ),
    "roll-list": Scene(RollListScreen, RollListScreen),
    "roll-list-found": Scene(RollListScreen, RollListScreen, _searched(_matches(), "王")),
    "roll-list-nobody": Scene(RollListScreen, RollListScreen, _searched(Found(), "歐陽")),
    "doubled-void-here": _doubled(open_here=True, cast_there=True),
    "doubled-void-one": _doubled(open_here=True, cast_there=False),
    "doubled-void-there": _doubled(open_here=False, cast_there=False),
    "doubled-one-pass": _doubled(open_here=False, cast_there=True, one_pass=True),
}
