"""Language, text size and contrast, over everything: set at any moment without losing a choice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.palette import Contrast
from kiosk.ui.texts import language_name
from kiosk.ui.theme import TextSize
from kiosk.ui.widgets.button_row import ButtonRow
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.page import Page


class LookMenu(Following):
    """Made anew each time, and covers its parent until `closed`. What is touched is in force at once."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.setObjectName("look-menu")
        ground = QFrame()
        ground.setProperty("tone", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        content = QWidget()
        self._groups = QVBoxLayout(content)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._group("look.language", [self._language(tag) for tag in appearance.languages])
        self._group("look.size", [self._size(one) for one in TextSize])
        self._group("look.contrast", [self._contrast(one) for one in Contrast])
        self._groups.addStretch(1)
        done = BigButton("primary")
        done.setObjectName("look-done")
        done.clicked.connect(self.closed)
        self.words(done.setText, "look.done")
        column = QVBoxLayout(ground)
        column.addWidget(Page(appearance, content), 1)
        column.addWidget(done, alignment=Qt.AlignmentFlag.AlignRight)
        self.follow(lambda: column.setSpacing(self.theme.mm(3)))
        self.follow(lambda: column.setContentsMargins(*(self.theme.mm(4),) * 4))
        self.follow(lambda: self._groups.setSpacing(self.theme.mm(3)))

    def _group(self, key: str, buttons: Sequence[BigButton]) -> None:
        heading = WrapLabel("heading")
        self.words(heading.setText, key)
        self._groups.addWidget(heading)
        row = ButtonRow(self.appearance, buttons)
        row.gather(key)
        self._groups.addWidget(row)

    def _language(self, tag: str) -> BigButton:
        """Named in its own language, so that whoever needs it can read it."""
        appearance = self.appearance
        button = self._choice(
            f"language-{tag}",
            lambda: appearance.set_language(tag),
            lambda: appearance.choice.language == tag,
        )
        button.setText(language_name(tag))
        return button

    def _size(self, size: TextSize) -> BigButton:
        appearance, name = self.appearance, size.name.lower()
        button = self._choice(
            f"size-{name}", lambda: appearance.set_size(size), lambda: appearance.choice.size is size
        )
        self.words(button.setText, f"look.size.{name}")
        return button

    def _contrast(self, contrast: Contrast) -> BigButton:
        appearance = self.appearance
        button = self._choice(
            f"contrast-{contrast}",
            lambda: appearance.set_contrast(contrast),
            lambda: appearance.choice.contrast is contrast,
        )
        self.words(button.setText, f"look.contrast.{contrast}")
        return button

    def _choice(self, name: str, choose: Callable[[], None], chosen: Callable[[], bool]) -> BigButton:
        button = BigButton("plain")
        button.setObjectName(name)
        button.keep_tick()
        button.clicked.connect(lambda _checked=False: choose())
        self.follow(lambda: button.show_tick(chosen()))
        return button
