"""Devices of one station on a local network: real HTTP and real beacons, on the loopback address only."""

import shutil
import socket
import statistics
import time
from collections.abc import Callable, Iterator, Sequence

import pytest

from kiosk.domain.check_in import Outcome
from kiosk.lan.addresses import Address
from kiosk.lan.lan import Lan
from kiosk.lan.state import Standing
from sync.protocol.errors import LanUnavailable
from tests.support.neighbours import BOTH, Member, PreparedDevices, prepare_devices
from tests.support.stations import open_in
from tests.support.world import World, plain_case

LOOPBACK = "127.0.0.1"
PATIENCE = 20.0
"""seconds"""


def wait_until(what: Callable[[], object], seconds: float = PATIENCE) -> float:
    """How long it took."""
    begun = time.monotonic()
    while not what():
        assert time.monotonic() - begun < seconds, "it did not come to pass"
        time.sleep(0.005)
    return time.monotonic() - begun


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    with socket.socket(socket.AF_INET, kind) as one:
        one.bind((LOOPBACK, 0))
        return one.getsockname()[1]


class Network:
    """The devices' lines, started by the test and stopped after it."""

    def __init__(self) -> None:
        self.beacon_port = free_port(socket.SOCK_DGRAM)
        self.lines: list[Lan] = []

    def join(self, *members: Member, port: int = 0, peers: Sequence[int] = (), discover: bool = False) -> Lan:
        line = Lan(
            [one.at.station for one in members],
            LOOPBACK,
            port,
            peers=[Address(LOOPBACK, one) for one in peers],
            discover=discover,
            beacon_port=self.beacon_port,
        )
        self.lines.append(line)
        line.told, line.found = [], []
        line.tell = line.told.append
        line.doubled = lambda station, found: line.found.append((station, found))
        line.start()
        return line

    def leave(self, line: Lan) -> None:
        line.stop()
        self.lines.remove(line)


@pytest.fixture
def network() -> Iterator[Network]:
    made = Network()
    yield made
    for line in made.lines:
        line.stop()


@pytest.fixture
def who(prepared_devices: PreparedDevices):
    return prepared_devices.people[0]


def together(*lines: Lan) -> bool:
    return all(
        len(line.state.neighbours) == len(lines) - 1
        and all(one.standing is Standing.TOGETHER for one in line.state.neighbours)
        for line in lines
    )


def test_a_check_in_is_known_at_the_other_desk_well_within_two_seconds(
    network: Network, a: Member, b: Member, prepared_devices: PreparedDevices
) -> None:
    line = network.join(a)
    wait_until(lambda: line.port)
    other = network.join(b, peers=[line.port])
    wait_until(lambda: together(line, other))
    took = []
    for one in prepared_devices.people:
        a.admit(one)
        took.append(wait_until(lambda one=one: b.check_in(one).outcome is Outcome.VOTED_HERE))
    assert max(took) < 1.0
    assert statistics.median(took) < 0.5


def test_devices_find_each_other_without_being_told_where(
    network: Network, a: Member, b: Member, c: Member, who
) -> None:
    lines = [network.join(one, discover=True) for one in (a, b, c)]
    wait_until(lambda: together(*lines))
    a.admit(who)
    wait_until(lambda: b.check_in(who).elsewhere and c.check_in(who).elsewhere)
    assert all(line.state.well for line in lines)


def test_who_is_given_an_address_is_asked_back(network: Network, a: Member, b: Member, who) -> None:
    """One side knows an address; the other learns from the question where to ask."""
    line = network.join(a)
    wait_until(lambda: line.port)
    network.join(b, peers=[line.port])
    b.admit(who)
    wait_until(lambda: a.check_in(who).elsewhere)


def test_cut_apart_they_go_on_and_when_they_meet_the_double_is_told_at_once(
    network: Network, a: Member, b: Member, who
) -> None:
    port = free_port()
    line = network.join(a, port=port)
    other = network.join(b, peers=[port])
    wait_until(lambda: together(line, other))
    network.leave(line)
    wait_until(lambda: [one.device for one in other.state.cut_off] == ["st1-a"])
    assert other.state.neighbours[0].last_heard is not None
    mine, theirs = a.admit(who), b.admit(who)
    line = network.join(a, port=port)
    assert wait_until(lambda: line.found and other.found) < 6
    ((station, found),) = line.found
    assert station is a.at.station
    assert (found.device, found.open_here) == ("st1-b", True)
    assert [one.device for _, one in other.found] == ["st1-a"]
    assert [state.well for state in other.told][-1] is True
    assert mine != theirs


