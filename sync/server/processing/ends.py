"""Drafts of the decisions that name chain ends: what is held now, for people to check and sign."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from sync.protocol.chain import GENESIS
from sync.protocol.decisions import ChainEnd, CutOff, Waiver
from sync.protocol.encoding import Reason
from sync.protocol.errors import InputError
from sync.server.processing.chains import path_to
from sync.server.processing.dossier import Dossier
from sync.server.processing.inspection import Finding


def draft_cut_off(dossier: Dossier, findings: Iterable[Finding]) -> CutOff:
    """A cut-off after everything held now. In: all inspected records in the order of their chains."""
    ends = []
    for device, rows in groupby(findings, key=lambda one: one.device):
        ends.append(_last(device, list(rows), dossier.end_of(device)))
    return CutOff(dossier.case.code, tuple(ends))


def draft_waiver(dossier: Dossier, findings: Iterable[Finding], station: str, reason: Reason) -> Waiver:
    """A waiver that takes a station's chains as they are held, up to the cut-off if there is one.

    Raises InputError for a station that has no certificate.
    """
    if all(one.station != station for one in dossier.directory.certificates()):
        raise InputError(f"no station {station} has a certificate in this case", station=station)
    ends, passes = [], 0
    for device, rows in groupby(findings, key=lambda one: one.device):
        if dossier.directory.certificate(device).station == station:
            held = list(rows)
            end = dossier.cut_of(device) or _last(device, held, None)
            path = path_to(held, end) or ()
            ends.append(end)
            passes += sum(one.body == "passed" for one in held if one.hash in path)
    return Waiver(dossier.case.code, station, reason, tuple(ends), passes)


def _last(device: str, findings: Sequence[Finding], signed: ChainEnd | None) -> ChainEnd:
    """The end of the longest branch; of those that pass through the signed end, if that is held."""
    lengths = {GENESIS: 0}
    through = set[bytes]()
    for one in findings:
        lengths[one.hash] = one.sequence
        if signed is not None and (one.hash == signed.head or one.previous in through):
            through.add(one.hash)
    best = min(through or lengths, key=lambda name: (-lengths[name], name))
    return ChainEnd(device, lengths[best], best)
