"""How a ballot and each proposal on it stand, and why a touch changed nothing, in words."""

from collections.abc import Iterator

from kiosk.domain.ballot_draft import BallotDraft, Refusal
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.texts import Texts


def tally_words(texts: Texts, paper: BallotPaper, draft: BallotDraft) -> str:
    """What is given so far, what is left, and what is still missing: a line each."""
    return "\n".join(_tally(texts, paper, draft))


def _tally(texts: Texts, paper: BallotPaper, draft: BallotDraft) -> Iterator[str]:
    asked, left, missing = draft.asked, draft.remaining, draft.missing
    count = len(draft.chosen)
    if left.points is not None and asked.points is not None:
        yield texts("choosing.points-left", left=texts.number(left.points), points=texts.number(asked.points))
    if left.money is not None:
        yield texts("choosing.money-left", amount=paper.money(texts, left.money))
    chosen = texts("choosing.chosen", count=count, most=asked.most)
    more_proposals = missing.choices if asked.least > 1 else 0  # that one is needed goes without saying
    if more_proposals > 0:
        yield texts.counted("choosing.missing", more_proposals, chosen=chosen)
    elif asked.most < asked.available or (left.points is None and left.money is None):
        yield chosen
    if missing.points > 0 and more_proposals == 0:
        yield texts.counted("choosing.points-missing", missing.points)


def spent_words(texts: Texts, paper: BallotPaper, draft: BallotDraft) -> str:
    """How much of the money is spent; empty where there is none to spend."""
    budget, money = draft.asked.budget, draft.remaining.money
    if budget is None or money is None:
        return ""
    return texts(
        "choosing.money-spent", spent=paper.money(texts, budget - money), budget=paper.money(texts, budget)
    )


def state_words(texts: Texts, paper: BallotPaper, draft: BallotDraft, proposal_id: str) -> str:
    """How one proposal stands: chosen, its place or points; or what a touch would do."""
    kind, place = draft.asked.type, draft.place_of(proposal_id)
    if kind == "cumulative":
        return texts.counted("card.points", draft.points_of(proposal_id))
    if kind == "ordinal" and place is not None:
        return texts("card.place", place=place)
    if place is not None:
        return texts("card.chosen")
    refusal = draft.refusal_of(proposal_id)
    if refusal is not None and refusal.rule == "over-budget":
        over = paper.lines[proposal_id].cost - (draft.remaining.money or 0)
        return texts("card.over-budget", amount=paper.money(texts, over))
    if kind == "ordinal" and refusal is None:
        return texts("card.next-place", place=len(draft.chosen) + 1)
    return texts("card.choose-answer" if draft.asked.question else "card.choose")


def refusal_words(texts: Texts, paper: BallotPaper, draft: BallotDraft, refusal: Refusal) -> tuple[str, str]:
    """Why a touch changed nothing, and what to do."""
    limit = (
        paper.money(texts, refusal.limit) if refusal.rule == "over-budget" else texts.number(refusal.limit)
    )
    key = f"refused.{refusal.rule}"
    if refusal.rule == "too-many":
        points, question = draft.asked.type == "cumulative", draft.asked.question
        key += ".with-points" if points else ".answer" if question else ".by-touch"
    return texts(f"{key}.headline", limit=limit), texts(f"{key}.body", limit=limit)
