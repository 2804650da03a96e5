"""The voter's screens: every kind of ballot, empty, under way, full, refused; and what comes over them."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt

from kiosk.domain.voting_session import Receipt
from kiosk.ui.screens.voter.about import AboutScreen
from kiosk.ui.screens.voter.choosing import ChoosingScreen
from kiosk.ui.screens.voter.consent import ConsentScreen
from kiosk.ui.screens.voter.find import FindScreen
from kiosk.ui.screens.voter.give_back import Ending, GiveBackScreen
from kiosk.ui.screens.voter.help import HelpScreen, OfficerHelpScreen
from kiosk.ui.screens.voter.review import ReviewScreen
from kiosk.ui.screens.voter.show_pass import ShowPassScreen
from kiosk.ui.screens.voter.tally_words import refusal_words
from kiosk.ui.screens.voter.tracker import TrackerScreen
from kiosk.ui.screens.voter.welcome import WelcomeScreen
from sync.protocol.case import Case
from sync.protocol.errors import StorageFailed
from tests.screens import props
from tests.screens.desk_scenes import sees, with_camera
from tests.screens.stage import Scene, Stage, as_it_is

FIRST, SECOND, THIRD = props.CHOICES
CHOSEN = {
    "one": (FIRST,),
    "some": (FIRST, SECOND),
    "at-least": (FIRST,),
    "exactly": props.CHOICES,
    "budget": (FIRST, SECOND),
    "order": (SECOND, FIRST, THIRD),
    "points": (FIRST, SECOND),
}
OVER = props.too_dear(props.of_kind("budget"))
RECEIPT = Receipt(bytes(range(32)))
LONG_TITLE = {
    "zh-Hant": "榕湖國小通學步道全線整平與夜間照明改善暨沿線榕樹樹穴透水鋪面更新計畫（第二期）",
    "en": "Levelling the whole walking route to Ronghu Primary School, with night-time lighting and permeable"
    " paving around the banyan trees (second phase)",
    "vi": "San phẳng toàn bộ lối đi bộ đến Trường Tiểu học Ronghu, lắp đèn chiếu sáng ban đêm và lát gạch"
    " thấm nước quanh các gốc đa (giai đoạn hai)",
    "id": "Perataan seluruh jalur pejalan kaki menuju Sekolah Dasar Ronghu, penerangan malam hari, dan paving"
    " resapan di sekitar pohon beringin (tahap kedua)",
    "th": "ปรับพื้นทางเดินเท้าสู่โรงเรียนประถมหรงหูตลอดเส้นทางพร้อมติดตั้งไฟส่องสว่างยามค่ำคืน"
    "และปูพื้นให้น้ำซึมผ่านได้รอบโคนต้นไทร (ระยะที่สอง)",
    "fil": "Pagpapatag ng buong daanan patungo sa Paaralang Elementarya ng Ronghu, may ilaw sa gabi at"
    " nasisipsip na latag sa paligid ng mga punong balete (ikalawang yugto)",
}


def long() -> Case:
    """Every proposal has the longest title that anybody would write, and costs hundreds of millions."""
    case = props.demo()
    proposals = tuple(
        msgspec.structs.replace(one, title=LONG_TITLE, cost=one.cost * 300) for one in case.proposals
    )
    return msgspec.structs.replace(case, proposals=proposals, title=LONG_TITLE)


def with_map() -> Case:
    case = props.demo()
    proposals = tuple(msgspec.structs.replace(one, map=one.map or one.picture) for one in case.proposals)
    return msgspec.structs.replace(case, proposals=proposals)


def many(count: int = 130) -> Case:
    """A ballot of 130 proposals."""
    case = props.demo()
    given = case.proposals
    proposals = tuple(
        msgspec.structs.replace(given[n % len(given)], id=f"p{n}", picture=None) for n in range(count)
    )
    style = msgspec.structs.replace(case.styles[0], proposals=tuple(one.id for one in proposals))
    return msgspec.structs.replace(case, proposals=proposals, styles=(style,), recordings=())


def _choosing(case: Case, *chosen: str, then: Callable[[Stage], None] = as_it_is) -> Scene:
    return Scene(
        ChoosingScreen,
        lambda looks: ChoosingScreen(looks, props.paper(case), props.session(case, *chosen)),
        then,
    )


def _refused(case: Case, *chosen: str, by: str) -> Scene:
    """One more than is allowed was touched: the notice says so."""

    def explain(stage: Stage) -> None:
        voter = props.session(case, *chosen)
        refusal = voter.draft.toggle(by)
        assert refusal is not None
        stage.frame.notice.tell(
            "look", lambda texts: refusal_words(texts, props.paper(case), voter.draft, refusal)
        )

    return _choosing(case, *chosen, then=explain)


def _review(case: Case, *chosen: str, then: Callable[[Stage], None] = as_it_is) -> Scene:
    return Scene(
        ReviewScreen,
        lambda looks: ReviewScreen(looks, props.paper(case), props.session(case, *chosen), 0),
        then,
    )


def _about(case: Case, proposal: str, *chosen: str) -> Scene:
    return Scene(
        AboutScreen,
        lambda looks: AboutScreen(
            looks, props.paper(case), props.session(case, *chosen), proposal, props.large(case, proposal)
        ),
    )


def _find(*keys: str) -> Scene:
    def typing(stage: Stage) -> None:
        for key in keys:
            stage.touch(f"digit-{key}")

    case = many()
    return Scene(FindScreen, lambda looks: FindScreen(looks, props.paper(case), props.session(case)), typing)


def _give_back(ending: Ending, leave_s: int | None = None) -> Scene:
    return Scene(GiveBackScreen, lambda looks: GiveBackScreen(looks, ending, leave_s))


def _welcome(case: Case, part: tuple[int, int] = (1, 1), then: Callable[[Stage], None] = as_it_is) -> Scene:
    return Scene(WelcomeScreen, lambda looks: WelcomeScreen(looks, case.title, case.topic, part), then)


def listens(stage: Stage) -> None:
    """The voter has switched sound on."""
    speaker = stage.listening.speaker
    speaker.listening = True
    speaker.changed.emit()


def _not_stored(stage: Stage) -> None:
    stage.frame.present(StorageFailed("the disk is full"))


VOTER_SCENES: dict[str, Scene] = {
    "welcome": _welcome(props.demo()),
    "welcome-second-of-two": _welcome(long(), (2, 2)),
    "consent": Scene(
        ConsentScreen, lambda looks: ConsentScreen(looks, props.demo().rules, props.demo().privacy)
    ),
    **{f"choosing-{kind}-empty": _choosing(props.of_kind(kind)) for kind in props.BALLOTS},
    **{f"choosing-{kind}": _choosing(props.of_kind(kind), *CHOSEN[kind]) for kind in props.BALLOTS},
    "choosing-question": _choosing(props.question(), "yes"),
    "choosing-refused": _refused(props.of_kind("some"), *props.CHOICES, by="kitchen"),
    "choosing-over-budget": _refused(props.of_kind("budget"), *OVER[:-1], by=OVER[-1]),
    "choosing-long-texts": _choosing(long(), FIRST),
    "choosing-many": _choosing(many(), "p0", "p1"),
    "about": _about(props.of_kind("some"), FIRST),
    "about-chosen": _about(with_map(), SECOND, SECOND),
    "about-points": _about(props.of_kind("points"), FIRST, FIRST),
    "about-long-texts": _about(long(), THIRD),
    "find": _find(),
    "find-a-number": _find("1", "2"),
    "find-no-such": _find("9", "9", "9"),
    **{f"review-{kind}": _review(props.of_kind(kind), *CHOSEN[kind]) for kind in props.BALLOTS},
    "review-question": _review(props.question(), "no"),
    "review-blank": _review(props.of_kind("exactly")),
    "review-too-few": _review(props.of_kind("exactly"), FIRST),
    "review-long-texts": _review(long(), FIRST, SECOND),
    "review-not-stored": _review(props.of_kind("some"), FIRST, then=_not_stored),
    "tracker": Scene(
        TrackerScreen, lambda looks: TrackerScreen(looks, RECEIPT, props.demo().telephone, printer=True)
    ),
    **{f"give-back-{ending}": _give_back(ending) for ending in Ending},
    "leave-booth": _give_back(Ending.CAST, 30),
    "help": Scene(HelpScreen, HelpScreen),
    "officer-help": Scene(OfficerHelpScreen, OfficerHelpScreen),
    "show-pass": Scene(ShowPassScreen, ShowPassScreen),
    "show-pass-camera": Scene(ShowPassScreen, with_camera(ShowPassScreen), sees),
    "over-look-menu": _choosing(props.demo(), FIRST, then=lambda stage: stage.touch("look")),
    "over-still-there": _choosing(props.demo(), FIRST, then=lambda stage: stage.frame.still_there.ask(45)),
    "over-focus-ring": _choosing(
        props.demo(), FIRST, then=lambda stage: stage.press(Qt.Key.Key_Tab, times=4)
    ),
    "over-blank": _choosing(props.demo(), FIRST, then=lambda stage: stage.listening.cover.toggle()),
    "over-sound-bar": _choosing(props.demo(), FIRST, then=listens),
    "over-sound-bar-welcome": _welcome(props.demo(), then=listens),
}
