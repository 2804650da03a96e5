"""Sticks that are plugged in are found, and nothing else: from Linux's own lists, and from real mounts."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.devices.removable_media import removable_media
from sync.protocol.errors import StorageFailed
from tests.support.poor_machine import small_disk


class Machine:
    """Its list of mounts and its block devices, in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.lines = folder, list[str]()
        self.blocks = folder / "dev-block"
        self.blocks.mkdir()
        self.mount("8:2", "/")

    def mount(self, device: str, place: Path | str, options: str = "rw,relatime") -> None:
        escaped = str(place).replace(" ", r"\040")
        self.lines.append(f"36 35 {device} / {escaped} {options} shared:1 - ext4 /dev/x {options}")

    def disk(self, device: str, name: str, *, removable: bool, bus: str = "pci0") -> None:
        """A partition of a disk, as /sys tells of it."""
        part = self.folder / "sys" / bus / name / f"{name}1"
        part.mkdir(parents=True)
        (part.parent / "removable").write_text(f"{int(removable)}\n")
        (self.blocks / device).symlink_to(part)

    def stick(self, name: str) -> Path:
        place = self.folder / name
        place.mkdir()
        return place

    def found(self) -> list[str]:
        mounts = self.folder / "mountinfo"
        mounts.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        return [one.name for one in removable_media(mounts, self.blocks)]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_removable_disk_is_found_wherever_it_is_mounted(machine: Machine) -> None:
    machine.disk("8:17", "sdb", removable=True)
    machine.mount("8:17", machine.stick("隨身碟 A"))
    assert machine.found() == ["隨身碟 A"]


def test_a_disk_on_the_usb_bus_is_one_even_if_it_says_that_it_is_not_removable(machine: Machine) -> None:
    machine.disk("8:17", "sdb", removable=False, bus="usb2")
    machine.mount("8:17", machine.stick("disk"))
    assert machine.found() == ["disk"]


def test_a_fixed_disk_is_none(machine: Machine) -> None:
    machine.disk("8:3", "sda", removable=False)
    machine.mount("8:3", machine.stick("data"))
    assert machine.found() == []


def test_the_stick_that_the_system_was_started_from_is_none(machine: Machine) -> None:
    """A live system on a stick: nobody pulls that one out, or carries it to the centre."""
    machine.disk("8:33", "sdc", removable=True)
    machine.mount("8:33", machine.stick("persistence"))
    machine.mount("8:33", "/run/live/medium", "ro")
    assert machine.found() == []


def test_one_mounted_twice_is_told_once_and_one_hidden_under_another_not_at_all(machine: Machine) -> None:
    machine.disk("8:17", "sdb", removable=True)
    machine.disk("8:33", "sdc", removable=True)
    place = machine.stick("a")
    machine.mount("8:33", place)
    machine.mount("8:17", place)
    machine.mount("8:17", machine.stick("b"))
    assert machine.found() == ["a"]


def test_one_that_is_pulled_out_while_the_list_is_read_is_left_out(machine: Machine) -> None:
    machine.disk("8:17", "sdb", removable=True)
    machine.mount("8:17", machine.folder / "gone")
    assert machine.found() == []


def test_what_may_be_written_and_how_much_is_told(machine: Machine) -> None:
    machine.disk("8:17", "sdb", removable=True)
    machine.disk("8:33", "sdc", removable=True)
    machine.mount("8:17", machine.stick("a"))
    machine.mount("8:33", machine.stick("b"), "ro,nosuid")
    machine.found()
    free, locked = removable_media(machine.folder / "mountinfo", machine.blocks)
    assert (free.writable, locked.writable) == (True, False)
    assert free.free > 0


def test_a_machine_that_does_not_tell_its_mounts_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        removable_media(tmp_path / "nothing", tmp_path)


@pytest.mark.skipif(not os.path.ismount("/proc"), reason="Linux")
def test_a_real_one_in_its_usual_place_is_found_and_missed_when_it_is_gone() -> None:
    """Something is mounted under /media, as desktops do with sticks; then it is unplugged, and the empty
    folder that it leaves is not taken for it."""
    place = Path("/media") / f"pb-test-{os.getpid()}"
    try:
        place.parent.mkdir(exist_ok=True)
        with small_disk(place, 1024 * 1024) as mounted:
            if not mounted:
                pytest.skip("this machine lets nobody mount")
            (found,) = [one for one in removable_media() if one.folder == place]
            assert found.writable
            assert 0 < found.free <= 1024 * 1024
            found.require()
            subprocess.run(["umount", place], check=True)
            try:
                with pytest.raises(StorageFailed) as told:
                    found.require()
                assert told.value.details["reason"] == "stick-pulled-out"
                assert place not in [one.folder for one in removable_media()]
            finally:
                subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], check=True)
    except PermissionError:
        pytest.skip("this machine lets nobody mount")
    finally:
        if place.is_dir():
            place.rmdir()
