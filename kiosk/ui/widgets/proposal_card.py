"""A proposal on the ballot: what it is, how it stands, and a way to read more about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import LineButton
from kiosk.ui.widgets.proposal_button import CardWords, ProposalButton


class ProposalCard(QFrame):
    """`touched`: on the proposal itself. `more_wanted`: what the case tells besides; only if it does.

    The room between the buttons belongs to none of them: a finger that misses one does nothing.
    """

    touched = Signal()
    more_wanted = Signal()

    def __init__(self, button: ProposalButton, *, more: bool) -> None:
        super().__init__()
        self.setProperty("tone", "choice")
        self.button = button
        button.clicked.connect(self.touched)
        self._marked: tuple[bool, str] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(button, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.about = LineButton("small") if more else None
        if self.about is not None:
            self.about.setObjectName(f"about-{button.proposal_id}")
            self.about.setProperty("spoken", "on-focus")
            self.about.clicked.connect(self.more_wanted)
            self._foot.addWidget(
                self.about, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            )
        self._column.addLayout(self._foot)

    def describe(self, appearance: Appearance, words: CardWords) -> None:
        """The words of the proposal, in the voter's language."""
        self._marked = None
        self.button.describe(appearance, words)
        if self.about is not None:
            self.about.setText(appearance.texts("card.more"))
            self.about.setAccessibleName(f"{appearance.texts('card.more')}: {words.title}")

    def mark(self, appearance: Appearance, *, chosen: bool, state: str) -> None:
        """Show whether it is chosen, and its state in words; what is shown already is left alone."""
        if self._marked == (chosen, state):
            return
        self._marked = chosen, state
        tone = "chosen" if chosen else "choice"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            # A style sheet looks at a property only when it is applied anew.
            self.style().unpolish(self)
            self.style().polish(self)
        self._show(appearance, chosen, state)

    def _show(self, appearance: Appearance, chosen: bool, state: str) -> None:
        self.button.mark(appearance, chosen=chosen, state=state)

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        edge, apart = appearance.theme.mm(3), appearance.theme.gap
        self._foot.setSpacing(edge)
        self._foot.setContentsMargins(*((edge, apart, edge, edge) if self._foot.count() else (0, 0, 0, 0)))
        self.updateGeometry()
