"""Buttons beside each other, back on the left, forward on the right; in more rows if the width is short."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following

GAP_MM = 4.0
MOST_EMS = 9
"""a button gets this much of a row, in text sizes, before its words wrap"""


class ButtonRow(Following):
    """None among the buttons leaves room free; without one they share the whole width."""

    def __init__(self, appearance: Appearance, buttons: Sequence[QWidget | None]) -> None:
        super().__init__(appearance)
        self._buttons = buttons
        self._rows: list[Sequence[QWidget | None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[QHBoxLayout] = []
        self.follow(self._arrange)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button: the others can go below it."""
        height = super().minimumSizeHint().height()
        return QSize(max(one.minimumSizeHint().width() for one in self._buttons if one), height)

    def height_at(self, width: int) -> int:
        """The height that the words need in this width."""
        gap, rows = self.theme.mm(GAP_MM), self._rows_for(width, self.theme.mm(GAP_MM))
        heights = [
            max(_height_of(one, (width - gap * (len(row) - 1)) // len(row)) for one in row if one)
            for row in rows
        ]
        return sum(heights) + self.theme.gap * (len(rows) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        gap = self.theme.mm(GAP_MM)
        rows = self._rows_for(self.width(), gap)
        if rows != self._rows:
            self._rows = rows
            self._fill()
        # Only what is new: to set anything asks for a layout again, and with that for this, without an end.
        for layout, spacing in ((self._column, self.theme.gap), *((line, gap) for line in self._lines)):
            if layout.spacing() != spacing:
                layout.setSpacing(spacing)

    def _rows_for(self, width: int, gap: int) -> list[Sequence[QWidget | None]]:
        """As few rows as their buttons fit into, about as many in each; the last row holds what leads on."""
        if not self.has_size:
            return [self._buttons]
        shown = [one for one in self._buttons if one is not None and not _is_put_away(one)]
        for count in range(1, len(shown) + 1):
            most = -(-len(shown) // count)
            rows = [shown[max(0, end - most) : end] for end in range(len(shown), 0, -most)][::-1]
            if all(sum(map(self._wish, row)) + gap * (len(row) - 1) <= width for row in rows):
                return [self._buttons] if count == 1 else list(rows)
        return [[one] for one in shown]

    def _wish(self, button: QWidget) -> int:
        """All words in one line, unless that is long; never one sign below the other."""
        hint, least = button.sizeHint().width(), button.minimumSizeHint().width()
        return max(least, min(hint, self.theme.body * MOST_EMS))

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            line = item.layout()
            while line is not None and line.takeAt(0) is not None:
                pass
        self._lines = []
        equal = None in self._buttons or len(self._rows) > 1
        for row in self._rows:
            line = QHBoxLayout()
            for one in row:
                if one is None:
                    line.addStretch(1)
                else:
                    line.addWidget(one, 1 if equal else 0)
            self._lines.append(line)
            self._column.addLayout(line)
        self.updateGeometry()


def _is_put_away(button: QWidget) -> bool:
    """Hidden on purpose, and not because nothing is shown yet."""
    return button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _height_of(button: QWidget, width: int) -> int:
    return max(button.heightForWidth(width), button.minimumSizeHint().height())
