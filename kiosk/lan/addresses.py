"""Where other devices of the station may be: addresses given by officers, and those suggested."""

from dataclasses import dataclass

from sync.protocol.errors import InputError

PORT = 7480
"""of the server (TCP) and of the beacons (UDP)"""
MOST_SUGGESTED = 64
FORGOTTEN_AFTER = 60.0
"""seconds without an answer after which a suggested address is given up: a beacon will bring it back"""


@dataclass(frozen=True)
class Address:
    """Of one device's server."""

    host: str
    port: int = PORT

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def read_address(text: str) -> Address:
    """`host` or `host:port`. Raises InputError."""
    host, _, port = text.strip().partition(":")
    if not host or not host.isascii() or any(not (sign.isalnum() or sign in "-._") for sign in host):
        raise InputError(f"“{text}” is no address of a device", field="neighbour")
    if not port:
        return Address(host)
    if not port.isdecimal() or not 0 < int(port) < 2**16:
        raise InputError(f"“{text}” has no port from 1 to 65535", field="neighbour")
    return Address(host, int(port))


@dataclass
class Known:
    """An address in use. Times are those of a clock that never jumps, in seconds."""

    address: Address
    given: bool
    since: float
    run: bytes | None = None
    """of the device there, as suggested or as it answered"""
    answered: float | None = None


class AddressBook:
    """Which addresses to ask. What is suggested may be false: it is bounded, and forgotten."""

    def __init__(self, given: tuple[Address, ...], own_run: bytes) -> None:
        self._own_run = own_run
        self._known = {one: Known(one, given=True, since=0.0) for one in given}

    def addresses(self) -> tuple[Address, ...]:
        return tuple(self._known)

    def silent(self) -> tuple[str, ...]:
        """Given addresses from which nobody of this station has answered."""
        return tuple(str(one.address) for one in self._known.values() if one.given and one.answered is None)

    def suggest(self, address: Address, run: bytes, now: float) -> bool:
        """Somebody says that a device is there. Is it an address not known before?"""
        if run == self._own_run or address.port == 0:
            return False
        if any(one.run == run and one.answered is not None for one in self._known.values()):
            return False
        if address in self._known or len(self._known) >= MOST_SUGGESTED:
            return False
        self._known[address] = Known(address, given=False, since=now, run=run)
        return True

    def answered(self, address: Address, run: bytes, now: float) -> bool:
        """A device of this station answered there. False if it need not be asked there any more."""
        here = self._known.get(address)
        if here is None:
            return False
        here.run, here.answered = run, now
        twice = any(
            one.run == run and one.answered is not None and one.answered > now - FORGOTTEN_AFTER
            for one in self._known.values()
            if one is not here
        )
        if run == self._own_run or (twice and not here.given):
            # An own address that was given stays, unasked: it is not silent.
            if not here.given:
                del self._known[address]
            return False
        return True

    def gone(self, address: Address, now: float) -> bool:
        """No answer there. Is it to be given up?"""
        here = self._known.get(address)
        if here is None:
            return True
        if here.given or now - (here.answered or here.since) < FORGOTTEN_AFTER:
            return False
        del self._known[address]
        return True
