"""Is anybody still there? Quiet is a while without a touch or a key; a voter is asked first."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.ui.guard import guard

ASK_AFTER_S = 120
ANSWER_WITHIN_S = 45


class QuietWatch(QObject):
    """`quiet` once nobody has touched anything for so many seconds."""

    quiet = Signal()

    def __init__(self, parent: QObject, after_s: float) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=round(after_s * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.quiet)
        guard().touched.connect(self.sign_of_life)

    def start(self) -> None:
        """Watch from now on."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def sign_of_life(self) -> None:
        """Somebody is there."""
        # Once it was quiet for long enough, only `start` begins anew.
        if self._timer.isActive():
            self._timer.start()


class IdleWatch(QObject):
    """`asked(seconds left)` each second while the question stands; `answered`: withdrawn; `expired`."""

    asked = Signal(int)
    answered = Signal()
    expired = Signal()

    def __init__(self, ask_after_s: float = ASK_AFTER_S, answer_within_s: int = ANSWER_WITHIN_S) -> None:
        super().__init__()
        self._answer_within = answer_within_s
        self._left = 0
        self._quiet = QuietWatch(self, ask_after_s)
        self._quiet.quiet.connect(self._ask)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._count_down)

    def start(self) -> None:
        """Watch from now on."""
        self._quiet.start()

    def stop(self) -> None:
        """Watch no more, and withdraw a question that stands."""
        self._quiet.stop()
        if self._countdown.isActive():
            self._countdown.stop()
            self.answered.emit()

    def listening(self) -> None:
        """Something is being read aloud: nobody who listens is asked meanwhile."""
        self._quiet.sign_of_life()

    def here(self) -> None:
        """The voter answered. (Only the question's own button does: a sleeve on the screen does not.)"""
        self._countdown.stop()
        self._quiet.start()
        self.answered.emit()

    def _ask(self) -> None:
        self._left = self._answer_within
        self._countdown.start()
        self.asked.emit(self._left)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.asked.emit(self._left)
            return
        self._countdown.stop()
        self.expired.emit()
