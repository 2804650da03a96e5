"""The voter's slip: taken home, it proves that a ballot was received, never a choice."""

from collections.abc import Mapping, Sequence

from kiosk.domain.voting_session import Receipt
from kiosk.reports.paper import Paper
from kiosk.reports.qr_code import Code
from kiosk.reports.roll import INSIDE, build, gap, lines, rule, title
from kiosk.reports.words import Bilingual


def voters_slip(
    ballots: Sequence[tuple[Mapping[str, str], Receipt]], telephone: str, board: str, words: Bilingual
) -> Paper:
    """`ballots`: for each one cast, the title of its case and its receipt; `board`: the address to look at.

    No time of voting and no number in a sequence stands on it, nor in the file.
    """
    story = title(words("paper.slip.heading"))
    for case, receipt in ballots:
        story += [
            gap(1),
            *lines(words.of(case), 11, bold=True, centred=True),
            Code(receipt.link, INSIDE),
            *lines(words("paper.slip.tracker"), 8, centred=True),
            *lines((receipt.tracker, ""), 15, bold=True, centred=True),
            gap(1.5),
            rule(),
        ]
    story += [
        gap(1),
        *lines(words("paper.slip.proves"), bold=True),
        *lines(words("paper.slip.proves-not"), bold=True),
        gap(1),
        *lines(words("paper.slip.where")),
        *(lines(words("paper.slip.board", board=board)) if board else ()),
        *lines(words("paper.slip.telephone", telephone=telephone)),
    ]
    return Paper("voters-slip", build(story, "voters-slip"), for_voter=True)
