"""The frame: bars above and below, one screen between them, notices over it. Knows no voting."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.error_presenter import words_for
from kiosk.ui.screens.screen import Screen
from kiosk.ui.style_sheet import style_sheet
from kiosk.ui.widgets.finger_scroll import FingerScroll
from kiosk.ui.widgets.look_menu import LookMenu
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.status_bar import StatusBar
from kiosk.ui.widgets.still_there import StillThere
from kiosk.ui.widgets.top_bar import TopBar
from sync.protocol.errors import PollingError


class Frame(QMainWindow):
    """`screen_changed(name)` follows each change of screen; `current_screen` is the one shown.

    `overlay_changed`: something has come over the screen, or gone from it; `overlay` is what lies on top.
    """

    screen_changed = Signal(str)
    overlay_changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self.current_screen: Screen | None = None
        self.busy = False
        """an act of a person is under way: touches meanwhile are not taken"""
        # Before all that measures itself by the style.
        appearance.changed.connect(self._restyle)
        self._restyle()
        self.top_bar, self.status_bar = TopBar(appearance), StatusBar(appearance)
        self._middle = appearance.place = QWidget()
        self._place = QVBoxLayout(self._middle)
        self._whole = QWidget()
        self._whole.setObjectName("frame")
        column = QVBoxLayout(self._whole)
        for layout in (self._place, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._middle, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(self._whole)
        FingerScroll(self._whole)
        self.notice = Notice(appearance, self._middle, self._foot)
        self.still_there = StillThere(appearance, self._whole)
        self.status_bar.hide()
        self._look: LookMenu | None = None
        self.top_bar.look_wanted.connect(self._open_look)
        for one in (self.notice, self.still_there):
            one.installEventFilter(self)

    @property
    def overlay(self) -> Notice | LookMenu | StillThere | None:
        """What lies over the screen, if anything does."""
        return next(
            (one for one in (self.still_there, self._look, self.notice) if one and not one.isHidden()), None
        )

    def leave_overlay(self) -> None:
        """Close what can be closed without an answer."""
        if self.overlay is self._look:
            self._close_look()
        elif self.overlay is self.notice:
            self.notice.close_notice()

    def _open_look(self) -> None:
        """Language, text size and contrast; the screen stays as it is below."""
        self._close_look()
        self._look = LookMenu(self.appearance, self._whole)
        self._look.closed.connect(self._close_look)
        self._look.setGeometry(self._whole.rect())
        self._look.show()
        self.overlay_changed.emit()

    def _close_look(self) -> None:
        if self._look is not None:
            look, self._look = self._look, None
            look.hide()
            look.deleteLater()
            self.overlay_changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.overlay_changed.emit()
        return False

    def hear(self, button: QWidget, bar: QWidget) -> None:
        """Put a button into the bar above, and a bar of its own below that."""
        self.top_bar.take(button)
        whole = self._whole.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(1, bar)

    def show_screen(self, screen: Screen, *, officer_strip: bool = True) -> None:
        """Put a screen in the place of the one shown, which is thrown away with all it holds."""
        self.notice.close_notice()
        self._close_look()
        if self.current_screen is not None:
            self._place.removeWidget(self.current_screen)
            self.current_screen.hide()
            self.current_screen.deleteLater()
        self.current_screen = screen
        self._place.addWidget(screen)
        screen.goes_on.connect(self.notice.close_notice)
        screen.show()
        self.status_bar.setVisible(officer_strip and not screen.for_voter)
        self.top_bar.offer_help(screen.offers_help)
        screen.setFocus()
        self.screen_changed.emit(screen.objectName())

    def _foot(self) -> int:
        return self.current_screen.foot_height if self.current_screen is not None else 0

    def present(self, error: PollingError) -> None:
        """Tell people of an error, in their language, with what to do next."""
        voter = self.current_screen is not None and self.current_screen.for_voter
        self.notice.tell("stop", lambda texts: words_for(error, texts, voter=voter))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.place()
        self.still_there.setGeometry(self._whole.rect())
        if self._look is not None:
            self._look.setGeometry(self._whole.rect())

    def _restyle(self) -> None:
        sheet = style_sheet(self.appearance.theme)
        if sheet != self.styleSheet():  # another language alone needs no new one
            self.setStyleSheet(sheet)
