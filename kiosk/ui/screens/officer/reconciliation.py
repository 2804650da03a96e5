"""Before the signatures: do the passes add up, and do they fit the people counted on paper?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.reconciliation import Finding, Reconciliation
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import Texts


class ReconciliationScreen(Screen):
    """`agreed`: to the signatures; `again`: count once more; `left`: not yet."""

    name = "reconciliation"
    agreed = Signal()
    again = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, cases: Sequence[Reconciliation]) -> None:
        super().__init__(appearance)
        parts: list[QWidget] = [self.label("reconciliation.heading", "title")]
        for one in cases:
            if len(cases) > 1:
                parts.append(self.case_text(dict(one.title), "heading"))
            parts.append(self._sum(one))
            parts += [self._finding(finding) for finding in one.findings]
        self.page(*parts)
        well = all(one.agrees for one in cases)
        self.footer(
            self.button("back", "paper-count.back", self.left.emit),
            self.button("count-again", "reconciliation.again", self.again.emit),
            self.button(
                "to-signatures",
                "reconciliation.sign" if well else "reconciliation.sign-so",
                self.agreed.emit,
                "primary" if well else "plain",
            ),
        )

    def _sum(self, one: Reconciliation) -> QWidget:
        panel = self.panel("good" if one.agrees else "look")
        panel.setObjectName(f"sum-{one.case_code}")
        total = one.total
        self.follow(
            lambda: panel.tell(
                self.texts("reconciliation.agrees" if one.agrees else "reconciliation.differs"),
                self.texts(
                    "reconciliation.sum",
                    issued=self.texts.number(total.issued),
                    cast=self.texts.number(total.cast),
                    voided=self.texts.number(total.voided),
                    abandoned=self.texts.number(total.abandoned),
                    unresolved=self.texts.number(total.unresolved),
                    paper=self.texts.number(one.paper_count),
                ),
            )
        )
        return panel

    def _finding(self, finding: Finding) -> QWidget:
        panel = self.panel("look")
        panel.setObjectName(f"finding-{finding.kind}")
        self.follow(lambda: panel.tell(*words(finding, self.texts)))
        return panel


def words(finding: Finding, texts: Texts) -> tuple[str, str]:
    """What is wrong, of which class or device, and what to do next: as on the closing sheet."""
    key = f"paper.finding.{finding.kind}"
    what = texts.counted(f"{key}.what", finding.count) if finding.count else texts(f"{key}.what")
    subject = f"{texts.of(finding.subject)}　" if finding.subject else ""
    return f"{subject}{what}", texts(f"{key}.next")
