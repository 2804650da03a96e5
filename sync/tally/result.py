"""The result of a count as it is published: everything that may be told, and nothing else.

JSON, CSV and PDF are all made from this one thing, so what is withheld here is withheld everywhere.
"""

from collections import Counter
from collections.abc import Sequence

import msgspec

from sync.protocol.case import Case, ProposalId, Rule, Texts, VoteType
from sync.protocol.errors import NotReady
from sync.protocol.messages import Account
from sync.tally.count.outcome import Outcome, Reason, TieNote
from sync.tally.points import CountedBallot
from sync.tally.rule_words import rule_lines
from sync.tally.small_groups import withheld

FORMAT = "pb-result/1"


class Fate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is told of one proposal. Only `won` if it is withheld."""

    id: ProposalId
    title: Texts
    cost: int
    """in the currency's smallest unit that the case uses"""
    won: bool
    rank: int | None = None
    """by points, 1 is best; equals have ranks of their own, as ties were broken"""
    points: int | None = None
    """weighted"""
    votes: int | None = None
    """ballots that chose it, weighted"""
    voters: int | None = None
    """people who chose it"""
    reason: Reason | None = None


class ToldAccount(msgspec.Struct, frozen=True, kw_only=True):
    """Envelopes: accepted = counted + superseded + rejected, and counted = valid + malformed."""

    accepted: int
    counted: int
    superseded: int
    rejected: dict[str, int]
    channels: dict[str, int]
    valid: int
    malformed: int
    """opened, but no ballot that the rules of the case allow"""


class Weight(msgspec.Struct, frozen=True, kw_only=True):
    """How much a ballot of this class counts, and how many were counted."""

    electorate_class: str
    name: Texts
    style: str
    weight: int
    ballots: int


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    format: str
    case: str
    title: Texts
    vote_type: VoteType
    rule: Rule
    rule_in_words: tuple[Texts, ...]
    currency: str
    currency_decimals: int
    budget: int | None = None
    spent: int
    pass_mark: int = 0
    """points needed to win at all; 0 if none"""
    share: str | None = None
    """equal shares: what each voter held in the deciding run, in the unit of `budget`"""
    account: ToldAccount
    eligible: int | None = None
    """people entitled, if known"""
    weights: tuple[Weight, ...]
    winners: tuple[ProposalId, ...]
    proposals: tuple[Fate, ...]
    """those with a rank first, in its order; then those withheld, in the order of the case"""
    ties: tuple[TieNote, ...] = ()
    """ties that decided who won"""
    smallest_group: int
    withheld: tuple[ProposalId, ...] = ()
    """proposals that a group smaller than `smallest_group` could choose: only winning is told"""
    identity_beside_envelopes: bool = False
    """were the key to identities and the sealed envelopes on one machine?"""


def make_result(
    case: Case, ballots: Sequence[CountedBallot], outcome: Outcome, account: Account, malformed: int
) -> Result:
    """Put together what may be published.

    In: the opened, valid ballots and their outcome, the centre's signed account, and how many ballots were
    malformed. Raises NotReady if these numbers do not add up.
    """
    if (
        not account.adds_up()
        or account.counted != len(ballots) + malformed
        or outcome.ballots != len(ballots)
    ):
        raise NotReady(
            f"{account.counted} envelopes were to be counted, but {len(ballots)} ballots were counted and "
            f"{malformed} were malformed"
        )
    hidden = withheld(case, ballots)
    return Result(
        format=FORMAT,
        case=case.code,
        title=case.title,
        vote_type=case.voting.type,
        rule=case.counting.rule,
        rule_in_words=tuple({"zh-Hant": chinese, "en": english} for chinese, english in rule_lines(case)),
        currency=case.currency,
        currency_decimals=case.currency_decimals,
        budget=case.counting.budget,
        spent=outcome.spent,
        pass_mark=outcome.pass_mark,
        share=None if hidden else outcome.share,
        account=ToldAccount(
            accepted=account.accepted,
            counted=account.counted,
            superseded=account.superseded,
            rejected=dict(sorted(account.rejected.items())),
            channels=dict(sorted(account.channels.items())),
            valid=len(ballots),
            malformed=malformed,
        ),
        eligible=case.electorate.eligible or None,
        weights=_weights(case, ballots),
        winners=tuple(one.id for one in case.proposals if one.id in set(outcome.winners)),
        proposals=_fates(case, outcome, hidden),
        ties=tuple(note for note in outcome.ties if not hidden.intersection(note.proposals)),
        smallest_group=case.publication.smallest_group,
        withheld=tuple(one.id for one in case.proposals if one.id in hidden),
        identity_beside_envelopes=case.keys is not None and case.keys.same_machine,
    )


def _fates(case: Case, outcome: Outcome, hidden: frozenset[ProposalId]) -> tuple[Fate, ...]:
    titles = {one.id: one.title for one in case.proposals}
    told = [one for one in outcome.decisions if one.proposal not in hidden]
    won = set(outcome.winners)
    return (
        *(
            Fate(
                id=one.proposal,
                title=titles[one.proposal],
                cost=one.cost,
                won=one.won,
                rank=rank,
                points=one.points,
                votes=one.votes,
                voters=one.voters,
                reason=one.reason,
            )
            for rank, one in enumerate(told, 1)
        ),
        *(
            Fate(id=one.id, title=one.title, cost=one.cost, won=one.id in won)
            for one in case.proposals
            if one.id in hidden
        ),
    )


def _weights(case: Case, ballots: Sequence[CountedBallot]) -> tuple[Weight, ...]:
    number = Counter(one.electorate_class for one in ballots)
    return tuple(
        Weight(
            electorate_class=one.id, name=one.name, style=one.style, weight=one.weight, ballots=number[one.id]
        )
        for one in case.electorate.classes
    )
