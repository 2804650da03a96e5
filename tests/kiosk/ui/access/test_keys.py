"""The table of keys, and the keys that two switches send."""

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.access.keys import KEYS, SWITCHES, Act, Switches, switches_named
from sync.protocol.errors import InputError


def test_everything_can_be_done_by_a_key() -> None:
    assert set(KEYS.values()) == set(Act)
    assert not set(SWITCHES) & set(KEYS)


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        ("f11,f12", SWITCHES),
        ("space,enter", Switches(Qt.Key.Key_Space, Qt.Key.Key_Return)),
        ("Tab, Enter", Switches(Qt.Key.Key_Tab, Qt.Key.Key_Return)),
        ("1,2", Switches(Qt.Key.Key_1, Qt.Key.Key_2)),
        ("f23,f24", Switches(Qt.Key.Key_F23, Qt.Key.Key_F24)),
    ],
)
def test_an_interface_for_switches_is_told_by_its_keys(names: str, keys: Switches) -> None:
    assert switches_named(names) == keys


@pytest.mark.parametrize("names", ["", "space", "space,space", "space,enter,tab", "space,f99"])
def test_what_names_no_two_keys_is_refused(names: str) -> None:
    with pytest.raises(InputError):
        switches_named(names)
