"""Inspecting all records that are new, in several processes when there are many: signatures cost time."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context

from sqlalchemy import and_, delete, exists, select

from sync.protocol.certificates import Directory
from sync.server.chunks import chunked
from sync.server.database import Database, insert_new
from sync.server.models import inspection, record
from sync.server.processing.inspection import Finding, inspect
from sync.server.processing.standing import Why

CHUNK = 1000
"""records that one process looks at in one go"""

SAME_RECORD = and_(
    inspection.c.device == record.c.device,
    inspection.c.sequence == record.c.sequence,
    inspection.c.hash == record.c.hash,
)


def inspect_new(database: Database, directory: Directory) -> None:
    """Bring the table `inspection` up to date with `record`. Raises StorageFailed; what was done is kept.

    Records are taken in the order of their chains, so that whoever reads meanwhile never sees a record
    without its predecessors.
    """
    _look_again(database, directory)
    new = (
        select(record.c.data)
        .where(~exists().where(SAME_RECORD))
        .order_by(record.c.device, record.c.sequence, record.c.hash)
        .execution_options(yield_per=CHUNK)
    )
    with database.reading() as connection:
        for findings in _inspect_all(directory, chunked(connection.scalars(new), CHUNK)):
            with database.writing() as other:
                insert_new(other, inspection, findings)


def _look_again(database: Database, directory: Directory) -> None:
    """A desk that was unknown may have got its certificate by now."""
    unknown = (
        select(record.c.data).join(inspection, SAME_RECORD).where(inspection.c.fault == Why.UNKNOWN_DESK)
    )
    with database.reading() as connection:
        findings = [inspect(directory, data) for data in connection.scalars(unknown)]
    known = [finding for finding in findings if finding.fault != Why.UNKNOWN_DESK]
    if not known:
        return
    with database.writing(alone=True) as connection:
        for finding in known:
            connection.execute(
                delete(inspection).where(
                    inspection.c.device == finding.device, inspection.c.hash == finding.hash
                )
            )
        insert_new(connection, inspection, known)


def _inspect_all(directory: Directory, chunks: Iterator[list[bytes]]) -> Iterator[list[Finding]]:
    """The findings of each chunk, in order."""
    begun = list(islice(chunks, 2))
    if len(begun) < 2:
        yield from ([inspect(directory, data) for data in chunk] for chunk in begun)
        return
    processes = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    # Never fork: the server has threads.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (directory,)) as pool:
        waiting: deque[Future[list[Finding]]] = deque()
        for chunk in chain(begun, chunks):
            waiting.append(pool.submit(_inspect_chunk, chunk))
            if len(waiting) > 2 * processes:  # no more than that in memory
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


class _Worker:
    """What a process of the pool keeps between chunks."""

    directory: Directory


def _begin(directory: Directory) -> None:
    _Worker.directory = directory


def _inspect_chunk(chunk: list[bytes]) -> list[Finding]:
    return [inspect(_Worker.directory, data) for data in chunk]
