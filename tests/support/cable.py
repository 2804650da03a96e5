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
        self._state = "whole"
        self.taken = 0
        """connections so far, also those that were cut off at once"""
        self._thread = threading.Thread(target=self._listen, name="cable")

    def cut(self) -> None:
        self._state = "cut"
        self._end()

    def hang(self) -> None:
        self._state = "hanging"
        self._end()

    def mend(self) -> None:
        self._state = "whole"
        self._end()

    def _listen(self) -> None:
        while self._state != "over":
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self.taken += 1
            if self._state == "cut":
                near.close()
                continue
            self._open.append(near)
            if self._state == "whole":
                far = socket.create_connection(self._far)
                self._open.append(far)
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=_relay, args=(one, other), daemon=True).start()

    def _end(self) -> None:
        while self._open:
            one = self._open.pop()
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._state = "over"
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._end()
        self._thread.join(5)


def _relay(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
