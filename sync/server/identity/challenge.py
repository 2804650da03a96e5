"""The image challenge 圖形驗證碼 that comes before an online check, as far as this service is concerned."""

from typing import Protocol


class Challenge(Protocol):
    """Tells people from programs."""

    def passed(self, answer: str | None) -> bool:
        """Is this the answer to a challenge that was given, and not used before?"""


class NoChallenge:
    """None is set up: everybody passes, and only the rate limits hold programs back."""

    def passed(self, answer: str | None) -> bool:  # noqa: ARG002 - nothing was asked
        return True
