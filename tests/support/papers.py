"""Every paper of a station, small and at its fullest, and pictures of them to look at.

`python -m tests.support.papers FOLDER` writes all of them there as PDF and PNG.
"""

import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pypdfium2
from PIL import Image

from kiosk.domain.head_on_paper import HeadOnPaper, head_on_paper
from kiosk.domain.reconciliation import Discrepancy, Figures, Finding, Reconciliation
from kiosk.domain.voting_session import Receipt
from kiosk.domain.zero_report import ZeroReport
from kiosk.reports.closing_sheet import closing_sheet
from kiosk.reports.paper import Paper
from kiosk.reports.voters_slip import voters_slip
from kiosk.reports.voting_pass import voting_pass
from kiosk.reports.words import Bilingual
from kiosk.reports.zero_sheet import zero_sheet
from kiosk.ui.texts import Texts
from sync.protocol.chain import Head
from tests.support.world import DURING

BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
TELEPHONE = "02-5550-0128"
PARK = {"zh-Hant": "2026 榕湖區參與式預算", "en": "Ronghu District Participatory Budget 2026"}
LONG = {
    "zh-Hant": "「讓每一條巷子都走得安心」原住民族暨新住民社區無障礙步道、夜間照明與避難空間改善計畫"
    "第二階段提案票選（含山地原住民區、離島及偏遠地區巡迴投票所）",
    "en": "Second stage: accessible paths, lighting at night and places of refuge in the communities of "
    "indigenous and new residents, with "
    "travelling polling stations in the mountains, on islands and in remote places",
}
VIETNAMESE = {
    "zh-Hant": "移工友善圖書角",
    "vi": "Góc đọc sách cho người lao động nhập cư và đường dạo ven sông",
}
THAI = {
    "zh-Hant": "河岸步道與飲水機",
    "th": "ทางเดินริมแม่น้ำและน้ำดื่มสาธารณะสำหรับผู้ใช้แรงงานที่อาศัยอยู่ในพื้นที่",
}
SLIP_IN_THAI = {
    "paper.slip.heading": "ใบยืนยันสำหรับผู้ลงคะแนน",
    "paper.slip.tracker": "รหัสติดตามบัตรลงคะแนน",
    "paper.slip.proves": "ใบนี้แสดงว่าได้รับบัตรลงคะแนนของท่านแล้ว",
    "paper.slip.proves-not": "ใบนี้ไม่แสดงว่าท่านเลือกอะไร และไม่มีใครรู้ได้จากใบนี้",
    "paper.slip.where": "เมื่อบัตรลงคะแนนถึงศูนย์แล้ว (อาจใช้เวลาหลายวัน) พิมพ์รหัสติดตามบนกระดานสาธารณะ หรือสแกนรหัส",
    "paper.slip.board": "กระดานสาธารณะ: {board}",
    "paper.slip.telephone": "สอบถาม: {telephone}",
}
SLIP_IN_VIETNAMESE = {
    "paper.slip.heading": "Phiếu xác nhận của cử tri",
    "paper.slip.tracker": "Mã theo dõi lá phiếu",
    "paper.slip.proves": "Phiếu này cho thấy lá phiếu của bạn đã được nhận.",
    "paper.slip.proves-not": "Phiếu này không cho biết bạn đã chọn gì. "
    "Không ai có thể biết được điều đó từ đây.",
    "paper.slip.where": "Khi lá phiếu đã đến trung tâm, có thể sau vài ngày, hãy nhập mã theo dõi "
    "trên bảng công khai hoặc quét mã.",
    "paper.slip.board": "Bảng công khai: {board}",
    "paper.slip.telephone": "Điện thoại: {telephone}",
}


@dataclass(frozen=True)
class Translated:
    """The words of a language that the screens do not have yet."""

    language: str
    texts: dict[str, str]

    def __call__(self, key: str, **details: str | int) -> str:
        return self.texts[key].format(**details)

    def counted(self, key: str, count: int, **details: str | int) -> str:
        return self(key, count=count, **details)

    def of(self, texts: dict[str, str]) -> str:
        return self.own(texts) or next(iter(texts.values()))

    def own(self, texts: dict[str, str]) -> str:
        return texts.get(self.language, "")


def in_both() -> Bilingual:
    return Bilingual(Texts("zh-Hant"), Texts("en"))


def pass_text(length: int = 1_500) -> str:
    """As long as the code of several cases' passes."""
    return "PB1:" + "".join(random.Random(1).choices(BASE45, k=length))


def receipt(seed: int = 1) -> Receipt:
    return Receipt(sha256(bytes([seed])).digest())


def head(device: str, sequence: int = 1) -> HeadOnPaper:
    return head_on_paper("DEMO-2026", device, Head(sequence, sha256(device.encode()).digest()))


def zero() -> ZeroReport:
    return ZeroReport(
        case_code="DEMO-2026",
        title=PARK,
        station="ronghu-1",
        device="ronghu-1-a",
        day=date(2026, 11, 28),
        clock=DURING,
        roll=1_026_318,
        documents=11,
        spares=2,
        officers=(("lin-meiling", "chief"), ("chen-wei", "officer"), ("wang-an", "officer")),
        head=head("ronghu-1-a", 1),
    )


