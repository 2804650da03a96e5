"""What the centre keeps: documents, records, what it derives from them, and what it signs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "board_leaf",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("leaf", sa.LargeBinary(length=32), nullable=False),
        sa.Column("tracker", sa.LargeBinary(length=32), nullable=False),
        sa.Column("envelope", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_board_leaf"),
        sa.UniqueConstraint("envelope", name="uq_board_leaf_envelope"),
    )
    op.create_index("ix_board_leaf_tracker", "board_leaf", ["tracker"], unique=False)
    op.create_table(
        "contact",
        sa.Column("device", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("device", name="pk_contact"),
    )
    op.create_table(
        "document",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("form", sa.String(length=6), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_document"),
    )
    op.create_index("ix_document_kind", "document", ["kind"], unique=False)
    op.create_table(
        "hand_over",
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_hand_over"),
    )
    op.create_table(
        "identification",
        sa.Column("pass_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("pass_hash", name="pk_identification"),
    )
    op.create_table(
        "inspection",
        sa.Column("device", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("previous", sa.LargeBinary(length=32), nullable=False),
        sa.Column("body", sa.String(length=16), nullable=False),
        sa.Column("fault", sa.String(length=40), nullable=True),
        sa.Column("serial", sa.LargeBinary(length=16), nullable=True),
        sa.Column("tracker", sa.LargeBinary(length=32), nullable=True),
        sa.Column("channel", sa.String(length=8), nullable=True),
        sa.Column("desk", sa.String(length=32), nullable=True),
        sa.Column("pass_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("continues", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("device", "sequence", "hash", name="pk_inspection"),
    )
    op.create_index("ix_inspection_fault", "inspection", ["fault"], unique=False)
    op.create_table(
        "online_vote",
        sa.Column("serial", sa.LargeBinary(length=16), nullable=False),
        sa.Column("tracker", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_online_vote"),
    )
    op.create_table(
        "record",
        sa.Column("device", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("previous", sa.LargeBinary(length=32), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("device", "sequence", "hash", name="pk_record"),
    )
    op.create_table(
        "step",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_step"),
    )
    op.create_table(
        "tree_head",
        sa.Column("size", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("size", name="pk_tree_head"),
    )
