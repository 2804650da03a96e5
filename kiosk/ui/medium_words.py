"""What the officer is told about the stick: how it stands, and what to do."""

from kiosk.domain.medium import Link, MediumState
from kiosk.ui.texts import Texts


def medium_words(texts: Texts, state: MediumState) -> str:
    """One short line for the status strip; nothing where no stick is configured."""
    if state.link is Link.NONE:
        return ""
    if state.link is Link.LOST:
        return texts(f"status.medium.lost.{state.reason}")
    return texts(f"status.medium.{state.link}")
