"""What was answered for which pass: each one once, and for ever."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from sync.server.database import Database
from sync.server.identity.store import passes


class Candidate(NamedTuple):
    """A pass that the centre asks about."""

    pass_hash: bytes
    station: str
    device: str


Counts = Mapping[tuple[str, str], int]
"""passes taken on so far, by (station, device)"""


class Answers:
    """Safe for several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def admit(
        self, candidates: Sequence[Candidate], judge: Callable[[Counts], None]
    ) -> dict[bytes, bytes | None]:
        """Take on passes: by hash, the answer given before, or None where none was given yet.

        `judge` sees how many passes there would be of each device, and raises if that is too many; then
        nothing is taken on. Raises StorageFailed.
        """
        with self._database.writing() as connection:
            connection.execute(
                insert(passes).on_conflict_do_nothing(), [one._asdict() for one in set(candidates)]
            )
            rows = connection.execute(
                select(passes.c.station, passes.c.device, func.count())
                .where(passes.c.device.in_({one.device for one in candidates}))
                .group_by(passes.c.station, passes.c.device)
            )
            judge({(station, device): count for station, device, count in rows})
            return _standing(connection, [one.pass_hash for one in candidates])

    def settle(self, answers: Mapping[bytes, bytes]) -> dict[bytes, bytes | None]:
        """Keep answers for passes taken on before; by hash, the answer that stands: the first one.

        Raises StorageFailed.
        """
        if not answers:
            return {}
        with self._database.writing() as connection:
            connection.execute(
                passes.update()
                .where(passes.c.pass_hash == bindparam("of"), passes.c.answer.is_(None))
                .values(answer=bindparam("given")),
                [{"of": name, "given": answer} for name, answer in answers.items()],
            )
            return _standing(connection, list(answers))


def _standing(connection: Connection, hashes: Sequence[bytes]) -> dict[bytes, bytes | None]:
    rows = connection.execute(
        select(passes.c.pass_hash, passes.c.answer).where(passes.c.pass_hash.in_(hashes))
    )
    return {row.pass_hash: row.answer for row in rows}
