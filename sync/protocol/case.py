"""A case 案: what is voted on, by whom, how it is counted, and whose keys are trusted.

People edit it as JSON; `sync.protocol.case_check` says whether it makes sense as a whole.
"""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from sync.protocol.encoding import END, CaseCode, Hash, Name, PublicKey

Language = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?" + END)]
Texts = Annotated[dict[Language, str], msgspec.Meta(min_length=1)]
"""one text in several languages, e.g. {"zh-Hant": "...", "en": "..."}"""
ProposalId = Annotated[str, msgspec.Meta(pattern=r"^[^\s\x00-\x1f\x7f,;|]{1,40}" + END)]
Money = Annotated[int, msgspec.Meta(ge=0, le=10**15)]
"""in the currency's smallest unit that the case uses"""
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Channel = Literal["on-site", "online"]
VoteType = Literal["choose-1", "approval", "knapsack", "ordinal", "cumulative"]
Rule = Literal["greedy", "greedy-no-skip", "greedy-threshold", "top-n", "equal-shares"]
TieBreak = Literal["lower-cost", "higher-cost", "more-voters"]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Base of everything inside a case."""


class Document(Part, frozen=True, kw_only=True):
    """A document that lets an officer attest a person of this class."""

    id: Name
    name: Texts


class ElectorateClass(Part, frozen=True, kw_only=True):
    """A kind of voter: resident, worker, student, former resident, migrant worker ..."""

    id: Name
    name: Texts
    style: Name
    weight: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 1
    admission: Literal["roll", "attested"] = "roll"
    documents: tuple[Document, ...] = ()
    channels: tuple[Channel, ...] = ("on-site", "online")


class Electorate(Part, frozen=True, kw_only=True):
    classes: Annotated[tuple[ElectorateClass, ...], msgspec.Meta(min_length=1, max_length=256)]
    minimum_age: Annotated[int, msgspec.Meta(ge=0, le=120)] = 0
    age_on: date
    """age is reckoned on this day"""
    registered_by: date | None = None
    names_on_roll: bool = False
    """do desks get people's names besides the sealed roll, so that officers can find somebody in a list?"""
    eligible: Annotated[int, msgspec.Meta(ge=0, le=10**9)] = 0
    """number of people entitled, for a pass mark given as a share; 0 if not known"""


class Proposal(Part, frozen=True, kw_only=True):
    id: ProposalId
    title: Texts
    summary: Texts | None = None
    cost: Money = 0
    place: Texts | None = None
    category: str | None = None
    """one of the case's categories"""
    picture: str | None = None
    """file name beside the case file"""
    picture_hash: Hash | None = None
    map: str | None = None
    """file name beside the case file: a picture of where it is"""
    map_hash: Hash | None = None

    @property
    def pictures(self) -> tuple[tuple[str, bytes | None], ...]:
        """File name and hash of its picture and its map, as far as it has them."""
        both = (self.picture, self.picture_hash), (self.map, self.map_hash)
        return tuple((name, digest) for name, digest in both if name is not None)


class Recording(Part, frozen=True, kw_only=True):
    """Somebody reads one text of the case aloud in one language: heard in place of a synthetic voice."""

    part: Literal["title", "topic", "rules", "privacy", "summary", "place"]
    proposal: ProposalId | None = None
    """whose text; None: the case's own"""
    language: Language
    file: str
    """file name beside the case file: WAV or Ogg"""
    file_hash: Hash | None = None


class BallotStyle(Part, frozen=True, kw_only=True):
    """The proposals that one electorate sees, in order."""

    id: Name
    districts: tuple[str, ...] = ()
    """people of the roll registered in these districts get this style; others get that of their class"""
    proposals: Annotated[tuple[ProposalId, ...], msgspec.Meta(min_length=1)]


class Voting(Part, frozen=True, kw_only=True):
    """How a ballot is filled in. `minimum` and `maximum` count the proposals chosen."""

    type: VoteType
    minimum: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 1
    maximum: Annotated[int, msgspec.Meta(ge=1, le=2000)] | None = None
    """None: as many as there are"""
    blank: bool = False
    """may a voter cast a ballot with nothing chosen?"""
    budget: Money | None = None
    """knapsack: the most that the chosen proposals may cost together"""
    points: Annotated[int, msgspec.Meta(ge=1, le=10**6)] | None = None
    """cumulative: the most points to give away together"""
    points_minimum: Annotated[int, msgspec.Meta(ge=0, le=10**6)] = 0
    """cumulative: the fewest points to give away together"""
    points_each: Annotated[int, msgspec.Meta(ge=1, le=10**6)] | None = None
    """cumulative: the most points for one proposal"""
    order: Literal["fixed", "rotated", "random"] = "fixed"


