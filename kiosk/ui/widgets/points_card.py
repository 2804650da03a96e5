"""A proposal to give points to: fewer, how many, more; a touch on the proposal is one more, too."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.points_steps import Points, PointsSteps
from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.proposal_card import ProposalCard


class PointsCard(ProposalCard):
    """`stepped(by)` asks the ballot for points; the ballot says by `count` and `mark` what came of it."""

    stepped = Signal(int)

    def __init__(self, proposal_id: str, picture: QImage | None, most: int, *, more: bool = False) -> None:
        """`most`: points that the proposal can have at all."""
        super().__init__(ProposalButton(proposal_id, picture, ticked=False), more=more)
        self._steps = PointsSteps(proposal_id, most)
        self._steps.stepped.connect(self.stepped)
        self.touched.connect(lambda: self.stepped.emit(1))
        self._points = Points(0, 0)
        self._foot.insertWidget(0, self._steps, 1)

    def count(self, points: Points) -> None:
        """What it has and could get, before it is marked."""
        if points != self._points:
            self._points, self._marked = points, None

    def _show(self, appearance: Appearance, chosen: bool, state: str) -> None:
        super()._show(appearance, chosen, state)
        self._steps.mark(appearance, self.button.title, state, self._points)

    def measure(self, appearance: Appearance) -> None:
        self._steps.measure(appearance)
        super().measure(appearance)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """More about it is beside the points, or below them."""
        parts = [self._steps, *([self.about] if self.about is not None else [])]
        margins = self._foot.contentsMargins()
        gaps = margins.left() + margins.right() + self._foot.spacing() * (len(parts) - 1)
        beside = sum(one.sizeHint().width() for one in parts) + gaps <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._foot.direction() is not direction:
            self._foot.setDirection(direction)
