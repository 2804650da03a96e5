"""The officer's strip: the day, what was done, what waits, and the line; always in sight."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.line import Line, LineState
from kiosk.ui.widgets.labels import Icon, WrapLabel

ICON_OF_LINE = {
    Line.NONE: "tell",
    Line.UNTRIED: "waiting",
    Line.UP: "line-up",
    Line.DOWN: "line-down",
    Line.TROUBLED: "look",
}


class StatusBar(Following):
    """All green means all is well."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._counts: Counts | None = None
        self._line = LineState()
        self._done, self._waiting, self._contact = (WrapLabel("small") for _ in range(3))
        self._icon = Icon("tell", "#000000", 0)
        self._waiting_icon = Icon("yes", "#000000", 0)
        ground = QFrame()
        ground.setProperty("tone", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        self._row = QHBoxLayout(ground)
        self._row.addWidget(self._done, 3)
        self._row.addWidget(self._waiting_icon)
        self._row.addWidget(self._waiting, 3)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._contact, 3)
        self.follow(self._show)

    def show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._show()

    def show_line(self, line: LineState) -> None:
        self._line = line
        self._show()

    def _show(self) -> None:
        theme, texts, counts = self.theme, self.texts, self._counts
        self._row.setContentsMargins(theme.mm(5), theme.mm(1), theme.mm(5), theme.mm(1))
        self._row.setSpacing(theme.mm(2))
        self._done.setText(texts("status.done", passes=counts.passes, cast=counts.cast) if counts else "")
        waiting = counts.waiting if counts else 0
        self._waiting.setText(
            texts.counted("status.waiting", waiting) if waiting else texts("status.all-sent")
        )
        well = theme.palette.good
        side = round(theme.small * 1.2)
        self._waiting_icon.show_icon(
            "waiting" if waiting else "yes", theme.palette.text_soft if waiting else well, side
        )
        line = self._line
        self._icon.show_icon(
            ICON_OF_LINE[line.line], well if line.line is Line.UP else theme.palette.text_soft, side
        )
        self._contact.setText(self._line_words(line))

    def _line_words(self, line: LineState) -> str:
        words = self.texts(f"status.line.{line.line}")
        if line.line is Line.NONE or line.last_contact is None:
            return words
        at = line.last_contact.astimezone()
        same_day = at.date() == datetime.now(at.tzinfo).date()
        return f"{words} {self.texts('status.last', at=at.strftime('%H:%M' if same_day else '%m-%d %H:%M'))}"
