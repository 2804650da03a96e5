"""A search over every byte that a poll leaves behind: files, databases opened, streams inflated."""

import base64
import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import sqlcipher3

MAX_INFLATED = 64 * 1024 * 1024
SQLITE_MAGIC = b"SQLite format 3\x00"
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
_ASCII85 = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


class Hit(NamedTuple):
    """Where a needle was found."""

    place: str
    needle: bytes


def needles_of(texts: Iterable[str]) -> list[bytes]:
    """A text as it could stand in a file: UTF-8, UTF-16, hexadecimal, Base64 at any alignment."""
    found = []
    for text in texts:
        plain = text.encode()
        found += [plain, text.encode("utf-16-le"), text.encode("utf-16-be"), plain.hex().encode()]
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + plain)
            # Characters at either end depend on the neighbours; those in the middle are the text's alone.
            found.append(coded[(8 * shift + 5) // 6 : len(coded) - 4].rstrip(b"="))
    return [needle for needle in found if len(needle) >= 6]


def search(folder: Path, needles: Iterable[bytes], database_keys: dict[str, bytes]) -> list[Hit]:
    """Every place in a folder where a needle stands.

    `database_keys`: raw SQLCipher keys by the path of the database, relative to the folder.
    """
    wanted = re.compile(b"|".join(re.escape(needle) for needle in set(needles)))
    hits = []
    for place, data in layers(folder, database_keys):
        hits += [Hit(place, found.group()) for found in wanted.finditer(data)]
    return hits


def layers(folder: Path, database_keys: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """All bytes under a folder, raw, and then what is inside: cells of databases, inflated streams."""
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        name, data = str(path.relative_to(folder)), path.read_bytes()
        yield name, data
        yield from _inflated(name, data)
        if name in database_keys:
            yield from _cells(name, _opened(path, database_keys[name]))
        elif data.startswith(SQLITE_MAGIC):
            yield from _cells(name, sqlite3.connect(f"file:{path}?mode=ro", uri=True))


def _opened(path: Path, key: bytes) -> sqlite3.Connection:
    connection = sqlcipher3.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _cells(name: str, connection: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert tables, f"{name} has no tables: was it opened at all?"
    for table in tables:
        cells = []
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            for cell in row:
                data = cell if isinstance(cell, bytes) else str(cell).encode()
                cells.append(data)
                for _, inside in _inflated(name, data):
                    cells.append(inside)
        yield f"{name}:{table}", b"\n".join(cells)
    connection.close()


def _inflated(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Every zlib stream in these bytes, and streams in ASCII85 as PDF files hold them."""
    for found in _ZLIB.finditer(data):
        inside = _inflate(data[found.start() :])
        if inside:
            yield f"{name}@{found.start()}", inside
            yield from _inflated(f"{name}@{found.start()}", inside)
    if data.startswith(b"%PDF"):
        for number, stream in enumerate(_ASCII85.findall(data)):
            if stream.strip().endswith(b"~>"):
                decoded = base64.a85decode(b"<~" + stream.strip(), adobe=True)
                yield f"{name}#{number}", _inflate(decoded) or decoded


def _inflate(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        return inflater.decompress(data, MAX_INFLATED)
    except zlib.error:
        return b""
