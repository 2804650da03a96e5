"""Delivery: how far each case is, what is the matter, and what can be done now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.error_presenter import words_for
from kiosk.ui.line import CaseLine, Line, LineState
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.labels import WrapLabel


class DeliveryScreen(Screen):
    """`now`: try the line at once; `by_stick`; `left`: back to the state of the day."""

    name = "delivery"
    now = Signal()
    by_stick = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, state: LineState, *, has_line: bool) -> None:
        super().__init__(appearance)
        self._state = state
        self._summary = {tone: self.panel(tone) for tone in ("good", "tell", "look")}
        self._accounts = {one.code: WrapLabel("body") for one in state.cases}
        self.page(
            self.label("delivery.heading", "title"),
            *self._summary.values(),
            *(self._card(one) for one in state.cases),
        )
        buttons = [self.button("by-stick", "delivery.by-stick", self.by_stick.emit)]
        self._now = self.button("deliver-now", "delivery.now", self.now.emit, "primary") if has_line else None
        if self._now is not None:
            buttons.append(self._now)
        self.footer(self.button("back", "delivery.back", self.left.emit, "quiet"), *buttons)
        self.follow(self._say)

    def show_state(self, state: LineState) -> None:
        """What has become of it meanwhile."""
        if state != self._state:
            self._state = state
            self._say()

    def _card(self, one: CaseLine) -> QFrame:
        frame = QFrame()
        frame.setProperty("tone", "card")
        frame.setObjectName(f"case-{one.code}")
        column = QVBoxLayout(frame)
        self.follow(lambda: column.setContentsMargins(*(self.theme.mm(3.5),) * 4))
        column.addWidget(self.case_text(dict(one.title), "heading"))
        column.addWidget(self._accounts[one.code])
        return frame

    def _say(self) -> None:
        tone, headline, body = _summary(self._state, self.texts)
        for name, panel in self._summary.items():
            panel.setVisible(name == tone)
        self._summary[tone].tell(headline, body)
        for one in self._state.cases:
            self._accounts[one.code].setText(_account(one, self.texts, problem=len(self._state.cases) > 1))
        if self._now is not None:
            self._now.setEnabled(not self._state.asked)


def _summary(state: LineState, texts: Texts) -> tuple[str, str, str]:
    """Tone, headline and what follows from it, for all cases."""
    waiting = sum(one.waiting for one in state.cases)
    if state.asked:
        return "tell", texts("delivery.under-way"), texts.counted("delivery.under-way-left", waiting)
    # By stick, too, everything gets there: a line that is down does not matter then.
    if not waiting and not any(one.documents for one in state.cases):
        return "good", texts("delivery.done"), texts("delivery.done-next")
    for one in state.cases:
        if one.problem is not None and one.line is state.line:
            return "look", *words_for(one.problem, texts)
    how = "by-hand" if state.line is Line.NONE else "by-itself"
    return "tell", texts.counted("delivery.waiting", waiting), texts(f"delivery.{how}")


def _account(one: CaseLine, texts: Texts, *, problem: bool) -> str:
    """A case's numbers and the centre's last word; with several cases what is the matter, too."""
    lines = [
        texts(
            "delivery.account",
            records=texts.number(one.records),
            acknowledged=texts.number(one.acknowledged),
            waiting=texts.number(one.waiting),
        )
    ]
    if one.documents:
        lines.append(texts.counted("delivery.documents", one.documents))
    if one.last_word is None:
        lines.append(texts("delivery.no-word"))
    else:
        at = texts.moment(one.last_word.at)
        word = one.last_word
        sequence = texts.number(word.sequence)
        lines.append(texts("delivery.last-word", sequence=sequence, at=at, head=word.shown_head))
    if problem and one.problem is not None:
        lines.append(words_for(one.problem, texts)[0])
    return "\n".join(lines)
