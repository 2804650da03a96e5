"""Former and current numbers of one person, sealed for the identity service alone.

An old resident number may be used until 2031-01-01 beside the new one; without this list one person who
shows the old number here and the new one there would count twice.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from sync.protocol.errors import FileDamaged, IdentityInvalid
from sync.protocol.for_identity import open_for_identity, seal_for_identity
from sync.protocol.identity import Identity, canonical_number
from sync.protocol.signing import Signer

MAX_ALIASES = 10_000_000
MAX_ALIASES_BYTES = 1024 * 1024 * 1024
Number = Annotated[str, msgspec.Meta(max_length=24)]
Pairs = Annotated[tuple[tuple[Number, Number], ...], msgspec.Meta(max_length=MAX_ALIASES)]


class Aliases:
    """Who is meant by a number: (namespace, canonical number) of today for a former one."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        """Take (former, current) pairs in any order.

        Raises FileDamaged for a number that is none, one with two successors, or a ring.
        """
        following: dict[str, str] = {}
        for former, current in pairs:
            if following.setdefault(former, current) != current:
                raise FileDamaged("the list of former numbers gives one number two successors")
        self._today: dict[tuple[str, str], tuple[str, str]] = {}
        try:
            for former in following:
                self._today[canonical_number(former)] = canonical_number(_last(following, former))
        except IdentityInvalid as error:
            raise FileDamaged("the list of former numbers holds something that is no number") from error

    def __len__(self) -> int:
        return len(self._today)

    def __repr__(self) -> str:
        """Say nothing of whom the list is about."""
        return f"Aliases({len(self)})"

    def today(self, who: Identity) -> tuple[str, str]:
        """Namespace and number under which this person counts."""
        shown = (who.namespace, who.number)
        return self._today.get(shown, shown)


def _last(following: dict[str, str], number: str) -> str:
    seen = {number}
    while number in following:
        number = following[number]
        if number in seen:
            raise FileDamaged("the list of former numbers goes round in a ring")
        seen.add(number)
    return number


def seal_aliases(
    authority: Signer, identity_key: bytes, case_code: str, pairs: Iterable[tuple[str, str]]
) -> bytes:
    """Sign (former, current) pairs of canonical numbers and seal them to the case's identity key."""
    return seal_for_identity(authority, identity_key, "aliases", case_code, tuple(pairs))


def open_aliases(private_key: bytes, authority: bytes, case_code: str, sealed: bytes) -> Aliases:
    """Open what `seal_aliases` made, signed by `authority`.

    Raises FileDamaged for another case or signer, altered or contradictory bytes.
    """
    return Aliases(
        open_for_identity(
            private_key, authority, "aliases", case_code, sealed, of=Pairs, limit=MAX_ALIASES_BYTES
        )
    )
