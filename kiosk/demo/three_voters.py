"""The short scene: three voters and two officers on one device, nobody watching."""

from collections.abc import Callable

from kiosk.demo.stage import Stage
from kiosk.demo.walk import Walk
from kiosk.replay.people import Person


class ThreeVoters:
    """A polling day of a few minutes, walked in seconds."""

    def __init__(self, walk: Walk, stage: Stage, tell: Callable[[str], None]) -> None:
        self._walk, self._tell = walk, tell
        self._chief, self._second = stage.station.chief, stage.station.second
        self._stage = stage

    def play(self, also_online: Person, other: Person) -> int:
        """From the passphrase to two signatures; the number of votes cast."""
        walk = self._walk
        walk.type("passphrase", self._stage.station.passphrase)
        walk.go("unlock", "sign-in")
        walk.sign(self._chief, "day")
        walk.go("open", "day")
        walk.go("check-in", "check-in")
        self._tell(
            "一位選民：昨天已在網路投票，今天到場再投  a voter who voted online and now comes to the station"
        )
        self._vote(also_online, ("park", "trees"), self._second)
        self._tell("一位選民：在名冊上  a voter on the roll")
        self._vote(other, ("library",), self._second, language="speak-en")
        self._tell(
            "一位民眾：不在名冊上，暫時投票，由中心查核  somebody not on the roll: provisional, to be checked"
        )
        self._vote(self._stage.stranger, ("kitchen",), self._chief, known=False)
        walk.go("state-of-day", "day")
        walk.go("close", "paper-count")
        walk.type("paper-count-field", "3")
        walk.go("paper-count-next", "reconciliation")
        walk.go("to-signatures", "chief-signs")
        walk.sign(self._chief, "second-signs", choose=False)
        walk.sign(self._second, "summary", choose=False)
        return 3

    def _vote(
        self,
        person: Person,
        proposals: tuple[str, ...],
        officer: tuple[str, str],
        *,
        language: str = "",
        known: bool = True,
    ) -> None:
        walk = self._walk
        walk.identify(person.number, person.birth_date)
        if not known:
            walk.go("compared", "answer")
        walk.click("photo-seen")
        walk.go("admit", "welcome")
        if language:
            walk.click(language)
        walk.go("begin", "consent")
        walk.go("agree", "choosing")
        walk.choose(proposals)
        walk.go("done", "give-back")
        walk.go("take-back", "take-back")
        walk.sign(officer, "check-in")
