"""How much is chosen and how much may still be, in words, for each kind of ballot."""

from kiosk.domain.ballot_draft import BallotDraft, Refusal
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.texts import Texts


def rule_words(texts: Texts, draft: BallotDraft) -> str:
    """What is asked of the voter."""
    most = len(draft.chosen) + draft.remaining.choices
    return texts.counted("choosing.rule", most)


def tally_words(texts: Texts, paper: BallotPaper, draft: BallotDraft) -> str:
    """What is chosen so far, and what is left."""
    left, count = draft.remaining, len(draft.chosen)
    chosen = texts("choosing.chosen", count=count, most=count + left.choices)
    if left.money is None:
        return chosen
    return f"{chosen}\n{texts('choosing.money-left', amount=paper.money(texts, left.money))}"


def refusal_words(texts: Texts, paper: BallotPaper, refusal: Refusal) -> tuple[str, str]:
    """Why a touch changed nothing, and what to do."""
    limit = paper.money(texts, refusal.limit) if refusal.rule == "over-budget" else f"{refusal.limit:,}"
    return (
        texts(f"refused.{refusal.rule}.headline", limit=limit),
        texts(f"refused.{refusal.rule}.body", limit=limit),
    )
