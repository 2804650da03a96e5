"""How long ago something was, in words."""

from datetime import datetime

from kiosk.ui.texts import Texts

STEPS = (("days", 86_400), ("hours", 3_600), ("minutes", 60))
"""seconds"""


def ago(at: datetime, now: datetime, texts: Texts) -> str:
    """Whole minutes, hours or days; a moment ahead of `now` is just now, for clocks differ a little."""
    seconds = int((now - at).total_seconds())
    for name, length in STEPS:
        if seconds >= length:
            return texts.counted(f"ago.{name}", seconds // length)
    return texts("ago.now")
