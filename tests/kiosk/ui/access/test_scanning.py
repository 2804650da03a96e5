"""Two switches lead everywhere, and nowhere without a press of the second one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ui.access.scanning import MOST, OUT, Group, Position, chosen, found, gone_on, position_of

Tree = Group[str]


def ballot(count: int) -> Tree:
    """A screen: so many proposals, the button that leads on, and a bar of two."""
    proposals: Tree = Group("proposals", "Proposals", tuple(f"p{n}" for n in range(count)))
    return Group("all", "", (proposals, "review", Group("bar", "Help", ("help", "look"))))


def presses_to(tree: Tree, wanted: str, begin: Position[str]) -> int:
    """How often a person presses who looks where the ring is: into a group that holds it, else on."""
    here, count = begin, 0
    while here.at != wanted:
        inside = isinstance(here.at, Group) and wanted in here.at.leaves()
        leaves = here.at is OUT and wanted not in here.path[-1].leaves()
        here = chosen(tree, here) if inside or leaves else gone_on(tree, here)
        count += 1
        assert count < 500, f"“{wanted}” is never reached"
    return count


def test_nothing_is_pressed_before_the_first_switch_was() -> None:
    """A new screen: whoever presses the second switch twice by habit presses nothing."""
    tree = ballot(9)
    assert chosen(tree, Position()) == Position()


def test_with_130_proposals_the_way_on_is_two_presses_away() -> None:
    tree = ballot(130)
    assert presses_to(tree, "review", Position()) == 2
    assert max(presses_to(tree, f"p{n}", Position()) for n in range(130)) <= 2 * MOST + 1
    last = position_of(tree, "p129")
    assert presses_to(tree, "review", last) <= 5
    assert max(presses_to(tree, "review", position_of(tree, f"p{n}")) for n in range(130)) <= 2 * MOST + 2


def test_a_choice_stays_where_it_was_made() -> None:
    """Pressing is not moving: the next proposal is one press away."""
    tree = ballot(9)
    here = position_of(tree, "p3")
    assert chosen(tree, here) == here
    assert gone_on(tree, here).at == "p4"


def test_out_of_a_group_leads_to_what_follows_it() -> None:
    tree = ballot(2)
    here = gone_on(tree, position_of(tree, "p1"))
    assert here.at is OUT
    assert gone_on(tree, here).at == "p0"
    assert chosen(tree, here) == Position((), "review")


def test_what_disappears_takes_nobody_along() -> None:
    """Half of the proposals are filtered away: one goes on in the group where one was, or from its begin."""
    here = position_of(ballot(9), "p7")
    assert found(ballot(4), here).path == here.path
    assert gone_on(ballot(4), here).at == "p0"
    nowhere: Tree = Group("all", "", ())
    assert gone_on(nowhere, here) == Position()


TREES = st.recursive(
    st.just(None),
    lambda inner: st.lists(inner, min_size=2, max_size=20),
    max_leaves=80,
)


def planted(shape: object, name: str = "t") -> "str | Tree":
    if not isinstance(shape, list):
        return name
    return Group(name, name, tuple(planted(one, f"{name}.{n}") for n, one in enumerate(shape)))


@settings(max_examples=40)
@given(TREES)
def test_everything_is_reached_in_every_tree(shape: object) -> None:
    tree = planted([shape, None])
    assert isinstance(tree, Group)
    for leaf in tree.leaves():
        presses_to(tree, leaf, Position())
        assert position_of(tree, leaf).at == leaf


@given(st.integers(1, 2000))
def test_long_rows_are_cut_evenly_and_lose_nothing(count: int) -> None:
    group: Tree = Group("all", "", tuple(str(n) for n in range(count)))
    stretches = group.stretches()
    if count > MOST:
        sizes = [len(one.parts) for one in stretches if isinstance(one, Group)]
        assert len(sizes) == len(stretches)
        assert max(sizes) <= max(MOST, count**0.5 + 1)
        assert next(one.first for one in stretches if isinstance(one, Group)) == 1
    inside = [leaf for one in stretches for leaf in (one.leaves() if isinstance(one, Group) else [one])]
    assert inside == [str(n) for n in range(count)]
