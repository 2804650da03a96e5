"""The tables of a station's database. Migrations lead to exactly this."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

# The one row of state, in step with the chain because the same transaction changes both.
station = Table(
    "station",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", String, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("cast", Integer, nullable=False),
    Column("voided", Integer, nullable=False),
    Column("abandoned", Integer, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

# The chain: records exactly as signed.
record = Table(
    "record",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

# Voting passes issued here, and those of other desks that ended here.
voting_pass = Table(
    "voting_pass",
    metadata,
    Column("serial", LargeBinary, primary_key=True),
    Column("state", String, nullable=False),
    # Sequence of the record that tells of it; null for another desk's pass.
    Column("issued_at", Integer),
    Column("signed", LargeBinary, nullable=False),
    CheckConstraint("state in ('issued', 'used', 'voided', 'abandoned')", name="state"),
    # Few passes are open at any time; they are asked for at each start.
    Index("ix_voting_pass_open", "issued_at", sqlite_where=text("state = 'issued'")),
    sqlite_with_rowid=False,
)

# Who holds or has used a pass here: a person (a subject, see check_in.py) has at most one live pass.
check_in = Table(
    "check_in",
    metadata,
    Column("subject", LargeBinary, primary_key=True),
    Column("serial", LargeBinary, ForeignKey("voting_pass.serial"), nullable=False, unique=True),
    sqlite_with_rowid=False,
)

# The sealed roll (sync.protocol.roll_tag).
roll = Table(
    "roll",
    metadata,
    Column("tag", LargeBinary, primary_key=True),
    Column("electorate_class", String, nullable=False),
    Column("style", String, nullable=False),
    Column("flags", Integer, nullable=False),
    Column("person", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Signed documents other than records: the case, certificates, the closing record.
document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("form", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    # Is it still to be delivered to the centre?
    Column("waiting", Boolean, nullable=False),
)

# What the centre has signed to hold: evidence, and the place where sending goes on.
acknowledgement = Table(
    "acknowledgement",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("signed", LargeBinary, nullable=False),
)

# Pictures of proposals.
picture = Table(
    "picture",
    metadata,
    Column("name", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
