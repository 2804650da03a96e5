"""The one place that turns errors into words for people: what happened, and what to do next."""

from kiosk.ui.texts import Texts
from sync.protocol.errors import PollingError

TELLING = ("reason", "outcome", "rule")
"""details that choose a more exact text, where the catalogue has one"""


def words_for(error: PollingError, texts: Texts, *, voter: bool = False) -> tuple[str, str]:
    """Headline and advice for an error, by its `code`; never its English message, which is for logs.

    A `voter` gets advice of another kind, where the catalogue has one.
    """
    keys = [f"error.{error.code}.{error.details[name]}" for name in TELLING if name in error.details]
    key = next((one for one in keys if texts.has(f"{one}.what")), f"error.{error.code}")
    advice = f"{key}.voter" if voter and texts.has(f"{key}.voter") else f"{key}.next"
    return texts(f"{key}.what", **error.details), texts(advice, **error.details)


def words_for_code(code: str, texts: Texts) -> str:
    """What happened, for an error that the centre met; in general words for one that is not known here."""
    key = f"error.{code}.what"
    return texts(key if texts.has(key) else "error.message-refused.what")
