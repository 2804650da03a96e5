"""The whole second counting, in order: the published result by itself, then from the record."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from sync.protocol.case import Case
from sync.protocol.messages import HandOver
from sync.protocol.publication import PublicBoard, PublishedResult
from sync.protocol.signing import Signed
from sync.verify import handed_over
from sync.verify.ballots import Cast, cast_of
from sync.verify.board import compare_heads, compare_leaves
from sync.verify.csv_file import compare_csv
from sync.verify.opened import compare_opened, compare_with_published, compare_with_sealed
from sync.verify.pb_file import compare_pb
from sync.verify.processing import Processed, compare_steps, compare_verdicts, process
from sync.verify.published import (
    BALLOTS,
    CSV,
    JSON,
    PDF,
    compare_board,
    read_case,
    read_opened,
    read_signed_result,
)
from sync.verify.record import Record, read_record_folder
from sync.verify.recount import compare_account, compare_count, compare_told_ranking, compare_with_case
from sync.verify.report import Progress, Report
from sync.verify.told import Told, read_told


@dataclass
class _Published:
    """What could be read of the published folder; None for what could not."""

    signed_case: Signed
    case: Case
    told: Told
    signed: PublishedResult | None = None
    board: PublicBoard | None = None
    casts: list[Cast] | None = None
    """from ballots.pb"""

    @property
    def counted_alone(self) -> bool:
        """Do the published ballots tell everything that was counted? They tell no class, and so no weight."""
        weights = {one.weight for one in self.case.electorate.classes}
        return self.casts is not None and len(weights) == 1


@dataclass
class _Recorded:
    """What the record says was handed over; None for what could not be read."""

    hand_over: HandOver | None = None
    sealed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """by style and class"""


def verify_result(
    folder: Path,
    *,
    record: Path | None = None,
    opened: Path | None = None,
    authority: bytes | None = None,
    progress: Progress | None = None,
) -> Report:
    """Check a published folder, from the auditors' record too if its folder is given.

    `opened`: the file of opened ballots; `authority`: the case authority's public key as you know it.
    Raises nothing for what is wrong: it is in the report.
    """
    report = Report()
    published = _published_alone(report, folder, authority)
    if published is None:
        return report
    recorded = _Recorded()
    if record is not None:
        recorded = _from_record(report, published, record, progress)
    if opened is not None:
        _opened_ballots(report, published, recorded, opened)
    elif record is not None or not published.counted_alone:
        report.leave_out("opened ballots counted again", "they are not given")
    return report


def _published_alone(report: Report, folder: Path, authority: bytes | None) -> _Published | None:
    case = signed_case = told = None
    with report.check("case: signed by its authority") as check:
        signed_case, case = read_case(folder, authority)
        report.authority = case.keys.authority if case.keys else None
    if case is None or signed_case is None:
        return None
    with report.check("result: is about this case") as check:
        told = read_told((folder / JSON).read_bytes())
        compare_with_case(check, case, told)
    if told is None:
        return None
    published = _Published(signed_case, case, told)
    with report.check("result: two officials signed it") as check:
        published.signed = read_signed_result(check, case, folder)
    with report.check("accounts add up (envelopes)") as check:
        compare_account(check, told)
    with report.check("result.csv: the same (rows)") as check:
        compare_csv(check, case, told, (folder / CSV).read_bytes())
    with report.check("result.pdf: is there") as check:
        check.expect((folder / PDF).read_bytes().startswith(b"%PDF-"), f"{PDF} is no PDF file")
        check.note = "for people: compare it by eye"
    with report.check("board: leaves give its root") as check:
        published.board = compare_board(check, case, told, folder)
    if case.counting.rule != "equal-shares" and not told.withheld:
        with report.check("winners follow from points") as check:
            compare_told_ranking(check, case, told)
    _published_ballots(report, published, folder)
    return published


def _published_ballots(report: Report, published: _Published, folder: Path) -> None:
    file, case, told = folder / BALLOTS, published.case, published.told
    due = case.publication.ballots and not told.withheld
    if not due:
        with report.check("ballots are not published") as check:
            check.expect(not file.exists(), f"{BALLOTS} is published, which the case does not allow")
        return
    with report.check("ballots.pb counted again") as check:
        published.casts = compare_pb(check, case, told, file.read_bytes())


def _from_record(report: Report, published: _Published, folder: Path, progress: Progress | None) -> _Recorded:
    record, recorded = None, _Recorded()
    with report.check("record: whole, of this case") as check:
        record = read_record_folder(folder)
        check.expect(record.case == published.signed_case, "it is of another case, or another version of it")
    if record is None or not check.holds:
        return recorded
    with report.check("hand-over: signed, true to its root") as check:
        recorded.hand_over = handed_over.read_hand_over(
            check, published.case, record.hand_over, published.signed_case
        )
        recorded.sealed = handed_over.sheets(recorded.hand_over.ballots)
    done = process(report, published.case, record, progress)
    _board(report, published, record, recorded.hand_over, done)
    if done is not None and recorded.hand_over is not None:
        _outcome(report, published, record, recorded.hand_over, done)
    return recorded


def _board(
    report: Report, published: _Published, record: Record, hand_over: HandOver | None, done: Processed | None
) -> None:
    case = published.case
    with report.check("board: every head ever signed") as check:
        check.number = len(compare_heads(check, case, record.heads, record.leaves))
    if done is not None:
        with report.check("board: all envelopes, nothing else") as check:
            trackers = [one.tracker for one in done.envelopes.values()]
            compare_leaves(check, case, trackers, record.leaves)
    if hand_over is not None:
        with report.check("board: as handed over, as published") as check:
            handed_over.compare_board(check, record.heads, record.hand_over, hand_over, record.leaves)
            if published.board is not None:
                same = tuple(record.hand_over.leaves) == published.board.leaves
                check.expect(same, "other leaves were published than were handed over")


def _outcome(
    report: Report, published: _Published, record: Record, hand_over: HandOver, done: Processed
) -> None:
    case, told = published.case, published.told
    with report.check("verdicts on all envelopes") as check:
        compare_verdicts(check, done, record.verdicts)
    with report.check("steps: signed, with these roots") as check:
        compare_steps(check, case, done, record.steps, hand_over.root)
    with report.check("hand-over: the ballots that count") as check:
        handed_over.compare_ballots(check, done, hand_over.ballots)
    with report.check("hand-over: its account") as check:
        handed_over.compare_account(check, case, done, record.hand_over, hand_over)
    with report.check("result: the account handed over") as check:
        for name in ("accepted", "counted", "superseded", "rejected", "channels"):
            check.equal(name, getattr(told.account, name), getattr(hand_over.account, name))
        if published.signed is not None:
            same = published.signed.input_root == hand_over.root
            check.expect(same, "the result that was signed is of another hand-over")


def _opened_ballots(report: Report, published: _Published, recorded: _Recorded, path: Path) -> None:
    case, told, opened = published.case, published.told, None
    with report.check("opened ballots: signed, allowed") as check:
        opened, name = read_opened(path)
        if published.signed is not None:
            check.expect(published.signed.opened == name, "other opened ballots were signed than these")
            check.expect(published.signed.input_root == opened.input_root, "they are of another hand-over")
        compare_opened(check, case, told, opened)
    if opened is None or not check.holds:
        return
    casts = cast_of(case, opened.ballots)
    with report.check("opened ballots counted again") as check:
        compare_count(check, case, told, casts)
    if recorded.hand_over is not None:
        with report.check("opened ballots: as many as sealed") as check:
            compare_with_sealed(check, opened, recorded.sealed)
    if published.casts is not None:
        with report.check("ballots.pb: the opened ballots") as check:
            compare_with_published(check, casts, published.casts)
