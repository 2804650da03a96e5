"""A proposal to give points to: one less, how many, one more; a touch on the proposal is one more, too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.proposal_button import ProposalButton

MINUS, PLUS = "\N{MINUS SIGN}", "\N{PLUS SIGN}"


class PointsCard(QFrame):
    """`more` and `less` ask the ballot for a point up or down; the ballot says by `mark` what came of it.

    The room between the buttons belongs to none of them: a finger that misses one gives no point.
    """

    more = Signal()
    less = Signal()

    def __init__(self, proposal_id: str, picture: bytes | None) -> None:
        super().__init__()
        self._proposal = ProposalButton("quiet", proposal_id, picture)
        self._less, self._more = BigButton(), BigButton()
        self._less.setObjectName(f"less-{proposal_id}")
        self._more.setObjectName(f"more-{proposal_id}")
        self._less.setText(MINUS)
        self._more.setText(PLUS)
        for button in (self._less, self._more):
            button.setProperty("spoken", "on-focus")
        self._less.clicked.connect(self.less)
        self._more.clicked.connect(self.more)
        self._proposal.clicked.connect(self.more)
        self._state = WrapLabel("heading", centred=True)
        self._state.setObjectName(f"points-{proposal_id}")

        self._steps = QHBoxLayout()
        self._steps.addWidget(self._less)
        self._steps.addWidget(self._state, 1)
        self._steps.addWidget(self._more)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._proposal, 1)
        self._column.addLayout(self._steps)

    def describe(self, title: str, place: str, cost: str) -> None:
        """The words of the proposal, in the voter's language."""
        self._proposal.describe(title, place, cost)

    def mark(self, appearance: Appearance, *, chosen: bool, state: str) -> None:
        """Show whether it has points, and how many in words."""
        tone = "chosen" if chosen else "choice"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            # A style sheet looks at a property only when it is applied anew.
            self.style().unpolish(self)
            self.style().polish(self)
        self._state.setText(state)
        self._less.setEnabled(chosen)
        self._proposal.name_with(state)
        for button, key in ((self._less, "points.less"), (self._more, "points.more")):
            button.setAccessibleName(f"{appearance.texts(key)}: {self._proposal.title}, {state}")

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        self._proposal.measure(appearance)
        self._steps.setContentsMargins(*(theme.mm(3),) * 4)
        self._steps.setSpacing(theme.gap)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.updateGeometry()
