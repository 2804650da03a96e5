"""A proposal to choose or to put in order, with a tick and how it stands, in words."""

from PySide6.QtGui import QImage

from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.proposal_card import ProposalCard


class ChoiceCard(ProposalCard):
    """`large`: an answer to a question, which is nothing but words."""

    def __init__(
        self, proposal_id: str, picture: QImage | None, *, more: bool = False, large: bool = False
    ) -> None:
        super().__init__(ProposalButton(proposal_id, picture, ticked=True, large=large), more=more)
