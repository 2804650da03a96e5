"""Check-in: an ID number and a birth date, typed, scanned or read by the camera, judged while they come."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from kiosk.domain.scanned import Scan, Scanned
from kiosk.domain.typed_identity import (
    OTHER_SCHEMES,
    Typed,
    TypedDate,
    judge_birth_date,
    judge_number,
    may_follow,
    read_birth_date,
    still_missing,
)
from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import Camera, CameraState
from kiosk.ui.screens.desk.scanner_keys import ScannerKeys
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.camera_preview import CameraPreview
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.keypad import AFTER_LETTER, DATE, DOCUMENT, FIRST_LETTER, Keypad
from kiosk.ui.widgets.labels import WrapLabel

LONGEST = 24
LEAST_EMS = 24
"""of width for the fields and the camera beside each other"""
BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
ID_CARD = ""
"""the scheme of national and resident numbers"""
VERDICT = {
    Typed.RIGHT: "right",
    Typed.WRONG_CHECK_DIGIT: "wrong",
    Typed.WRONG_SHAPE: "wrong",
    TypedDate.RIGHT: "right",
    TypedDate.NO_SUCH_DAY: "wrong",
}


class CheckInScreen(Screen):
    """`asked(number, birth date, scheme)` as typed; `list_wanted`: the roll by name; `left`: the day.

    The scheme is empty for national and resident numbers. The camera is on while this screen is shown.
    """

    name = "check-in"
    asked = Signal(str, str, str)
    list_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        today: date,
        *,
        schemes: Sequence[str] = OTHER_SCHEMES,
        camera: Camera | None = None,
        has_names: bool = False,
    ) -> None:
        """`schemes`: other documents that are taken, as typed_identity.other_schemes tells them."""
        super().__init__(appearance)
        self._today, self._schemes, self._camera = today, (ID_CARD, *schemes), camera
        self._scheme = ID_CARD
        self._told: Scan | None = None
        """what was scanned that is no ID number, until something else comes"""
        self._number_read = ""
        self.number, self._number_told = self._field("number")
        self.birth_date, self._date_told = self._field("birth-date")
        self._number_heading = WrapLabel("heading")
        fields = self.stack(
            self._number_heading,
            self.number,
            self._number_told,
            self.label("check-in.birth-date", "heading"),
            self.birth_date,
            self._date_told,
            gap_mm=0.8,
        )
        self._at = self.number
        """the field that the keys type into"""
        self.keypad = Keypad(appearance, FIRST_LETTER, self.number, large=True)
        self.preview = CameraPreview(appearance, camera) if camera else None
        self._person = _box(fields, self.preview)
        self._parts = _box(self._person, self.keypad)
        self._page = self.page(self._parts, fill=True)
        self.follow(self._arrange)
        self.check = self.button("check", "check-in.button", self._ask, "primary")
        self.other = self.button("other-document", "check-in.to.id", self._next_scheme)
        buttons = [self.button("state-of-day", "check-in.state", self.left.emit), self.check]
        if has_names:
            buttons.insert(1, self.button("roll-list", "check-in.by-name", self.list_wanted.emit))
        if len(self._schemes) > 1:
            buttons.insert(1, self.other)
        self.footer(*buttons)

        self._scanner = ScannerKeys(self, self.number, self.birth_date)
        self._scanner.found.connect(self.take)
        self.number.textChanged.connect(self._edited)
        self.birth_date.textChanged.connect(self._edited)
        self.number.returnPressed.connect(self._number_done)
        self.birth_date.returnPressed.connect(self._ask)
        if camera is not None:
            camera.read.connect(self.take)
            camera.state_changed.connect(self._camera_changed)
        self.follow(self._judge)
        self.setFocusProxy(self.number)

    # --- what comes in ---------------------------------------------------------------------------------

    def take(self, found: Scanned) -> None:
        """A code was read, by a scanner or by the camera."""
        if found.scan is not Scan.ID_NUMBER:
            self._told = found.scan
            self._judge()
            return
        self._scheme = ID_CARD
        if self._number_read not in ("", found.text):
            self.birth_date.clear()  # the date belongs to the person before
        self._number_read = found.text
        self.number.setText(found.text)
        self._to(self.birth_date)

    def _edited(self) -> None:
        self._told = None
        self._judge()

    def _number_done(self) -> None:
        if judge_number(self.number.text(), other=self._scheme != ID_CARD) is Typed.RIGHT:
            self._to(self.birth_date)

    def _ask(self) -> None:
        if self.check.isEnabled():
            self.asked.emit(self.number.text(), self.birth_date.text(), self._scheme)

    def _next_scheme(self) -> None:
        place = self._schemes.index(self._scheme) + 1
        self._scheme = self._schemes[place % len(self._schemes)]
        self._scanner.for_numbers = self._scheme == ID_CARD
        self._switch_camera()
        self._to(self.number)
        self._edited()

    def _to(self, field: QLineEdit) -> None:
        field.setFocus()
        self._page.area.ensureWidgetVisible(field)
        # A window that is not in front gets no focus event.
        self._serve(field)

    # --- what is told ----------------------------------------------------------------------------------

    def _judge(self) -> None:
        other = self._scheme != ID_CARD
        typed = judge_number(self.number.text(), other=other)
        self._number_heading.setText(self.texts(f"check-in.number.{self._scheme or 'id'}"))
        self.number.setAccessibleName(self._number_heading.text())
        self._number_told.setText(self._number_words(typed))
        self._number_told.set_verdict("wrong" if self._told else VERDICT.get(typed, ""))
        dated = judge_birth_date(self.birth_date.text(), self._today)
        self._date_told.setText(self._date_words(dated))
        self._date_told.set_verdict(VERDICT.get(dated, ""))
        after = self._schemes[(self._schemes.index(self._scheme) + 1) % len(self._schemes)]
        self.other.setText(self.texts(f"check-in.to.{after or 'id'}"))
        self.check.setEnabled(typed is Typed.RIGHT and dated is TypedDate.RIGHT)
        self._serve(self._at)

    def _number_words(self, typed: Typed) -> str:
        if self._told is not None:
            return self.texts(f"check-in.scanned.{self._told}")
        if self._scheme != ID_CARD:
            return self.texts(f"check-in.other-typed.{typed}")
        missing = still_missing(self.number.text())
        if typed is Typed.UNFINISHED:
            return self.texts.counted("check-in.typed.unfinished", missing)
        return self.texts(f"check-in.typed.{typed}")

    def _date_words(self, dated: TypedDate) -> str:
        born = read_birth_date(self.birth_date.text(), self._today)
        if born is None:
            return self.texts(f"check-in.date.{dated}")
        return self.texts(
            "check-in.read-back", minguo=born.year - 1911, year=born.year, month=born.month, day=born.day
        )

    # --- keys, camera, room ----------------------------------------------------------------------------

    def _serve(self, field: QLineEdit) -> None:
        """The keys that this field needs now."""
        self._at = field
        if field is self.birth_date:
            self.keypad.serve(field, DATE)
        elif self._scheme != ID_CARD:
            self.keypad.serve(field, DOCUMENT)
        else:
            text = self.number.text()
            self.keypad.serve(field, AFTER_LETTER if still_missing(text) < 10 else FIRST_LETTER)
            self.keypad.allow(may_follow(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A touch as well as a tab: a window that is not in front gets no focus event.
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress) and isinstance(
            watched, QLineEdit
        ):
            self._serve(watched)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field has taken: a scanner types wherever it is pointed from."""
        if event.text().isprintable() and event.text():
            self._to(self.number)
            self.number.insert(event.text())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._switch_camera()

    def _switch_camera(self) -> None:
        """Other documents have no code that tells their number: then its light is off."""
        if self._camera is not None and self.isVisible() and self._scheme == ID_CARD:
            self._camera.start()
        elif self._camera is not None:
            self._camera.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._switch_camera()
        for field in (self.number, self.birth_date):
            field.setText("")  # unlike clear, this cannot be undone

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _camera_changed(self, _state: CameraState) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Fields, camera and keys beside each other; keys below on an upright screen; camera below for want
        of width."""
        upright = self.width() < self.height()
        columns = (self.width() if upright else self.width() * 2 // 3) // self.theme.body
        boxes = ((self._parts, upright, 2), (self._person, columns < LEAST_EMS, 1))
        for box, below, stretch in boxes:
            layout = box.layout()
            assert isinstance(layout, QBoxLayout)
            layout.setDirection(BELOW if below else BESIDE)
            layout.setStretch(0, 1 if below or self.preview is None or self.preview.isHidden() else stretch)
            layout.setSpacing(self.theme.mm(4))

    def _field(self, name: str) -> tuple[QLineEdit, WrapLabel]:
        field = Field(name)
        field.setMaxLength(LONGEST)
        # A Chinese input method would turn what a scanner types into phonetic signs.
        field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        field.installEventFilter(self)
        if name == "birth-date":
            self.words(field.setAccessibleName, "check-in.birth-date")
        return field, WrapLabel("small")


def _box(*parts: QWidget | None) -> QWidget:
    """These beside each other, to be arranged."""
    content = QWidget()
    layout = QBoxLayout(BESIDE, content)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if part is not None:
            layout.addWidget(part, 1)
    return content
