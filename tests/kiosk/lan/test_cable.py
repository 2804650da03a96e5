"""Two desks on a cable of their own: two network namespaces without any other network, and a virtual cable
between them. They find each other by themselves; the cable is pulled out, both go on, and it is put back.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.protocol.identity import Identity
from tests.support.neighbours import PreparedDevices
from tests.support.stations import open_in

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0
"""seconds"""
IP = shutil.which("ip") or "/usr/sbin/ip"


def ip(*words: str) -> None:
    subprocess.run([IP, *words], check=True, capture_output=True, timeout=PATIENCE)


@pytest.fixture
def cable() -> Iterator[tuple[str, str]]:
    """Two namespaces; in each an end of the cable, called `cable`."""
    if os.geteuid() != 0 or not Path(IP).exists():
        pytest.skip("network namespaces need root and iproute2")
    names = (f"pb-{os.getpid()}-a", f"pb-{os.getpid()}-b")
    try:
        ip("netns", "add", names[0])
    except subprocess.CalledProcessError:
        pytest.skip("this machine makes no network namespaces")
    try:
        ip("netns", "add", names[1])
        ip("-n", names[0], "link", "add", "cable", "type", "veth", "peer", "name", "cable", "netns", names[1])
        for n, name in enumerate(names, 1):
            ip("-n", name, "addr", "add", f"10.9.8.{n}/24", "broadcast", "+", "dev", "cable")
            ip("-n", name, "link", "set", "cable", "up")
        yield names
    finally:
        for name in names:
            subprocess.run([IP, "netns", "del", name], check=False, capture_output=True, timeout=PATIENCE)


class Device:
    """A process in one of the namespaces."""

    def __init__(self, namespace: str, folder: Path) -> None:
        self.namespace, self.folder = namespace, folder
        self.begin()

    def begin(self) -> None:
        namespace, folder = self.namespace, self.folder
        command = [
            IP,
            "netns",
            "exec",
            namespace,
            sys.executable,
            "-m",
            "tests.support.lan_process",
            str(folder),
        ]
        self._process = subprocess.Popen(
            command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def do(self, act: str, who: Identity | None = None) -> object:
        words = (act,) if who is None else (act, who.number, who.birth_date)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def wait_for(self, wanted: object, act: str, who: Identity | None = None) -> float:
        """How many seconds it took."""
        begun = time.monotonic()
        while (found := self.do(act, who)) != wanted:
            assert time.monotonic() - begun < PATIENCE, f"{act} gives {found}"
            time.sleep(0.02)
        return time.monotonic() - begun

    def signal(self, which: signal.Signals) -> None:
        self._process.send_signal(which)

    def end(self) -> None:
        self._process.communicate(timeout=PATIENCE)


@pytest.fixture
def desks(
    cable: tuple[str, str], prepared_devices: PreparedDevices, tmp_path: Path
) -> Iterator[tuple[Device, Device]]:
    folders = []
    for name in ("st1-a", "st1-b"):
        folders.append(shutil.copytree(prepared_devices.devices[name].folder, tmp_path / name))
        open_in(folders[-1]).station.close()
    opened = (Device(cable[0], folders[0]), Device(cable[1], folders[1]))
    yield opened
    for one in opened:
        one.end()


def test_the_cable_is_pulled_out_and_put_back(
    desks: tuple[Device, Device], cable: tuple[str, str], prepared_devices: PreparedDevices
) -> None:
    a, b = desks
    first, second = prepared_devices.people[:2]
    a.wait_for([["st1-b", "together"]], "state")
    b.wait_for([["st1-a", "together"]], "state")
    a.do("admit", first)
    assert b.wait_for(["voted-here", "st1-a"], "check-in", first) < 2.0
    ip("-n", cable[0], "link", "set", "cable", "down")
    a.wait_for([["st1-b", "cut-off"]], "state")
    b.wait_for([["st1-a", "cut-off"]], "state")
    assert (a.do("admit", second), b.do("admit", second)) == ("admitted", "admitted")
    ip("-n", cable[0], "link", "set", "cable", "up")
    a.wait_for(["st1-b"], "doubles")
    b.wait_for(["st1-a"], "doubles")
    a.wait_for([["st1-b", "together"]], "state")


def test_one_falls_asleep_and_wakes_and_is_killed_and_begins_again(
    desks: tuple[Device, Device], prepared_devices: PreparedDevices
) -> None:
    """A laptop whose lid is closed, a program that is killed in the middle of an exchange: the other one goes
    on, and what it did meanwhile is known as soon as both are there again.
    """
    a, b = desks
    first, second = prepared_devices.people[:2]
    a.wait_for([["st1-b", "together"]], "state")
    b.signal(signal.SIGSTOP)
    a.wait_for([["st1-b", "cut-off"]], "state")
    a.do("admit", first)
    b.signal(signal.SIGCONT)
    b.wait_for(["voted-here", "st1-a"], "check-in", first)
    a.wait_for([["st1-b", "together"]], "state")
    b.signal(signal.SIGKILL)
    b.end()
    a.do("admit", second)
    b.begin()
    b.wait_for(["voted-here", "st1-a"], "check-in", second)
    a.wait_for([["st1-b", "together"]], "state")
