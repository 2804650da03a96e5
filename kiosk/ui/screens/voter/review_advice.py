"""What a voter should know of the ballot before casting it: too little, nothing, or that more is possible."""

from typing import NamedTuple

from kiosk.domain.ballot_draft import BallotDraft
from kiosk.ui.texts import Texts


class Advice(NamedTuple):
    """The tone of its panel, the key of its words, and the number they tell."""

    tone: str
    key: str
    number: int

    def words(self, texts: Texts) -> tuple[str, str]:
        """Headline and body."""
        return texts(f"review.{self.key}.headline"), texts.counted(f"review.{self.key}.body", self.number)


def review_advice(draft: BallotDraft) -> Advice | None:
    """Why the ballot may not be cast, or what the voter may have overlooked; None when it is full."""
    missing, question = draft.missing, draft.asked.question
    if missing.choices > 0:
        return Advice("stop", "no-answer" if question else "too-few", missing.choices)
    if missing.points > 0:
        return Advice("stop", "too-few-points", missing.points)
    if not draft.chosen:
        return Advice("look", "blank-answer" if question else "blank", 0)
    return _more(draft)


def _more(draft: BallotDraft) -> Advice | None:
    left = draft.remaining
    if left.points is None and left.money is None:
        return Advice("look", "more-possible", left.choices) if left.choices > 0 else None
    once = left.points is None
    possible = [
        one
        for one in draft.style.proposals
        if not (once and draft.is_chosen(one)) and draft.refusal_of(one) is None
    ]
    if not possible:
        return None
    if left.points is not None:
        return Advice("look", "more-points", left.points)
    return Advice("look", "more-fits", len(possible))
