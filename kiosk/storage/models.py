"""The tables of a station's database. Migrations lead to exactly this."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class StationRow(Base):
    """The one row of state: kept in step with the chain by being changed in the same transaction."""

    __tablename__ = "station"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]
    sequence: Mapped[int]
    head: Mapped[bytes]
    passes: Mapped[int]
    cast: Mapped[int]
    voided: Mapped[int]
    abandoned: Mapped[int]


class RecordRow(Base):
    """The chain: records exactly as signed."""

    __tablename__ = "record"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes]


class PassRow(Base):
    """Voting passes issued here, and those of other desks that ended here."""

    __tablename__ = "voting_pass"
    __table_args__ = (
        # Few passes are open at any time; they are asked for at each start.
        Index("ix_voting_pass_open", "issued_at", sqlite_where=text("state = 'issued'")),
        CheckConstraint("state in ('issued', 'used', 'voided', 'abandoned')", name="state"),
        {"sqlite_with_rowid": False},
    )

    serial: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    state: Mapped[str]
    issued_at: Mapped[int | None]
    """sequence of the record that tells of it; null for another desk's pass"""
    signed: Mapped[bytes]


class CheckInRow(Base):
    """Who holds or has used a pass here: one person (a subject, see check_in.py), at most one live pass."""

    __tablename__ = "check_in"
    __table_args__ = ({"sqlite_with_rowid": False},)

    subject: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    serial: Mapped[bytes] = mapped_column(ForeignKey("voting_pass.serial"), unique=True)


class RollRow(Base):
    """The sealed roll (sync.protocol.roll_tag)."""

    __tablename__ = "roll"
    __table_args__ = ({"sqlite_with_rowid": False},)

    tag: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    electorate_class: Mapped[str]
    style: Mapped[str]
    flags: Mapped[int]
    person: Mapped[int]


class DocumentRow(Base):
    """Signed documents other than records: the case, certificates, the closing record."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(unique=True)
    form: Mapped[str]
    data: Mapped[bytes]
    waiting: Mapped[bool]
    """is it still to be delivered to the centre?"""


class AcknowledgementRow(Base):
    """What the centre has signed to hold: evidence, and the place where sending goes on."""

    __tablename__ = "acknowledgement"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    signed: Mapped[bytes]


class PictureRow(Base):
    """Pictures of proposals."""

    __tablename__ = "picture"

    name: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]
