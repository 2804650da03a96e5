"""After the count somebody searches every byte that was left behind: for names, for votes, for an order.

What the organiser put in is left out (the registry's list holds people by its nature), and so are the
rehearsal's own passphrases. The published ballots are looked at for what their order tells.
"""

import base64
import random
import shutil
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
import sqlcipher3

from kiosk.app.folder import VAULT
from kiosk.replay.office import THRESHOLD
from kiosk.storage.vault import open_vault
from sync.protocol.auditing import read_part
from sync.protocol.ballot import Ballot, normalised
from sync.protocol.certificates import open_case
from sync.protocol.chain import read_record
from sync.protocol.encoding import MAX_CASE, decode, encode
from sync.protocol.messages import Envelope, HandOver, HandOverFile, Pass
from sync.protocol.publication import OpenedBallots
from sync.protocol.sealing import open_ballot
from sync.protocol.signing import Signed
from sync.tally.ceremony import recover_tally_key
from tests.journeys.conftest import ONE_WORKER, Left
from tests.support.leaks import needles_of, search

pytestmark = ONE_WORKER
INPUTS = ("inputs", "secrets")
MAX_FILE = 64 * 1024 * 1024
SHUFFLES = 400


@pytest.fixture(scope="module")
def remains(left: Left, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of everything but the inputs."""
    copy = tmp_path_factory.mktemp("remains") / "all"
    shutil.copytree(left.folder, copy, ignore=shutil.ignore_patterns(*INPUTS))
    return copy


@pytest.fixture(scope="module")
def keys(left: Left) -> dict[str, bytes]:
    """The raw keys of the stations' databases, for whoever has the officers' passphrases."""
    found = {}
    for folder in sorted((left.folder / "stations").iterdir()):
        words = (left.folder / "secrets" / f"{folder.name}.passphrase").read_text()
        contents = open_vault(folder / VAULT, words).contents
        found[f"stations/{folder.name}/station.db"] = contents.database_key
    return found


def identities(left: Left) -> list[str]:
    people = {attempt.person for attempt in left.result.plan.attempts}
    return [text for person in people for text in (person.number, person.name, person.birth_date)]


def test_no_identity_stands_anywhere(left: Left, remains: Path, keys: dict[str, bytes]) -> None:
    assert len(keys) == 3
    assert search(remains, needles_of(identities(left)), keys) == []


def test_no_selection_stands_anywhere_before_the_count(
    left: Left, remains: Path, keys: dict[str, bytes]
) -> None:
    before = remains.parent / "before-the-count"
    shutil.copytree(remains, before, ignore=shutil.ignore_patterns("result"))
    case = open_case(decode((left.folder / "organiser" / "case.signed").read_bytes(), Signed, MAX_CASE))
    ballots = {normalised(case, attempt.ballot) for attempt in left.result.plan.attempts}
    needles = [encode(ballot) for ballot in ballots] + [
        encode(ballot.selections) for ballot in ballots if len(ballot.selections) > 1
    ]
    needles += needles_of(",".join(ballot.selections) for ballot in ballots if len(ballot.selections) > 1)
    assert search(before, needles, keys) == []


@pytest.mark.parametrize(
    "hiding", ["log", "compressed", "database", "encrypted-database", "utf-16", "base64"]
)
def test_the_search_finds_what_is_planted(
    left: Left, remains: Path, keys: dict[str, bytes], tmp_path: Path, hiding: str
) -> None:
    canary = identities(left)[0]
    folder = tmp_path / "planted"
    shutil.copytree(remains, folder)
    match hiding:
        case "log":
            with (folder / "logs" / "centre.log").open("a") as log:
                log.write(f"checked {canary}\n")
        case "compressed":
            (folder / "dump").write_bytes(b"xyz" + zlib.compress(f"a {canary} b".encode()))
        case "database":
            with sqlite3.connect(folder / "centre" / "centre.db") as database:
                database.execute("CREATE TABLE planted (who TEXT)")
                database.execute("INSERT INTO planted VALUES (?)", (canary,))
        case "encrypted-database":
            name, key = next(iter(keys.items()))
            database = sqlcipher3.connect(str(folder / name))
            database.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            database.execute("CREATE TABLE planted (who BLOB)")
            database.execute("INSERT INTO planted VALUES (?)", (zlib.compress(canary.encode() * 3),))
            database.commit()
            database.close()
        case "utf-16":
            (folder / "note").write_bytes(f"who: {canary}".encode("utf-16-le"))
        case "base64":
            (folder / "note").write_bytes(base64.b64encode(f'{{"id": "{canary}"}}'.encode()))
    assert search(folder, needles_of([canary]), keys) != []


def test_the_order_of_opened_ballots_tells_nothing_of_the_envelopes(left: Left) -> None:
    """Whoever lays opened ballots beside envelopes, in any order at hand, hits as often as by chance."""
    envelopes = counted_ballots(left)
    opened = [
        one.ballot
        for one in decode(
            (left.folder / "result" / "for-auditors" / "opened-ballots").read_bytes(), OpenedBallots, MAX_FILE
        ).ballots
    ]
    published = published_ballots(left)
    for order in (envelopes, envelopes[::-1], arrivals(left, envelopes)):
        truth = [ballot for _, ballot in order]
        for told in (opened, published):
            assert sorted(map(encode, told)) == sorted(map(encode, truth))
            assert hits(told, truth) <= by_chance(told, truth)


def counted_ballots(left: Left) -> list[tuple[bytes, Ballot]]:
    """Sealed and open, in the order of the hand-over: only a quorum can make this list."""
    file = decode((left.folder / "hand-over" / "hand-over").read_bytes(), HandOverFile, MAX_FILE)
    case = open_case(file.case)
    assert case.keys is not None
    shares = [(left.folder / "secrets" / f"share-{n}.txt").read_text() for n in range(1, THRESHOLD + 1)]
    key = recover_tally_key(shares, case.keys.tally)
    ballots = decode(file.hand_over.payload, HandOver, MAX_FILE).ballots
    return [
        (one.ballot_ct, open_ballot(key, case.code, one.style, one.electorate_class, one.ballot_ct))
        for one in ballots
    ]


def arrivals(left: Left, envelopes: list[tuple[bytes, Ballot]]) -> list[tuple[bytes, Ballot]]:
    """The same in the order in which the chains hold them: as the voters came."""
    plain = dict(envelopes)
    found = []
    for data in read_part(left.folder / "auditors-record", "records"):
        _, record = read_record(data)
        if isinstance(record.body, Envelope):
            assert decode(record.body.voting_pass.payload, Pass).case == record.case
            if record.body.ballot_ct in plain:
                found.append((record.body.ballot_ct, plain[record.body.ballot_ct]))
    assert len(found) == len(envelopes)
    return found


def published_ballots(left: Left) -> list[Ballot]:
    """The rows of the published file, in its order."""
    text = (left.folder / "result" / "published" / "ballots.pb").read_text(encoding="utf-8")
    header, *rows = text.split("VOTES\n")[1].splitlines()
    column = header.split(";").index("vote")
    return [Ballot("all", tuple(row.split(";")[column].split(","))) for row in rows]


def hits(told: Sequence[Ballot], truth: Sequence[Ballot]) -> int:
    return sum(one == other for one, other in zip(told, truth, strict=True))


def by_chance(told: Sequence[Ballot], truth: Iterable[Ballot]) -> int:
    """What a random order hits in all but one of 400 tries."""
    rng, order = random.Random(1), list(truth)
    tries = []
    for _ in range(SHUFFLES):
        rng.shuffle(order)
        tries.append(hits(told, order))
    return max(tries)
