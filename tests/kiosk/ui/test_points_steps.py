"""Many points in few touches: what a button takes or gives is what it says, and never more than there is."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.widgets.points_steps import LEAP_FROM, LONG_LEAP_FROM, Points, leap


@given(st.integers(0, 500), st.integers(0, 500), st.integers(LEAP_FROM, 500))
def test_never_more_than_there_is(has: int, room: int, most: int) -> None:
    """Where there is nothing left to take or to give, the touch is refused with words."""
    fewer, more = leap(Points(has, room), most)
    assert 1 <= fewer <= max(has, LEAP_FROM)
    assert 1 <= more <= max(room, LEAP_FROM)
    if has:
        assert fewer <= has
    if room:
        assert more <= room


def test_a_hundred_points_for_one_take_ten_touches() -> None:
    points, touches = Points(0, 100), 0
    while points.room:
        _, more = leap(points, LONG_LEAP_FROM)
        points, touches = Points(points.given + more, points.room - more), touches + 1
    assert touches == 10
