"""The journal on the stick: every record of a device's chains, sealed, with what recovery needs beside it.

A file of frames, only ever appended to: length in four bytes, nonce, ciphertext (ChaCha20-Poly1305). A frame
is bound to case, holder and place, so none can be left out, moved or taken from another one. The first frame
says whose journal it is; it is written before the file gets its name. A frame that does not open ends what
can be read: behind it stands only what was being written when the power failed or the stick was pulled out.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from sync.protocol.chain import GENESIS, Head, follow, read_record
from sync.protocol.delivery import Item
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import CaseCode, Message, Name, decode, encode, length_prefixed
from sync.protocol.errors import ChainBroken, FileDamaged, Malformed
from sync.protocol.signing import Signed

NONCE_BYTES, TAG_BYTES, LENGTH_BYTES = 12, 16, 4
MAX_FRAME = 256 * 1024
"""bytes of one frame's ciphertext: a record, a pass, and at the end of the day a closing record"""
MAX_UNSYNCED = 2 * MAX_FRAME
"""bytes that are appended at most before they are safe on the stick: so much can a power cut spoil"""


class Opening(Message, frozen=True):
    """The first frame."""

    case: CaseCode
    holder: Name
    """the certified name under which the device writes its chain now"""


class Entry(Message, frozen=True):
    """A record, and what cannot be read from it."""

    record: bytes
    voting_pass: Signed | None = None
    """the pass that an event names by its serial"""
    subject: bytes | None = None
    """whom it was given to (see check_in.py)"""
    document: Item | None = None
    """the closing record, with the record that the poll was closed"""


class Place(NamedTuple):
    """A record's: the number of the device's chain, and its sequence there. In the order of writing."""

    chain: int = 0
    sequence: int = 0


@dataclass(frozen=True)
class Reading:
    """What a journal holds."""

    entries: tuple[Entry, ...] = field(repr=False)
    hashes: dict[Place, bytes] = field(repr=False)
    """of all its records"""
    spoiled: int
    """bytes at its end that cannot be read"""

    @property
    def place(self) -> Place:
        """Of the last record; (0, 0) if there is none."""
        return max(self.hashes, default=Place())

    @property
    def head(self) -> bytes:
        """The hash of the last record."""
        return self.hashes.get(self.place, GENESIS)

    def beyond(self, here: Place, head: bytes) -> tuple[Entry, ...] | None:
        """What it holds after this record; None if it is not the chain that this record belongs to."""
        if self.hashes.get(here, GENESIS) != head:
            return None
        return tuple(one for one, place in zip(self.entries, self.hashes, strict=True) if place > here)


