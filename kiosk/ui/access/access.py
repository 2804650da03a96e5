"""One way for everybody who does not touch: a keyboard, a tactile pad, two switches, a screen reader.

On voters' screens each key of the table (`keys`) is answered here, wherever the focus is; officers' screens
keep Qt's own keys, for fields that are typed and scanned into. What can be reached is read from the widgets
at each press, so that no screen has anything to do for it.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from kiosk.ui.access.keys import KEYS, KEYS_OF_A_FIELD, KEYS_OF_A_SCAN, SWITCHES, Act, Switches
from kiosk.ui.access.ring import FocusRing
from kiosk.ui.access.roles import HEADINGS, tell_roles
from kiosk.ui.access.scanning import OUT, Group, Position, chosen, found, gone_on, position_of
from kiosk.ui.access.stops import Stops, can_be_reached, places, stops_of
from kiosk.ui.frame import Frame
from kiosk.ui.guard import AtTheWindow
from kiosk.ui.reading_order import parts_of
from kiosk.ui.screens.code_screen import CodeScreen
from kiosk.ui.screens.screen import Screen
from kiosk.ui.speech.listening import Listening
from kiosk.ui.widgets.look_menu import LookMenu
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.still_there import StillThere

CALM_MS = 500
"""a press meant for what was there before does not answer what has just come over it"""
PAINTED_MS = 200
"""after which a new screen is painted"""
WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""what may be held beside a key: shift belongs to a tab"""
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Access(QObject):
    """One for the window. `ring` shows where one is to those who use keys, until somebody touches."""

    def __init__(self, frame: Frame, switches: Switches = SWITCHES) -> None:
        super().__init__(frame)
        tell_roles()
        self._frame, self._switches = frame, switches
        self._listening: Listening | None = None
        """where the keys for sound lead"""
        self._heard = False
        whole = frame.centralWidget()
        assert whole is not None
        self.ring = FocusRing(frame.appearance, whole)
        self._by_keys = False
        self._scan = Position[QWidget]()
        self._order: list[QWidget] = []
        """what could be reached at the last press"""
        self._back_to: QWidget | None = None
        """had the focus before something came over the screen"""
        self._over: QWidget | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._name_later = QTimer(self, singleShot=True, interval=0)
        self._name_later.timeout.connect(self._name_all)
        # After the screen is painted: only a screen reader may want it, and asks later.
        self._place_later = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._place_later.timeout.connect(self._name_places)
        self._acts = self._table()
        AtTheWindow(frame, self._met)
        frame.screen_changed.connect(self._screen_changed)
        frame.overlay_changed.connect(self._overlay_changed)
        frame.appearance.changed.connect(self._name_later.start)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def reach(self, listening: Listening) -> None:
        """The keys for sound lead there from now on."""
        self._listening = listening
        listening.speaker.changed.connect(self._follow_sound)

    def _table(self) -> Mapping[Act, Callable[[], object]]:
        frame = self._frame
        return {
            Act.NEXT: lambda: self._move(1),
            Act.BEFORE: lambda: self._move(-1),
            Act.NEXT_GROUP: lambda: self._jump(1),
            Act.GROUP_BEFORE: lambda: self._jump(-1),
            Act.CHOOSE: lambda: self._press(self._focus),
            Act.LEAVE: frame.leave_overlay,
            Act.HELP: self._help,
            Act.HEAR: self._hear,
            Act.PAUSE: lambda: self._with_sound(lambda one: one.speaker.pause()),
            Act.SLOWER: lambda: self._with_sound(lambda one: one.speaker.step_rate(-1)),
            Act.FASTER: lambda: self._with_sound(lambda one: one.speaker.step_rate(1)),
            Act.SOFTER: lambda: self._with_sound(lambda one: one.speaker.step_volume(-1)),
            Act.LOUDER: lambda: self._with_sound(lambda one: one.speaker.step_volume(1)),
            Act.BLANK: lambda: self._with_sound(lambda one: one.cover.toggle()),
            Act.LOOK: self._look,
        }

    # --- what comes in ---------------------------------------------------------------------------------

    def _met(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind in TOUCHES:
            self._by_keys = False
            self.ring.surround(())
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Is this key one of ours, here?"""
        key, screen = Qt.Key(event.key()), self._frame.current_screen
        if screen is None or event.modifiers() & ~WITH:
            return False
        if not screen.for_voter:
            self._by_keys |= KEYS.get(key) in (Act.NEXT, Act.BEFORE)
            return False
        if self._belongs_elsewhere(event, screen):
            return False
        if key in self._switches:
            act: Callable[[], object] = self._go_on if key == self._switches.go_on else self._choose
        elif key in KEYS:
            act = self._acts[KEYS[key]]
        else:
            return False
        self._by_keys = True
        if not event.isAutoRepeat():
            self._name_places()
            act()
        return True

    def _belongs_elsewhere(self, event: QKeyEvent, screen: Screen) -> bool:
        """To a field that is typed into, or to a screen that waits for a code."""
        key, signs = event.key(), bool(event.text()) and event.text().isprintable()
        if isinstance(self._focus, QLineEdit):
            return signs or key in KEYS_OF_A_FIELD
        return isinstance(screen, CodeScreen) and (signs or key in KEYS_OF_A_SCAN)

    # --- keys ------------------------------------------------------------------------------------------

    @property
    def _focus(self) -> QWidget | None:
        """Also where the window is not in front."""
        return self._frame.focusWidget()

    def stops(self) -> Stops:
        """All that can be reached now: on the screen, then in the bars above; or on what lies over them."""
        over, screen = self._frame.overlay, self._frame.current_screen
        if over is not None:
            return stops_of([over])
        bars = [self._listening.bar] if self._listening is not None else []
        return stops_of([one for one in (screen, *bars, self._frame.top_bar) if one is not None])

    def _move(self, by: int) -> None:
        order = list(self.stops().leaves())
        focus = self._focus
        if order:
            beside = order.index(focus) + by if focus in order else min(by, 0)
            self._to(order[beside % len(order)])

    def _jump(self, by: int) -> None:
        """To the first control of the next group, or of what stands between groups."""
        stops, focus = self.stops(), self._focus
        heads, at, in_group = list[QWidget](), -1, True
        for part in stops.parts:
            inside = list(part.leaves()) if isinstance(part, Group) else [part]
            if in_group or isinstance(part, Group):
                heads.append(inside[0])
            in_group = isinstance(part, Group)
            if focus in inside:
                at = len(heads) - 1
        if heads:
            self._to(heads[(at + by if at >= 0 else min(by, 0)) % len(heads)])

    def _press(self, control: QWidget | None) -> None:
        calm = self._over is None or self._since.elapsed() >= CALM_MS
        if calm and isinstance(control, QAbstractButton) and can_be_reached(control):
            control.click()

    def _help(self) -> None:
        screen = self._frame.current_screen
        if screen is not None and screen.offers_help:
            self._frame.top_bar.help_wanted.emit()

    def _look(self) -> None:
        over = self._frame.overlay
        if isinstance(over, LookMenu):
            self._frame.leave_overlay()
        elif not isinstance(over, StillThere):  # that has to be answered first
            self._frame.top_bar.look_wanted.emit()

    def _hear(self) -> None:
        screen, listening = self._frame.current_screen, self._listening
        if listening is not None and screen is not None and screen.spoken:
            if listening.speaker.listening:
                listening.speaker.repeat()
            else:
                listening.speaker.listen()

    def _with_sound(self, act: Callable[[Listening], object]) -> None:
        if self._listening is not None and self._listening.speaker.listening:
            act(self._listening)

    # --- two switches ----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        stops = self.stops()
        self._stand(gone_on(stops, self._scanned(stops)))

    def _choose(self) -> None:
        stops = self.stops()
        here = self._scanned(stops)
        there = chosen(stops, here)
        if there != here:
            self._stand(there)
        elif isinstance(here.at, QWidget):
            self._press(here.at)

    def _scanned(self, stops: Stops) -> Position[QWidget]:
        """Where the switches stand: at the focus, if that was moved otherwise."""
        here, focus = found(stops, self._scan), self._focus
        if focus is None or focus is here.at or not can_be_reached(focus):
            return here
        return position_of(stops, focus)

    def _stand(self, position: Position[QWidget]) -> None:
        self._scan = position
        at, path = position.at, position.path
        if isinstance(at, QWidget):
            self._to(at)
            return
        group = at if isinstance(at, Group) else path[-1] if at is OUT else None
        if group is None:
            return
        texts = self._frame.appearance.texts
        name = group.name
        if group.first:
            name = texts("access.stretch", name=name, first=group.first, last=group.last)
        leaves = tuple(group.leaves())
        self._rest()
        _into_sight(leaves[0])
        # Eyes see by the ring which group it is.
        self.ring.surround(leaves, texts("access.out" if at is OUT else "access.into"))
        self._say(texts("access.leave" if at is OUT else "access.enter", group=name))

    # --- the focus -------------------------------------------------------------------------------------

    def _to(self, control: QWidget) -> None:
        if control is self._focus:  # the only one there is
            self._with_sound(lambda one: one.speaker.say_control(control))
        control.setFocus(Qt.FocusReason.TabFocusReason)
        # A window that is not in front gets no focus event, nor does what has the focus already.
        _into_sight(control)
        self._show_ring(control)

    def _rest(self) -> None:
        """On the screen itself, or on what lies over it: at its title, before its first control."""
        scope = self._frame.overlay or self._frame.current_screen
        if scope is not None:
            scope.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and old in self._order and isValid(old) and not can_be_reached(old):
            now = self._instead_of(old)
        if now is None or now.window() is not self._frame:
            return
        if can_be_reached(now):
            _into_sight(now)
            self._show_ring(now)
        else:
            self.ring.surround(())

    def _instead_of(self, lost: QWidget) -> QWidget | None:
        """What had the focus can no longer be used: go to what stands beside it, not wherever Qt would."""
        order, self._order = self._order, []
        at, left = order.index(lost), set(self.stops().leaves())
        after = [one for one in (*order[at + 1 :], *reversed(order[:at])) if one in left]
        near = next((one for one in after if one.parent() is lost.parent()), after[0] if after else None)
        if near is not None:
            near.setFocus(Qt.FocusReason.OtherFocusReason)
        return near

    def _show_ring(self, control: QWidget) -> None:
        self.ring.surround((control,) if self._by_keys else ())

    def _screen_changed(self, _name: str) -> None:
        self._scan, self._order, self._over, self._back_to = Position(), [], None, None
        self.ring.surround(())
        self._name_all()

    def _overlay_changed(self) -> None:
        """It takes the focus and gives it back. On officers' screens a notice takes none: they may be
        scanning into a field."""
        over, screen = self._frame.overlay, self._frame.current_screen
        if isinstance(over, Notice) and screen is not None and not screen.for_voter:
            over = None
        if over is self._over:
            return
        if self._over is None:
            self._back_to = self._focus
        self._over = over
        self._scan = Position()
        if over is None:
            self._give_back()
            return
        self._since.restart()
        self._name_all()
        inside = list(self.stops().leaves())
        (inside[0] if len(inside) == 1 else over).setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_back(self) -> None:
        back, self._back_to = self._back_to, None
        if back is not None and isValid(back) and back.isVisible() and back.isEnabled():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._rest()

    # --- names -----------------------------------------------------------------------------------------

    def _name_all(self) -> None:
        """The screen is called as its title; each control of a group knows its place in it."""
        for one in (self._frame.current_screen, self._frame.overlay):
            if one is not None:
                one.setAccessibleName(_title_of(one))
        if self._heard:
            self._name_places()
        else:
            self._place_later.start()

    def _name_places(self) -> None:
        stops, texts = self.stops(), self._frame.appearance.texts
        self._order = list(stops.leaves())
        for control, n, count in places(stops):
            control.setAccessibleDescription(texts("access.place", n=n, count=count))

    def _follow_sound(self) -> None:
        """Sound was switched on: from now on places are said."""
        heard = self._listening is not None and self._listening.speaker.listening
        if heard and not self._heard:
            self._name_places()
        self._heard = heard

    def _say(self, words: str) -> None:
        self._with_sound(lambda one: one.speaker.tell(words))


def _title_of(root: QWidget) -> str:
    """The first heading that is on it."""
    for part in parts_of(root):
        if part.isHidden():
            continue
        if isinstance(part, QLabel) and part.property("role") in HEADINGS | {"heading"}:
            return part.text()
        if found := _title_of(part):
            return found
    return ""


def _into_sight(control: QWidget) -> None:
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()
