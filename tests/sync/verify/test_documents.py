"""What people signed is read again: each wrong paper is told, and takes nothing else with it."""

from collections.abc import Callable

import msgspec
import pytest

from sync.protocol.certificates import Certificate
from sync.protocol.decisions import ChainEnd, CutOff, JudgeQuarantine, ReleaseStation, RevealSeed, Waiver
from sync.protocol.delivery import item_of
from sync.protocol.encoding import decode
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint, Signed, Signer, join
from sync.verify.documents import Papers, read_documents
from sync.verify.report import Check
from tests.support.chains import Platform, Station, documents
from tests.support.world import World


class Paperwork:
    """One station and the platform, closed, with a cut-off."""

    def __init__(self) -> None:
        self.world = World()
        self.code = self.world.case.code
        self.hall, self.online = Station(self.world, "hall"), Platform(self.world)
        self.said: list[Joint] = [self.hall.close(), self.online.close()]
        self.cut = self.world.decide(CutOff(self.code, ()))

    def read(self, *further: Joint | Signed) -> tuple[Papers, str]:
        """The papers, and everything wrong with them."""
        check = Check("documents")
        items = [*documents(self.world, *self.said, self.cut), *map(item_of, further)]
        papers = read_documents(check, self.world.case, self.world.signed_case, items)
        return papers, "\n".join(check.problems)

    def account(self, **changes: object) -> ClosingRecord:
        return msgspec.structs.replace(decode(self.said[0].payload, ClosingRecord), **changes)


@pytest.fixture
def paperwork() -> Paperwork:
    return Paperwork()


def test_papers_in_order_are_read(paperwork: Paperwork) -> None:
    papers, wrong = paperwork.read()
    assert wrong == ""
    assert papers.accounts.keys() == {"hall", "online"}
    assert papers.accounts["hall"].people == 0


