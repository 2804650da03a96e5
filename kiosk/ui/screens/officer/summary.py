"""After the close: the station's account, and whether the centre has it."""

from PySide6.QtCore import Signal

from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.officer.figures import Figures
from kiosk.ui.screens.screen import Screen


class SummaryScreen(Screen):
    """`printed`: the closing sheet, please; `delivery`: how far it is; `ended`: the program is to end."""

    name = "summary"
    printed = Signal()
    delivery = Signal()
    ended = Signal()
    signed_out = Signal()

    def __init__(
        self,
        appearance: Appearance,
        day: DayState,
        counts: Counts,
        paper_count: int | None,
        *,
        delivers: bool,
    ) -> None:
        """`paper_count`: None where the poll was closed on another device."""
        super().__init__(appearance)
        panel = self.panel("good" if day is DayState.DELIVERED else "tell", large=True)
        self.follow(
            lambda: panel.tell(
                self.texts(f"day.{day}.headline"),
                self.texts(f"day.{day}.body"),
            )
        )
        self.page(panel, Figures(appearance, counts, paper_count), self.label("summary.next"))
        paper = None if paper_count is None else self.button("print", "summary.print", self.printed.emit)
        line = self.button("delivery", "day.act.delivery", self.delivery.emit) if delivers else None
        end = self.button("switch-off", "day.switch-off", self.ended.emit)
        self.footer(line, paper, None, end, self.button("sign-out", "day.sign-out", self.signed_out.emit))
