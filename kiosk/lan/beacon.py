"""Finding each other: a datagram a second to the whole network, which only this station's devices know."""

import asyncio
import hmac
import socket
import struct
import sys
from collections.abc import Callable, Iterator, Sequence

from kiosk.lan.addresses import Address
from kiosk.lan.messages import MAX_BEACON, Beacon
from kiosk.lan.talk import Talk
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed

INTERVAL = 1.0
"""seconds"""
ANYWHERE = "0.0.0.0"  # noqa: S104 (an address to compare with; what is bound is the officers' choice)
LOOPBACK, LOOPBACK_BROADCAST = "127.", "127.255.255.255"
GET_ADDRESS, GET_BROADCAST = 0x8915, 0x8919
"""ioctl requests of Linux: SIOCGIFADDR, SIOCGIFBRDADDR"""
Found = Callable[[Address, bytes], None]


class Beacons(asyncio.DatagramProtocol):
    """Hears beacons of this station's devices, and sends this device's own."""

    def __init__(self, talks: Sequence[Talk], run: bytes, found: Found) -> None:
        """`found(address, run)` is called for each one heard, this device's own among them."""
        self._talks, self._run, self._found = talks, run, found

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Anybody may send anything: what has no mark of this station is dropped."""
        try:
            beacon = decode(data, Beacon, MAX_BEACON)
        except Malformed:
            return
        for talk in self._talks:
            own = talk.letters.mark(beacon.run, beacon.port)
            if any(hmac.compare_digest(own, mark) for mark in beacon.marks):
                self._found(Address(addr[0], beacon.port), beacon.run)
                return

    def beacon(self, port: int) -> bytes:
        """What to send when this device answers at `port`."""
        return encode(
            Beacon(self._run, port, tuple(one.letters.mark(self._run, port) for one in self._talks))
        )


async def send_and_hear(beacons: Beacons, host: str, udp_port: int, own_port: Callable[[], int]) -> None:
    """Until cancelled. `host`: the address that this device answers at; the beacons stay on its network."""
    loop = asyncio.get_running_loop()
    transport: asyncio.DatagramTransport | None = None
    try:
        while True:
            targets = broadcast_addresses(host)
            if transport is None and targets:
                transport = await _endpoint(loop, beacons, host, targets, udp_port)
            if transport is not None and own_port():
                for target in targets:
                    transport.sendto(beacons.beacon(own_port()), (target, udp_port))
            await asyncio.sleep(INTERVAL)
    finally:
        if transport is not None:
            transport.close()


async def _endpoint(
    loop: asyncio.AbstractEventLoop, beacons: Beacons, host: str, targets: Sequence[str], port: int
) -> asyncio.DatagramTransport | None:
    found = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Bound to a network's broadcast address a socket hears nothing but broadcasts on that network.
        found.bind((host if host == ANYWHERE else targets[0], port))
    except OSError:
        found.close()
        return None  # tried again with the next beacon; addresses that were given work without
    transport, _ = await loop.create_datagram_endpoint(lambda: beacons, sock=found)
    return transport


def broadcast_addresses(host: str) -> list[str]:
    """Where beacons go: to the network of this address, or to every network of this machine."""
    if host.startswith(LOOPBACK):
        return [LOOPBACK_BROADCAST]
    return [
        broadcast
        for address, broadcast in _interfaces()
        if not address.startswith(LOOPBACK) and host in (ANYWHERE, address)
    ]


def _interfaces() -> Iterator[tuple[str, str]]:
    """Address and broadcast address of each interface that has both."""
    if sys.platform != "linux":
        yield ANYWHERE, "255.255.255.255"
        return
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        for _, name in socket.if_nameindex():
            request = struct.pack("256s", name.encode()[:15])
            try:
                answers = [
                    fcntl.ioctl(any_socket, what, request)[20:24] for what in (GET_ADDRESS, GET_BROADCAST)
                ]
            except OSError:
                continue  # no address, or down
            yield socket.inet_ntoa(answers[0]), socket.inet_ntoa(answers[1])
