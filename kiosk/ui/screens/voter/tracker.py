"""The ballot is cast: the tracker to take home. The screen wipes itself."""

from PySide6.QtCore import Qt, QTimer, Signal

from kiosk.domain.voting_session import Receipt
from kiosk.ui.appearance import Appearance
from kiosk.ui.guard import guard
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.qr import QrCode

SHOWN_SECONDS = 90


class TrackerScreen(Screen):
    """`printed`: on paper, please. `done` when the voter touches the button or the time is over."""

    name = "tracker"
    for_voter = True
    printed = Signal()
    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        receipt: Receipt,
        telephone: str,
        seconds: int = SHOWN_SECONDS,
        *,
        printer: bool = False,
    ) -> None:
        """`telephone`: who has questions calls this number. `seconds` without a touch until it wipes itself.

        `printer`: is there one for slips?
        """
        super().__init__(appearance)
        self._seconds = self._whole = seconds
        panel = self.panel("good")
        self.follow(lambda: panel.tell(self.texts("tracker.headline"), self.texts("tracker.body")))
        code = WrapLabel("code")
        code.setText(receipt.tracker)
        code.setObjectName("tracker-code")
        code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._left = WrapLabel("small")
        self._left.setProperty("spoken", "once")

        qr = QrCode(receipt.link, self.theme.dots_per_mm)
        self.words(qr.setAccessibleName, "tracker.qr")
        words = self.stack(
            self.label("tracker.keep", "heading"),
            code,
            self.label("tracker.what-for"),
            self.label("tracker.questions", telephone=telephone),
            self._left,
        )
        picture = self.stack(self.row(None, qr, None), self.label("tracker.qr", "small", centred=True))
        self.page(panel, self.row(words, picture))
        self.paper = self.button("print-slip", "tracker.print", self._print) if printer else None
        self.footer(self.paper, None, self.button("done", "tracker.done", self.done.emit, "primary"))

        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(1000)
        self.follow(self._tell)
        guard().touched.connect(self._more_time)

    def _more_time(self) -> None:
        """Somebody is still writing it down (WCAG 2.2, 2.2.1)."""
        self._seconds = self._whole
        self._tell()

    def _print(self) -> None:
        if self.paper is not None:
            self.paper.setEnabled(False)  # one slip is enough
        self.printed.emit()

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._clock.stop()
            self.done.emit()
            return
        self._tell()

    def _tell(self) -> None:
        self._left.setText(self.texts("tracker.wiped-in", seconds=self._seconds))
