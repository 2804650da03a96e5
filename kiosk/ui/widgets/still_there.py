"""“Are you still there?”, over everything, with the seconds that are left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel


class StillThere(Following):
    """Covers its parent, so that nothing chosen can be read over an empty chair."""

    answered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._over = parent
        self.setObjectName("still-there")
        self._seconds = 0
        ground = QFrame()
        ground.setProperty("tone", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        heading, self._left = WrapLabel("title", centred=True), WrapLabel(centred=True)
        self._button = BigButton("primary")
        self._button.setObjectName("still-here")
        self._button.clicked.connect(self.answered)
        column = QVBoxLayout(ground)
        column.addStretch(1)
        for widget in (heading, self._left):
            column.addWidget(widget)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.words(heading.setText, "still-there.heading")
        self.words(self._button.setText, "still-there.button")
        self.follow(lambda: column.setSpacing(self.theme.mm(5)))
        self.follow(self._tell)
        self.hide()

    def ask(self, seconds: int) -> None:
        """Show the question with the seconds left."""
        self._seconds = seconds
        self._tell()
        if self.isHidden():
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
            self._button.setFocus()

    def _tell(self) -> None:
        self._left.setText(self.texts.counted("still-there.left", self._seconds))
