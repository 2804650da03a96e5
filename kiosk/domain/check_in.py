"""Who may vote: one pure decision from what the roll says, the birth date and earlier check-ins."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sync.protocol.case import Case, ElectorateClass
from sync.protocol.errors import NotAllowedNow, NotAuthorised
from sync.protocol.identity import NATIONAL, RESIDENT, Identity, age_on
from sync.protocol.messages import PassStatus
from sync.protocol.roll_tag import STRUCK, RollEntry

CHANNEL = "on-site"


class Outcome(StrEnum):
    MAY_VOTE = "may-vote"
    VOTED_HERE = "voted-here"
    """an earlier voting pass of this person is used, or still open"""
    NOT_ON_ROLL = "not-on-roll"
    NOT_OLD_ENOUGH = "not-old-enough"
    STRUCK = "struck"
    ONLINE_ONLY = "online-only"
    """on the roll, but this class does not vote on site"""
    PROVISIONAL_POSSIBLE = "provisional-possible"


ATTESTABLE = frozenset({Outcome.NOT_ON_ROLL, Outcome.STRUCK, Outcome.PROVISIONAL_POSSIBLE})
"""where a document can still admit the person, as one who works or studies here, or moved away"""
BY_ITSELF: dict[Outcome, PassStatus] = {Outcome.MAY_VOTE: "roll", Outcome.PROVISIONAL_POSSIBLE: "provisional"}
"""what admits without a document"""


@dataclass(frozen=True)
class Answer:
    """The one answer to a check-in. Holds who it is about until the officer has acted; shows it nowhere."""

    outcome: Outcome
    electorate_class: str | None = None
    style: str | None = None
    attestable: tuple[ElectorateClass, ...] = ()
    """classes that an officer may attest this person to, each with its documents"""
    open_pass: bytes | None = None
    """voted-here: the earlier pass if it is not used yet; voiding it lets the person be admitted"""
    earlier: bytes | None = field(default=None, repr=False)
    """voted-here: the serial of the earlier pass"""
    who: Identity | None = field(default=None, repr=False)
    subject: bytes = field(default=b"", repr=False)
    """this person within this station: the same for all of the person's numbers on the roll"""


@dataclass(frozen=True)
class Grounds:
    """On what a voting pass is given."""

    status: PassStatus
    electorate_class: str
    style: str
    document: str | None = None


def subject_of(tag: bytes, entry: RollEntry | None) -> bytes:
    """Who this is here: the person's place on the roll or, off the roll, the tag."""
    return tag if entry is None else b"person" + entry.person.to_bytes(8, "big")


def judge(case: Case, who: Identity, entry: RollEntry | None, *, voted_here: bool) -> Answer:
    """Decide on one person. `entry` is the person's line on the roll; `voted_here` as in Outcome."""
    attestable = tuple(
        one for one in case.electorate.classes if one.admission == "attested" and CHANNEL in one.channels
    )
    born = date.fromisoformat(who.birth_date)
    if age_on(born, case.electorate.age_on) < case.electorate.minimum_age:
        return Answer(Outcome.NOT_OLD_ENOUGH)
    if voted_here:
        return Answer(Outcome.VOTED_HERE)
    if entry is not None and entry.flags & STRUCK:
        return Answer(Outcome.STRUCK, attestable=attestable)
    if entry is not None:
        electorate_class = case.electorate_class(entry.electorate_class)
        on_site = electorate_class is not None and CHANNEL in electorate_class.channels
        outcome = Outcome.MAY_VOTE if on_site else Outcome.ONLINE_ONLY
        return Answer(outcome, entry.electorate_class, entry.style)
    # The registry can only be asked, later, for a number it knows.
    if case.provisional is not None and who.namespace in (NATIONAL, RESIDENT):
        electorate_class = case.electorate_class(case.provisional.electorate_class)
        if electorate_class is not None and CHANNEL in electorate_class.channels:
            return Answer(
                Outcome.PROVISIONAL_POSSIBLE, electorate_class.id, electorate_class.style, attestable
            )
    return Answer(Outcome.NOT_ON_ROLL, attestable=attestable)


def grounds(answer: Answer, attested: tuple[str, str] | None) -> Grounds:
    """On what this person gets a pass: by the answer itself, or by a (class, document) the officer attests.

    Raises NotAllowedNow if the answer admits nobody, NotAuthorised for a class or document it does not list.
    """
    if attested is None:
        status = BY_ITSELF.get(answer.outcome)
        if status is None or answer.electorate_class is None or answer.style is None:
            raise NotAllowedNow(f"nobody is admitted on “{answer.outcome}”", outcome=answer.outcome)
        return Grounds(status, answer.electorate_class, answer.style)
    if answer.outcome not in ATTESTABLE:
        raise NotAllowedNow(f"no document changes “{answer.outcome}”", outcome=answer.outcome)
    class_id, document_id = attested
    for one in answer.attestable:
        if one.id == class_id and any(document.id == document_id for document in one.documents):
            return Grounds("attested", one.id, one.style, document_id)
    raise NotAuthorised("the case does not take this document for this class")
