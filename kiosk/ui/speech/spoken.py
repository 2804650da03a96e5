"""What is said of a screen, a control, a change: read from the widgets themselves, so no screen is mute.

A screen is read in the order of its layouts. A card, or a panel, is one utterance of several pieces; each
piece is one text, which somebody may have recorded. Two values of a widget's property `spoken` guide the
reader: "on-focus" leaves a button out of the reading (it belongs to a card, and is named when the focus comes
to it), and "once" says a text with its screen but not again when it changes (a countdown).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit, QWidget

from kiosk.ui.reading_order import parts_of
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.page import Page
from kiosk.ui.widgets.proposal_button import ProposalButton

Pieces = tuple[str, ...]
CARDS = frozenset({"card", "choice", "chosen"})
"""tones of the frames around a proposal"""
PANELS = frozenset({"good", "stop", "look", "tell"})
LEAST_IN_VIEW = 0.5
"""of a widget's height, to be read when the page is turned"""


class Utterance(NamedTuple):
    """What is said of one widget."""

    about: QWidget
    pieces: Pieces


def spoken(root: QWidget, texts: Texts) -> list[Utterance]:
    """All that is on a screen, or on something over it: what is here, what is chosen, what can be done."""
    found: list[Utterance] = []
    for one in _read(root, texts):
        if not found or one.pieces != found[-1].pieces:  # a picture named by the words below it
            found.append(one)
    return found


def spoken_control(control: QWidget, texts: Texts) -> Pieces:
    """What is said when the focus comes to a control: its name, what it is, how it stands, and its place."""
    if isinstance(control, QAbstractButton):
        return _button(control, texts)
    if isinstance(control, QLineEdit):
        return _field(control, texts)
    return ()


def changes(
    before: Sequence[Utterance], after: Sequence[Utterance], acted: QAbstractButton, texts: Texts
) -> list[Utterance]:
    """What a touch of `acted` has changed on the screen, a card's title with what is new of it.

    Of other cards nothing is said: a choice may change what could be done with all of them.
    """
    known = {one.about: one.pieces for one in before}
    found = []
    for about, pieces in after:
        old = known.get(about, ())
        if pieces == old or about.property("spoken") == "once":
            continue
        if not _is_card(about):
            found.append(Utterance(about, tuple(one for one in pieces if one not in old)))
        elif about is acted or about.isAncestorOf(acted):
            title = _title(about) or next((one for one in pieces if one in old), None)
            now = tuple(one for one in pieces if one not in old or one == title)
            if title is not None and acted.isCheckable() and not acted.isChecked():
                now = (title, texts("spoken.taken-back"))  # it says what a touch would do now
            found.append(Utterance(about, now))
    return [one for one in found if one.pieces]


def in_view(page: Page, utterances: Sequence[Utterance]) -> list[Utterance]:
    """Those of the utterances that can be seen on a page as it is scrolled now."""
    window = page.area.viewport()

    def seen(widget: QWidget) -> bool:
        if not window.isAncestorOf(widget):
            return False
        top = widget.mapTo(window, widget.rect().topLeft()).y()
        shown = min(top + widget.height(), window.height()) - max(top, 0)
        return shown >= LEAST_IN_VIEW * min(widget.height(), window.height())

    return [one for one in utterances if seen(one.about)]


def _read(widget: QWidget, texts: Texts) -> Iterator[Utterance]:
    if widget.isHidden() or widget.property("spoken") == "on-focus":
        return
    if isinstance(widget, QFrame) and widget.property("tone") in CARDS | PANELS:
        yield from _as_one(widget, texts)
    elif isinstance(widget, QAbstractButton):
        yield Utterance(widget, _button(widget, texts))
    elif isinstance(widget, QLineEdit):
        yield Utterance(widget, _field(widget, texts))
    elif isinstance(widget, QLabel):
        if pieces := _label(widget):
            yield Utterance(widget, pieces)
    elif parts := list(_parts(widget)):
        for part in parts:
            yield from _read(part, texts)
    elif name := widget.accessibleName():
        yield Utterance(widget, (name,))


def _as_one(frame: QFrame, texts: Texts) -> Iterator[Utterance]:
    """A card's texts are one utterance; buttons that belong to it follow by themselves."""
    inside = [one for part in _parts(frame) for one in _read(part, texts)]
    whole = [one for one in inside if isinstance(one.about, QLabel | ProposalButton)]
    if whole:
        # A proposal's button names its points, which may stand beside it too.
        yield Utterance(frame, tuple(dict.fromkeys(piece for one in whole for piece in one.pieces)))
    yield from (one for one in inside if one not in whole)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets directly inside, in reading order."""
    if isinstance(widget, Page):
        yield widget.area  # all that it holds, whatever is scrolled into sight: its buttons need no mention
    else:
        yield from parts_of(widget)


def _is_card(widget: QWidget) -> bool:
    return isinstance(widget, ProposalButton) or widget.property("tone") in CARDS


def _title(card: QWidget) -> str:
    button = card if isinstance(card, ProposalButton) else card.findChild(ProposalButton)
    return button.title if isinstance(button, ProposalButton) else ""


def _label(label: QLabel) -> Pieces:
    if label.property("role") == "code":
        return tuple(", ".join(group) for group in label.text().split())
    return (label.text(),) if label.text().strip() else ()


def _button(button: QAbstractButton, texts: Texts) -> Pieces:
    name = button.accessibleName() or button.text()
    if isinstance(button, ProposalButton):
        written = tuple(button.texts)
        # How a proposal stands may be written beside its button rather than on it.
        beside = name.removeprefix(", ".join(written)).removeprefix(", ")
        pieces = (*written, beside) if beside else written
    else:
        pieces = (name, texts("spoken.button"))
        if button.isCheckable() and button.isChecked():
            pieces += (texts("spoken.checked"),)
    if not button.isEnabled():
        pieces += (texts("spoken.disabled"),)
    return (*pieces, place) if (place := button.accessibleDescription()) else pieces


def _field(field: QLineEdit, texts: Texts) -> Pieces:
    """Never what is typed: it may be somebody's number."""
    return (field.accessibleName() or field.placeholderText(), texts("spoken.field"))
