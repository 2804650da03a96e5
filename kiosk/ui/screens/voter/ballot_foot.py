"""The foot of the ballot: how much is given and left, always in sight, and the ways on."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.ballot_draft import BallotDraft
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.tally_words import spent_words, tally_words
from kiosk.ui.widgets.budget_bar import BudgetBar
from kiosk.ui.widgets.button_row import ButtonRow
from kiosk.ui.widgets.labels import WrapLabel

LEAST_WORDS_EMS = 11
"""with less room than this for the words the buttons go below them"""


class BallotFoot(Following):
    """The words, with a bar where there is money to spend, and the buttons beside or below them."""

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, draft: BallotDraft, buttons: Sequence[QWidget]
    ) -> None:
        super().__init__(appearance)
        self._paper, self._draft = paper, draft
        self._left = WrapLabel("heading")
        self._left.setObjectName("remaining")
        self._bar = BudgetBar(appearance) if draft.asked.budget is not None else None
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._left)
        if self._bar is not None:
            self._words.addWidget(self._bar)
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(ButtonRow(appearance, buttons), 1)
        self.follow(self._measure)
        self.follow(self.tell)

    def tell(self) -> None:
        """How the ballot stands now."""
        self._left.setText(tally_words(self.texts, self._paper, self._draft))
        budget, money = self._draft.asked.budget, self._draft.remaining.money
        if self._bar is not None and budget is not None and money is not None:
            words = spent_words(self.texts, self._paper, self._draft)
            self._bar.show_spent(budget - money, budget, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _measure(self) -> None:
        self._row.setSpacing(self.theme.mm(3))
        self._words.setSpacing(self.theme.mm(1))
        self._arrange()

    def _arrange(self) -> None:
        if not self.has_size:
            return
        widths = [button.sizeHint().width() + self._row.spacing() for button in self._buttons]
        beside = self.width() >= sum(widths) + self.theme.body * LEAST_WORDS_EMS
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
