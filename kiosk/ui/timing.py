"""How long the screens wait for people."""

from dataclasses import dataclass

from kiosk.ui.idle_watch import ANSWER_WITHIN_S, ASK_AFTER_S
from kiosk.ui.screens.voter.review import PAUSE_MS
from kiosk.ui.screens.voter.tracker import SHOWN_SECONDS


@dataclass(frozen=True)
class Timing:
    """The pause before casting; idle time before the question, and for the answer; the tracker's time.

    Without a touch for `lock_after_s` an officers' screen asks for a PIN again. A booth of its own thanks a
    voter for `leave_s`, then waits for the next.
    """

    cast_pause_ms: int = PAUSE_MS
    ask_after_s: float = ASK_AFTER_S
    answer_within_s: int = ANSWER_WITHIN_S
    tracker_s: int = SHOWN_SECONDS
    lock_after_s: float = 300
    leave_s: int = 10
