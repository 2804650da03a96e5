"""The identity service alone knows who people are, and forgets it at once.

Whatever somebody later finds on its disk or in its logs, there is no ID number, birth date or key in it, in
clear or in another common form.
"""

import logging
from base64 import b64encode

import httpx
import pytest

from sync.protocol.aliases import seal_aliases
from sync.protocol.errors import PollingError
from sync.protocol.identity import Identity
from sync.server.identity.client import IdentityClient
from sync.server.identity.keys import identity_keys_of, make_identity_keys
from sync.server.identity.online_desk import CheckRequest
from sync.server.identity.pseudonyms import Person
from sync.server.registry import Question, Reply
from tests.sync.server.identity.conftest import TOKEN

OLD = Identity("resident", "AA00000009", "1990-01-01")


def forms(text: str) -> list[bytes]:
    plain = text.encode()
    return [
        plain,
        plain.lower(),
        plain.hex().encode(),
        b64encode(plain).rstrip(b"=")[:-1],
        text.encode("utf-16-le"),
    ]


@pytest.fixture
def logs(caplog, capfd):
    """Everything logged or printed so far, whatever the level."""
    caplog.set_level(logging.DEBUG)

    def said():
        printed = capfd.readouterr()
        return (caplog.text + printed.out + printed.err).encode()

    return said


def test_no_number_birth_date_or_key_is_left_on_disk_or_in_logs(online, desk, persons, logs, tmp_path):
    world = online.world
    online.settings = {
        "sealed_aliases": seal_aliases(
            world.authority, world.case.keys.identity, "TEST-2026", [(OLD.number, "A800000014")]
        )
    }
    with online.running() as (url, _):
        with httpx.Client() as browser:
            for who in persons[:6]:
                body = {"case": "TEST-2026", "number": who.number, "birth_date": who.birth_date}
                browser.post(f"{url}/online/check", json=body)
                browser.post(f"{url}/online/check", json=body | {"birth_date": "1950-01-01"})
                browser.post(f"{url}/online/check", json=body | {"name": who.number})
                browser.post(f"{url}/online/check", content=f"{who.number} {who.birth_date}")
        passes = [
            desk.give(who, status)
            for who in [*persons, OLD]
            for status in ("roll", "provisional", "attested")
        ]
        client = IdentityClient(url, TOKEN, world.case, world.centre)
        assert len(client.identify(passes, [desk.closing(len(passes))])) == len(passes)
        with pytest.raises(PollingError):
            client.identify([desk.give(persons[0])], [])
        client.close()
        # While it runs: the write-ahead log is there as well.
        disk = b"".join(path.read_bytes() for path in tmp_path.rglob("identity.db*"))
        names = sorted(path.name for path in tmp_path.rglob("identity.db*"))
    assert names == ["identity.db", "identity.db-shm", "identity.db-wal"]
    disk += b"".join(path.read_bytes() for path in tmp_path.rglob("identity.db*"))
    said = logs()
    assert b"HTTP Request" in said, "the test must have caught logs at all"
    assert len(disk) > 10_000
    for who in [*persons, OLD]:
        for secret in (who.number, who.birth_date):
            for form in forms(secret):
                assert form not in disk
                assert form not in said
    for key in online.keys.raw().values():
        assert key not in disk
        assert key.hex().encode() not in said


def test_what_holds_somebody_or_a_key_says_nothing_of_it(persons):
    who, keys = persons[0], make_identity_keys()
    things = [
        who,
        Person(who, bytes(32)),
        Question("TEST-2026", who.number, who.birth_date),
        Reply("TEST-2026", who.number, "correct"),
        CheckRequest("TEST-2026", who.number, who.birth_date),
        keys,
    ]
    for thing in things:
        assert who.number not in repr(thing)
        assert who.birth_date not in repr(thing)
        assert not any(repr(key) in repr(thing) for key in keys.raw().values())
    assert identity_keys_of(keys.raw()) == keys
