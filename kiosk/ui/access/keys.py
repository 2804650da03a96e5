"""Which key does what, in one table: a tactile pad of a voting machine is a keyboard with fewer keys.

Sources: VVSG 2.0, 7.2 (all that can be touched can be done by keys; no key acts twice for being held);
WCAG 2.2, 2.1.1 and 2.1.2.
"""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt

from sync.protocol.errors import InputError

Key = Qt.Key


class Act(Enum):
    """What a voter can do by one key, on every screen."""

    NEXT = auto()
    BEFORE = auto()
    NEXT_GROUP = auto()
    GROUP_BEFORE = auto()
    CHOOSE = auto()
    LEAVE = auto()
    """closes what lies over the screen"""
    HELP = auto()
    HEAR = auto()
    """switches sound on; then says the screen again"""
    PAUSE = auto()
    SLOWER = auto()
    FASTER = auto()
    SOFTER = auto()
    LOUDER = auto()
    BLANK = auto()
    LOOK = auto()
    """language, text size and contrast"""


KEYS: dict[Qt.Key, Act] = {
    Key.Key_Tab: Act.NEXT,
    Key.Key_Down: Act.NEXT,
    Key.Key_Right: Act.NEXT,
    Key.Key_Backtab: Act.BEFORE,
    Key.Key_Up: Act.BEFORE,
    Key.Key_Left: Act.BEFORE,
    Key.Key_PageDown: Act.NEXT_GROUP,
    Key.Key_PageUp: Act.GROUP_BEFORE,
    Key.Key_Return: Act.CHOOSE,
    Key.Key_Enter: Act.CHOOSE,
    Key.Key_Space: Act.CHOOSE,
    Key.Key_Select: Act.CHOOSE,
    Key.Key_Escape: Act.LEAVE,
    Key.Key_F1: Act.HELP,
    Key.Key_Help: Act.HELP,
    Key.Key_F2: Act.HEAR,
    Key.Key_F3: Act.PAUSE,
    Key.Key_F4: Act.SLOWER,
    Key.Key_F5: Act.FASTER,
    Key.Key_F6: Act.SOFTER,
    Key.Key_VolumeDown: Act.SOFTER,
    Key.Key_F7: Act.LOUDER,
    Key.Key_VolumeUp: Act.LOUDER,
    Key.Key_F8: Act.BLANK,
    Key.Key_F9: Act.LOOK,
}
KEYS_OF_A_FIELD = frozenset(
    {Key.Key_Left, Key.Key_Right, Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Select}
)
"""while something is typed they belong to the field"""
KEYS_OF_A_SCAN = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Space})
"""what a scanner types: an Enter after a code, and blanks in it"""


class Switches(NamedTuple):
    """The keys that two switches send: one goes on, the other chooses."""

    go_on: Qt.Key
    choose: Qt.Key


SWITCHES = Switches(Key.Key_F11, Key.Key_F12)
SWITCH_KEYS = {
    "space": Key.Key_Space,
    "enter": Key.Key_Return,
    "tab": Key.Key_Tab,
    "left": Key.Key_Left,
    "right": Key.Key_Right,
    "up": Key.Key_Up,
    "down": Key.Key_Down,
    **{str(n): Key(Key.Key_0 + n) for n in range(10)},
    **{f"f{n}": Key(Key.Key_F1 + n - 1) for n in range(1, 25)},
}
"""what interfaces for switches are made to send, by the names that are typed for them"""


def switches_named(names: str) -> Switches:
    """Two names with a comma between them, such as `space,enter`. Raises InputError."""
    keys = [SWITCH_KEYS.get(one.strip().lower()) for one in names.split(",")]
    match keys:
        case [Qt.Key() as go_on, Qt.Key() as choose] if go_on is not choose:
            return Switches(go_on, choose)
    known = ", ".join(SWITCH_KEYS)
    raise InputError(f"“{names}” does not name two different keys with a comma between them; known: {known}")
