"""One press for all windows of a test process: a process for each would take a second of each test."""

import atexit

from kiosk.ui.paper_press import PaperPress


class SharedPress(PaperPress):
    """Goes on when a window ends it."""

    def end(self) -> None:
        """Not yet."""


PRESS = SharedPress()
atexit.register(lambda: PaperPress.end(PRESS))
