"""Which proposals of a long ballot are shown, in words."""

from kiosk.domain.listing import Leaf, Listing, Only
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.texts import Texts


def only_words(texts: Texts, paper: BallotPaper, listing: Listing) -> str:
    """What is shown of the ballot: a category or what is chosen, if not all; and from where to where."""
    leaf = listing.leaf
    what = {
        Only.ALL: texts("choosing.shown.all"),
        Only.CATEGORY: paper.category(texts, listing.category),
        Only.CHOSEN: texts("choosing.shown.chosen"),
    }[listing.only]
    return texts(
        "choosing.shown",
        what=what,
        first=texts.number(leaf.first),
        last=texts.number(leaf.last),
        count=texts.number(listing.count),
    )


def leaf_words(texts: Texts, key: str, leaf: Leaf) -> str:
    """Where another leaf would lead."""
    return texts(key, first=texts.number(leaf.first), last=texts.number(leaf.last))
