"""The tables of a station"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "station",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("passes", sa.Integer(), nullable=False),
        sa.Column("cast", sa.Integer(), nullable=False),
        sa.Column("voided", sa.Integer(), nullable=False),
        sa.Column("abandoned", sa.Integer(), nullable=False),
        sa.Column("told_chain", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_station")),
    )
    op.create_table(
        "record",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chain", "sequence", name=op.f("pk_record")),
    )
    op.create_table(
        "voting_pass",
        sa.Column("serial", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("issued_at", sa.Integer(), nullable=True),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "state in ('issued', 'used', 'voided', 'abandoned')", name=op.f("ck_voting_pass_state")
        ),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_voting_pass")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_voting_pass_open", "voting_pass", ["issued_at"], sqlite_where=sa.text("state = 'issued'")
    )
    op.create_table(
        "check_in",
        sa.Column("serial", sa.LargeBinary(), nullable=False),
        sa.Column("subject", sa.LargeBinary(), nullable=True),
        sa.Column("desk", sa.String(), nullable=True),
        sa.Column("given_at", sa.Integer(), nullable=True),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("told_by", sa.String(), nullable=True),
        sa.CheckConstraint(
            "told in ('issued', 'used', 'voided', 'abandoned')", name=op.f("ck_check_in_told")
        ),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_check_in")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_check_in_subject", "check_in", ["subject"])
    op.create_table(
        "neighbour",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("device", name=op.f("pk_neighbour")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "doubled",
        sa.Column("here", sa.LargeBinary(), nullable=False),
        sa.Column("there", sa.LargeBinary(), nullable=False),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("here", "there", name=op.f("pk_doubled")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "roll",
        sa.Column("tag", sa.LargeBinary(), nullable=False),
        sa.Column("electorate_class", sa.String(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("flags", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_roll")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "listed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("searchable", sa.String(), nullable=False),
        sa.Column("namespace", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("birth_date", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listed")),
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("digest", name=op.f("uq_document_digest")),
    )
    op.create_table(
        "acknowledgement",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chain", "sequence", name=op.f("pk_acknowledgement")),
    )
    op.create_table(
        "picture",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_picture")),
    )
    op.create_table(
        "recording",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_recording")),
    )
