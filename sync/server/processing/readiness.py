"""What is still lacking before the ballots may go to the count, in words."""

from collections import Counter
from collections.abc import Iterator

from sync.server.processing.run import Outcome
from sync.server.processing.standing import Standing, Why

_WORDS = {
    Why.NOT_CLOSED: "their station has no closing record",
    Why.CHAIN_INCOMPLETE: "the rest of their chain has not arrived",
    Why.NOT_IDENTIFIED: "the identity service has not answered for them",
    Why.SEED_NEEDED: "one person's envelopes are equal by the rule, and the seed is not revealed",
    Why.CHOICES_CONTRADICT: "two signed decisions choose different envelopes of one person",
}


def lacking(outcome: Outcome) -> Iterator[str]:
    """One sentence for each thing that lacks; nothing if the count may start."""
    dossier, book = outcome.dossier, outcome.verified.book
    if dossier.cut_off is None:
        yield "no cut-off is signed"
    yield from dossier.contradictions
    # A device that was only heard of after the cut-off needs nothing.
    used = book.reached if dossier.cut_off is None else dossier.cut_off
    stations = {dossier.directory.certificate(device).station for device in used} | set(dossier.stations())
    for station in sorted(stations - dossier.accounts.keys()):
        void = f" ({dossier.void[station]})" if station in dossier.void else ""
        yield f"station {station} has no closing record and no waiver{void}"
    for device in sorted(book.incomplete):
        yield _incomplete(outcome, device)
    yield from _contradicted(outcome)
    yield from _counted_twice(outcome)
    for why, count in _reasons(outcome, Standing.PENDING):
        yield f"{count} envelopes are pending: {_WORDS[why]}"
    for why, count in _reasons(outcome, Standing.QUARANTINED):
        yield f"{count} envelopes in quarantine wait for a decision: {why}"


def _contradicted(outcome: Outcome) -> Iterator[str]:
    """Accounts that tell what the chains do not, where no envelope is held that would make people look.

    A device that lost all its envelopes has none to hold: it shows in the numbers alone.
    """
    dossier, verified = outcome.dossier, outcome.verified
    devices = [
        verified.book.envelopes[name][0].device
        for name, why in verified.doubts.items()
        if why == Why.STATION_HELD
    ]
    told = {dossier.directory.certificate(device).station for device in devices} | dossier.released.keys()
    for one in verified.mismatches:
        if one.devices and one.station not in told:
            chains = ", ".join(one.devices)
            yield f"the account of station {one.station} is not what the chains of {chains} say"


def _counted_twice(outcome: Outcome) -> Iterator[str]:
    """A copy and its original, both released, and of two people, as it seems: the count takes no copies."""
    envelopes = outcome.verified.book.envelopes
    counted = [name for name, ruling in outcome.rulings.items() if ruling.standing is Standing.COUNTED]
    times = Counter(envelopes[name][0].tracker for name in counted)
    for name in sorted(counted):
        if times[envelopes[name][0].tracker] > 1:
            yield f"envelope {name.hex()} holds the same sealed ballot as another one that counts"


def _incomplete(outcome: Outcome, device: str) -> str:
    held = outcome.verified.book.reached.get(device, 0)
    end = outcome.dossier.end_of(device)
    wanted = f"end, record {end.sequence}," if end else "cut-off"
    fixed = "" if outcome.dossier.cut_off is None else " within the cut-off"
    return f"the chain of {device} is held up to record {held}, and its signed {wanted} is not there{fixed}"


def _reasons(outcome: Outcome, standing: Standing) -> list[tuple[str, int]]:
    found = Counter(ruling.reason or "" for ruling in outcome.rulings.values() if ruling.standing is standing)
    return sorted(found.items())
