"""One person checked in at two desks that were cut off from each other: where, when, and what to do now."""

from PySide6.QtCore import Signal

from kiosk.domain.store import Doubled
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import time_of_day
from kiosk.ui.widgets.panel import Panel


class DoubledScreen(Screen):
    """`void`: the chief takes back the pass given here. `read`: it is known, nothing to be done here."""

    name = "doubled"
    void = Signal()
    read = Signal()

    def __init__(self, appearance: Appearance, found: Doubled, device: str, title: dict[str, str]) -> None:
        """`device` is this one; `title` that of the case."""
        super().__init__(appearance)
        what = situation(found)
        panel = self.panel("stop", large=True)
        panel.setObjectName(f"doubled-{what}")
        one_pass = found.here == found.there
        headline = "doubled.one-pass" if one_pass else "doubled.headline"
        self.follow(lambda: panel.tell(self.texts(headline), self.texts(f"doubled.next.{what}")))
        here = self._place("here", device, found.at_here, voted=not found.open_here)
        there = self._place("there", found.device, found.at_there, voted=found.cast_there)
        self.page(panel, self.case_text(title, "heading"), self.row(here, there))
        read = self.button("read", "doubled.read", self.read.emit, "plain" if found.open_here else "primary")
        void = self.button("void", "doubled.void", self.void.emit, "primary") if found.open_here else None
        self.footer(read, void) if void else self.footer(None, read)

    def _place(self, which: str, device: str, at: int | None, *, voted: bool) -> Panel:
        """One desk: its name, the time of check-in, and whether that pass was used."""
        panel = self.panel("tell" if voted else "look")
        panel.setObjectName(which)
        state = "voted" if voted else "open"
        self.follow(
            lambda: panel.tell(
                self.texts(f"doubled.{which}", device=device),
                self.texts(f"doubled.{state}", at=time_of_day(at)),
            )
        )
        return panel


def situation(found: Doubled) -> str:
    """What is to be done, by what became of the two passes."""
    if found.open_here:
        return "void-here" if found.cast_there else "void-one"
    return "both-voted" if found.cast_there else "void-there"
