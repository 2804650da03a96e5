"""A proof of delivery: whoever has the signed case can check that the centre holds records 1 to n."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from sync.cli.main import app
from sync.client.engine import Engine
from sync.client.proof import write_proof
from sync.protocol.decisions import ChainEnd
from sync.protocol.delivery import Item
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import (
    ChainBroken,
    FileDamaged,
    Malformed,
    NotAuthorised,
    PollingError,
    SignatureInvalid,
    StorageFailed,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.proof import Proof, Proven, check_proof
from sync.protocol.signing import Joint, Signed, Signer
from sync.server.centre import Centre
from tests.support.stations import OpenStation, Prepared
from tests.support.world import World, plain_case


class Line:
    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def deliver(self, item: Item) -> Signed | None:
        return self._centre.receive(item)


def proof_of(at: OpenStation, folder: Path) -> bytes:
    size = write_proof(at.station.outboxes, folder / "proof")
    data = (folder / "proof").read_bytes()
    assert len(data) == size
    return data


@pytest.fixture
def delivered(at: OpenStation, prepared: Prepared, centre: Centre, tmp_path: Path) -> bytes:
    """The proof of a station that has closed and delivered everything."""
    for who in prepared.people[:3]:
        at.vote(who)
    at.station.close_poll(at.chief, at.second, 3)
    Engine(at.station.outbox, Line(centre)).deliver()
    return proof_of(at, tmp_path)


def test_after_the_close_it_proves_that_all_is_with_the_centre(
    delivered: bytes, at: OpenStation, prepared: Prepared
) -> None:
    """Three votes, closed, delivered: the acknowledgement names the very end that two officers signed."""
    found = check_proof(delivered, prepared.world.case)
    (chain,) = found.chains
    assert (found.station, found.whole, chain.closed) == ("st1", True, True)
    assert chain.held is not None
    assert chain.held.head == at.station.outbox.hash_at(chain.held.sequence)
    assert found.closing is not None
    assert found.closing.paper_count == 3
    assert len(delivered) < 8000


def test_during_the_day_it_tells_how_far_the_centre_got(
    at: OpenStation, prepared: Prepared, centre: Centre, tmp_path: Path
) -> None:
    """One vote delivered, another not: both numbers are told, and nothing is called whole."""
    at.vote(prepared.people[0])
    Engine(at.station.outbox, Line(centre)).deliver()
    held = at.station.outbox.head()
    at.vote(prepared.people[1])
    (chain,) = check_proof(proof_of(at, tmp_path), prepared.world.case).chains
    assert chain.held is not None
    assert (chain.held.sequence, chain.end.sequence) == (held, held + 2)
    assert (chain.whole, chain.closed) == (False, False)


def test_a_station_that_never_delivered_proves_nothing(
    at: OpenStation, prepared: Prepared, tmp_path: Path
) -> None:
    found = check_proof(proof_of(at, tmp_path), prepared.world.case)
    assert [one.held for one in found.chains] == [None]
    assert not found.whole


Change = Callable[[Proof, World], Proof]


def _signed_by_another(proof: Proof, _world: World) -> Proof:
    (true,) = proof.acknowledgements
    forged = Signer.generate().sign("acknowledgement", true.payload)
    return msgspec.structs.replace(proof, acknowledgements=(forged,))


def _altered(proof: Proof, _world: World) -> Proof:
    (true,) = proof.acknowledgements
    said = decode(true.payload, Acknowledgement)
    more = encode(msgspec.structs.replace(said, sequence=said.sequence + 1))
    return msgspec.structs.replace(proof, acknowledgements=(msgspec.structs.replace(true, payload=more),))


def _of(proof: Proof, world: World, **changes: object) -> Proof:
    said = decode(proof.acknowledgements[0].payload, Acknowledgement)
    other = world.centre.sign("acknowledgement", msgspec.structs.replace(said, **changes))
    return msgspec.structs.replace(proof, acknowledgements=(other,))


def _shorter(proof: Proof, _world: World) -> Proof:
    (end,) = proof.ends
    return msgspec.structs.replace(proof, ends=(ChainEnd(end.device, end.sequence - 1, bytes(32)),))


def _one_signature(proof: Proof, _world: World) -> Proof:
    assert proof.closing is not None
    alone = Joint("closing", proof.closing.payload, proof.closing.signatures[:1])
    return msgspec.structs.replace(proof, closing=alone)


FORGERIES: dict[str, tuple[Change, type[PollingError]]] = {
    "signed by another than the centre": (_signed_by_another, SignatureInvalid),
    "a sequence raised": (_altered, SignatureInvalid),
    "another hash at the end": (lambda p, w: _of(p, w, head=b"x" * 32), ChainBroken),
    "another device": (lambda p, w: _of(p, w, device="st1-b"), WrongCase),
    "another case's acknowledgement": (lambda p, w: _of(p, w, case="OTHER-2026"), WrongCase),
    "an end that the closing record does not name": (_shorter, ChainBroken),
    "a closing record of one officer": (_one_signature, NotAuthorised),
    "no certificates": (lambda p, _: msgspec.structs.replace(p, certificates=()), NotAuthorised),
    "another station": (lambda p, _: msgspec.structs.replace(p, station="st2"), NotAuthorised),
    "another case": (lambda p, _: msgspec.structs.replace(p, case="OTHER-2026"), WrongCase),
    "one chain twice": (lambda p, _: msgspec.structs.replace(p, ends=p.ends * 2), Malformed),
}


@pytest.mark.parametrize(("change", "error"), FORGERIES.values(), ids=FORGERIES)
def test_nothing_in_it_can_be_forged(
    delivered: bytes, prepared: Prepared, change: Change, error: type[PollingError]
) -> None:
    forged = encode(change(decode(delivered, Proof), prepared.world))
    with pytest.raises(error):
        check_proof(forged, prepared.world.case)


def test_under_another_authority_it_proves_nothing(delivered: bytes) -> None:
    """Somebody who made a case of the same name cannot pass this off, nor check it there."""
    with pytest.raises(SignatureInvalid):
        check_proof(delivered, World(plain_case()).case)


def test_a_proof_cut_short_is_told(delivered: bytes, prepared: Prepared) -> None:
    for data in (delivered[:-1], b"", b"nothing of the kind"):
        with pytest.raises(FileDamaged):
            check_proof(data, prepared.world.case)


def test_where_it_cannot_be_written_that_is_told(at: OpenStation, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        write_proof(at.station.outboxes, tmp_path / "pulled-out" / "proof")


def test_the_command_tells_it_in_words(delivered: bytes, prepared: Prepared, tmp_path: Path) -> None:
    """A third party with the case's file and the proof reads what the centre has signed."""
    case, file = tmp_path / "case", tmp_path / "proof"
    case.write_bytes(encode(prepared.world.signed_case))
    told = CliRunner().invoke(app, ["check-proof", str(file), "--case", str(case)])
    assert told.exit_code == 0, told.output
    found: Proven = check_proof(delivered, prepared.world.case)
    held = found.chains[0].held
    assert held is not None
    assert f"records 1 to {held.sequence}" in told.output
    assert held.head.hex() in told.output.replace("\n", "")
    assert "✓" in told.output
    file.write_bytes(delivered[:-1])
    assert CliRunner().invoke(app, ["check-proof", str(file), "--case", str(case)]).exit_code == 1
