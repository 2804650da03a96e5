"""Whose key is whose: certificates and revocations under the case's authority."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Revocation
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAuthorised
from sync.protocol.signing import Signed, key_id, verify
from sync.verify.people import Person
from sync.verify.report import Check

DEVICE_ROLES = {"desk", "booth", "online-desk", "intake"}
TOGETHER = ({"desk", "booth"}, {"online-desk", "intake"}, {"officer", "chief"})
"""what one holder may be at once: on site, online, or a person"""


@dataclass
class Keyring:
    """The certificates of a case."""

    case: Case
    holders: dict[str, Certificate] = field(default_factory=dict)
    keys: dict[bytes, Certificate] = field(default_factory=dict)
    """by key id"""
    revoked: set[str] = field(default_factory=set)

    def station(self, device: str) -> str:
        """Raises NotAuthorised for a device without a certificate."""
        return self.device(device).station

    def device(self, holder: str) -> Certificate:
        """The certificate of a device. Raises NotAuthorised for what is none."""
        found = self.holders.get(holder)
        if found is None or not DEVICE_ROLES & set(found.roles):
            raise NotAuthorised(f"{holder} is not certified as a device", holder=holder)
        return found

    def officers(self, station: str) -> Callable[[bytes], Person | None]:
        """The officers of a station, by key id; those too whose certificate was taken back since."""

        def officer(name: bytes) -> Person | None:
            found = self.keys.get(name)
            if found is None or found.station != station:
                return None
            return (found.holder, found.key) if {"officer", "chief"} & set(found.roles) else None

        return officer


def read_certificates(check: Check, case: Case, documents: Iterable[Signed]) -> Keyring:
    """All certificates and revocations that hold; the others are told."""
    assert case.keys is not None
    keyring = Keyring(case)
    for document in documents:
        with check:
            if document.kind == "revocation":
                revocation = decode(verify(document, "revocation", case.keys.authority), Revocation)
                check.equal("case of a revocation", revocation.case, case.code)
                keyring.revoked.add(revocation.holder)
            else:
                one = decode(verify(document, "certificate", case.keys.authority), Certificate)
                _add(check, keyring, one)
    return keyring


def _add(check: Check, keyring: Keyring, one: Certificate) -> None:
    """Take it in; what is wrong with it is told."""
    together = len(set(one.roles)) == len(one.roles) and any(set(one.roles) <= roles for roles in TOGETHER)
    check.equal(f"case of the certificate of {one.holder}", one.case, keyring.case.code)
    check.expect(together, f"{one.holder} is certified as {' and '.join(one.roles)} at once")
    check.expect(
        keyring.holders.setdefault(one.holder, one) == one, f"{one.holder} has two different certificates"
    )
    check.expect(keyring.keys.setdefault(key_id(one.key), one) == one, f"{one.holder} has another's key")
