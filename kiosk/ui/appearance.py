"""The language, text size and contrast now in force, and what has to follow them."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.palette import PALETTES, Contrast
from kiosk.ui.texts import Texts
from kiosk.ui.texts import languages as shipped
from kiosk.ui.theme import DEFAULT_SIZE, TextSize, Theme

LANGUAGES = ("zh-Hant", "en")
"""what is offered before a case is known"""


class Choice(NamedTuple):
    """What a person has set."""

    language: str
    size: TextSize
    contrast: Contrast = Contrast.DEFAULT


class Appearance(QObject):
    """One for the window. `changed` tells that any of these is another one."""

    changed = Signal()

    def __init__(self, dots_per_mm: float, languages: tuple[str, ...]) -> None:
        """`languages` are the case's, its main one first; those we have no catalogue for are left out."""
        super().__init__()
        self.place: QWidget | None = None
        """of the screens: made there, they have the window's style from the start, and not a second time"""
        self._dots_per_mm = dots_per_mm
        self.use_languages(languages)

    def use_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these languages and go back to the defaults."""
        self.languages = tuple(tag for tag in languages if tag in shipped()) or LANGUAGES
        self._use(self._defaults)

    @property
    def _defaults(self) -> Choice:
        return Choice(self.languages[0], DEFAULT_SIZE)

    def reset(self) -> None:
        """The defaults: what the next voter finds."""
        self.choose(self._defaults)

    def choose(self, choice: Choice) -> None:
        """Nothing is drawn anew for a choice that is in force already."""
        if choice != self.choice:
            self._use(choice)

    def _use(self, choice: Choice) -> None:
        self.choice = choice
        self.texts = Texts(choice.language, self.languages[0])
        self.theme = Theme(self._dots_per_mm, choice.size, PALETTES[choice.contrast])
        self.changed.emit()

    def measure(self, dots_per_mm: float) -> None:
        """The window is on another screen, or on one of other measures: everything keeps its real size."""
        if dots_per_mm != self._dots_per_mm:
            self._dots_per_mm = dots_per_mm
            self._use(self.choice)

    def set_language(self, language: str) -> None:
        self.choose(self.choice._replace(language=language))

    def set_size(self, size: TextSize) -> None:
        self.choose(self.choice._replace(size=size))

    def set_contrast(self, contrast: Contrast) -> None:
        self.choose(self.choice._replace(contrast=contrast))

    def step_size(self, by: int) -> None:
        self.choose(self.choice._replace(size=self.choice.size.step(by)))


class Following(QWidget):
    """A widget whose words and measures follow the appearance."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._updates: list[Callable[[], None]] = []
        self.has_size = False
        """is its size known? What is measured before has to be measured again"""
        appearance.changed.connect(self._update_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.has_size = True
        super().resizeEvent(event)

    @property
    def texts(self) -> Texts:
        return self.appearance.texts

    @property
    def theme(self) -> Theme:
        return self.appearance.theme

    def follow(self, update: Callable[[], None]) -> None:
        """Do this now and whenever language, text size or contrast change."""
        self._updates.append(update)
        update()

    def words(self, set_text: Callable[[str], object], key: str, **details: str | int) -> None:
        """Give a widget its words: `self.words(label.setText, "desk.heading")`."""

        def update() -> None:
            set_text(self.texts(key, **details))

        self.follow(update)

    def gather(self, key: str, widget: QWidget | None = None) -> None:
        """Make this widget, or one of its own, a group of the controls in it, and give it its name."""
        group = widget or self
        group.setProperty("group", True)
        self.words(group.setAccessibleName, key)

    def _update_all(self) -> None:
        for update in self._updates:
            update()
