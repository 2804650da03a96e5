"""Officers who have signed in with their PIN, and what only some of them may do."""

from dataclasses import dataclass, field
from typing import Literal, Protocol

from sync.protocol.errors import NotAuthorised
from sync.protocol.signing import Signer

OfficerRole = Literal["officer", "chief"]


@dataclass(frozen=True)
class Officer:
    """Somebody signed in. Forgetting this object signs the officer out."""

    holder: str
    role: OfficerRole
    signer: Signer = field(repr=False)


class OfficerKeys(Protocol):
    """Where officers' keys are kept, each behind a PIN."""

    def officers(self) -> list[tuple[str, OfficerRole]]:
        """Holder and role of everybody who can sign in."""

    def unlock(self, holder: str, pin: str) -> Signer:
        """Raises PassphraseWrong, or NotAuthorised for a holder it does not know."""


def require_chief(officer: Officer) -> None:
    """Raise NotAuthorised for anybody but a chief officer."""
    if officer.role != "chief":
        raise NotAuthorised("only the chief officer may do this", needed="chief")
