"""Publication: one result as JSON, CSV and PDF, and the opened ballots if the case lets them be seen."""

import csv
import io
from collections.abc import Sequence
from hashlib import sha256

import msgspec

from sync.protocol.case import Case
from sync.protocol.messages import Account
from sync.tally.count.outcome import Outcome
from sync.tally.money import plain
from sync.tally.pabulib_write import pabulib_text
from sync.tally.points import CountedBallot
from sync.tally.report_pdf import report_pdf
from sync.tally.result import Result, make_result

JSON, CSV, PDF, BALLOTS = "result.json", "result.csv", "result.pdf", "ballots.pb"


def publication(
    case: Case,
    ballots: Sequence[CountedBallot],
    outcome: Outcome,
    account: Account,
    *,
    malformed: int,
    country: str = "Taiwan",
) -> dict[str, bytes]:
    """The files of a publication, by name.

    In: what `make_result` takes; `country` as the `.pb` format wants it. Out: the same bytes for the same set
    of ballots, in whatever order they come. Raises NotReady if the numbers do not add up.
    """
    result = make_result(case, ballots, outcome, account, malformed)
    told = result_json(result)
    files = {
        JSON: told,
        CSV: result_csv(case, result),
        PDF: report_pdf(case, result, sha256(told).hexdigest()),
    }
    if case.publication.ballots and not result.withheld:
        files[BALLOTS] = pabulib_text(case, ballots, outcome, country).encode()
    return files


def result_json(result: Result) -> bytes:
    """The result for programs: the file that is signed, and that CSV and PDF are only another look of."""
    return msgspec.json.format(msgspec.json.encode(result), indent=2) + b"\n"


def result_csv(case: Case, result: Result) -> bytes:
    """One row a proposal, for a spreadsheet; cells of what is withheld stay empty."""
    file = io.StringIO()
    write = csv.writer(file, lineterminator="\r\n")
    titles = [f"title {language}" for language in case.languages]
    write.writerow(["rank", "id", *titles, "cost", "points", "votes", "voters", "won", "reason"])
    for one in result.proposals:
        write.writerow(
            [
                one.rank,
                one.id,
                *(one.title.get(language, "") for language in case.languages),
                plain(one.cost, case.currency_decimals),
                one.points,
                one.votes,
                one.voters,
                int(one.won),
                one.reason,
            ]
        )
    # With the mark of UTF-8 in front, or Excel takes Chinese for something else.
    return file.getvalue().encode("utf-8-sig")
