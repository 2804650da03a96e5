"""Believing the centre: an acknowledgement counts only if it is signed and names this very chain."""

import msgspec

from sync.client.outbox import Outbox
from sync.protocol.encoding import decode
from sync.protocol.errors import CaseInvalid, ChainBroken, WrongCase
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed, verify


def read_acknowledgement(outbox: Outbox, signed: Signed, sent: int | None = None) -> Acknowledgement:
    """An acknowledgement for this outbox's device, checked against its own records.

    `sent`: the sequence up to which records were sent; all of them if it is not told. Where a centre holds
    more of a lost chain than was recovered of it, that cannot be checked: it has taken what was sent.
    Raises SignatureInvalid, Malformed; WrongCase for another case or device; ChainBroken if the centre holds
    other bytes than this device has: one of the two is not what it was (a restored image, a forged chain).
    """
    if outbox.case.keys is None:
        raise CaseInvalid("the case has no keys yet: build it first", field="keys")
    found = decode(verify(signed, "acknowledgement", outbox.case.keys.centre), Acknowledgement)
    if (found.case, found.device) != (outbox.case.code, outbox.device):
        whose = f"{found.device} in case {found.case}, not of {outbox.device}"
        raise WrongCase(f"this is the receipt of {whose}", case=found.case)
    if outbox.continued and found.sequence > outbox.head():
        sent = outbox.head() if sent is None else sent
        return msgspec.structs.replace(found, sequence=sent, head=outbox.hash_at(sent) or found.head)
    if outbox.hash_at(found.sequence) != found.head:
        raise ChainBroken(
            f"the centre holds another chain of {found.device} than this device, by record {found.sequence}",
            device=found.device,
            sequence=found.sequence,
        )
    return found
