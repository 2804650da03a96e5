"""The tables of a station's database. Migrations lead to exactly this."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
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

# Where each of the device's chains stands, in step with it because the same transaction changes both. The
# last one is being written; each before it was lost, or restored from an image, and the next continues it.
station = Table(
    "station",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("day", String, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("cast", Integer, nullable=False),
    Column("voided", Integer, nullable=False),
    Column("abandoned", Integer, nullable=False),
    # The last of the device's chains that is heard of, once a paper or another device tells that this one had
    # gone on further: then it may not go on from here.
    Column("told_chain", Integer),
)

# The chains: records exactly as signed.
record = Table(
    "record",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

# Voting passes issued here, and those of other desks that ended here.
voting_pass = Table(
    "voting_pass",
    metadata,
    Column("serial", LargeBinary, primary_key=True),
    Column("state", String, nullable=False),
    # Which record tells of it: its sequence, and 2**32 more for each chain before its own; null for another
    # desk's pass.
    Column("issued_at", Integer),
    Column("signed", LargeBinary, nullable=False),
    CheckConstraint("state in ('issued', 'used', 'voided', 'abandoned')", name="state"),
    # Few passes are open at any time; they are asked for at each start.
    Index("ix_voting_pass_open", "issued_at", sqlite_where=text("state = 'issued'")),
    sqlite_with_rowid=False,
)

# Who was given which pass (a subject, see check_in.py): at this desk, or at another one of the station that
# told of it. Null is what no neighbour has told yet: a booth may be heard before the desk that gave the pass.
check_in = Table(
    "check_in",
    metadata,
    Column("serial", LargeBinary, primary_key=True),
    Column("subject", LargeBinary),
    Column("desk", String),
    # Seconds, by this device's clock.
    Column("given_at", Integer),
    # What neighbours tell of the pass, beside what happened to it here (voting_pass).
    Column("told", String, nullable=False),
    Column("told_by", String),
    CheckConstraint("told in ('issued', 'used', 'voided', 'abandoned')", name="told"),
    Index("ix_check_in_subject", "subject"),
    sqlite_with_rowid=False,
)

# How far each other device of the station has been heard: its chain's head as far as it is in check_in.
neighbour = Table(
    "neighbour",
    metadata,
    Column("device", String, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# Pairs of passes that two desks, cut off from each other, gave one person; or one pass used at two booths.
doubled = Table(
    "doubled",
    metadata,
    Column("here", LargeBinary, primary_key=True),
    Column("there", LargeBinary, primary_key=True),
    # Has an officer read of it?
    Column("seen", Boolean, nullable=False),
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

# People of the roll by name, where the case allows it (sync.protocol.listed_people).
listed = Table(
    "listed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    # The same as names are compared by.
    Column("searchable", String, nullable=False),
    Column("namespace", String, nullable=False),
    Column("number", String, nullable=False),
    Column("birth_date", String, nullable=False),
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
    Column("chain", Integer, primary_key=True, autoincrement=False),
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

# Texts of the case, read aloud.
recording = Table(
    "recording",
    metadata,
    Column("name", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
