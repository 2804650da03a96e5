"""Always on top: where one is, help for a voter, the other languages, larger and smaller text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.texts import language_name
from kiosk.ui.theme import TextSize
from kiosk.ui.widgets.buttons import BigButton

COME_AND_GO = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})
FEW = 2
"""languages: of more, none has a button of its own here"""


class TopBar(Following):
    """`help_wanted`: by a voter. `look_wanted`: all there is to set.

    What stands on the left, by `name_place`, gives way if there is no room, and then the sizes.
    """

    help_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._place: Callable[[], str] = str
        self._least = 0
        """width in pixels"""
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "small")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._smaller, self._larger = BigButton("quiet", "small"), BigButton("quiet", "small")
        self._smaller.setObjectName("text-smaller")
        self._larger.setObjectName("text-larger")
        self._smaller.clicked.connect(lambda: appearance.step_size(-1))
        self._larger.clicked.connect(lambda: appearance.step_size(1))
        self._help = BigButton("quiet", "small")
        self._help.setObjectName("call-help")
        self._help.clicked.connect(self.help_wanted)
        self._help.hide()
        self._look = BigButton("quiet", "small")
        self._look.setObjectName("look")
        self._look.clicked.connect(self.look_wanted)
        self._languages: dict[str, BigButton] = {}

        ground = QFrame()
        ground.setProperty("tone", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        self._row = QHBoxLayout(ground)
        self._row.addWidget(self._title, 1)
        self._row.addStretch()
        self._row.addWidget(self._help)
        self._row.addWidget(self._smaller)
        self._row.addWidget(self._larger)
        self._row.addWidget(self._look)
        self.words(self._help.setText, "top.help")
        self.words(self._smaller.setText, "top.smaller")
        self.words(self._larger.setText, "top.larger")
        self.gather("group.top")
        self.follow(self._offer)

    def name_place(self, words: Callable[[], str]) -> None:
        """`words` gives the text in the language in force."""
        self._place = words
        self._offer()

    def take(self, button: QWidget) -> None:
        """One more, beside help; it comes and goes as it likes."""
        self._row.insertWidget(self._row.indexOf(self._help), button)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in COME_AND_GO:
            self._make_room()
        return super().eventFilter(watched, event)

    def offer_help(self, offered: bool) -> None:
        self._help.setVisible(offered)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """What gives way asks for no room: a window can always be made as narrow as the rest."""
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _offer(self) -> None:
        choice, sizes = self.appearance.choice, list(TextSize)
        self._smaller.setEnabled(choice.size is not sizes[0])
        self._larger.setEnabled(choice.size is not sizes[-1])
        for tag in self.appearance.languages:
            if tag not in self._languages:
                self._languages[tag] = self._language_button(tag)
        many = len(self.appearance.languages) > FEW
        self._look.setText(self.texts("top.languages" if many else "top.look"))
        self._row.setContentsMargins(self.theme.mm(5), 0, self.theme.mm(1), 0)
        self._row.setSpacing(self.theme.gap)
        self._title.setText(self._place())
        self._make_room()

    def _language_button(self, tag: str) -> BigButton:
        """Named in its own language, so that whoever needs it can read it."""
        button = BigButton("quiet", "small")
        button.setObjectName(f"language-{tag}")
        button.setText(language_name(tag))
        button.clicked.connect(lambda: self.appearance.set_language(tag))
        self._row.addWidget(button)
        return button

    def _make_room(self) -> None:
        """Shortcuts as far as there is room: languages, sizes (both are in the menu, too); then the title."""
        choice, offered = self.appearance.choice, self.appearance.languages
        few = [tag for tag in offered if tag != choice.language] if len(offered) <= FEW else []
        groups: tuple[list[QWidget], ...] = (
            [self._languages[tag] for tag in few],
            [self._smaller, self._larger],
            [self._title] if self._title.text() else [],
        )
        for one in (self._title, self._smaller, self._larger, *self._languages.values()):
            one.setVisible(False)
        needed = self._least = self._row.sizeHint().width()
        for group in groups:
            needed += sum(one.sizeHint().width() + self._row.spacing() for one in group)
            for one in group:
                one.setVisible(needed <= self.width())
