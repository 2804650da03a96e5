"""A stick was written or read: what is on it or what it told, and whether it may be pulled out."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.error_presenter import words_for_code
from kiosk.ui.line import TakenIn, Written
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.labels import WrapLabel

KILOBYTE = 1000
MAY_BREAK = "\u200b"
"""a space of no width: where a long name may go on in the next line"""


class Deed(StrEnum):
    WRITTEN = "written"
    TAKEN_IN = "taken-in"
    PROVEN = "proven"


class StickDoneScreen(Screen):
    """`left`: back to delivery."""

    name = "stick-done"
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        deed: Deed,
        stick: str,
        results: Sequence[Written] | Sequence[TakenIn],
        *,
        keeps: bool,
    ) -> None:
        """`stick`: its name; `keeps`: votes are kept on it, too."""
        super().__init__(appearance)
        is_well = all(not one.refused for one in results if isinstance(one, TakenIn))
        panel = self.panel("good" if is_well else "look")
        self.follow(
            lambda: panel.tell(
                self.texts(f"stick-done.{deed}.headline", stick=stick), self.texts(f"stick-done.{deed}.next")
            )
        )
        pull = self.panel("look" if keeps else "tell")
        pull.setObjectName("keeps" if keeps else "pull-out")
        what = "stay" if keeps else "pull-out"
        self.follow(
            lambda: pull.tell(
                self.texts(f"stick-done.{what}.headline"), self.texts(f"stick-done.{what}.body")
            )
        )
        self.page(panel, *(self._line(one) for one in results), pull)
        self.footer(None, self.button("done", "stick-done.done", self.left.emit, "primary"))

    def _line(self, one: Written | TakenIn) -> WrapLabel:
        label = WrapLabel("body")
        self.follow(
            lambda: label.setText(
                _file(one, self.texts) if isinstance(one, Written) else _receipt(one, self.texts)
            )
        )
        return label


def _file(one: Written, texts: Texts) -> str:
    size = texts.number(max(1, one.size // KILOBYTE))
    name = one.path.name.replace("_", f"_{MAY_BREAK}")
    words = texts("stick-done.file", name=name, size=size)
    return f"{words}\n{texts.counted('stick-done.records', one.records)}" if one.records else words


def _receipt(one: TakenIn, texts: Texts) -> str:
    title, acknowledged = texts.of(dict(one.title)), texts.number(one.acknowledged)
    told = texts.counted("stick-done.receipt", one.waiting, title=title, acknowledged=acknowledged)
    refused = [words_for_code(code, texts) for _, code in one.refused]
    return "\n".join([told, *(texts("stick-done.refused", why=why) for why in dict.fromkeys(refused))])
