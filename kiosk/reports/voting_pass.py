"""The voting pass on paper: what the desk gives, and the booth's camera takes."""

from collections.abc import Mapping, Sequence

from kiosk.reports.paper import Paper
from kiosk.reports.qr_code import Code
from kiosk.reports.roll import INSIDE, build, gap, lines, rule, title
from kiosk.reports.words import Bilingual, local_time


def voting_pass(
    code: str, cases: Sequence[Mapping[str, str]], station: str, expires: int, words: Bilingual
) -> Paper:
    """`code`: the passes as one code; `cases`: the titles of those it holds; `expires` in seconds.

    No name, number or officer stands on it, and no time but that until which it can be used.
    """
    until = f"{local_time(expires):%H:%M}"
    story = [
        *title(words("paper.pass.heading")),
        *lines((f"{words('paper.station')[0]} {station}", ""), 9, centred=True),
        Code(code, INSIDE),
        *lines(words("paper.pass.until", time=until), 14, bold=True, centred=True),
        gap(1.5),
        *lines(words("paper.pass.show")),
        *lines(words("paper.pass.single-use")),
        gap(1.5),
        rule(),
        gap(1),
        *lines(words("paper.pass.for"), 8),
        *(part for case in cases for part in lines(words.of(case), 11, bold=True)),
        gap(1),
        *lines(words("paper.pass.no-name"), 8),
    ]
    return Paper("voting-pass", build(story, "voting-pass"), for_voter=True)
