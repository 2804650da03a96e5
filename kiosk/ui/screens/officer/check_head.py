"""In the morning, or after a repair: does this device still know what the last sheet on paper says?"""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import Camera
from kiosk.ui.screens.code_screen import CodeScreen


class CheckHeadScreen(CodeScreen):
    """`read(Scanned)`: the code on the sheet; `left`: back to the state of the day."""

    name = "check-head"
    left = Signal()

    def __init__(self, appearance: Appearance, camera: Camera | None = None) -> None:
        super().__init__(appearance, camera)
        told = self.stack(self.label("check-head.heading", "title"), self.label("check-head.why"))
        self.page(told if self.preview is None else self.row(told, self.preview))
        self.footer(self.button("back", "reason.back", self.left.emit), None)
