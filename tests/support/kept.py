"""What is kept of the votes: in a station's database, and in the journal on its stick."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.app.station import OpenedStation
from kiosk.storage.stick import StickFolder
from kiosk.storage.vault import Vault
from sync.protocol.chain import read_record
from sync.protocol.messages import Envelope
from sync.protocol.tracker import tracker_hash

MOST = 10_000


def records_of(station: OpenedStation) -> list[bytes]:
    """All records of the chain in use."""
    return station._storage.records(0, MOST)


def on_stick(vault: Vault, stick: Path) -> list[bytes]:
    """All records in the journal of the device's first chain."""
    return [one.record for one in StickFolder(stick, vault).journal(0).read().entries]


def trackers(records: Sequence[bytes]) -> list[str]:
    """The tracker hashes, in hex, of the votes among some records."""
    bodies = [read_record(data)[1].body for data in records]
    return [tracker_hash(one.ballot_ct).hex() for one in bodies if isinstance(one, Envelope)]
