"""How Alembic runs here: always on the connection and in the transaction that `Database.migrate` gives it."""

from alembic import context

from sync.server.models import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
