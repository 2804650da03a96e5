"""Uvicorn's connections, with a bound on how many there are and on how long one may say nothing."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

MOST, MOST_OF_ONE = 256, 48
"""connections: in all, and from one address (a neighbour needs one a case)"""
SILENT_SECONDS = 10.0
"""without a whole request, however slowly its bytes come in"""
CHECK_SECONDS = 2.0


class BoundedProtocol(H11Protocol):
    """One connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let go of the connection at once if there are too many."""
        super().connection_made(transport)
        self._quiet_since = self.loop.time()
        host = self.client[0] if self.client else None
        from_there = sum(getattr(one, "client", (None,))[0] == host for one in self.connections)
        if len(self.connections) > MOST or from_there > MOST_OF_ONE:
            transport.abort()
            return
        self._check()

    def _check(self) -> None:
        if self.transport.is_closing():
            return
        now = self.loop.time()
        if self._is_answering():
            self._quiet_since = now
        elif now - self._quiet_since > SILENT_SECONDS:
            self.transport.abort()
            return
        self.loop.call_later(CHECK_SECONDS, self._check)

    def _is_answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request
        return cycle is not None and not cycle.response_complete
