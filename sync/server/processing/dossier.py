"""What the documents of the case say together, whatever the order in which they came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, select

from sync.protocol.case import Case
from sync.protocol.certificates import DEVICE_ROLES, Directory
from sync.protocol.chain import GENESIS
from sync.protocol.closing import read_closing
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
from sync.protocol.encoding import decode
from sync.protocol.errors import MessageRefused
from sync.protocol.messages import ClosingRecord, DeviceAccount
from sync.protocol.signing import Joint, Signed
from sync.server.documents import read_decision
from sync.server.models import document


class StationAccount(NamedTuple):
    """What is signed about a station's chains and numbers, by its officers or, waived, by two officials."""

    ends: dict[str, ChainEnd]
    passes: int
    paper_count: int | None
    """None: not counted (the online platform, or waived)"""
    devices: dict[str, DeviceAccount]
    """empty if waived"""
    said: Joint
    """the document that says so"""


class Decided(NamedTuple):
    """A decision that two people signed."""

    hash: bytes
    """`decision_hash`, by which it can be withdrawn"""
    decision: Decision
    withdrawn: bool


@dataclass
class Dossier:
    """The documents, read. Contradictory ones are left out, and told in `contradictions`."""

    directory: Directory
    accounts: dict[str, StationAccount] = field(default_factory=dict)
    void: dict[str, str] = field(default_factory=dict)
    """by station: why a closing record that was good once does not hold any more"""
    cut_off: dict[str, ChainEnd] | None = None
    """by device; None as long as none is signed"""
    judged: dict[bytes, bool] = field(default_factory=dict)
    """decided quarantines, by envelope: released?"""
    chosen: frozenset[bytes] = frozenset()
    released: dict[str, Joint] = field(default_factory=dict)
    """stations counted though their numbers do not add up"""
    seed: bytes | None = None
    contradictions: list[str] = field(default_factory=list)
    decisions: dict[bytes, Decided] = field(default_factory=dict)
    """all of them, by hash; withdrawn ones too"""
    hashes: list[bytes] = field(default_factory=list)
    """of all documents held"""

    @property
    def case(self) -> Case:
        return self.directory.case

    def end_of(self, device: str) -> ChainEnd | None:
        """Where the device's chain ends by its station's account; None if there is no account yet.

        A device that its station's account does not tell of has an empty chain.
        """
        account = self.accounts.get(self.directory.certificate(device).station)
        return account and account.ends.get(device, ChainEnd(device, 0, GENESIS))

    def cut_of(self, device: str) -> ChainEnd | None:
        """Where the cut-off cuts the device's chain; None if there is no cut-off yet."""
        if self.cut_off is None:
            return None
        return self.cut_off.get(device, ChainEnd(device, 0, GENESIS))

    def stations(self) -> list[str]:
        """Every station that was provisioned: one with a device that is no spare."""
        return sorted(
            {
                one.station
                for one in self.directory.certificates()
                if DEVICE_ROLES & set(one.roles) and not one.spare
            }
        )


def read_dossier(connection: Connection, case: Case) -> Dossier:
    """The dossier of all documents held."""
    rows = connection.execute(select(document.c.form, document.c.data).order_by(document.c.hash))
    return make_dossier(case, [Item(form, data) for form, data in rows])


def make_dossier(case: Case, items: Iterable[Item]) -> Dossier:
    """The dossier of a set of documents that were checked one by one before they were kept.

    Closing records are judged once more, with all revocations at hand: what a revoked officer signed does
    not count, whichever came first.
    """
    items = sorted(items, key=document_hash)
    documents = [document_of(item) for item in items]
    certificates = [one for one in documents if one.kind in {"certificate", "revocation"}]
    directory = Directory(case, [one for one in certificates if isinstance(one, Signed)])
    dossier = Dossier(directory, hashes=[document_hash(item) for item in items])
    joint = [one for one in documents if isinstance(one, Joint)]
    signed = [(one, read_decision(directory, one)) for one in joint if one.kind == "decision"]
    withdrawn = _withdrawn(signed)
    for said, one in signed:
        name = decision_hash(said.payload)
        dossier.decisions[name] = Decided(name, one, name in withdrawn)
    decisions = [
        (said, one) for said, one in signed if not dossier.decisions[decision_hash(said.payload)].withdrawn
    ]
    closings = _closings(dossier, [one for one in joint if one.kind == "closing"])
    _settle_accounts(dossier, closings, [(said, one) for said, one in decisions if isinstance(one, Waiver)])
    _settle_decisions(dossier, decisions)
    return dossier


