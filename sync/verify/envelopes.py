"""What becomes of each envelope before anybody asks whose it is."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Literal

from sync.verify.chains import Chain
from sync.verify.documents import Papers
from sync.verify.looking import ENVELOPE, Seen
from sync.verify.report import Check

Word = Literal["pending", "valid", "quarantined", "rejected", "superseded", "counted"]
Standing = tuple[Word, str | None]
"""standing and reason, as in `Verdict`"""
VALID: Standing = ("valid", None)


def sort_out(check: Check, papers: Papers, chains: dict[str, Chain]) -> dict[bytes, Standing]:
    """The standing of every envelope, by name: valid, quarantined or rejected.

    A station whose numbers do not add up is told if none of its envelopes made two people look at it.
    """
    check.number = len(papers.accounts)
    standings: dict[bytes, Standing] = {}
    candidates: dict[bytes, Seen] = {}
    beyond = set()
    for chain in chains.values():
        for one in _envelopes(chain.late):
            standings[one.name] = ("rejected", "after-cut-off")
        for one in _envelopes(chain.conflicting):
            standings[one.name] = ("rejected", "conflicting-record")
        for one in _envelopes([*chain.true, *chain.beyond]):
            if one.fault in (None, "unknown-desk"):
                candidates[one.name] = one
            else:
                standings[one.name] = ("rejected", one.fault)
        beyond |= {one.name for one in _envelopes(chain.beyond)}
    contradicted = _contradicted(papers, chains) - papers.released
    held = contradicted | (_overfull(papers, chains, candidates.keys() - beyond) - papers.released)
    doubtful = _Doubts(papers, chains, candidates.values(), beyond, held)
    for one in candidates.values():
        doubt = doubtful.about(one)
        standings[one.name] = _decided(papers, one, doubt)
        if doubt == "station-held":
            contradicted.discard(one.station)
    for station in sorted(contradicted):
        check.problems.append(f"the account of station {station} is not what its chains say")
    return standings


def _envelopes(records: Iterable[Seen]) -> list[Seen]:
    return [one for one in records if one.kind == ENVELOPE]


def _decided(papers: Papers, one: Seen, doubt: str | None) -> Standing:
    """Two people may release a doubtful envelope, or reject it."""
    if doubt is None:
        return VALID
    released = papers.judged.get(one.name)
    if released is None or (released and doubt == "unknown-desk"):
        return "quarantined", doubt
    return VALID if released else ("rejected", "by-decision")


def _contradicted(papers: Papers, chains: dict[str, Chain]) -> set[str]:
    """Stations with a device whose account tells of other passes or envelopes than its chain."""
    found = set()
    for station, account in papers.accounts.items():
        for device, told in account.devices.items():
            written = Counter(one.kind for one in chains[device].true)
            if told != (written["passed"], written[ENVELOPE]):
                found.add(station)
    return found


def _overfull(papers: Papers, chains: dict[str, Chain], valid: Iterable[bytes]) -> set[str]:
    """Stations with more envelopes than passes, or than people counted on paper."""
    names = set(valid)
    envelopes = Counter(one.station for chain in chains.values() for one in chain.true if one.name in names)
    return {
        station
        for station, account in papers.accounts.items()
        if envelopes[station] > account.passes
        or (account.people is not None and envelopes[station] > account.people)
    }


class _Doubts:
    """What casts doubt on an envelope beside others. What is rejected by itself casts none."""

    def __init__(
        self,
        papers: Papers,
        chains: dict[str, Chain],
        candidates: Iterable[Seen],
        beyond: set[bytes],
        held: set[str],
    ) -> None:
        self._revoked, self._beyond, self._held = papers.keyring.revoked, beyond, held
        events = [one for chain in chains.values() for one in chain.true if one.fault is None]
        self._passed = {(one.device, one.serial) for one in events if one.kind == "passed"}
        self._voided = {(one.station, one.serial) for one in events if one.kind == "voided"}
        self._passes: dict[tuple[str, bytes | None], set[bytes | None]] = defaultdict(set)
        self._serials: dict[bytes, set[tuple[str, bytes | None]]] = defaultdict(set)
        for one in candidates:
            self._passes[one.station, one.serial].add(one.pass_name)
            self._serials[one.tracker].add((one.station, one.serial))

    def about(self, one: Seen) -> str | None:
        """The first reason for doubt, if any."""
        serial = (one.station, one.serial)
        reasons = {
            "unknown-desk": one.fault == "unknown-desk",
            "beyond-closing": one.name in self._beyond,
            "device-revoked": bool({one.device, one.desk} & self._revoked),
            "pass-not-issued": (one.desk, one.serial) not in self._passed,
            "pass-voided": serial in self._voided,
            "serial-reused": len(self._passes[serial]) > 1,
            "ballot-copied": len(self._serials[one.tracker]) > 1,
            "station-held": one.station in self._held,
        }
        return next((reason for reason, holds in reasons.items() if holds), None)
