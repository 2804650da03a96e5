"""This device is closed: its report as a code, for the device where the station's poll is closed."""

from PySide6.QtCore import Signal

from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.officer.figures import Figures
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.qr import QrCode

SQUARE_MM = 1.0


class DeviceReportScreen(Screen):
    """`delivery`, `ended` and `signed_out` as on the summary. The code can be shown again at any time."""

    name = "device-report"
    delivery = Signal()
    ended = Signal()
    signed_out = Signal()

    def __init__(self, appearance: Appearance, code: str, counts: Counts, *, delivers: bool) -> None:
        super().__init__(appearance)
        qr = QrCode(code, self.theme.dots_per_mm, SQUARE_MM)
        self.words(qr.setAccessibleName, "device-report.qr")
        told = self.stack(
            self.label("device-report.heading", "title"),
            self.label("device-report.why"),
            Figures(appearance, counts),
        )
        self.page(self.columns(self.stack(qr), told))
        line = self.button("delivery", "day.act.delivery", self.delivery.emit) if delivers else None
        end = self.button("switch-off", "day.switch-off", self.ended.emit)
        self.footer(line, None, end, self.button("sign-out", "day.sign-out", self.signed_out.emit))
