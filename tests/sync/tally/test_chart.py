"""The bars of a result: one scale for all, and numbers that the pass mark does not run through."""

import pytest

from sync.paper.fonts import BOLD, REGULAR
from sync.paper.text import width_of
from sync.tally.chart import GAP, SIZE, Bar


def test_the_longest_bar_and_its_number_fill_the_width() -> None:
    bar = Bar(200, 1500, 1500, won=True)
    assert 1500 * bar.per_point + GAP + width_of("1,500", SIZE, BOLD) == pytest.approx(200)


def test_half_the_points_make_half_the_bar() -> None:
    most, half = Bar(200, 800, 800, won=True), Bar(200, 400, 800, won=False)
    assert half.points * half.per_point == pytest.approx(most.points * most.per_point / 2)


def test_a_pass_mark_that_nobody_reached_still_stands_on_the_scale() -> None:
    bar = Bar(200, 3, 3, won=False, pass_mark=12)
    assert 12 * bar.per_point + GAP + width_of("3", SIZE, BOLD) == pytest.approx(200)


@pytest.mark.parametrize("points", range(0, 100, 3))
def test_the_pass_mark_never_runs_through_a_number(points: int) -> None:
    bar = Bar(150, points, 100, won=False, pass_mark=50)
    mark, length = 50 * bar.per_point, points * bar.per_point
    begin = bar._number_at(length, REGULAR)
    end = begin + width_of(f"{points:,}", SIZE, REGULAR)
    assert begin >= length + GAP
    assert mark <= begin or end <= mark


def test_without_any_points_there_is_still_a_chart() -> None:
    assert Bar(200, 0, 0, won=False).per_point > 0
