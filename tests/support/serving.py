"""A real HTTP server for one test: uvicorn in a thread, on a free port of the loopback address."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import uvicorn

START_SECONDS = 20
STOP_SECONDS = 20


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The address at which the application answers while the block runs, e.g. http://127.0.0.1:40123."""
    server = uvicorn.Server(
        uvicorn.Config(
            app, host="127.0.0.1", port=0, lifespan="on", access_log=False, log_level="warning", ws="none"
        )
    )
    thread = Thread(target=server.run, name="server under test")
    thread.start()
    limit = time.monotonic() + START_SECONDS
    while not server.started:
        if not thread.is_alive() or time.monotonic() > limit:
            server.should_exit = True
            raise RuntimeError("the server under test did not start")
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(STOP_SECONDS)
        assert not thread.is_alive(), "the server under test did not stop"