def fullest_zero() -> ZeroReport:
    officers = tuple((f"officer-{n:02}-of-the-long-names", "officer") for n in range(1, 61))
    return replace(
        zero(), title=LONG, device="a" * 32, station="s" * 32, officers=officers, head=head("a" * 32)
    )


def closing() -> Reconciliation:
    residents, workers = Figures(268, 265, 2, 1), Figures(32, 31, 0, 1)
    return Reconciliation(
        case_code="DEMO-2026",
        title=PARK,
        station="ronghu-1",
        day=date(2026, 11, 28),
        closed_at=DURING + 5 * 3600,
        paper_count=298,
        total=residents + workers,
        classes=(
            ({"zh-Hant": "榕湖區居民", "en": "Resident of Ronghu"}, residents),
            ({"zh-Hant": "在榕湖區工作者", "en": "Person who works in Ronghu"}, workers),
        ),
        grounds=(("roll", Figures(262, 260, 1, 1)), ("attested", workers), ("provisional", Figures(6, 5, 1))),
        devices=((head("ronghu-1-a", 655), residents + workers),),
        findings=(),
    )


def fullest_closing() -> Reconciliation:
    """Twenty classes with long names, eight devices, and everything wrong."""
    figures = Figures(123_456, 100_000, 20_000, 3_000)
    devices = [f"ronghu-district-office-1-tablet-{n}"[:32] for n in range(8)]
    return replace(
        closing(),
        title=LONG,
        paper_count=99_999,
        total=figures,
        classes=tuple(
            ({key: f"{n}. {text[:60]}" for key, text in LONG.items()}, figures) for n in range(1, 21)
        ),
        grounds=tuple((ground, figures) for ground in ("roll", "registry", "attested", "provisional")),
        devices=tuple((head(f"{device[:-1]}{n}", 1_234_567), figures) for n, device in enumerate(devices)),
        findings=(
            *(Finding(kind, 1) for kind in Discrepancy if kind.value in COUNTED),
            *(Finding(kind, 1_234) for kind in Discrepancy if kind.value in COUNTED),
            Finding(Discrepancy.ENDED_BEYOND_ISSUED, 3, LONG),
            *(
                Finding(kind, subject={"zxx": devices[0]})
                for kind in Discrepancy
                if kind.value not in COUNTED
            ),
        ),
    )


COUNTED = {"paper-below-cast", "paper-above-issued", "unresolved", "ended-beyond-issued"}

PAPERS: dict[str, Callable[[], Paper]] = {
    "pass": lambda: voting_pass(pass_text(330), [PARK], "ronghu-1", DURING, in_both()),
    "pass-of-several-cases": lambda: voting_pass(
        pass_text(), [PARK, LONG, VIETNAMESE, THAI], "ronghu-1", DURING, in_both()
    ),
    "slip": lambda: voters_slip([(PARK, receipt())], TELEPHONE, "", Bilingual(Texts("zh-Hant"))),
    "slip-in-english": lambda: voters_slip(
        [(PARK, receipt(1)), (LONG, receipt(2))],
        TELEPHONE,
        "https://board.example/pb",
        Bilingual(Texts("en")),
    ),
    "slip-in-thai": lambda: voters_slip(
        [(THAI, receipt())], TELEPHONE, "https://board.example/pb", Bilingual(Translated("th", SLIP_IN_THAI))
    ),
    "slip-in-vietnamese": lambda: voters_slip(
        [(VIETNAMESE, receipt())], TELEPHONE, "", Bilingual(Translated("vi", SLIP_IN_VIETNAMESE))
    ),
    "zero": lambda: zero_sheet([zero()], in_both()),
    "zero-of-several-cases": lambda: zero_sheet([zero(), fullest_zero()], in_both()),
    "closing": lambda: closing_sheet([closing()], in_both()),
    "closing-of-several-cases": lambda: closing_sheet([closing(), fullest_closing()], in_both()),
    "closing-too-early": lambda: closing_sheet(
        [replace(closing(), closed_at=None, findings=(Finding(Discrepancy.UNRESOLVED, 1),))], in_both()
    ),
}


def pictures(paper: Paper, dots_per_inch: float = 203.2) -> Iterator[Image.Image]:
    """Each page as it is printed."""
    with pypdfium2.PdfDocument(paper.pdf) as document:
        for page in document:
            yield page.render(scale=dots_per_inch / 72).to_pil().convert("L")


def text_of(paper: Paper) -> str:
    """All words of a paper, without blanks and line ends."""
    with pypdfium2.PdfDocument(paper.pdf) as document:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in PAPERS.items():
        made = make()
        (folder / f"{name}.pdf").write_bytes(made.pdf)
        for number, picture in enumerate(pictures(made), 1):
            picture.save(folder / f"{name}-{number}.png")
