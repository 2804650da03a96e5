"""Who may vote: one pure decision from roll, birth date, earlier check-ins and the registry's word."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from sync.protocol.case import Case, ElectorateClass
from sync.protocol.errors import NotAllowedNow, NotAuthorised
from sync.protocol.identity import Identity, age_on, registry_knows_of
from sync.protocol.messages import PassStatus
from sync.protocol.roll_tag import STRUCK, RollEntry

CHANNEL = "on-site"


class Registry(Protocol):
    """The household registry as a desk with a line asks it, through the identity service, for one case."""

    def correct(self, who: Identity) -> bool | None:
        """Do number and birth date belong together? None when no answer came in time; raises nothing."""


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
    REGISTRY_INCORRECT = "registry-incorrect"
    CHECK_NUMBER = "check-number"
    """nobody is known by this number and birth date: a slip is likelier than a stranger"""
    ATTESTED = "attested"
    """the officer has seen a document of the case's list"""
    DISPUTED = "disputed"
    """the person denies having voted here, and that is on record"""


ATTESTABLE = frozenset(
    {Outcome.NOT_ON_ROLL, Outcome.STRUCK, Outcome.PROVISIONAL_POSSIBLE, Outcome.REGISTRY_INCORRECT}
)
"""where a document can still admit the person, as one who works or studies here, or moved away"""


@dataclass(frozen=True)
class Elsewhere:
    """Another desk of this station has checked the person in."""

    device: str
    at: int | None
    """seconds, by this device's clock; None if that desk itself was not heard yet"""


@dataclass(frozen=True)
class Answer:
    """The one answer to a check-in. Holds who it is about until the officer has acted; shows it nowhere."""

    outcome: Outcome
    status: PassStatus | None = None
    """on what a voting pass would be given; None: it is not"""
    electorate_class: str | None = None
    style: str | None = None
    document: str | None = None
    """attested: the one that was seen"""
    attestable: tuple[ElectorateClass, ...] = ()
    """classes that an officer may attest this person to, each with its documents"""
    then: "Answer | None" = None
    """check-number: the answer once the officer has compared both with the card"""
    open_pass: bytes | None = None
    """voted-here: the earlier pass if it is not used yet; voiding it lets the person be admitted"""
    earlier: bytes | None = field(default=None, repr=False)
    """voted-here: the serial of the earlier pass"""
    elsewhere: Elsewhere | None = None
    """voted-here: where and when, if the earlier pass was given at another desk"""
    who: Identity | None = field(default=None, repr=False)
    subject: bytes = field(default=b"", repr=False)
    """this person within this station: the same for all of the person's numbers on the roll"""

    @property
    def admits(self) -> bool:
        """Does the person get a voting pass on this?"""
        return self.status is not None

    @property
    def refuses(self) -> bool:
        """Is this a reason to send the person away?"""
        return not self.admits and self.outcome not in (Outcome.CHECK_NUMBER, Outcome.DISPUTED)


def subject_of(tag: bytes, entry: RollEntry | None) -> bytes:
    """Who this is here: the person's place on the roll or, off the roll, the tag."""
    return tag if entry is None else b"person" + entry.person.to_bytes(8, "big")


def about(answer: Answer, who: Identity, subject: bytes) -> Answer:
    """The answer, and the one that may follow it, as one about this person."""
    then = replace(answer.then, who=who, subject=subject) if answer.then else None
    return replace(answer, then=then, who=who, subject=subject)


def registry_decides(case: Case, who: Identity, entry: RollEntry | None, *, voted_here: bool) -> bool:
    """Could the registry's word change the answer? Nobody is asked about for nothing."""
    if not registry_knows_of(who):
        return False
    without = judge(case, who, entry, voted_here=voted_here).outcome
    return without in (Outcome.MAY_VOTE, Outcome.CHECK_NUMBER)