def _withdrawn(signed: Sequence[tuple[Joint, Decision]]) -> set[bytes]:
    """By hash the decisions, withdrawals too, that a withdrawal takes back which is not taken back itself.

    A decision has the same hash whenever it is signed, so without a way back from a withdrawal it could never
    be taken again. Which one was signed last does not matter: each names the one before it.
    """
    against: dict[bytes, set[bytes]] = {}
    for said, one in signed:
        if isinstance(one, Withdraw):
            against.setdefault(one.decision, set()).add(decision_hash(said.payload))

    def is_withdrawn(name: bytes) -> bool:
        # Ends: nothing can name, by hash, what is signed after it.
        return any(not is_withdrawn(withdrawal) for withdrawal in against.get(name, ()))

    return {name for name in against if is_withdrawn(name)}


def _closings(dossier: Dossier, documents: Sequence[Joint]) -> list[tuple[Joint, ClosingRecord]]:
    found = []
    for one in documents:
        try:
            found.append((one, read_closing(dossier.directory, one)))
        except MessageRefused as error:
            station = decode(one.payload, ClosingRecord).station
            dossier.void[station] = error.message
    return found


def _settle_accounts(
    dossier: Dossier,
    closings: Sequence[tuple[Joint, ClosingRecord]],
    waivers: Sequence[tuple[Joint, Waiver]],
) -> None:
    """One account a station: that of the waiver if there is one, since two officials gave it knowing more."""
    closed: dict[str, list[StationAccount]] = {}
    waived: dict[str, list[StationAccount]] = {}
    for said, closing in closings:
        closed.setdefault(closing.station, []).append(_closed(said, closing))
    for said, waiver in waivers:
        waived.setdefault(waiver.station, []).append(_waived(said, waiver))
    for station, accounts in sorted((closed | waived).items()):
        if all(account[:-1] == accounts[0][:-1] for account in accounts):
            dossier.accounts[station] = accounts[0]
        else:
            name = "waivers" if station in waived else "closing records"
            dossier.contradictions.append(f"the {name} of station {station} contradict each other")


def _closed(said: Joint, closing: ClosingRecord) -> StationAccount:
    return StationAccount(
        ends={one.device: ChainEnd(one.device, one.sequence, one.head) for one in closing.devices},
        passes=sum(one.passes for one in closing.devices),
        paper_count=closing.paper_count,
        devices={one.device: one for one in closing.devices},
        said=said,
    )


def _waived(said: Joint, waiver: Waiver) -> StationAccount:
    return StationAccount({end.device: end for end in waiver.ends}, waiver.passes, None, {}, said)


def _settle_decisions(dossier: Dossier, decisions: Sequence[tuple[Joint, object]]) -> None:
    judged: dict[bytes, set[bool]] = {}
    cuts: list[CutOff] = []
    for said, decision in decisions:
        match decision:
            case JudgeQuarantine(envelope=envelope, release=release):
                judged.setdefault(envelope, set()).add(release)
            case ChooseEnvelope(envelope=envelope):
                dossier.chosen |= {envelope}
            case ReleaseStation(station=station):
                dossier.released.setdefault(station, said)
            case CutOff():
                cuts.append(decision)
            case RevealSeed(seed=seed):
                dossier.seed = seed
    for envelope, verdicts in sorted(judged.items()):
        if len(verdicts) == 1:
            dossier.judged[envelope] = verdicts.pop()
        else:
            dossier.contradictions.append(f"envelope {envelope.hex()} was both released and rejected")
    if len({frozenset(cut.ends) for cut in cuts}) > 1:
        dossier.contradictions.append("several cut-offs were signed, and they differ")
    elif cuts:
        dossier.cut_off = {end.device: end for end in cuts[0].ends}
