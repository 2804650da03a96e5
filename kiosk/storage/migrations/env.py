"""Run by Alembic. The connection, already in a transaction, is handed over by `database.migrate`."""

from alembic import context

from kiosk.storage.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,  # SQLite changes a table only by making it anew
)
with context.begin_transaction():
    context.run_migrations()
