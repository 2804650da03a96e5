"""A voter at the booth, in one of the ways, who says what to press in the words of the screen."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.ui.texts import language_name
from kiosk.ui.theme import TextSize
from tests.kiosk.ui.journeys.ways import Way
from tests.kiosk.ui.walker import Walker


class Voter:
    """Every step says where it leads, and fails when it leads elsewhere."""

    def __init__(self, way: Way, walker: Walker) -> None:
        self.way, self.walker = way, walker
        self._knows_how = False

    def words(self, key: str, **details: str | int) -> str:
        return self.walker.window.appearance.texts(key, **details)

    def title(self, proposal: str) -> str:
        case = self.walker.stations[-1].case
        (one,) = (one for one in case.proposals if one.id == proposal)
        return self.walker.window.appearance.texts.of(one.title)

    def go(self, key: str, to: str) -> None:
        """Press the button with these words and be on another screen."""
        self.way.press(self.words(key))
        assert self.walker.at == to, f"“{key}” led to {self.walker.at} (“{self.walker.told}”), not to {to}"

    def begin(self) -> None:
        """From the welcome to the ballot."""
        self.way.begin()
        self.go("welcome.button", "consent")
        self.way.finds(self.words("consent.rules"))
        self.go("consent.agree", "choosing")

    def change_look(self, language: str, size: TextSize) -> None:
        """In the middle of everything: nothing chosen is lost."""
        before = self._chosen()
        self.way.open_look()
        self.way.press(language_name(language))
        self.way.press(self.words(f"look.size.{size.name.lower()}"))
        self.way.press(self.words("look.done"))
        assert self.walker.window.appearance.choice.language == language
        assert self._chosen() == before

    def choose(self, *proposals: str) -> None:
        """And perceive, the first time, how much is left."""
        for one in proposals:
            self.way.press(self.title(one))
            if not self._knows_how and not self.walker.told:
                self._knows_how = True
                self._finds_remaining()

    def more(self, *proposals: str) -> None:
        """A point each."""
        self._step("more", proposals)

    def less(self, *proposals: str) -> None:
        self._step("less", proposals)

    def _step(self, way: str, proposals: tuple[str, ...]) -> None:
        words = self.walker.window.appearance.texts.counted(f"points.{way}", 1)
        for one in proposals:
            self.way.press(f"{words}: {self.title(one)}")

    def is_refused(self, key: str, **details: str | int) -> None:
        """The reason is told, and read away."""
        self.way.finds(self.words(key, **details))
        before = self._chosen()
        self.way.press(self.words("notice.read"))
        assert not self.walker.told
        assert self._chosen() == before

    def review(self, **finds: str) -> None:
        self.go("choosing.button", "review")

    def back(self) -> None:
        self.go("review.back", "choosing")

    def at_line(self, act: str, proposal: str) -> None:
        """At review: “up”, “down” or “change” of one proposal."""
        self.way.press(f"{self.words(f'review.{act}')}: {self.title(proposal)}")

    def cast(self) -> None:
        """From review to the tracker, and away."""
        self.walker.qtbot.waitUntil(self.walker.find("cast").isEnabled)
        self.go("review.cast", "tracker")
        self.way.finds(self.words("tracker.headline"))
        self.go("tracker.done", "give-back")

    def may_cast(self) -> bool:
        self.walker.qtbot.wait(20)
        return self.walker.find("cast").isEnabled()

    def _chosen(self) -> list[str]:
        if self.walker.at != "choosing":
            return []
        return [
            one.objectName()
            for one in self.walker.screen.findChildren(QAbstractButton)
            if one.isCheckable() and one.isChecked()
        ]

    def _finds_remaining(self) -> None:
        left = self.walker.find("remaining")
        assert isinstance(left, QLabel)
        self.way.finds(left.text())
