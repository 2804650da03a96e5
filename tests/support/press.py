"""One press for all windows of a test process: a process for each would take a second of each test."""

from kiosk.ui.paper_press import PaperPress

PRESS = PaperPress()