def test_a_double_found_while_nobody_looked_is_told_at_the_start(
    network: Network, a: Member, b: Member, who
) -> None:
    a.admit(who)
    b.admit(who)
    a.hear_all(b)
    line = network.join(a)
    wait_until(lambda: line.found)


def test_a_port_in_use_is_told_and_the_desk_still_hears_the_others(
    network: Network, a: Member, b: Member, who
) -> None:
    line = network.join(a)
    wait_until(lambda: line.port)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as taken:
        taken.bind((LOOPBACK, 0))
        taken.listen()
        other = network.join(b, port=taken.getsockname()[1], peers=[line.port])
        wait_until(lambda: isinstance(other.state.problem, LanUnavailable))
        a.admit(who)
        wait_until(lambda: b.check_in(who).elsewhere)


def test_an_address_where_nobody_of_this_station_answers_is_told(network: Network, a: Member) -> None:
    """A slip in the address, or the machine of somebody else."""
    port = free_port()
    line = network.join(a, peers=[port])
    time.sleep(0.3)
    assert line.state.silent == (f"{LOOPBACK}:{port}",)
    assert not line.state.well


def test_the_same_device_running_twice_is_told(network: Network, a: Member, members, tmp_path) -> None:
    """A copied disk: both machines say so, and neither takes in what the other tells."""

    a.close()
    shutil.copytree(a.at.folder, tmp_path / "copy")
    a.at.station = open_in(a.at.folder, open_day=False).station
    twin = open_in(tmp_path / "copy", open_day=False)
    try:
        line = network.join(a)
        wait_until(lambda: line.port)
        other = Lan([twin.station], LOOPBACK, 0, peers=[Address(LOOPBACK, line.port)], discover=False)
        network.lines.append(other)
        other.start()
        for one in (line, other):
            wait_until(lambda one=one: one.state.problem)
            assert one.state.problem.details["reason"] == "twin"
            network.leave(one)
    finally:
        twin.station.close()


def test_one_line_carries_all_cases_of_a_station(
    network: Network, a: Member, b: Member, tmp_path, who
) -> None:
    """Two cases run at the station on the same two devices; what is told of one says nothing of the other."""
    other_case = prepare_devices(
        tmp_path / "other", World(plain_case("OTHER-2026")), devices={"st1-a": BOTH, "st1-b": BOTH}
    ).copy(tmp_path / "opened")
    line = network.join(a, other_case["st1-a"], discover=True)
    other = network.join(b, other_case["st1-b"], discover=True)
    try:
        wait_until(lambda: together(line, other))
        other_case["st1-a"].admit(who)
        wait_until(lambda: other_case["st1-b"].check_in(who).elsewhere)
        assert b.check_in(who).outcome is Outcome.MAY_VOTE
        assert [one.device for one in line.state.neighbours] == ["st1-b"]
    finally:
        network.leave(line)
        network.leave(other)
        for one in other_case.values():
            one.close()


def test_two_stations_on_one_network_ignore_each_other(
    network: Network, a: Member, tmp_path, prepared_devices: PreparedDevices, who
) -> None:
    """Same case, same cable: no beacon is taken up, and a question by a wrong address is refused."""

    strangers = prepare_devices(
        tmp_path / "strangers", prepared_devices.world, station="st2", devices={"st2-a": ("desk", "booth")}
    ).copy(tmp_path / "opened")
    line = network.join(a, discover=True)
    wait_until(lambda: line.port)
    stranger = network.join(strangers["st2-a"], discover=True, peers=[line.port])
    strangers["st2-a"].admit(who)
    time.sleep(2.5)
    assert line.state.neighbours == stranger.state.neighbours == ()
    assert stranger.state.silent
    assert a.check_in(who).outcome is Outcome.MAY_VOTE
    network.leave(stranger)
    strangers["st2-a"].close()
