"""Who put their names to something that needs several people."""

from collections.abc import Callable

from sync.protocol.case import Case
from sync.protocol.errors import NotAuthorised, SignatureInvalid
from sync.protocol.signing import Joint, check_signature, key_id

Person = tuple[str, bytes]
"""who it is, and the public key"""


def signed_by(joint: Joint, kind: str, person_of: Callable[[bytes], Person | None]) -> set[str]:
    """The people who signed, each once.

    `person_of` tells whose key a key id means; None for one that may not sign this.
    Raises SignatureInvalid or NotAuthorised for any signature that should not be there.
    """
    if joint.kind != kind:
        raise SignatureInvalid(f"a {joint.kind} stands where a {kind} is due", kind=kind)
    people = set()
    for signature in joint.signatures:
        person = person_of(signature.key_id)
        if person is None:
            raise NotAuthorised(f"somebody signed a {kind} who may not", kind=kind)
        check_signature(person[1], kind, joint.payload, signature.signature)
        people.add(person[0])
    return people


def signed_by_two(joint: Joint, kind: str, person_of: Callable[[bytes], Person | None]) -> set[str]:
    """The same; raises NotAuthorised for fewer than two people."""
    people = signed_by(joint, kind, person_of)
    if len(people) < 2:
        raise NotAuthorised(
            f"a {kind} needs the signatures of two people, it has those of {len(people)}", kind=kind
        )
    return people


def officials(case: Case) -> Callable[[bytes], Person | None]:
    """The people whose decision keys the case pins."""
    known = {key_id(one.key): (one.person, one.key) for one in case.keys.decisions} if case.keys else {}
    return known.get
