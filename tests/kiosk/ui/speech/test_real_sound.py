"""A sound server with a device that nobody hears but the test: what is spoken really comes out of it."""

import array
import math
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.resources import RESOURCES
from tests.kiosk.ui.speech.staged_sound import SILENCE

SERVER, RECORDER = shutil.which("pulseaudio"), shutil.which("parec")
SETTINGS = """
load-module module-null-sink sink_name=null
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
set-default-sink null
"""
RATE = 22_050
PATIENCE_S = 20

pytestmark = pytest.mark.skipif(
    SERVER is None or RECORDER is None,
    reason="needs pulseaudio and pulseaudio-utils, which brings a sound server",
)


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a process that is to be heard there."""
    socket, settings = tmp_path / "socket", tmp_path / "settings"
    settings.write_text(SETTINGS.format(socket=socket), "utf-8")
    own = os.environ | dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"), str(tmp_path))
    server = subprocess.Popen(
        [
            str(SERVER),
            "-n",
            "-F",
            str(settings),
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--disable-shm=true",
        ],
        env=own,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + PATIENCE_S
    while not socket.exists():
        assert server.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)
    yield os.environ | {"PULSE_SERVER": f"unix:{socket}", "QT_QPA_PLATFORM": "offscreen"}
    server.terminate()
    server.wait(PATIENCE_S)


def test_a_sentence_comes_out_of_the_device(sound_server: dict[str, str], tmp_path: Path) -> None:
    """Caught at the device: as long as the sentence, and not silent. Its length, which would tell
    what was said, stands in no output of the program."""
    caught = tmp_path / "caught"
    with caught.open("wb") as file:
        recorder = subprocess.Popen(
            [str(RECORDER), "-d", "null.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1"],
            env=sound_server,
            stdout=file,
        )
        said = subprocess.run(
            [sys.executable, "-m", "tests.support.speaking_process", "請選擇提案，最多三個。"],
            env=sound_server,
            cwd=RESOURCES.parent,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        time.sleep(0.5)  # what is still in the recorder's hands
        recorder.terminate()
        recorder.wait(PATIENCE_S)
    assert "Null" in said.stdout
    assert "Duration" not in said.stderr
    data = caught.read_bytes()
    samples = array.array("h", data[: len(data) // 2 * 2])
    heard = [one for one in samples if abs(one) > SILENCE]
    assert len(heard) > RATE // 2
    assert math.sqrt(sum(one * one for one in samples) / len(samples)) > SILENCE
