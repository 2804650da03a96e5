"""What somebody with eyes reads on a widget: labels, buttons, and what cards paint themselves."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kiosk.ui.widgets.proposal_button import ProposalButton


def words_on(widget: QWidget) -> str:
    """Everything that is shown, in one line."""
    return " ".join(text for one in (widget, *widget.findChildren(QWidget)) for text in _texts(one) if text)


def _texts(widget: QWidget) -> Iterator[str]:
    if not widget.isVisible():
        return
    if isinstance(widget, ProposalButton):
        yield from widget.texts
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
