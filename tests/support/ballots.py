"""Ballots of other kinds, made of a case's own proposals."""

from collections.abc import Callable

import msgspec

from sync.protocol.case import Case, Proposal

Proposals = Callable[[Case], Case]
"""the same case with other proposals"""
MANY = 130
YES, NO, NO_OPINION = "yes", "no", "no-opinion"


def the_demos(case: Case) -> Case:
    """Just as they are."""
    return case


def many(case: Case) -> Case:
    """130, the same ones again and again under other ids: p10, p11 and so on after the case's own."""
    own = case.proposals
    return with_proposals(
        case,
        tuple(
            own[n] if n < len(own) else msgspec.structs.replace(own[n % len(own)], id=f"p{n + 1}")
            for n in range(MANY)
        ),
    )


def with_maps(case: Case) -> Case:
    """Each one's picture is its map, too; the last one has neither, nor a summary."""
    *most, last = case.proposals
    told = [msgspec.structs.replace(one, map=one.picture) for one in most]
    return with_proposals(case, (*told, msgspec.structs.replace(last, picture=None, summary=None)))


def question(case: Case) -> Case:
    """An i-Voting question: yes, no, or no opinion."""
    answers = {
        YES: {"zh-Hant": "同意", "en": "Yes"},
        NO: {"zh-Hant": "不同意", "en": "No"},
        NO_OPINION: {"zh-Hant": "沒有意見", "en": "No opinion"},
    }
    asked = msgspec.structs.replace(
        case, title={"zh-Hant": "週末改為行人徒步區？", "en": "Only walkers at weekends?"}
    )
    return with_proposals(asked, tuple(Proposal(id=one, title=title) for one, title in answers.items()))


def with_proposals(case: Case, proposals: tuple[Proposal, ...]) -> Case:
    """On one ballot style. What is recorded of others is left out."""
    ids = {one.id for one in proposals}
    return msgspec.structs.replace(
        case,
        proposals=proposals,
        styles=(msgspec.structs.replace(case.styles[0], proposals=tuple(one.id for one in proposals)),),
        recordings=tuple(one for one in case.recordings if one.proposal in (None, *ids)),
    )
