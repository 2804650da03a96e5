"""Who may sign what: certificates under the case's authority, and their revocations."""

from collections.abc import Iterable
from typing import Annotated, Literal

import msgspec

from sync.protocol.case import Case, Channel
from sync.protocol.case_check import check_case
from sync.protocol.encoding import MAX_CASE, CaseCode, Message, Name, PublicKey, Reason, decode
from sync.protocol.errors import CaseInvalid, DeviceRevoked, NotAuthorised, SignatureInvalid, WrongCase
from sync.protocol.signing import Signed, key_id, verify

Role = Literal["desk", "booth", "online-desk", "intake", "officer", "chief"]
DEVICE_ROLES: frozenset[Role] = frozenset({"desk", "booth", "online-desk", "intake"})
ROLES_TOGETHER: tuple[frozenset[Role], ...] = (
    frozenset({"desk", "booth"}),
    frozenset({"online-desk", "intake"}),
    frozenset({"officer", "chief"}),
)
"""what one holder may be at once: never both channels, never a device and a person"""
CHANNEL_OF_ROLE: dict[Role, Channel] = {"booth": "on-site", "intake": "online"}
"""the channel of a vote comes from the signer's certified role, never from a field"""


class Certificate(Message, frozen=True):
    """One key for one (case, device) or (case, officer), with its roles."""

    case: CaseCode
    station: Name
    holder: Name
    key: PublicKey
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1, max_length=4)]
    spare: bool = False
    """kept in reserve, for a chain that continues a lost one"""


class Revocation(Message, frozen=True):
    case: CaseCode
    holder: Name
    reason: Reason


def check_roles(holder: str, roles: tuple[Role, ...]) -> None:
    """Raise NotAuthorised for roles that no holder may have together."""
    if len(set(roles)) != len(roles) or not any(set(roles) <= together for together in ROLES_TOGETHER):
        raise NotAuthorised(f"{holder} cannot be {' and '.join(roles)} at once", holder=holder)


def open_case(signed: Signed, authority: bytes | None = None) -> Case:
    """The case inside, its signature checked against `authority`, or against the key it names itself.

    With `authority` given the case must name that very key, for its certificates are judged by what it names.
    Raises SignatureInvalid, Malformed, CaseInvalid.
    """
    if authority is not None:
        verify(signed, "case", authority)
    case = decode(signed.payload, Case, MAX_CASE)
    if case.keys is None:
        raise CaseInvalid("the case has no keys yet: build it first", field="keys")
    if authority not in (None, case.keys.authority):
        raise SignatureInvalid("the case names another authority than the one that signed it", kind="case")
    verify(signed, "case", case.keys.authority)
    check_case(case)
    return case


class Directory:
    """The certificates of one case, checked, by holder and by key id.

    Order of arrival does not matter: the same set of documents gives the same directory. Two different
    certificates for one holder, or for one key, contradict each other: the second is refused.
    """

    def __init__(self, case: Case, documents: Iterable[Signed] = ()) -> None:
        if case.keys is None:
            raise CaseInvalid("the case has no keys yet: build it first", field="keys")
        self.case, self.authority = case, case.keys.authority
        self._by_holder: dict[str, Certificate] = {}
        self._by_key: dict[bytes, Certificate] = {}
        self._revoked: dict[str, Revocation] = {}
        for document in documents:
            self.add(document)

    def add(self, document: Signed) -> Certificate | Revocation:
        """Take in a certificate or a revocation.

        Raises SignatureInvalid, Malformed, WrongCase, NotAuthorised.
        """
        entry: Certificate | Revocation
        if document.kind == "revocation":
            entry = decode(verify(document, "revocation", self.authority), Revocation)
        else:
            entry = decode(verify(document, "certificate", self.authority), Certificate)
        if entry.case != self.case.code:
            raise WrongCase(f"this is for case {entry.case}", case=entry.case)
        if isinstance(entry, Revocation):
            self._revoked[entry.holder] = entry
            return entry
        known = self._by_holder.get(entry.holder)
        if known is not None and known != entry:
            raise NotAuthorised(f"{entry.holder} has another certificate already", holder=entry.holder)
        namesake = self._by_key.get(key_id(entry.key))
        if namesake is not None and namesake != entry:
            raise NotAuthorised(f"{namesake.holder} has the key of {entry.holder}", holder=entry.holder)
        check_roles(entry.holder, entry.roles)
        self._by_holder[entry.holder] = entry
        self._by_key[key_id(entry.key)] = entry
        return entry

    def certificate(self, holder: str) -> Certificate:
        """Raises NotAuthorised for one never certified (revoked ones are still told)."""
        found = self._by_holder.get(holder)
        if found is None:
            raise NotAuthorised(f"{holder} has no certificate in case {self.case.code}", holder=holder)
        return found

    def certificates(self) -> list[Certificate]:
        return sorted(self._by_holder.values(), key=lambda one: one.holder)

    def revoked(self, holder: str) -> bool:
        return holder in self._revoked

    def require(self, holder: str, *roles: Role) -> Certificate:
        """The certificate of a holder who has one of the roles and is not revoked."""
        found = self.certificate(holder)
        if self.revoked(holder):
            raise DeviceRevoked(f"the certificate of {holder} was taken back", holder=holder)
        if roles and not set(roles) & set(found.roles):
            raise NotAuthorised(f"{holder} is not certified as {' or '.join(roles)}", holder=holder)
        return found

    def holder_of(self, key: bytes) -> Certificate | None:
        """The certificate for a key id."""
        return self._by_key.get(key)

    def officer_keys(self, station: str, key: bytes) -> bytes | None:
        """The public key behind a key id, if an officer of this station holds it (for `verify_joint`)."""
        found = self._by_key.get(key)
        if found is None or found.station != station or self.revoked(found.holder):
            return None
        return found.key if {"officer", "chief"} & set(found.roles) else None

    def decision_keys(self, key: bytes) -> bytes | None:
        """The public key behind a key id, if the case pins it for decisions (for `verify_joint`)."""
        if self.case.keys is None:
            return None
        return next((one.key for one in self.case.keys.decisions if key_id(one.key) == key), None)

    def verified(self, message: Signed, kind: str, *roles: Role) -> tuple[Certificate, bytes]:
        """The certificate of the signer, and the payload. Revocation is for the caller to judge."""
        found = self._by_key.get(message.key_id)
        if found is None:
            raise NotAuthorised(
                f"the signer of a {kind} has no certificate in case {self.case.code}", kind=kind
            )
        if roles and not set(roles) & set(found.roles):
            raise NotAuthorised(
                f"{found.holder} is not certified as {' or '.join(roles)}", holder=found.holder
            )
        if message.kind != kind:
            raise SignatureInvalid(f"a {message.kind} was given where a {kind} was due", kind=kind)
        return found, verify(message, kind, found.key)
