"""The answer to a check-in, in words and for each case that runs here, and what can be done about it."""

from collections.abc import Sequence
from datetime import date
from textwrap import wrap

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.check_in import Answer, Outcome, born_by
from kiosk.domain.place.desk import CaseAnswer
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import Texts, time_of_day
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel

TONE = {
    Outcome.MAY_VOTE: "good",
    Outcome.ATTESTED: "good",
    Outcome.PROVISIONAL_POSSIBLE: "look",
    Outcome.CHECK_NUMBER: "look",
    Outcome.DISPUTED: "tell",
}
"""all others are a stop"""


class AnswerScreen(Screen):
    """`wanted(act, case code)` names what was touched.

    Of one case, by its code: attest, void, dispute. Of all on the screen, with an empty code: admit (those
    that admit; the officer has confirmed the photo document), refuse, back, next; and where nobody is known
    by the number: correct, compared.
    """

    name = "answer"
    wanted = Signal(str, str)

    def __init__(self, appearance: Appearance, shown: Sequence[CaseAnswer]) -> None:
        """`shown`: the answers about one person, of one case or of several."""
        super().__init__(appearance)
        first = shown[0]
        # A number that nobody is known by is one question, in however many cases it was asked.
        alone = len(shown) == 1 or first.answer.outcome is Outcome.CHECK_NUMBER
        if alone:
            self.page(self._panel(first, large=True), *self._typed(first.answer), fill=True)
        else:
            self.page(*(self._case(one) for one in shown))
        acts = [(act, "") for act in acts_for_all([one.answer for one in shown])]
        if alone:
            acts[1:1] = [(act, first.case.code) for act in acts_for_case(first.answer)]
        buttons = [self._button(*act, kind="plain" if n else "primary") for n, act in enumerate(acts)]
        if acts[0][0] == "admit":
            buttons.insert(1, self._photo(buttons[0]))
        self.footer(*reversed(buttons))

    def _case(self, one: CaseAnswer) -> QWidget:
        """One of several cases: its title, its answer, and what can be done about it."""
        parts = [self.case_text(one.case.title, "heading"), self._panel(one)]
        acts = acts_for_case(one.answer)
        if acts:
            parts.append(self.row(*(self._button(act, one.case.code) for act in acts), None))
        return self.stack(*parts, gap_mm=1.5)

    def _typed(self, answer: Answer) -> list[QWidget]:
        """What was typed, large, to be held against the card, where that is the question."""
        who = answer.who
        if answer.outcome is not Outcome.CHECK_NUMBER or who is None:
            return []
        number, birth_date = WrapLabel("code", centred=True), WrapLabel("code", centred=True)
        number.setText(" ".join(wrap(who.number, 4)))
        self.follow(lambda: birth_date.setText(_day(self.texts, date.fromisoformat(who.birth_date))))
        return [number, birth_date]

    def _panel(self, one: CaseAnswer, *, large: bool = False) -> QWidget:
        panel = self.panel(
            "look" if one.answer.open_pass else TONE.get(one.answer.outcome, "stop"), large=large
        )
        panel.setObjectName(f"outcome-{outcome_name(one.answer)}")
        self.follow(lambda: panel.tell(*words(one, self.texts)))
        return panel

    def _button(self, act: str, code: str, kind: str = "plain") -> BigButton:
        return self.button(act, f"answer.act.{act}", lambda: self.wanted.emit(act, code), kind)

    def _photo(self, admit: BigButton) -> BigButton:
        """Nobody is handed a ballot before the officer has said that the photo is this person's."""
        photo = BigButton("plain")
        photo.setObjectName("photo-seen")
        photo.setCheckable(True)
        photo.toggled.connect(admit.setEnabled)
        admit.setEnabled(False)

        def say() -> None:
            photo.setText(self.texts("answer.photo.seen" if photo.isChecked() else "answer.photo.to-see"))

        photo.toggled.connect(say)
        self.follow(say)
        return photo


def acts_for_all(answers: Sequence[Answer]) -> list[str]:
    """What the officer may do about everything on the screen, the most likely first."""
    if any(one.admits for one in answers):
        return ["admit", "back"]
    if all(one.outcome is Outcome.CHECK_NUMBER for one in answers):
        return ["correct", "compared"]
    return ["refuse"] if any(one.refuses for one in answers) else ["next"]


def acts_for_case(answer: Answer) -> list[str]:
    """What the officer may do about one case, the most likely first."""
    found = []
    if answer.open_pass:
        found.append("void")
    if answer.attestable:
        found.append("attest")
    if answer.outcome is Outcome.VOTED_HERE:
        found.append("dispute")
    return found


def outcome_name(answer: Answer) -> str:
    """What the answer is called in the catalogue."""
    if answer.outcome is Outcome.VOTED_HERE and answer.elsewhere:
        return "voted-elsewhere"
    return "pass-open" if answer.open_pass else answer.outcome.value


def words(one: CaseAnswer, texts: Texts) -> tuple[str, str]:
    """Headline and advice. Who votes here is told what becomes of an online vote, everybody alike: whether
    this person has cast one is not known at the desk.
    """
    case, answer, name = one.case, one.answer, outcome_name(one.answer)
    electorate_class = case.electorate_class(answer.electorate_class) if answer.electorate_class else None
    documents = electorate_class.documents if electorate_class else ()
    seen = next((document.name for document in documents if document.id == answer.document), None)
    body = texts(
        f"answer.{name}.body",
        telephone=case.telephone,
        electorate_class=texts.of(electorate_class.name) if electorate_class else "",
        document=texts.of(seen) if seen else "",
        minimum_age=case.electorate.minimum_age,
        born_by=_day(texts, born_by(case)),
        device=answer.elsewhere.device if answer.elsewhere else "",
        at=time_of_day(answer.elsewhere.at if answer.elsewhere else None),
    )
    if answer.admits and "online" in case.channels:
        body += "\n" + texts(f"answer.also-online.{case.precedence.rule}")
    return texts(f"answer.{name}.headline"), body


def _day(texts: Texts, day: date) -> str:
    return texts("check-in.read-back", minguo=day.year - 1911, year=day.year, month=day.month, day=day.day)
