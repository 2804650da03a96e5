"""A cable between a station and a server of this machine, in the test's hand: cut it, hang it, mend it."""

import socket
import threading
from contextlib import suppress
from typing import Self
from urllib.parse import urlsplit


class Cable:
    """Relays `url` to the server at `far`. Use as a context manager.

    Cut, it takes no connection and ends those there are. Hanging, it takes what is sent and brings nothing.
    """

    def __init__(self, far: str) -> None:
        parts = urlsplit(far)
        self._far = (parts.hostname or "", parts.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._state, self._lock = "whole", threading.Lock()
        self.taken = 0
        """connections so far, also those that were cut off at once"""
        self._thread = threading.Thread(target=self._listen, name="cable")

    def cut(self) -> None:
        self._change("cut")

    def hang(self) -> None:
        self._change("hanging")

    def mend(self) -> None:
        self._change("whole")

    def _change(self, state: str) -> None:
        """Every connection ends, and those that come find the cable so."""
        with self._lock:
            self._state = state
            while self._open:
                one = self._open.pop()
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._take(near)
                self.taken += 1

    def _take(self, near: socket.socket) -> None:
        if self._state in ("cut", "over"):
            near.close()
            return
        self._open.append(near)
        if self._state == "whole":
            far = socket.create_connection(self._far)
            self._open.append(far)
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=_relay, args=(one, other), daemon=True).start()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._change("over")
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


def _relay(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
