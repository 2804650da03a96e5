"""The machine of the identity service loses power while voters check in at home.

Every voting pass that a voter got by then stands in the desk's chain, so that the centre will count the
ballot cast with it; and the service goes on with the same chain when it is back.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from sync.protocol.chain import Head, follow
from sync.protocol.delivery import read_batch
from sync.protocol.encoding import decode, encode
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed
from sync.server.identity.service import open_desk_chain
from tests.support.people import people
from tests.support.world import World
from tests.sync.server.identity.conftest import TOKEN, Online, case_with_everybody

PROCESS = """
import sys
from pathlib import Path
from sync.protocol.encoding import decode
from sync.protocol.signing import Signed
from sync.server.identity.app import serve_identity
from sync.server.identity.keys import identity_keys_of
from sync.server.identity.rate_limit import Rate
from sync.server.identity.service import open_identity_service
from sync.server.registry import Registry

folder, registry, token, port = sys.argv[1:]
Setting = tuple[Signed, list[Signed], dict[str, bytes]]
case, documents, keys = decode((Path(folder) / "setting").read_bytes(), Setting)
service = open_identity_service(
    case, documents, identity_keys_of(keys), Path(folder) / "identity.db",
    registry=Registry(registry), address_rate=Rate(10_000, 1), person_rate=Rate(10_000, 1),
)
serve_identity(service, token, int(port))
"""
BEFORE_THE_CUT = 30
"""passes handed out"""


@pytest.fixture
def online(tmp_path, registry_of_three):
    now = datetime.now(UTC)
    world = World(case_with_everybody(opens=now - timedelta(hours=1), closes=now + timedelta(hours=1)))
    return Online(world, tmp_path / "identity.db", registry_of_three.url)


@contextmanager
def process(online):
    """The service in a process of its own: its address, and the process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = online.path.parent
    setting = (online.world.signed_case, online.world.documents, online.keys.raw())
    (folder / "setting").write_bytes(encode(setting))
    command = [sys.executable, "-c", PROCESS, str(folder), online.registry, TOKEN, str(port)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        _wait_for(port, running)
        yield f"http://127.0.0.1:{port}/online/check", running
    finally:
        running.kill()
        running.communicate(timeout=20)


def _wait_for(port, running):
    end = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert running.poll() is None, running.communicate()[0].decode()
            assert time.monotonic() < end
            time.sleep(0.05)
        else:
            return


def chain_of(online):
    chain = open_desk_chain(online.world.signed_case, online.world.documents, online.keys, online.path)
    _, records = read_batch(chain.batch(0, 500).payload)
    return [record.body for record, _ in follow(Head(), "TEST-2026", "online-desk", records)]


def test_every_pass_that_a_voter_got_stands_in_the_chain_after_a_power_cut(online, registry_of_three):
    voters = people(3)
    serials = []

    with process(online) as (url, running), httpx.Client() as browser:

        def check(n):
            who = voters[n % 3]
            body = {"case": "TEST-2026", "number": who.number, "birth_date": who.birth_date}
            try:
                reply = browser.post(url, json=body).json()
            except httpx.TransportError:
                return
            if reply.get("outcome") == "may-vote":
                signed = decode(b64decode(reply["voting_pass"]), Signed)
                serials.append(decode(signed.payload, Pass).serial)
            if len(serials) >= BEFORE_THE_CUT:
                os.kill(running.pid, signal.SIGKILL)

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(check, range(BEFORE_THE_CUT * 2)))
        assert len(serials) >= BEFORE_THE_CUT
        assert running.wait(20) == -signal.SIGKILL

    before = chain_of(online)
    assert set(serials) <= {body.serial for body in before if body.kind == "passed"}

    online.now = time.time()
    with online.running() as (url, _), httpx.Client() as browser:
        body = {"case": "TEST-2026", "number": voters[0].number, "birth_date": voters[0].birth_date}
        assert browser.post(f"{url}/online/check", json=body).json()["outcome"] == "may-vote"
    after = chain_of(online)
    assert after[: len(before)] == before
    assert [body.kind for body in after[len(before) :]] == ["restarted", "passed"]