def judge(
    case: Case, who: Identity, entry: RollEntry | None, *, voted_here: bool, correct: bool | None = None
) -> Answer:
    """Decide on one person.

    `entry` is the person's line on the roll; `voted_here` as in Outcome; `correct` the registry's word, None
    where it gave none: then the roll decides.
    """
    born = date.fromisoformat(who.birth_date)
    if age_on(born, case.electorate.age_on) < case.electorate.minimum_age:
        return Answer(Outcome.NOT_OLD_ENOUGH)
    if voted_here:
        return Answer(Outcome.VOTED_HERE)
    attestable = tuple(
        one for one in case.electorate.classes if one.admission == "attested" and CHANNEL in one.channels
    )
    if entry is None:
        return _stranger(case, who, attestable, correct=correct)
    return _on_roll(case, entry, attestable, correct=correct)


def _on_roll(
    case: Case, entry: RollEntry, attestable: tuple[ElectorateClass, ...], *, correct: bool | None
) -> Answer:
    """Somebody on the roll, which says the class and the ballot."""
    if entry.flags & STRUCK:
        return Answer(Outcome.STRUCK, attestable=attestable)
    electorate_class = case.electorate_class(entry.electorate_class)
    if electorate_class is None or CHANNEL not in electorate_class.channels:
        return Answer(Outcome.ONLINE_ONLY, electorate_class=entry.electorate_class)
    if correct is False:
        return Answer(Outcome.REGISTRY_INCORRECT, attestable=attestable)
    status: PassStatus = "registry" if correct else "roll"
    return Answer(Outcome.MAY_VOTE, status, entry.electorate_class, entry.style)


def _stranger(
    case: Case, who: Identity, attestable: tuple[ElectorateClass, ...], *, correct: bool | None
) -> Answer:
    """Somebody not on the roll."""
    # The registry tells neither class nor style: these are certain where the case takes provisional votes.
    taken = case.electorate_class(case.provisional.electorate_class) if case.provisional else None
    # It can only be asked, now or later, for a number it knows.
    if taken is not None and CHANNEL in taken.channels and registry_knows_of(who):
        if correct:
            return Answer(Outcome.MAY_VOTE, "registry", taken.id, taken.style)
        found = Answer(
            Outcome.PROVISIONAL_POSSIBLE, "provisional", taken.id, taken.style, attestable=attestable
        )
    else:
        found = Answer(Outcome.NOT_ON_ROLL, attestable=attestable)
    if correct:
        return found
    if correct is False:
        found = Answer(Outcome.REGISTRY_INCORRECT, attestable=attestable)
    return Answer(Outcome.CHECK_NUMBER, then=found)


def compared(answer: Answer) -> Answer:
    """The answer after the officer has compared number and birth date with the card."""
    return answer.then or answer


def settled(answers: Iterable[Answer]) -> list[Answer]:
    """Several cases' answers about one person: who is known in one of them was not mistyped."""
    found = list(answers)
    if all(one.outcome is Outcome.CHECK_NUMBER for one in found):
        return found
    return [compared(one) for one in found]


def attest(answer: Answer, class_id: str, document_id: str) -> Answer:
    """The answer once the officer attests the person to this class by this document.

    Raises NotAllowedNow where no document helps, NotAuthorised for a class or document not listed.
    """
    if answer.outcome not in ATTESTABLE:
        raise NotAllowedNow(f"no document changes “{answer.outcome}”", outcome=answer.outcome)
    for one in answer.attestable:
        if one.id == class_id and any(document.id == document_id for document in one.documents):
            return replace(
                answer,
                outcome=Outcome.ATTESTED,
                status="attested",
                electorate_class=one.id,
                style=one.style,
                document=document_id,
            )
    raise NotAuthorised("the case does not take this document for this class")


def born_by(case: Case) -> date:
    """Who was born on this day or before is old enough."""
    day, years = case.electorate.age_on, case.electorate.minimum_age
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February: who was born on the day before is of age, a day later not
        return day.replace(year=day.year - years, day=28)