WRONG: dict[str, tuple[Callable[[Paperwork], Joint | Signed], str]] = {
    "two officers without their chief": (
        lambda p: join("closing", p.account(), (p.hall.second, p.hall.third)),
        "no chief officer signed the closing record of hall",
    ),
    "the chief alone": (
        lambda p: join("closing", p.account(), (p.hall.chief, p.hall.chief)),
        "a closing needs the signatures of two people, it has those of 1",
    ),
    "an officer of elsewhere": (
        lambda p: join("closing", p.account(), (p.hall.chief, p.online.second)),
        "somebody signed a closing who may not",
    ),
    "another account": (
        lambda p: p.hall.sign_closing(p.account(paper_count=5)),
        "the accounts of station hall contradict each other",
    ),
    "no paper count": (
        lambda p: p.hall.sign_closing(p.account(paper_count=None)),
        "the closing record of hall lacks the paper count",
    ),
    "a device twice": (
        lambda p: p.hall.sign_closing(p.account(devices=p.account().devices * 2)),
        "the closing record of hall is not about its own devices",
    ),
    "a device of another station": (
        lambda p: p.hall.sign_closing(p.account(devices=(p.online.desk.account(),))),
        "the closing record of hall is not about its own devices",
    ),
    "an officer as a device": (
        lambda p: p.hall.sign_closing(
            p.account(
                devices=(msgspec.structs.replace(p.account().devices[0], device="hall-chief"),),
            )
        ),
        "hall-chief is not certified as a device",
    ),
    "a closing record of another case": (
        lambda p: p.hall.sign_closing(p.account(case="OTHER-2026")),
        "a closing record is for case OTHER-2026",
    ),
    "a decision of another case": (
        lambda p: p.world.decide(ReleaseStation("OTHER-2026", "hall", "explained")),
        "a decision is for case OTHER-2026",
    ),
    "a decision by officers": (
        lambda p: join(
            "decision", ReleaseStation(p.code, "hall", "explained"), (p.hall.chief, p.hall.second)
        ),
        "somebody signed a decision who may not",
    ),
    "another seed": (
        lambda p: p.world.decide(RevealSeed(p.code, bytes(32))),
        "the seed is not the one committed at the ceremony",
    ),
    "another cut-off": (
        lambda p: p.world.decide(CutOff(p.code, (ChainEnd("hall-desk", 1, bytes(32)),))),
        "several cut-offs were signed, and they differ",
    ),
    "a cut-off of nobody's chain": (
        lambda p: p.world.decide(CutOff(p.code, (ChainEnd("ghost", 1, bytes(32)),))),
        "an end to ghost, which is no device of the case",
    ),
    "one device with two ends": (
        lambda p: p.world.decide(
            CutOff(p.code, (ChainEnd("hall-desk", 1, bytes(32)), ChainEnd("hall-desk", 2, bytes(32))))
        ),
        "a decision gives one device two ends",
    ),
    "a waiver for another station's device": (
        lambda p: p.world.decide(Waiver(p.code, "hall", "lost", (ChainEnd("online-desk", 0, bytes(32)),), 0)),
        "an end to online-desk, which is no device of hall",
    ),
    "somebody's second certificate": (
        lambda p: p.world.authority.sign(
            "certificate", Certificate(p.code, "hall", "hall-desk", bytes(32), ("desk",))
        ),
        "hall-desk has two different certificates",
    ),
    "somebody else's key": (
        lambda p: p.world.authority.sign(
            "certificate", Certificate(p.code, "hall", "ghost", p.hall.desk.signer.public_key, ("desk",))
        ),
        "ghost has another's key",
    ),
    "a desk that takes votes from home": (
        lambda p: p.world.authority.sign(
            "certificate", Certificate(p.code, "hall", "ghost", bytes(32), ("desk", "intake"))
        ),
        "ghost is certified as desk and intake at once",
    ),
    "a certificate of another case": (
        lambda p: p.world.authority.sign(
            "certificate", Certificate("OTHER-2026", "hall", "ghost", bytes(32), ("officer",))
        ),
        "case of the certificate of ghost",
    ),
    "a forged certificate": (
        lambda p: Signer.generate().sign(
            "certificate", Certificate(p.code, "hall", "ghost", bytes(32), ("officer",))
        ),
        "a certificate is signed by another key",
    ),
    "a station that never closed": (
        lambda p: p.world.authority.sign(
            "certificate", Certificate(p.code, "school", "school-desk", bytes(32), ("desk",))
        ),
        "station school has no closing record and no waiver",
    ),
    "another version of the case": (
        lambda p: Signer.generate().sign("case", p.world.case),
        "another version of the case",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_paper_is_told(paperwork: Paperwork, name: str) -> None:
    paper, words = WRONG[name]
    papers, wrong = paperwork.read(paper(paperwork))
    assert words in wrong
    assert "online" in papers.accounts


def test_what_an_officer_signed_does_not_count_once_the_certificate_is_taken_back(
    paperwork: Paperwork,
) -> None:
    paperwork.world.revoke("hall-second")
    papers, wrong = paperwork.read()
    assert wrong == "station hall has no closing record and no waiver"
    assert "hall" not in papers.accounts
    papers, wrong = paperwork.read(
        join("closing", paperwork.account(), (paperwork.hall.chief, paperwork.hall.third))
    )
    assert wrong == ""
    assert "hall" in papers.accounts


def test_a_waiver_stands_over_a_closing_record(paperwork: Paperwork) -> None:
    papers, wrong = paperwork.read(paperwork.world.decide(Waiver(paperwork.code, "hall", "lost", (), 7)))
    assert wrong == ""
    assert (papers.accounts["hall"].waived, papers.accounts["hall"].passes) == (True, 7)


def test_a_contradiction_about_an_envelope_is_told(paperwork: Paperwork) -> None:
    both = [
        paperwork.world.decide(JudgeQuarantine(paperwork.code, bytes(32), release=one))
        for one in (True, False)
    ]
    assert "was both released and rejected" in paperwork.read(*both)[1]


def test_a_paper_twice_is_told(paperwork: Paperwork) -> None:
    assert "a document is in the record twice" in paperwork.read(paperwork.said[0])[1]
