"""The hand-over: are the ballots that went to the count just those that count?"""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from sync.protocol.auditing import ballots_root
from sync.protocol.case import Case
from sync.protocol.encoding import decode, encode
from sync.protocol.merkle import board_leaf
from sync.protocol.messages import Account, HandOver, HandOverFile, SealedBallot, Step, TreeHead
from sync.protocol.signing import Signed, verify
from sync.protocol.tracker import tracker_hash
from sync.verify.envelopes import Standing
from sync.verify.looking import Seen
from sync.verify.processing import Processed, verdict_root
from sync.verify.record import MAX_FILE
from sync.verify.report import Check

Sheet = tuple[str, str, bytes]
"""style, class, and the tracker of the sealed ballot"""


def read_hand_over(check: Check, case: Case, file: HandOverFile, signed_case: Signed) -> HandOver:
    """Signed by the centre, about this case, true in itself. Raises PollingError if it cannot be read."""
    assert case.keys is not None
    given = decode(verify(file.hand_over, "hand-over", case.keys.centre), HandOver, MAX_FILE)
    check.number = len(given.ballots)
    check.equal("case of the hand-over", given.case, case.code)
    check.expect(file.case == signed_case, "another version of the case was handed over")
    order = [(sha256(one.ballot_ct).digest(), one.style, one.electorate_class) for one in given.ballots]
    check.expect(order == sorted(order), "the ballots do not stand in the order that tells nothing")
    check.expect(
        len({one.ballot_ct for one in given.ballots}) == len(order), "a sealed ballot is there twice"
    )
    check.expect(ballots_root(given.ballots) == given.root, "the root is not that of the ballots")
    return given


def compare_ballots(check: Check, done: Processed, given: Sequence[SealedBallot]) -> None:
    """Each ballot is that of an envelope that counts, with style and class of its pass; none is missing."""
    due: Counter[Sheet] = Counter()
    for name, (standing, _) in done.standings.items():
        if standing == "counted":
            one = done.envelopes[name]
            due[one.style, one.electorate_class, one.tracker] += 1
    found = Counter((one.style, one.electorate_class, tracker_hash(one.ballot_ct)) for one in given)
    check.number = len(given)
    for style, group, tracker in (due - found).elements():
        check.problems.append(
            f"a ballot that counts was not handed over: {style} {group} {tracker.hex()[:16]}"
        )
    for style, group, tracker in (found - due).elements():
        check.problems.append(
            f"a ballot was handed over that does not count: {style} {group} {tracker.hex()[:16]}"
        )


def before_hand_over(case: Case, done: Processed, file: HandOverFile) -> dict[bytes, Standing]:
    """What was there when the ballots were handed over: the envelopes on the board of then.

    Of several with one leaf, those that count for nothing came last.
    """
    shown = Counter(file.leaves)
    then: dict[bytes, Standing] = {}
    for name, standing in sorted(done.standings.items(), key=lambda item: item[1][0] == "rejected"):
        leaf = board_leaf(case.code, done.envelopes[name].tracker)
        if shown[leaf]:
            shown[leaf] -= 1
            then[name] = standing
    return then


def compare_account(check: Check, case: Case, done: Processed, file: HandOverFile, given: HandOver) -> None:
    """The signed numbers, the squash step, and that what came later counts for nothing."""
    assert case.keys is not None
    then = before_hand_over(case, done, file)
    check.number = len(then)
    for name in done.standings.keys() - then.keys():
        check.expect(
            done.standings[name][0] == "rejected",
            f"{done.envelopes[name].words} came after the hand-over and is {done.standings[name][0]}",
        )
    due = _account(then, done.envelopes)
    for field in Account.__struct_fields__:
        check.equal(field, getattr(given.account, field), getattr(due, field))
    if len(then) < len(done.standings):
        check.note = f"{len(done.standings) - len(then)} envelopes came after the hand-over"
    step = decode(verify(given.squash_step, "step", case.keys.centre), Step)
    check.equal("case and name of the step", (step.case, step.name), (case.code, "squash"))
    check.expect(
        step.outputs == verdict_root(then), "the ballots were handed over after another squash step than this"
    )


def _account(standings: dict[bytes, Standing], envelopes: dict[bytes, Seen]) -> Account:
    by_standing = Counter(standing for standing, _ in standings.values())
    return Account(
        accepted=len(standings),
        counted=by_standing["counted"],
        superseded=by_standing["superseded"],
        rejected=dict(
            Counter(reason or "" for standing, reason in standings.values() if standing == "rejected")
        ),
        channels=dict(
            Counter(
                envelopes[name].channel for name, (standing, _) in standings.items() if standing == "counted"
            )
        ),
    )


def sheets(ballots: Iterable[SealedBallot]) -> Counter[tuple[str, str]]:
    """How many ballots there are of each style and class."""
    return Counter((one.style, one.electorate_class) for one in ballots)


def compare_board(
    check: Check, heads: Iterable[Signed], file: HandOverFile, given: HandOver, leaves: Sequence[bytes]
) -> None:
    """The board that was handed over is the beginning of the one in the record."""
    size = len(file.leaves)
    check.number = size
    check.expect(
        list(file.leaves) == list(leaves[:size]), "the leaves handed over are not those of the board"
    )
    check.expect(
        encode(given.tree_head) in {encode(one) for one in heads}, "its tree head is not in the record"
    )
    check.equal("leaves", decode(given.tree_head.payload, TreeHead).size, size)
