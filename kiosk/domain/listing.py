"""Which proposals of a ballot are before the voter: from twenty on leaf by leaf, and only some if wanted."""

from dataclasses import dataclass
from enum import Enum

from sync.protocol.case import BallotStyle, Case

LONG = 20
"""from so many proposals on a ballot has leaves, and proposals can be found by number and category"""
LEAF = 10
"""proposals on one leaf of a long ballot: 1 to 10, 11 to 20, so that people know where a number is"""


class Only(Enum):
    """What is shown of the ballot."""

    ALL = "all"
    CATEGORY = "category"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class Leaf:
    """Proposals shown together: the places of the first and last of them, from 1, among all that match."""

    proposals: tuple[str, ...]
    first: int
    last: int


class Listing:
    """One voter's place in one ballot. What is chosen is not known here."""

    def __init__(self, case: Case, style: BallotStyle, order: tuple[str, ...]) -> None:
        """`order`: the proposals as this voter sees them, which may differ from the printed order."""
        self._order, self._printed = order, style.proposals
        self._numbers = {one: n for n, one in enumerate(style.proposals, 1)}
        self._category = {one.id: one.category for one in case.proposals if one.id in self._numbers}
        named = [*case.categories, *(self._category[one] for one in style.proposals)]
        counts = {name: list(self._category.values()).count(name) for name in dict.fromkeys(named)}
        self.categories = tuple((name, count) for name, count in counts.items() if name and count)
        """each category of this ballot, and how many proposals it has"""
        self.show_all()

    @property
    def long(self) -> bool:
        return len(self._order) >= LONG

    @property
    def count(self) -> int:
        """How many proposals match what is shown only."""
        return len(self._matching)

    def number(self, proposal_id: str) -> int:
        """A proposal's number on the printed leaflet, whatever the order on the screen."""
        return self._numbers[proposal_id]

    def numbered(self, number: int) -> str | None:
        """The proposal of this printed number; None if there is none."""
        return self._printed[number - 1] if 1 <= number <= len(self._printed) else None

    # --- what is shown ---------------------------------------------------------------------------------

    def show_all(self) -> None:
        self._show(Only.ALL, self._order)

    def show_category(self, category: str) -> None:
        self._show(Only.CATEGORY, tuple(one for one in self._order if self._category[one] == category))
        self.category = category

    def show_chosen(self, chosen: tuple[str, ...]) -> None:
        """Those chosen now: one that is taken back stays in sight, so that it can be chosen again."""
        self._show(Only.CHOSEN, tuple(one for one in self._order if one in chosen))

    def show(self, proposal_id: str) -> None:
        """The leaf with this proposal; all proposals if it is not among those that match."""
        if proposal_id not in self._matching:
            self.show_all()
        self._at = next(n for n, leaf in enumerate(self._leaves) if proposal_id in leaf.proposals)

    def _show(self, only: Only, matching: tuple[str, ...]) -> None:
        self.only, self.category = only, ""
        self._matching = matching
        self._leaves = _leaves(matching) if self.long else (Leaf(matching, 1, len(matching)),)
        self._at = 0

    # --- leaves ----------------------------------------------------------------------------------------

    @property
    def leaf(self) -> Leaf:
        return self._leaves[self._at]

    @property
    def before(self) -> Leaf | None:
        return self._leaves[self._at - 1] if self._at > 0 else None

    @property
    def after(self) -> Leaf | None:
        return self._leaves[self._at + 1] if self._at + 1 < len(self._leaves) else None

    def turn(self, by: int) -> None:
        """Leaf by leaf, forward or back, as far as there are any."""
        self._at = min(max(self._at + by, 0), len(self._leaves) - 1)


def _leaves(proposals: tuple[str, ...]) -> tuple[Leaf, ...]:
    count = len(proposals)
    begins = range(0, max(count, 1), LEAF)
    return tuple(Leaf(proposals[n : n + LEAF], n + 1, min(n + LEAF, count)) for n in begins)
