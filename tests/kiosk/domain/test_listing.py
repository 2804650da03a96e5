"""A ballot of twenty proposals or more is shown leaf by leaf, and a voter finds a proposal by its number."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.listing import LEAF, LONG, Listing, Only
from sync.protocol.case import Case, Proposal
from tests.support.world import plain_case

KINDS = ("roads", "trees", None)


def case_of(count: int) -> Case:
    """So many proposals; every third one has no category."""
    case = plain_case()
    proposals = tuple(
        Proposal(id=f"p{n}", title={"zh-Hant": "提案"}, category=KINDS[n % 3]) for n in range(count)
    )
    style = msgspec.structs.replace(case.styles[0], proposals=tuple(one.id for one in proposals))
    return msgspec.structs.replace(
        case,
        proposals=proposals,
        styles=(style,),
        categories={"schools": {"zh-Hant": "學校"}, "trees": {"zh-Hant": "樹"}, "roads": {"zh-Hant": "路"}},
    )


def listing_of(count: int, order: tuple[str, ...] | None = None) -> Listing:
    case = case_of(count)
    return Listing(case, case.styles[0], order or case.styles[0].proposals)


def test_below_twenty_everything_is_on_one_leaf() -> None:
    few, many = listing_of(LONG - 1), listing_of(LONG)
    assert not few.long
    assert len(few.leaf.proposals) == LONG - 1
    assert few.before is few.after is None
    assert many.long
    assert many.after is not None


@given(st.integers(LONG, 300))
def test_whoever_turns_all_leaves_sees_every_proposal_once(count: int) -> None:
    """In order, ten by ten; the places told go on from leaf to leaf."""
    listing = listing_of(count)
    seen, sizes = list(listing.leaf.proposals), [len(listing.leaf.proposals)]
    while listing.after is not None:
        last, coming = listing.leaf.last, listing.after
        listing.turn(1)
        assert listing.leaf == coming
        assert listing.leaf.first == last + 1
        seen += listing.leaf.proposals
        sizes.append(len(listing.leaf.proposals))
    assert seen == [f"p{n}" for n in range(count)]
    assert listing.leaf.last == listing.count == count
    assert set(sizes[:-1]) == {LEAF}
    assert 1 <= sizes[-1] <= LEAF
    listing.turn(1)
    assert listing.leaf.last == count


def test_the_printed_number_stays_with_the_proposal_in_any_order() -> None:
    """On a ballot in another order “3” on the leaflet still leads to the third proposal of the leaflet."""
    order = tuple(f"p{n}" for n in reversed(range(30)))
    listing = listing_of(30, order)
    assert listing.leaf.proposals[0] == "p29"
    assert listing.number("p2") == 3
    found = listing.numbered(3)
    assert found == "p2"
    listing.show(found)
    assert "p2" in listing.leaf.proposals
    assert listing.numbered(0) is listing.numbered(31) is None


def test_only_one_category() -> None:
    """In the case's order of categories, without those of which this ballot has none. A number that leads to
    a proposal of another category shows all again."""
    listing = listing_of(40)
    assert listing.categories == (("trees", 13), ("roads", 14))
    listing.show_category("roads")
    assert (listing.only, listing.category, listing.count) == (Only.CATEGORY, "roads", 14)
    assert set(listing.leaf.proposals) <= {f"p{n}" for n in range(0, 40, 3)}
    listing.show("p39")
    assert listing.only is Only.CATEGORY
    assert "p39" in listing.leaf.proposals
    listing.show("p1")
    assert listing.only is Only.ALL
    assert "p1" in listing.leaf.proposals


def test_only_what_is_chosen() -> None:
    """What was chosen when the voter asked."""
    listing = listing_of(40)
    listing.show_chosen(("p30", "p2"))
    assert listing.leaf.proposals == ("p2", "p30")
    assert (listing.only, listing.count) == (Only.CHOSEN, 2)
    listing.show_all()
    assert listing.count == 40
