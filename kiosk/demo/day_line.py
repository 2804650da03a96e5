"""The line between the station and the centre: it can be cut and mended."""

import socket
import threading
from contextlib import suppress
from types import TracebackType

LOOPBACK = "127.0.0.1"
CHUNK = 65536


class DayLine:
    """Use as a context manager. Listens at `url`; `far_port`, 0 for none yet, is the centre's."""

    def __init__(self) -> None:
        self._server = socket.create_server((LOOPBACK, 0))
        self.url = f"http://{LOOPBACK}:{self._server.getsockname()[1]}"
        self.far_port = 0
        self._whole = True
        self._open: set[socket.socket] = set()

    def cut(self) -> None:
        """Nothing passes any more, what is under way breaks off."""
        self._whole = False
        for one in list(self._open):
            _shut(one)

    def mend(self) -> None:
        self._whole = True

    def _serve(self) -> None:
        with suppress(OSError):  # closed: the day is over
            while True:
                near, _ = self._server.accept()
                threading.Thread(target=self._relay, args=(near,), daemon=True).start()

    def _relay(self, near: socket.socket) -> None:
        with near:
            if not (self._whole and self.far_port):
                return
            with suppress(OSError), socket.create_connection((LOOPBACK, self.far_port)) as far:
                self._open |= {near, far}
                back = threading.Thread(target=_pump, args=(far, near), daemon=True)
                back.start()
                _pump(near, far)
                back.join()
                self._open -= {near, far}

    def __enter__(self) -> "DayLine":
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        _shut(self._server)
        self._server.close()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):  # cut
        while data := source.recv(CHUNK):
            target.sendall(data)
    _shut(source)
    _shut(target)


def _shut(one: socket.socket) -> None:
    with suppress(OSError):  # it is shut already
        one.shutdown(socket.SHUT_RDWR)
