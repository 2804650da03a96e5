"""The opened ballots: are they what was signed, are they all allowed, and do they fit what was sealed?"""

from collections import Counter

from sync.protocol.case import Case
from sync.protocol.encoding import encode
from sync.protocol.publication import OpenedBallots
from sync.verify.ballots import Cast, faults, in_one_form
from sync.verify.report import Check
from sync.verify.told import Told


def compare_opened(check: Check, case: Case, told: Told, opened: OpenedBallots) -> None:
    """Each ballot is one that the case allows; there are as many as the result tells."""
    check.number = len(opened.ballots)
    check.equal("case", opened.case, case.code)
    check.equal("valid ballots", told.account.valid, len(opened.ballots))
    check.equal("malformed ballots", told.account.malformed, opened.malformed)
    classes = {one.id for one in case.electorate.classes}
    for number, one in enumerate(opened.ballots, 1):
        for fault in faults(case, one.ballot):
            check.problems.append(f"ballot {number} is none that the case allows: {fault}")
        check.expect(one.electorate_class in classes, f"ballot {number} is of a class the case does not have")
        check.expect(in_one_form(case, one.ballot), f"ballot {number} tells in which order its voter chose")
    order = [(one.ballot.style, one.electorate_class, encode(one.ballot)) for one in opened.ballots]
    check.expect(order == sorted(order), "the ballots do not stand in the order of their contents")


def compare_with_sealed(check: Check, opened: OpenedBallots, sealed: Counter[tuple[str, str]]) -> None:
    """As many of each style and class as were sealed, but for the malformed ones."""
    found = Counter((one.ballot.style, one.electorate_class) for one in opened.ballots)
    check.number = sealed.total()
    for (style, group), number in (found - sealed).items():
        check.problems.append(f"{number} more ballots of {style}, {group} were opened than were handed over")
    check.equal("malformed ballots", opened.malformed, (sealed - found).total())


def compare_with_published(check: Check, opened: list[Cast], published: list[Cast]) -> None:
    """The published ballots are the opened ones, each as often."""
    due = Counter(tuple(sorted(cast.gifts)) for cast in opened if cast.gifts)
    found = Counter(tuple(sorted(cast.gifts)) for cast in published)
    check.number = found.total()
    for gifts, number in (found - due).items():
        check.problems.append(f"{number} published ballots were never opened: {_words(gifts)}")
    for gifts, number in (due - found).items():
        check.problems.append(f"{number} opened ballots were not published: {_words(gifts)}")


def _words(gifts: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{proposal} {points}" for proposal, points in gifts)
