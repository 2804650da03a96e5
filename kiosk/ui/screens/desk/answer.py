"""The one answer to a check-in, large and in words, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.check_in import BY_ITSELF, Answer, Outcome
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen

TONE = {Outcome.MAY_VOTE: "good", Outcome.PROVISIONAL_POSSIBLE: "look"}
"""all others are a stop"""


class AnswerScreen(Screen):
    """`wanted` names what was touched: admit, attest, refuse, void, dispute, back."""

    name = "answer"
    wanted = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        answer: Answer,
        *,
        telephone: str,
        class_name: dict[str, str],
        minimum_age: int,
    ) -> None:
        """`class_name`: what the case calls the class that the answer admits to; empty if to none."""
        super().__init__(appearance)
        outcome = "pass-open" if answer.open_pass else answer.outcome.value
        tone = "look" if answer.open_pass else TONE.get(answer.outcome, "stop")
        self.panel_shown = self.panel(tone, large=True)
        self.panel_shown.setObjectName(f"outcome-{outcome}")
        self.follow(
            lambda: self.panel_shown.tell(
                self.texts(f"answer.{outcome}.headline"),
                self.texts(
                    f"answer.{outcome}.body",
                    telephone=telephone,
                    electorate_class=self.texts.of(class_name) if class_name else "",
                    minimum_age=minimum_age,
                ),
            )
        )
        self.page(self.panel_shown, fill=True)
        self.footer(*(self._button(act, first=n == 0) for n, act in reversed(list(enumerate(acts(answer))))))

    def _button(self, act: str, *, first: bool) -> QWidget:
        return self.button(
            act, f"answer.act.{act}", lambda: self.wanted.emit(act), "primary" if first else "plain"
        )


def acts(answer: Answer) -> list[str]:
    """What the officer may do on this answer, the most likely first."""
    found = []
    if answer.outcome in BY_ITSELF:
        found.append("admit")
    if answer.open_pass:
        found.append("void")
    if answer.attestable:
        found.append("attest")
    if answer.outcome is Outcome.MAY_VOTE:
        return [*found, "back"]
    found.append("refuse")
    if answer.outcome is Outcome.VOTED_HERE:
        found.append("dispute")
    return found