class PassMark(Part, frozen=True, kw_only=True):
    """What a proposal must reach to win at all: points, or a share of the people entitled."""

    points: Annotated[int, msgspec.Meta(ge=1, le=10**15)] | None = None
    eligible_permille: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None


class Counting(Part, frozen=True, kw_only=True):
    rule: Rule
    budget: Money | None = None
    winners: Annotated[int, msgspec.Meta(ge=1, le=2000)] | None = None
    """top-n: how many"""
    pass_mark: PassMark | None = None
    ties: tuple[TieBreak, ...] = ("lower-cost",)
    """after the points, in this order; last of all, the order of the proposals in the case"""
    completion: Literal["none", "greedy"] = "none"
    """equal shares: is what is left filled greedily?"""


class Precedence(Part, frozen=True, kw_only=True):
    """Which of one person's envelopes counts."""

    rule: Literal["onsite-over-online", "online-over-onsite"] = "onsite-over-online"
    online: Literal["last", "first"] = "last"


class Provisional(Part, frozen=True, kw_only=True):
    """Whether people not found may vote provisionally, and as which class."""

    electorate_class: Name


class Publication(Part, frozen=True, kw_only=True):
    ballots: bool = True
    """may the opened ballots be published (numbered anew, with nothing else)?"""
    smallest_group: Annotated[int, msgspec.Meta(ge=1, le=10**6)] = 5
    """a style or weight class with fewer voters publishes winners only"""


class DecisionKey(Part, frozen=True, kw_only=True):
    person: Name
    key: PublicKey


class Keys(Part, frozen=True, kw_only=True):
    """Whose signatures and seals count in this case. `case build` fills it in."""

    suite: Literal["hpke-x25519-hkdf-sha256-chacha20poly1305"] = "hpke-x25519-hkdf-sha256-chacha20poly1305"
    authority: PublicKey
    tally: PublicKey
    identity: PublicKey
    identity_signing: PublicKey
    centre: PublicKey
    board: PublicKey
    decisions: Annotated[tuple[DecisionKey, ...], msgspec.Meta(min_length=2)]
    seed_commitment: Hash
    """SHA-256 of the seed that breaks ties between one person's envelopes; revealed after the cut-off"""
    same_machine: bool = False
    """are the identity key and the envelope database on one machine? The result says so."""


class IdentityTag(Part, frozen=True, kw_only=True):
    """The memory-hard part of a roll tag (scrypt, r = 8, p = 1)."""

    salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=32)]
    cost_log2: Annotated[int, msgspec.Meta(ge=10, le=20)] = 12


class Stage(Part, frozen=True, kw_only=True):
    number: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1
    of: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1


class Case(Part, frozen=True, kw_only=True):
    code: CaseCode
    title: Texts
    topic: Texts
    rules: Texts
    privacy: Texts
    telephone: str
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    currency: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}" + END)] = "TWD"
    currency_decimals: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0
    stage: Stage = Stage()
    opens: Moment
    closes: Moment
    retention_days: Annotated[int, msgspec.Meta(ge=1, le=36500)] = 180
    channels: Annotated[tuple[Channel, ...], msgspec.Meta(min_length=1)] = ("on-site", "online")
    electorate: Electorate
    styles: Annotated[tuple[BallotStyle, ...], msgspec.Meta(min_length=1, max_length=256)]
    proposals: Annotated[tuple[Proposal, ...], msgspec.Meta(min_length=1, max_length=2000)]
    categories: dict[str, Texts] = {}
    """how each category is called, in the order in which voters find them"""
    recordings: Annotated[tuple[Recording, ...], msgspec.Meta(max_length=20_000)] = ()
    voting: Voting
    counting: Counting
    precedence: Precedence = Precedence()
    provisional: Provisional | None = None
    publication: Publication = Publication()
    identity_tag: IdentityTag | None = None
    keys: Keys | None = None

    def style(self, style_id: str) -> BallotStyle | None:
        return next((style for style in self.styles if style.id == style_id), None)

    def electorate_class(self, class_id: str) -> ElectorateClass | None:
        return next((one for one in self.electorate.classes if one.id == class_id), None)

    def proposal(self, proposal_id: str) -> Proposal | None:
        return next((proposal for proposal in self.proposals if proposal.id == proposal_id), None)

    def recorded_text(self, recording: Recording) -> str | None:
        """The words that a recording reads; None if the case has no such text."""
        of = self if recording.proposal is None else self.proposal(recording.proposal)
        texts: Texts | None = getattr(of, recording.part, None)
        return texts.get(recording.language) if texts else None


def text_in(texts: Texts, language: str) -> tuple[str, str]:
    """A text and the language it is really in: the one asked for, else the first the case gives."""
    if language in texts:
        return texts[language], language
    first = next(iter(texts))
    return texts[first], first
