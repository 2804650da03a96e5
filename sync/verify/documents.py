"""What people signed, read again: accounts of stations, decisions, the cut-off, the seed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from sync.protocol.case import Case
from sync.protocol.chain import GENESIS
from sync.protocol.decisions import (
    ChainEnd,
    ChooseEnvelope,
    CutOff,
    Decision,
    JudgeQuarantine,
    ReleaseStation,
    RevealSeed,
    Waiver,
    Withdraw,
    decision_hash,
)
from sync.protocol.delivery import Item, document_hash, document_of
from sync.protocol.encoding import MAX_BATCH, decode
from sync.protocol.errors import NotAuthorised
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint, Signed
from sync.verify.certificates import DEVICE_ROLES, Keyring, read_certificates
from sync.verify.people import officials, signed_by_two
from sync.verify.report import Check

_DECISION: Any = Decision
End = tuple[int, bytes]
"""where a chain ends: sequence and hash of its last record"""
NOTHING: End = (0, GENESIS)


class Account(NamedTuple):
    """What is signed about one station."""

    waived: bool
    ends: dict[str, End]
    passes: int
    people: int | None
    """counted on paper; None if not counted"""
    devices: dict[str, tuple[int, int]]
    """passes and envelopes of each device; empty if waived"""


@dataclass
class Papers:
    """Everything that documents say."""

    keyring: Keyring
    accounts: dict[str, Account] = field(default_factory=dict)
    cut: dict[str, End] | None = None
    judged: dict[bytes, bool] = field(default_factory=dict)
    """envelopes that were in quarantine: released?"""
    chosen: set[bytes] = field(default_factory=set)
    released: set[str] = field(default_factory=set)
    seed: bytes | None = None
    names: list[bytes] = field(default_factory=list)
    """hashes of all documents"""

    @property
    def case(self) -> Case:
        return self.keyring.case

    def end_of(self, device: str) -> End | None:
        """Where its station says that its chain ends: None without an account, at nothing if untold."""
        account = self.accounts.get(self.keyring.station(device))
        return account and account.ends.get(device, NOTHING)


def read_documents(check: Check, case: Case, signed_case: Signed, items: Sequence[Item]) -> Papers:
    """Read all documents of the record; what does not hold, or contradicts another, is told."""
    check.number = len(items)
    documents = [document_of(item) for item in items]
    certificates = []
    for one in documents:
        if one.kind == "case":
            check.expect(one == signed_case, "the record holds another version of the case")
        elif isinstance(one, Signed):
            certificates.append(one)
    papers = Papers(
        read_certificates(check, case, certificates), names=[document_hash(item) for item in items]
    )
    check.expect(len(set(papers.names)) == len(papers.names), "a document is in the record twice")
    accounts: dict[str, list[Account]] = defaultdict(list)
    decisions: list[tuple[bytes, Any]] = []
    for one in documents:
        with check:
            if isinstance(one, Joint) and one.kind == "closing":
                closing, people = _read_closing(papers.keyring, one)
                if not people & papers.keyring.revoked:  # else it is void, and another one is needed
                    accounts[closing.station].append(_account(closing))
            elif isinstance(one, Joint):
                decisions.append((decision_hash(one.payload), _read_decision(case, one)))
    withdrawn = _withdrawn(decisions)
    for name, one in decisions:
        if name not in withdrawn:
            _settle_decision(check, papers, accounts, one)
    for station, told in sorted(accounts.items()):
        _settle_account(check, papers, station, told)
    check.expect(papers.cut is not None, "no cut-off is signed")
    devices = [one for one in papers.keyring.holders.values() if DEVICE_ROLES & set(one.roles)]
    for station in sorted({one.station for one in devices if not one.spare} - papers.accounts.keys()):
        check.problems.append(f"station {station} has no closing record and no waiver")
    return papers


def _withdrawn(decisions: Sequence[tuple[bytes, Any]]) -> set[bytes]:
    """Hashes of what is withdrawn. A withdrawal that is withdrawn itself has no effect."""
    withdrawals = {(name, one.decision) for name, one in decisions if isinstance(one, Withdraw)}
    found: set[bytes] = set()
    # Each round settles one link more of every row of withdrawals, from its last one backwards.
    while (taken := {decision for name, decision in withdrawals if name not in found}) != found:
        found = taken
    return found


def _account(closing: ClosingRecord) -> Account:
    return Account(
        waived=False,
        ends={one.device: (one.sequence, one.head) for one in closing.devices},
        passes=sum(one.passes for one in closing.devices),
        people=closing.paper_count,
        devices={one.device: (one.passes, one.cast) for one in closing.devices},
    )


def _read_decision(case: Case, joint: Joint) -> Any:
    """A Decision that two people whose keys the case pins have signed. Raises PollingError."""
    signed_by_two(joint, "decision", officials(case))
    decision = decode(joint.payload, _DECISION, MAX_BATCH)
    _expect_case(case, decision.case, "decision")
    return decision


def _settle_decision(
    check: Check, papers: Papers, accounts: dict[str, list[Account]], decision: Decision
) -> None:
    """Note what was decided. A decision to withdraw has had its effect before."""
    match decision:
        case ChooseEnvelope(envelope=envelope):
            papers.chosen.add(envelope)
        case JudgeQuarantine(envelope=envelope, release=release):
            check.expect(
                papers.judged.setdefault(envelope, release) == release,
                f"envelope {envelope.hex()} was both released and rejected",
            )
        case ReleaseStation(station=station):
            papers.released.add(station)
        case Waiver(station=station, passes=passes):
            ends = _read_ends(check, papers.keyring, decision.ends, station)
            accounts[station].append(Account(True, ends, passes, None, {}))
        case CutOff():
            ends = _read_ends(check, papers.keyring, decision.ends)
            check.expect(papers.cut in (None, ends), "several cut-offs were signed, and they differ")
            papers.cut = ends
        case RevealSeed(seed=seed):
            assert papers.case.keys is not None
            committed = sha256(seed).digest() == papers.case.keys.seed_commitment
            check.expect(committed, "the seed is not the one committed at the ceremony")
            papers.seed = seed


def _expect_case(case: Case, code: str, what: str) -> None:
    if code != case.code:
        raise NotAuthorised(f"a {what} is for case {code}", case=code)


def _read_ends(
    check: Check, keyring: Keyring, ends: Sequence[ChainEnd], station: str | None = None
) -> dict[str, End]:
    """The ends that a decision names, each of another device, of `station` if that is given."""
    found = {end.device: (end.sequence, end.head) for end in ends}
    check.expect(len(found) == len(ends), "a decision gives one device two ends")
    for device in found:
        own = device in keyring.holders and station in (None, keyring.holders[device].station)
        check.expect(
            own, f"a decision gives an end to {device}, which is no device of {station or 'the case'}"
        )
    return found


def _read_closing(keyring: Keyring, joint: Joint) -> tuple[ClosingRecord, set[str]]:
    """A station's account, and the officers who signed it. Raises PollingError for one that never held."""
    closing = decode(joint.payload, ClosingRecord)
    _expect_case(keyring.case, closing.case, "closing record")
    station = closing.station
    people = signed_by_two(joint, "closing", keyring.officers(station))
    if not any("chief" in keyring.holders[holder].roles for holder in people):
        raise NotAuthorised(f"no chief officer signed the closing record of {station}", station=station)
    devices = [keyring.device(one.device) for one in closing.devices]
    if len({one.holder for one in devices}) != len(devices) or {one.station for one in devices} != {station}:
        raise NotAuthorised(f"the closing record of {station} is not about its own devices", station=station)
    if closing.paper_count is None and any("booth" in one.roles for one in devices):
        raise NotAuthorised(f"the closing record of {station} lacks the paper count", station=station)
    return closing, people


def _settle_account(check: Check, papers: Papers, station: str, told: list[Account]) -> None:
    """A waiver stands over closing records: two officials gave it knowing more."""
    standing = [one for one in told if one.waived] or told
    check.expect(
        all(one == standing[0] for one in standing),
        f"the accounts of station {station} contradict each other",
    )
    papers.accounts[station] = standing[0]
