"""What the case asks of the voter, in words, for each kind of ballot."""

from collections.abc import Iterator
from functools import reduce

from kiosk.domain.ballot_draft import Asked
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.texts import Texts


def rule_words(texts: Texts, paper: BallotPaper, asked: Asked) -> tuple[str, str]:
    """The rule in one line; and how it is done and what else limits it, in sentences, or nothing.

    Over the answers to a question stands the question.
    """
    sentences = list(_more(texts, asked))
    more = reduce(lambda first, then: texts("choosing.then", first=first, then=then), sentences or [""])
    return texts.of(paper.question) if asked.question else _rule(texts, paper, asked), more


def _rule(texts: Texts, paper: BallotPaper, asked: Asked) -> str:
    if asked.points is not None:
        key = "all-points" if asked.points_least == asked.points else "points"
        return texts.counted(f"choosing.rule.{key}", asked.points)
    if asked.budget is not None:
        return texts("choosing.rule.budget", amount=paper.money(texts, asked.budget))
    return _number(texts, asked)


def _number(texts: Texts, asked: Asked) -> str:
    """How many proposals."""
    if asked.question:
        key = "answer"
    elif asked.most == 1:
        key = "one"
    elif asked.least == asked.most:
        key = "exactly"
    elif asked.most == asked.available:
        key = "any" if asked.least <= 1 else "at-least"
    else:
        key = "up-to" if asked.least <= 1 else "between"
    return texts(f"choosing.number.{key}", least=asked.least, most=asked.most)


def _more(texts: Texts, asked: Asked) -> Iterator[str]:
    limits_number = asked.least > 1 or asked.most < asked.available
    if asked.question or (limits_number and (asked.points is not None or asked.budget is not None)):
        yield texts("choosing.sentence", words=_number(texts, asked))
    if asked.type == "ordinal":
        yield texts("choosing.how.order")
    if asked.points is not None:
        yield texts("choosing.how.points")
        if 0 < asked.points_least < asked.points:
            yield texts.counted("choosing.points-least", asked.points_least)
        if asked.points_each is not None and asked.points_each < asked.points:
            yield texts.counted("choosing.points-each", asked.points_each)
    if asked.blank:
        yield texts("choosing.blank")
