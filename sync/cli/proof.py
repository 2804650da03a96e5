"""Anybody: check what a station shows to prove its delivery."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from sync.cli.console import errors_in_words, tell
from sync.cli.files import CaseFile, about, open_case_file
from sync.protocol.proof import ProvenChain, check_proof


def check_proof_file(
    proof: Annotated[Path, typer.Argument(help="The file that `pbkiosk proof` has written.")],
    case_file: CaseFile,
) -> None:
    """Check a station's proof of delivery; needs nothing but the signed case.

    Tells for each chain what the centre has signed to hold, and whether that is all of it. Leaves with 1 if
    anything in the file does not hold.
    """
    with errors_in_words():
        case = open_case_file(case_file)
        with about(proof):
            found = check_proof(proof.read_bytes(), case)
        for one in found.chains:
            tell(_in_words(one))
        if found.whole:
            tell(f"✓ {found.station}: closed, and all of this device's records are with the centre")
        elif found.closing is None:
            tell(f"{found.station}: not closed here, so where its chains end is its own word")


def _in_words(chain: ProvenChain) -> str:
    device, end = chain.end.device, chain.end.sequence
    if chain.held is None:
        return f"{device}: the centre has signed nothing of {end} records"
    at = datetime.fromtimestamp(chain.held.at, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    signed = f"{device}: at {at} the centre signed to hold records 1 to {chain.held.sequence}"
    if chain.whole:
        return f"{signed}, all there are, ending in {chain.held.head.hex()}"
    return f"{signed} (the station has {end}), ending in {chain.held.head.hex()}"
