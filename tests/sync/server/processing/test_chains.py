"""Which records are true, when a chain forks, ends early, goes on, or is cut off."""

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.chain import GENESIS
from sync.protocol.decisions import ChainEnd
from sync.server.processing.chains import Place, is_complete, path_to, places
from sync.server.processing.inspection import Finding

T, B, C, L, O, I = (  # noqa: E741 - as in the drawings below
    Place.TRUE,
    Place.BEYOND,
    Place.CONFLICTING,
    Place.LATE,
    Place.OPEN,
    Place.INCOMPLETE,
)


def name(letter: str) -> bytes:
    return letter.encode() * 32


def tree(drawing: str) -> list[Finding]:
    """Records from a drawing: `ab bc bx` is b after a, c and x both after b; the first has no predecessor."""
    found: dict[str, Finding] = {}
    for pair in drawing.split():
        parent, child = (pair[0], pair[1]) if len(pair) == 2 else ("", pair)
        sequence = found[parent].sequence + 1 if parent else 1
        found[child] = Finding(
            "booth", sequence, name(child), name(parent) if parent else GENESIS, "envelope"
        )
    return sorted(found.values(), key=lambda one: (one.sequence, one.hash))


def end(sequence: int, letter: str = "") -> ChainEnd:
    return ChainEnd("booth", sequence, name(letter) if letter else GENESIS)


def told(drawing: str, signed: ChainEnd | None, cut: ChainEnd | None = None) -> dict[str, Place]:
    findings = tree(drawing)
    return {
        one.hash[:1].decode(): place
        for one, place in zip(findings, places(findings, signed, cut), strict=True)
    }


def test_without_a_signed_end_everything_is_open() -> None:
    assert told("a ab bc", None) == {"a": O, "b": O, "c": O}


def test_the_path_to_the_signed_end_is_true() -> None:
    assert told("a ab bc", end(3, "c")) == {"a": T, "b": T, "c": T}


def test_what_goes_on_after_the_end_is_beyond() -> None:
    assert told("a ab bc cd", end(2, "b")) == {"a": T, "b": T, "c": B, "d": B}


def test_another_branch_conflicts_however_long_it_is() -> None:
    assert told("a ab bc ax xy yz", end(3, "c")) == {"a": T, "b": T, "c": T, "x": C, "y": C, "z": C}


def test_two_branches_beyond_the_end_are_both_beyond() -> None:
    assert told("a ab ax", end(1, "a")) == {"a": T, "b": B, "x": B}


def test_an_end_that_is_not_held_leaves_everything_waiting() -> None:
    assert told("a ab", end(3, "c")) == {"a": I, "b": I}
    assert told("a ab", end(1, "b")) == {"a": I, "b": I}  # held, but not as record 1


def test_of_an_empty_chain_everything_is_beyond() -> None:
    assert told("a ab", end(0)) == {"a": B, "b": B}


def test_the_cut_off_takes_away_what_is_not_on_the_way_to_it() -> None:
    assert told("a ab bc cd ax xy", end(3, "c"), end(3, "c")) == {
        "a": T,
        "b": T,
        "c": T,
        "d": L,
        "x": C,
        "y": C,
    }


def test_a_chain_that_ends_after_the_cut_off_is_incomplete() -> None:
    assert told("a ab bc", end(3, "c"), end(2, "b")) == {"a": I, "b": I, "c": L}


def test_a_device_that_the_cut_off_does_not_name_is_late_as_a_whole() -> None:
    assert told("a ab", end(2, "b"), end(0)) == {"a": L, "b": L}


def test_beyond_the_end_but_within_the_cut_off_is_beyond() -> None:
    assert told("a ab bc", end(2, "b"), end(3, "c")) == {"a": T, "b": T, "c": B}


def test_a_cut_off_whose_end_is_not_held_leaves_everything_waiting() -> None:
    assert told("a ab", end(2, "b"), end(3, "c")) == {"a": I, "b": I}


@st.composite
def trees(draw: st.DrawFn) -> list[Finding]:
    size = draw(st.integers(1, 12))
    found: list[Finding] = []
    for n in range(size):
        parent = draw(st.sampled_from([None, *found]))
        sequence, previous = (parent.sequence + 1, parent.hash) if parent else (1, GENESIS)
        found.append(Finding("booth", sequence, bytes([n]) * 31 + b"\x01", previous, "envelope"))
    return sorted(found, key=lambda one: (one.sequence, one.hash))


ENDS = st.one_of(st.none(), st.integers(0, 12))


def end_at(findings: list[Finding], index: int | None) -> ChainEnd | None:
    if index is None:
        return None
    if index == 0 or index > len(findings):
        return ChainEnd("booth", index and 99, GENESIS if index == 0 else b"?" * 32)
    return ChainEnd("booth", findings[index - 1].sequence, findings[index - 1].hash)


@given(findings=trees(), signed=ENDS, cut=ENDS, late=st.data())
def test_what_comes_after_the_cut_off_never_changes_where_the_others_lie(
    findings: list[Finding], signed: int | None, cut: int | None, late: st.DataObject
) -> None:
    """Take away anything that is not on the way to the cut-off: the rest stays where it is."""
    the_end, the_cut = end_at(findings, signed), end_at(findings, cut)
    before = dict(zip((one.hash for one in findings), places(findings, the_end, the_cut), strict=True))
    if the_cut is None or (path := path_to(findings, the_cut)) is None:
        return
    dropped = {one.hash for one in findings if one.hash not in path and late.draw(st.booleans())}
    kept = [one for one in findings if one.hash not in dropped and not _ancestors(findings, one) & dropped]
    after = dict(zip((one.hash for one in kept), places(kept, the_end, the_cut), strict=True))
    assert after == {one.hash: before[one.hash] for one in kept}


@given(findings=trees(), signed=st.integers(0, 12), cut=ENDS)
def test_true_records_are_one_unbroken_chain_up_to_the_end(
    findings: list[Finding], signed: int, cut: int | None
) -> None:
    the_end, the_cut = end_at(findings, signed), end_at(findings, cut)
    assert the_end is not None
    true = [
        one
        for one, place in zip(findings, places(findings, the_end, the_cut), strict=True)
        if place is Place.TRUE
    ]
    assert [one.sequence for one in true] == list(range(1, len(true) + 1))
    assert [one.previous for one in true] == [GENESIS, *(one.hash for one in true)][:-1] if true else True
    if is_complete(findings, the_end, the_cut):
        assert len(true) == the_end.sequence
    else:
        assert not true


def _ancestors(findings: list[Finding], one: Finding) -> set[bytes]:
    by_hash = {each.hash: each for each in findings}
    found = set()
    while one.previous != GENESIS:
        found.add(one.previous)
        one = by_hash[one.previous]
    return found
