"""The centre's tables. One database holds one case.

`document` and `record` are what was received, byte for byte, and are only ever added to. `inspection` is
derived from `record` and can be thrown away and made again. The rest is what the centre itself signed or
was answered.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

document = Table(
    "document",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("form", String(6), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Index(None, "kind"),
)
"""Case, certificates, revocations, closing records and decisions, each verified before it was stored."""

record = Table(
    "record",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("sequence", BigInteger, primary_key=True),
    Column("hash", LargeBinary(32), primary_key=True),
    Column("previous", LargeBinary(32), nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Chain records. A device's records form a tree from its first one on: the predecessor of each is here too,
and two records with one sequence (a fork) are both kept."""

online_vote = Table(
    "online_vote",
    metadata,
    Column("serial", LargeBinary(16), primary_key=True),
    Column("tracker", LargeBinary(32), nullable=False),
)
"""Voting passes that the online platform's intake has used, each for which sealed ballot."""

contact = Table(
    "contact",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("at", BigInteger, nullable=False),
)
"""When each device was last heard of, by the centre's clock, for whoever watches the stations."""

inspection = Table(
    "inspection",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("sequence", BigInteger, primary_key=True),
    Column("hash", LargeBinary(32), primary_key=True),
    Column("previous", LargeBinary(32), nullable=False),
    Column("body", String(16), nullable=False),
    Column("fault", String(40)),
    Column("serial", LargeBinary(16)),
    Column("tracker", LargeBinary(32)),
    Column("channel", String(8)),
    Column("desk", String(32)),
    Column("pass_hash", LargeBinary(32)),
    Column("continues", LargeBinary(32)),
    Index(None, "fault"),
)
"""What each record says when looked at by itself. `body` is `envelope` or the kind of event."""

identification = Table(
    "identification",
    metadata,
    Column("pass_hash", LargeBinary(32), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""The identity service's signed answers: asked once a pass, never again."""

step = Table(
    "step",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
"""Signed processing steps, run after run."""

board_leaf = Table(
    "board_leaf",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("leaf", LargeBinary(32), nullable=False),
    Column("tracker", LargeBinary(32), nullable=False),
    Column("envelope", LargeBinary(32), nullable=False, unique=True),
    Index(None, "tracker"),
)
"""The board's leaves in the board's order; `envelope` is the hash of the record, and is never shown."""

tree_head = Table(
    "tree_head",
    metadata,
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
"""Signed heads of the board's tree."""

hand_over = Table(
    "hand_over",
    metadata,
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
"""The one file that went to the count (number 1, and no other)."""