class Journal:
    """One journal file, and the key to it."""

    def __init__(self, path: Path, key: bytes, case: str, holders: Sequence[str], chain: int) -> None:
        """`holders` are the device's names, one for each of its chains; `chain` is the one it writes now."""
        self.path, self.place = path, Place()
        self._cipher, self._case, self._holders, self._chain = ChaCha20Poly1305(key), case, holders, chain
        self._frames = self._size = 0
        self._sure: int | None = None  # frames that were on the stick for certain when an append failed
        self._descriptor: int | None = None

    def create(self) -> None:
        """A journal without entries, on the stick before it returns. Raises StorageFailed."""
        write_durably(self.path, self._frame(0, encode(Opening(self._case, self._holders[self._chain]))))

    def read(self) -> Reading:
        """Everything in it, decrypted, and followed from each chain's first record by hash.

        Raises FileDamaged with a `reason`: `foreign` if the key does not open it, `damaged` if more than a
        power cut can spoil does not open, or it is no chain of this device; OSError.
        """
        data = self.path.read_bytes()
        frames = list(self._opened(data))
        if not frames:
            raise FileDamaged(
                "this journal is another station's, or its beginning is damaged", reason="foreign"
            )
        spoiled = len(data) - frames[-1][1]
        if spoiled > MAX_UNSYNCED:
            raise FileDamaged("this journal is damaged in the middle", reason="damaged")
        try:
            entries = tuple(decode(one, Entry, MAX_FRAME) for one, _ in frames[1:])
            hashes = self._follow(entries)
        except (Malformed, ChainBroken) as error:
            raise FileDamaged(f"this journal holds no chain: {error.message}", reason="damaged") from error
        # What a failed sync should have saved can be read as long as it stands in memory: write it again.
        self._frames = len(frames) if self._sure is None else min(len(frames), self._sure)
        self._size = frames[self._frames - 1][1]
        self.place = max(list(hashes)[: self._frames - 1], default=Place())
        return Reading(entries, hashes, spoiled)

    def open(self) -> None:
        """Make ready to append behind what `read` found. Raises OSError."""
        self._descriptor = os.open(self.path, os.O_WRONLY)
        os.ftruncate(self._descriptor, self._size)

    def is_there(self) -> bool:
        """Is the opened file still the one that the name leads to? Raises OSError."""
        if self._descriptor is None:
            return False
        mine, named = os.fstat(self._descriptor), self.path.stat()
        return (mine.st_dev, mine.st_ino) == (named.st_dev, named.st_ino)

    def append(self, entries: Sequence[Entry]) -> None:
        """Put entries behind the others; on the stick when it returns.

        Raises OSError: then `close`, `read` and `open` it again, and append all of them again.
        """
        waiting, number = b"", self._frames
        for entry in entries:
            waiting += self._frame(number, encode(entry))
            number += 1
            if len(waiting) >= MAX_FRAME:
                self._write(waiting)
                waiting = b""
        self._write(waiting)
        self._frames, self._sure = number, None
        _, last = read_record(entries[-1].record)
        self.place = Place(self._holders.index(last.device), last.sequence)

    def close(self) -> None:
        """Let go of the file. Raises nothing: a stick that fails here has failed before."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            with suppress(OSError):
                os.close(descriptor)

    def _write(self, data: bytes) -> None:
        assert self._descriptor is not None  # `open` comes first
        try:
            done = 0
            while done < len(data):
                done += os.pwrite(self._descriptor, data[done:], self._size + done)
            os.fsync(self._descriptor)
        except OSError:
            self._sure = self._frames
            raise
        self._size += len(data)

    def _frame(self, number: int, plaintext: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, plaintext, self._bound_to(number))
        return len(sealed).to_bytes(LENGTH_BYTES, "big") + nonce + sealed

    def _opened(self, data: bytes) -> Iterator[tuple[bytes, int]]:
        """Plaintext and end of each frame, up to the first one that does not open."""
        at, number = 0, 0
        while True:
            length = int.from_bytes(data[at : at + LENGTH_BYTES], "big")
            begin = at + LENGTH_BYTES
            end = begin + NONCE_BYTES + length
            if not TAG_BYTES <= length <= MAX_FRAME or end > len(data):
                return
            nonce, sealed = data[begin : begin + NONCE_BYTES], data[begin + NONCE_BYTES : end]
            try:
                yield self._cipher.decrypt(nonce, sealed, self._bound_to(number)), end
            except InvalidTag:
                return
            at, number = end, number + 1

    def _bound_to(self, number: int) -> bytes:
        holder = self._holders[self._chain]
        return length_prefixed(b"journal/v1", self._case.encode(), holder.encode(), number.to_bytes(8, "big"))

    def _follow(self, entries: Sequence[Entry]) -> dict[Place, bytes]:
        """The hash of each record, in order. Raises ChainBroken, Malformed."""
        hashes: dict[Place, bytes] = {}
        place, head = Place(), GENESIS
        by_device = groupby((one.record for one in entries), key=lambda data: read_record(data)[1].device)
        for device, records in by_device:
            if device not in self._holders:
                raise ChainBroken(f"{device} is another device", device=device)
            chain = self._holders.index(device)
            walked = follow(Head(), self._case, device, records)
            # A chain after the first one begins with the head that it continues.
            continues = getattr(walked[0][0].body, "continues", None)
            if (chain and continues != head) or chain < place.chain:
                raise ChainBroken(f"the chain of {device} does not continue the one before", device=device)
            hashes |= {Place(chain, one.sequence): one.hash for _, one in walked}
            place, head = Place(chain, walked[-1][1].sequence), walked[-1][1].hash
        return hashes
