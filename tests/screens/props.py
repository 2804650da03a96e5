"""What stands on the screens: the demo's case, cases of every kind of ballot, people, numbers of a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

import msgspec
from PySide6.QtCore import QSize

from kiosk.domain.check_in import Answer, Outcome, about
from kiosk.domain.medium import Link, MediumState
from kiosk.domain.place.desk import CaseAnswer
from kiosk.domain.place.standing import CaseStanding, Standing
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.resources import RESOURCES
from kiosk.ui.screens.voter.ballot_paper import BallotPaper, LargePictures, ballot_paper, large_pictures
from sync.protocol.case import Case, Proposal, Voting
from sync.protocol.case_check import read_case
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass, PassStatus
from sync.protocol.signing import Signed
from tests.support.world import DURING

DEMO = RESOURCES / "cases" / "demo"
WHO = Identity("national", "A123456789", "1990-01-01")
STATUS: Mapping[Outcome, PassStatus] = {
    Outcome.MAY_VOTE: "roll",
    Outcome.PROVISIONAL_POSSIBLE: "provisional",
    Outcome.ATTESTED: "attested",
}
COUNTS = Counts(passes=1480, cast=1466, voided=3, abandoned=4, waiting=12, out=7)
NOTHING = Counts(passes=0, cast=0, voided=0, abandoned=0, waiting=0)
OFFICERS = (("st1-a-chief", "chief"), ("st1-a-second", "officer"))
BALLOTS: Mapping[str, Voting] = {
    "one": Voting(type="choose-1"),
    "some": Voting(type="approval", maximum=3),
    "at-least": Voting(type="approval", minimum=2),
    "exactly": Voting(type="approval", minimum=3, maximum=3, blank=True),
    "budget": Voting(type="knapsack", budget=6_000_000, minimum=2, maximum=8),
    "order": Voting(type="ordinal", minimum=2, maximum=3),
    "points": Voting(type="cumulative", points=10, points_each=6, points_minimum=4, maximum=4, blank=True),
}
ANSWERS = {
    "yes": {"zh-Hant": "贊成", "en": "Yes", "vi": "Đồng ý", "id": "Setuju", "th": "เห็นด้วย", "fil": "Oo"},
    "no": {
        "zh-Hant": "不贊成",
        "en": "No",
        "vi": "Không đồng ý",
        "id": "Tidak setuju",
        "th": "ไม่เห็นด้วย",
        "fil": "Hindi",
    },
}
QUESTION = {
    "zh-Hant": "您是否贊成榕湖公園夜間開放到十一點？",
    "en": "Should Ronghu Park stay open until eleven at night?",
    "vi": "Bạn có đồng ý mở cửa công viên Ronghu đến 11 giờ đêm không?",
    "id": "Apakah Taman Ronghu sebaiknya buka sampai pukul sebelas malam?",
    "th": "ท่านเห็นด้วยหรือไม่ที่จะเปิดสวนหรงหูถึงห้าทุ่ม",
    "fil": "Dapat bang manatiling bukas ang Parke ng Ronghu hanggang alas-onse ng gabi?",
}
CARD = QSize(170, 128)
"""pixels of a picture on a card"""
ROOM = QSize(1280, 800)
"""pixels of the screen, for the pictures that are told more with"""
CHOICES = ("park", "trees", "library")


@cache
def demo() -> Case:
    return read_case((DEMO / "case.json").read_bytes())


def of_kind(kind: str) -> Case:
    """The demo's case with another kind of ballot."""
    return msgspec.structs.replace(demo(), voting=BALLOTS[kind])


@cache
def beside() -> Case:
    """Another case at the same station, which takes no votes online."""
    title = {"zh-Hant": "社區巴士路線", "en": "Bus routes of the district"}
    return msgspec.structs.replace(demo(), code="BUS-2026", title=title, channels=("on-site",))


@dataclass(frozen=True)
class Vault:
    """A case as the opened station has it."""

    case: Case

    def picture(self, proposal_id: str) -> bytes | None:
        found = self.case.proposal(proposal_id)
        return (DEMO / found.picture).read_bytes() if found and found.picture else None

    def map(self, proposal_id: str) -> bytes | None:
        found = self.case.proposal(proposal_id)
        return (DEMO / found.map).read_bytes() if found and found.map else None


def paper(case: Case) -> BallotPaper:
    return ballot_paper(Vault(case), CARD)


def large(case: Case, proposal_id: str) -> LargePictures:
    return large_pictures(Vault(case), proposal_id, ROOM)


def session(case: Case, *chosen: str) -> VotingSession:
    """A voter who has chosen these, in this order."""
    style = case.styles[0].id
    given = Pass(
        case.code, "st1", "st1-a", bytes(16), style, "resident", "national", "roll", DURING, sealed()
    )
    voter = VotingSession(case, Signed("pass", bytes(8), b"", bytes(64)), given)
    voter.agree()
    for one in chosen:
        voter.draft.toggle(one)
    return voter


def question() -> Case:
    """Yes or no, as in i-Voting."""
    case = demo()
    answers = tuple(Proposal(id=name, title=texts) for name, texts in ANSWERS.items())
    style = msgspec.structs.replace(case.styles[0], proposals=tuple(ANSWERS))
    return msgspec.structs.replace(
        case, voting=BALLOTS["one"], proposals=answers, styles=(style,), recordings=(), title=QUESTION
    )


def too_dear(case: Case) -> tuple[str, ...]:
    """The dearest proposals, as many as it takes to go beyond the ballot's budget with the last one."""
    dearest = sorted(case.proposals, key=lambda one: -one.cost)
    sums = list(accumulate(one.cost for one in dearest))
    count = next(n for n, spent in enumerate(sums, 1) if spent > (case.voting.budget or 0))
    return tuple(one.id for one in dearest[:count])


def sealed() -> bytes:
    """An identity that nobody can open, nor needs to."""
    return bytes(128)


def answer(outcome: Outcome, *, open_pass: bytes | None = None) -> Answer:
    """As the desk gives it."""
    classes = demo().electorate.classes
    resident = next(one for one in classes if one.admission == "roll")
    worker = next(one for one in classes if one.admission == "attested")
    attested = outcome is Outcome.ATTESTED
    classed = outcome in STATUS or outcome is Outcome.ONLINE_ONLY
    found = Answer(
        outcome,
        STATUS.get(outcome),
        (worker.id if attested else resident.id) if classed else None,
        "district" if outcome in STATUS else None,
        worker.documents[0].id if attested else None,
        (worker,) if outcome in (Outcome.NOT_ON_ROLL, Outcome.STRUCK, Outcome.REGISTRY_INCORRECT) else (),
        Answer(Outcome.NOT_ON_ROLL) if outcome is Outcome.CHECK_NUMBER else None,
        open_pass=open_pass,
    )
    return about(found, WHO, b"subject")


def answered(case: Case, outcome: Outcome) -> CaseAnswer:
    return CaseAnswer(case, answer(outcome))


def standing(day: DayState, *more: Case, counts: Counts = COUNTS, **doubts: str | bool) -> Standing:
    """The place in this state, with these cases besides the demo's."""
    cases = tuple(CaseStanding(one, day, counts) for one in (demo(), *more))
    return Standing(cases, last_day=False, now=DURING, medium=MediumState(Link.FOLLOWING), **doubts)
