"""A booth of its own waits for the next voter, who shows the voting pass given at the desk."""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import Camera
from kiosk.ui.screens.code_screen import CodeScreen


class ShowPassScreen(CodeScreen):
    """`read(Scanned)`; `officer`: an officer wants the screen."""

    name = "show-pass"
    for_voter = True
    officer = Signal()

    def __init__(self, appearance: Appearance, camera: Camera | None = None) -> None:
        super().__init__(appearance, camera)
        panel = self.panel("tell", large=True)
        self.follow(lambda: panel.tell(self.texts("show-pass.headline"), self.texts("show-pass.body")))
        self.page(panel if self.preview is None else self.row(panel, self.preview), fill=True)
        self.footer(self.button("officer", "show-pass.officer", self.officer.emit, "quiet"), None)
