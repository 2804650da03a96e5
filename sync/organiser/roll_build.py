"""From the registry's CSV to the organiser's sealed roll: parallel, resumable, nothing dropped in silence.

The memory-hard tag costs about 10 ms a person (protocol.md), so a city takes hours: the work is cut into
chunks, each written sealed as soon as it is made, and a second run only makes those that are missing.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.organiser.files import write_whole
from sync.organiser.roll_rows import BadRow, Person, RowReader
from sync.protocol.case import Case, IdentityTag
from sync.protocol.encoding import Hash, Message, decode, encode, length_prefixed
from sync.protocol.errors import FileDamaged, Malformed, NotReady, RollInvalid
from sync.protocol.listed_people import Listed, in_order
from sync.protocol.roll_tag import RollEntry, slow_digest, station_tag
from sync.protocol.signing import Signer

CHUNK_ROWS = 500
MAX_CHUNK = 1024 * 1024
MANIFEST = "roll.json"

Progress = Callable[[int, int], None]
"""told persons done, and persons in all"""


class ChunkRow(Message, frozen=True):
    """One person, as the memory-hard digests that stations' tags are made from."""

    digest: Hash
    former: Hash | None
    electorate_class: str
    style: str
    listed: Listed | None
    """only where the case allows names on the roll"""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the finished roll consists of."""

    case: str
    persons: int
    left_out: int
    """rows with something wrong, left out knowingly"""
    chunks: list[str]


def derived_key(authority: Signer, *context: str) -> bytes:
    """A secret that only the holder of the authority key can make again."""
    info = length_prefixed(*(part.encode() for part in context))
    return HKDF(SHA256(), 32, salt=b"pb/v1", info=info).derive(authority.private_bytes())


def read_rows(case: Case, csv_file: Path) -> tuple[list[Person], list[BadRow]]:
    """All rows of the list, good and bad. Raises RollInvalid for a file that is no roll at all."""
    good: list[Person] = []
    bad: list[BadRow] = []
    for row in RowReader(case, case.closes.date()).read(csv_file):
        if isinstance(row, BadRow):
            bad.append(row)
        else:
            good.append(row)
    return good, bad


def build_roll(
    case: Case,
    authority: Signer,
    persons: list[Person],
    folder: Path,
    *,
    left_out: int = 0,
    progress: Progress | None = None,
    workers: int | None = None,
) -> Manifest:
    """Make the sealed roll in `folder`. Run again after an interruption, it goes on where it was.

    In: the rows of `read_rows`; `left_out` is the number of bad rows that the organiser leaves out knowingly.
    """
    if case.identity_tag is None:
        raise NotReady("build the case first: the roll needs its salt")
    if not persons:
        raise RollInvalid("the roll has no usable row")
    key = derived_key(authority, "roll", case.code)
    chunks = [persons[at : at + CHUNK_ROWS] for at in range(0, len(persons), CHUNK_ROWS)]
    names = [_chunk_name(key, case.identity_tag, chunk) for chunk in chunks]
    done = 0
    missing = []
    for name, chunk in zip(names, chunks, strict=True):
        if _readable(key, folder / name):
            done += len(chunk)
        else:
            missing.append((name, chunk))
    if progress:
        progress(done, len(persons))
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        made = pool.map(_digests, [(case.identity_tag, chunk) for _, chunk in missing])
        for (name, chunk), rows in zip(missing, made, strict=True):
            nonce = os.urandom(12)
            sealed = ChaCha20Poly1305(key).encrypt(nonce, encode(rows), name.encode())
            write_whole(folder / name, nonce + sealed, secret=True)
            done += len(chunk)
            if progress:
                progress(done, len(persons))
    manifest = Manifest(case.code, len(persons), left_out, names)
    write_whole(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
    return manifest


def _chunk_name(key: bytes, tag: IdentityTag, chunk: list[Person]) -> str:
    """Named by what it is made from, under a key: a changed row, salt or cost makes another chunk."""
    content = encode([tag.salt, tag.cost_log2, [tuple(row)[1:] for row in chunk]])
    return sha256(length_prefixed(b"chunk/v1", key, content)).hexdigest()[:32] + ".sealed"


def _digests(work: tuple[IdentityTag, list[Person]]) -> list[ChunkRow]:
    tag, chunk = work
    return [
        ChunkRow(
            slow_digest(row.who, tag),
            slow_digest(row.former, tag) if row.former else None,
            row.electorate_class,
            row.style,
            Listed(row.name, row.who) if row.name is not None else None,
        )
        for row in chunk
    ]


def _open_chunk(key: bytes, path: Path) -> list[ChunkRow]:
    try:
        data = path.read_bytes()
        opened = ChaCha20Poly1305(key).decrypt(data[:12], data[12:], path.name.encode())
        return decode(opened, list[ChunkRow], MAX_CHUNK)
    except (OSError, InvalidTag, ValueError, Malformed) as error:
        raise FileDamaged(f"{path.name} of the roll is missing or damaged: build the roll again") from error


def _readable(key: bytes, path: Path) -> bool:
    """Is this chunk there and whole? (A run that was cut off leaves at most a .part file.)"""
    if not path.exists():
        return False
    try:
        _open_chunk(key, path)
    except FileDamaged:
        return False
    return True


def read_roll(authority: Signer, case: Case, folder: Path) -> Iterator[ChunkRow]:
    """The finished roll. Raises FileDamaged, NotReady."""
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError as error:
        raise NotReady(f"there is no finished roll in {folder.name}: run `pbcentre roll build`") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileDamaged(f"{MANIFEST} is damaged: {error}") from error
    if manifest.case != case.code:
        raise NotReady(f"this roll was built for case {manifest.case}")
    key = derived_key(authority, "roll", case.code)
    for name in manifest.chunks:
        yield from _open_chunk(key, folder / name)


def station_entries(rows: Iterator[ChunkRow], roll_key: bytes) -> list[RollEntry]:
    """One station's roll. A person's number is a rank among this station's tags: no line of the CSV."""
    tagged = sorted(
        (
            station_tag(roll_key, row.digest),
            station_tag(roll_key, row.former) if row.former else None,
            row.electorate_class,
            row.style,
        )
        for row in rows
    )
    entries = []
    for person, (tag, former, electorate_class, style) in enumerate(tagged):
        entries.append(RollEntry(tag, electorate_class, style, 0, person))
        if former is not None:
            entries.append(RollEntry(former, electorate_class, style, 0, person))
    return entries


def listed_people(rows: Iterator[ChunkRow]) -> tuple[Listed, ...]:
    """The people by name; nobody where the case allows no names."""
    return in_order(row.listed for row in rows if row.listed is not None)


def former_numbers(persons: list[Person]) -> list[tuple[str, str]]:
    """Who had another number before: (former, current), for the identity service's list of aliases."""
    return [(row.former.number, row.who.number) for row in persons if row.former]
