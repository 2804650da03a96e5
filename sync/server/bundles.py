"""A delivery file from a stick: every item taken in for itself, one receipt for all."""

from collections.abc import Callable

from sync.protocol.delivery import Bundle, Document, Item, Receipt, document_hash, document_of
from sync.protocol.encoding import decode
from sync.protocol.errors import Malformed, MessageRefused, NotAllowedNow, WrongCase
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed

ORDER = ("case", "certificate", "revocation", "decision", "closing", "batch")
"""what has to be known first stands first; within a kind the file's own order holds"""


def import_bundle(bundle: Bundle, receive: Callable[[Item], Signed | None]) -> Receipt:
    """Take in a whole bundle; what is refused does not keep the rest out.

    The receipt holds the furthest acknowledgement of each device, the documents taken, and (kind, error code)
    of what was refused.
    Raises StorageFailed; then some items may have been stored, and the same bundle can be imported again.
    """
    acknowledged: dict[str, tuple[int, Signed]] = {}
    refused: list[tuple[str, str]] = []
    taken: list[bytes] = []
    readable: list[tuple[Document, Item]] = []
    for item in bundle.items:
        try:
            readable.append((_known_kind(item), item))
        except Malformed as error:
            refused.append(("item", error.code))
    for document, item in sorted(readable, key=lambda one: ORDER.index(one[0].kind)):
        try:
            answer = receive(item)
        except (MessageRefused, WrongCase, NotAllowedNow) as error:
            refused.append((document.kind, error.code))
        else:
            if answer is None:
                taken.append(document_hash(item))
            else:
                told = decode(answer.payload, Acknowledgement)
                if told.sequence >= acknowledged.get(told.device, (0, answer))[0]:
                    acknowledged[told.device] = (told.sequence, answer)
    answers = tuple(answer for _, (_, answer) in sorted(acknowledged.items(), key=lambda one: one[0]))
    return Receipt(bundle.case, answers, tuple(refused), tuple(taken))


def _known_kind(item: Item) -> Document:
    document = document_of(item)
    if document.kind not in ORDER:
        raise Malformed(f"a {document.kind} is nothing that a centre takes", kind=document.kind)
    return document
