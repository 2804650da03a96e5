"""People mistype, mix up, lose and forge files. Each time the command says what is wrong in words, ends with
1, and nothing has changed: no file, no row.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from kiosk.app.process import LOCK
from tests.sync.cli.walk_through import CASE, PIN, VOTERS, WORDS, Office, a_case

PINS = f"{PIN}\n" * 4
BARE = ("Traceback", "codec can't", "Expected `", "KeyError", "ValueError", "msgspec", "Errno", "regex")
"""what Python and its libraries say, and nobody here should"""
AUTHORITY = "--authority authority.key"
BUILD = (
    f"pbcentre case build park.json {AUTHORITY} --ceremony ceremony/ceremony.public.json "
    "--centre centre.key.public.json --identity identity.key.public.json "
    "--decision wang.key.public.json --decision lee.key.public.json --out new.signed"
)
ROLL = f"pbcentre roll build roll.csv {AUTHORITY} --out new-roll"
PROVISION = f"pbcentre station provision st1.request {AUTHORITY} --roll roll --out new.provision"
ONLINE = (
    f"pbcentre station certify-online {AUTHORITY} --identity identity.key.public.json "
    "--centre centre.key.public.json --official wang.key.public.json lee.key.public.json "
    "--out new.certificates"
)
REVOKE = (
    f"pbcentre station revoke st1-a --reason lost {AUTHORITY} --certificates st1.provision.certificates "
    "--out new.revocation"
)
IDENTITY = "--keys identity.key --database identity.db --certificates online.certificates"
SERVE_IDENTITY = (
    f"pbcentre identity serve {IDENTITY} --registry http://127.0.0.1:1 --token-file token "
    "--aliases roll/aliases.sealed --roll roll/online.sealed"
)
CLOSE = f"pbcentre identity close {IDENTITY} --out new.account --delivery new.delivery"
TALLY = "pbcentre tally hand-over --out new-result"
TWO_SHARES = " --share-file ceremony/share-1.txt --share-file ceremony/share-2.txt"


def state(office: Office) -> dict[str, object]:
    """Every file, and every row of every database."""
    found: dict[str, object] = {}
    for name, data in office.files().items():
        if data.startswith(b"SQLite format 3"):
            with closing(sqlite3.connect(office.folder / name)) as database:
                found[name] = list(database.iterdump())
        elif not name.endswith(("-wal", "-shm", f"/{LOCK}")):
            found[name] = data
    return found


def refused(office: Office, line: str, *said: str, typed: str = "y\n", words: str = "words") -> str:
    """It ends with 1, says all of this, and nothing has changed."""
    before = state(office)
    told = office.run(line, typed, words=words)
    assert told.exit_code == 1, f"{line}\n{told.output}\n{told.exception!r}"
    assert told.exception is None or isinstance(told.exception, SystemExit), repr(told.exception)
    plain = " ".join(told.output.split())
    assert "✗" in plain
    assert [one for one in said if one not in plain] == [], plain
    assert [one for one in BARE if one in plain] == [], plain
    assert state(office) == before
    return plain


def altered(office: Office, name: str, at: Callable[[bytes], int]) -> str:
    """A copy with one bit changed."""
    data = bytearray((office.folder / name).read_bytes())
    data[at(data)] ^= 1
    office.write("altered", bytes(data))
    return "altered"


# --- Passphrases and files in general -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "file"),
    [
        (BUILD, "authority.key"),
        (ROLL, "authority.key"),
        (PROVISION, "authority.key"),
        (ONLINE, "authority.key"),
        (REVOKE, "authority.key"),
        (SERVE_IDENTITY, "identity.key"),
        ("pbcentre receive stick/st1.delivery", "centre.key"),
        ("pbcentre serve --token-file token", "centre.key"),
        ("pbcentre status", "centre.key"),
        ("pbcentre process", "centre.key"),
        ("pbcentre doubtful", "centre.key"),
        ("pbcentre cut-off --out new", "centre.key"),
        ("pbcentre waive st1 --reason lost --out new", "centre.key"),
        ("pbcentre close-online online.account --out new", "centre.key"),
        ("pbcentre hand-over --out new", "centre.key"),
        ("pbcentre auditors-record --out new", "centre.key"),
        ("pbcentre decide reveal-seed ceremony/seed.wrapped --out new", "ceremony/seed.wrapped"),
        ("pbkiosk export st1 new", ""),
        ("pbkiosk receipt st1 new", ""),
    ],
)
def test_a_wrong_passphrase_opens_nothing(delivered: Office, line: str, file: str) -> None:
    delivered.write("wrong", "six words of somebody else's choosing")
    refused(delivered, line, file, "the passphrase does not open it", words="wrong")


def test_the_online_desk_is_closed_by_its_own_passphrase_only(handed_over: Office) -> None:
    handed_over.write("wrong", "six words of somebody else's choosing")
    refused(handed_over, CLOSE, "identity.key", "the passphrase does not open it", words="wrong")


@pytest.mark.parametrize(
    ("content", "said"), [(None, "No such file"), (b"", "is empty"), ("六個字".encode("big5"), "UTF-8")]
)
def test_a_passphrase_file_that_holds_none(prepared: Office, content: bytes | None, said: str) -> None:
    if content is not None:
        prepared.write("bad", content)
    refused(prepared, "pbcentre key new decision new.key --person x", "bad", said, words="bad")


@pytest.mark.parametrize(
    "line",
    [
        BUILD.replace("park.json", "nothing"),
        BUILD.replace("authority.key", "nothing"),
        BUILD.replace("wang.key.public.json", "nothing"),
        ROLL.replace("roll.csv", "nothing"),
        ROLL + " --case nothing",
        PROVISION.replace("st1.request", "nothing"),
        SERVE_IDENTITY.replace("online.certificates", "nothing"),
        SERVE_IDENTITY.replace("roll/aliases.sealed", "nothing"),
        "pbcentre case check nothing",
        "pbcentre receive nothing",
        "pbcentre sign nothing --key wang.key",
        "pbcentre decide withdraw nothing --out new",
        "pbcentre registry-sandbox nothing",
        "pbcentre tally nothing --out new",
        "pbcentre serve --token-file nothing",
        "pbkiosk receipt st1 nothing",
    ],
)
def test_a_file_that_is_not_there_is_named(prepared: Office, line: str) -> None:
    refused(prepared, line, "nothing", "No such file")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (BUILD.replace("park.json", "words"), "not JSON"),
        (BUILD.replace("authority.key", "token", 1), "no wrapped secret"),
        (BUILD.replace("centre.key.public.json", "wang.key.public.json", 1), "keys of the decision"),
        (BUILD.replace("lee.key.public.json", "token"), "no public key file"),
        (ROLL + " --case st1.request", "a signed request, and a case is due"),
        (ROLL.replace("authority.key", "wang.key"), "“authority-keys” is due"),
        (PROVISION.replace("st1.request", "case.signed"), "a signed case, and a request is due"),
        (PROVISION.replace("--roll roll", "--roll stick"), "no finished roll"),
        (SERVE_IDENTITY.replace("online.certificates", "stick/st1.delivery"), "not a certificate"),
        (SERVE_IDENTITY.replace("roll/online.sealed", "token"), "altered, made for another case"),
        (SERVE_IDENTITY.replace("--token-file token", "--token-file park.json"), "no token"),
        (SERVE_IDENTITY.replace("http://127.0.0.1:1", "registry"), "no address"),
        ("pbcentre receive case.signed", "no delivery file"),
        ("pbcentre receive token", "no delivery file"),
        ("pbcentre sign token --key wang.key", "no draft to sign"),
        ("pbcentre close-online token --out new", "not the online desk's account"),
        ("pbcentre decide reveal-seed token --out new", "no wrapped secret"),
        ("pbcentre registry-sandbox words", "does not name the columns"),
        ("pbcentre tally case.signed --out new", "no hand-over"),
        ("pbcentre status --database sqlite:///token", "not a database"),
        ("pbcentre status --database sqlite:///mistyped.db", "there is no database mistyped.db"),
        ("pbcentre status --database nonsense", "a database is named like sqlite:///centre.db"),
        ("pbkiosk receipt st1 token", "no receipt"),
    ],
)
def test_a_file_of_another_kind_is_told_from_the_right_one(delivered: Office, line: str, said: str) -> None:
    refused(delivered, line, said)


@pytest.mark.parametrize(
    "line",
    [
        "pbcentre key new authority authority.key",
        "pbcentre identity new-keys identity.key",
        "pbcentre identity new-token token",
        "pbcentre ceremony --case-code PARK-2026 --out ceremony",
        BUILD.replace("new.signed", "case.signed"),
        PROVISION.replace("new.provision", "st1.provision"),
        ONLINE.replace("new.certificates", "words"),
        REVOKE.replace("new.revocation", "words"),
        f"pbcentre identity close {IDENTITY} --delivery new.delivery --out words",
        CLOSE.replace("new.delivery", "words"),
        "pbcentre receive stick/st1.delivery --receipt words",
        "pbcentre cut-off --out words",
        "pbcentre waive st1 --reason lost --out words",
        "pbcentre close-online online.account --out words",
        f"pbcentre decide choose {'0' * 64} --out words",
        "pbcentre hand-over --out words",
        "pbcentre auditors-record --out words",
        "pbcentre auditors-record --out record",
        "pbcentre tally hand-over --out stick",
        "pbcentre tally hand-over --out words",
    ],
)
def test_nothing_is_written_over(handed_over: Office, line: str) -> None:
    refused(handed_over, line, f"{line.rsplit(maxsplit=1)[-1]}: ")


# --- The case -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda case: case.pop("telephone"), "telephone: is missing"),
        (lambda case: case["voting"].pop("type"), "voting.type: is missing"),
        (lambda case: case["voting"].update(maxmum=3), "voting.maxmum: is no field that we know"),
        (lambda case: case["voting"].update(maximum="3"), "voting.maximum: must be a whole number or null"),
        (lambda case: case["voting"].update(maximum=0), "voting.maximum: must be at least 1"),
        (lambda case: case["voting"].update(type="best"), "voting.type: is not one of the values"),
        (lambda case: case.update(code="park"), "code: has characters, or a length"),
        (lambda case: case.update(opens="2026-11-28T08:00:00"), "opens: lacks its time zone"),
        (lambda case: case.update(opens="tomorrow"), "opens: is no moment"),
        (lambda case: case.update(closes=case["opens"]), "closes: the poll closes before it opens"),
        (lambda case: case["voting"].update(minimum=4), "voting.minimum: at least 4 but at most 3"),
        (lambda case: case["styles"][0].update(proposals=["p9"]), "there is no proposal “p9”"),
        (lambda case: case["proposals"][0].update(picture="park.png"), "“park.png” is not beside the case"),
    ],
)
def test_a_case_that_makes_no_sense_is_told_with_its_field(
    prepared: Office, change: Callable[[dict], object], said: str
) -> None:
    case = json.loads(msgspec.json.encode(a_case()))
    change(case)
    prepared.write("park.json", json.dumps(case))
    refused(prepared, BUILD, said)


def test_json_that_breaks_off_is_told_with_its_line(prepared: Office) -> None:
    prepared.write("park.json", '{\n "code": "PARK-2026",\n "title": {\n')
    refused(prepared, "pbcentre case check park.json", "park.json", "see line 4")


def test_two_people_must_be_able_to_decide(prepared: Office) -> None:
    refused(prepared, BUILD.replace(" --decision lee.key.public.json", ""), "keys.decisions: ", "at least 2")
    again = BUILD.replace("lee.key.public.json", "wang.key.public.json")
    refused(prepared, again, "keys.decisions: “wang” stands there 2 times")


# --- The roll -----------------------------------------------------------------------------------------------


def test_bad_rows_are_told_by_their_lines_and_never_by_their_numbers(prepared: Office) -> None:
    """A digit mistyped, a day that never was, a person twice. Leaving them out is a decision of its own."""
    first, second, third = VOTERS[:3]
    mistyped = first.number[:-1] + str((int(first.number[-1]) + 1) % 10)
    rows = (
        f"{mistyped},{first.birth_date}",
        f"{second.number},1990-13-01",
        f"{third.number},{third.birth_date}",
        f"{third.number},{third.birth_date}",
    )
    prepared.write("roll.csv", "id,birth_date\n" + "\n".join(rows))
    lines = ("line 2: id", "line 3: birth_date", "line 5: id the same number stands in line 4")
    told = refused(prepared, ROLL, *lines, "3 rows", "nothing was built", "--leave-out-bad")
    assert not [one for one in (mistyped, second.number, third.number) if one in told]
    assert not (prepared.folder / "new-roll").exists()

    told = prepared.do(ROLL + " --leave-out-bad")
    assert "1 people, 3 rows left out" in told
    assert "line 3: birth_date" in told


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("id;birth_date\nA123456789;1990-01-01\n", "missing: id, birth_date; columns with other names: 1"),
        (f"{VOTERS[0].number},1990-01-01\n", "columns with other names: 1, 2"),
        ("id,birth_date,district\nA1,1,北區\n".encode("big5"), "save it as “CSV UTF-8”"),
        ('id,birth_date\n"A1,2\n', "is no CSV file: see line"),
        ("", "missing: id, birth_date"),
        ("id,id,birth_date\n", "names a column twice"),
        ("id,birth_date\n", "no usable row"),
        (bytes(range(256)), "UTF-8"),
    ],
)
def test_a_list_that_is_no_roll(prepared: Office, content: str | bytes, said: str) -> None:
    prepared.write("roll.csv", content)
    told = refused(prepared, ROLL, said)
    assert VOTERS[0].number not in told


# --- Stations -----------------------------------------------------------------------------------------------


def test_a_request_that_was_altered_or_is_for_another_case(prepared: Office) -> None:
    name = altered(prepared, "st1.request", lambda data: data.index(b"st1-a") + 80)
    refused(prepared, PROVISION.replace("st1.request", name), "altered: ")
    asked = "--station st9 --device st9-a --chief ho --officer kuo --output st9.request"
    prepared.do(f"pbkiosk request st9 --case OTHER-2026 {asked}", PINS)
    refused(prepared, PROVISION.replace("st1.request", "st9.request"), "for case OTHER-2026, not PARK-2026")


def test_a_provision_file_cut_short_altered_or_for_another_device(prepared: Office) -> None:
    asked = "--case PARK-2026 --station st3 --device st3-a --chief ho --officer kuo --output st3.request"
    prepared.do(f"pbkiosk request st3 {asked}", PINS)
    prepared.do(f"pbcentre station provision st3.request {AUTHORITY} --roll roll --out st3.provision")
    whole = (prepared.folder / "st3.provision").read_bytes()
    prepared.write("cut", whole[: len(whole) // 2])
    altered(prepared, "st3.provision", lambda data: len(data) // 2)
    for name in ("cut", "altered", "st1.provision"):
        refused(
            prepared, f"pbkiosk install st3 {name}", "cut short, altered, or made for another device or case"
        )
    prepared.do("pbkiosk install st3 st3.provision")
    refused(prepared, "pbkiosk install st3 st3.provision", "installed already")


def test_names_that_no_certificate_could_hold(prepared: Office) -> None:
    asked = "--case PARK-2026 --station st3 --device st3-a --officer kuo --output st3.request"
    refused(prepared, f"pbkiosk request st3 --chief 林 {asked}", "a name is not allowed", typed=PINS)
    refused(prepared, "pbcentre key new decision new.key --person 王", "a person is named by")
    refused(prepared, REVOKE.replace("st1-a", "st9-a"), "st9-a has no certificate in case PARK-2026")
    refused(prepared, REVOKE.replace("lost", "Lost"), "“Lost” is no reason")
    refused(prepared, "pbcentre waive st9 --reason lost --out new", "no station st9")
    refused(prepared, "pbcentre decide release-station st1 --reason Why? --out new", "is no reason")
    refused(prepared, "pbcentre decide choose abc --out new", "64 hexadecimal digits")


def test_online_voting_is_certified_for_keys_of_the_case_only(prepared: Office) -> None:
    prepared.do("pbcentre key new decision chang.key --person chang")
    refused(prepared, ONLINE.replace("lee", "chang"), "public key of chang", "not the one in case PARK-2026")
    refused(prepared, ONLINE.replace("lee", "wang"), "two different people")


# --- Deliveries ---------------------------------------------------------------------------------------------


def test_a_delivery_cut_short_or_of_another_case(delivered: Office) -> None:
    whole = (delivered.folder / "stick/st1.delivery").read_bytes()
    delivered.write("cut", whole[: len(whole) // 2])
    refused(delivered, "pbcentre receive stick/st1.delivery cut", "cut: this is no delivery file")
    delivered.write("other", whole.replace(CASE.encode(), b"LAKE-2026", 1))
    refused(delivered, "pbcentre receive other", "other: this delivery file is for case LAKE-2026")
    both = "pbcentre receive stick/st1.delivery stick/st2.delivery --receipt new"
    refused(delivered, both, "--receipt goes with one delivery file")


def test_an_altered_batch_is_refused_and_the_receipt_tells_the_station(delivered: Office) -> None:
    """One bit on the stick. No record gets in, the station keeps all, and the true file still gets in."""
    name = altered(delivered, "stick/st1.delivery", lambda data: data.index(b"batch") + 400)
    told = delivered.run(f"pbcentre receive {name} --receipt stick/st1.receipt")
    assert told.exit_code == 1
    assert "a batch was refused: its signature does not hold" in " ".join(told.output.split())
    assert json.loads(delivered.do("pbcentre status"))["records"] == 0

    told = delivered.do("pbkiosk receipt st1 stick/st1.receipt")
    assert "holds 0 records" in told
    delivered.do("pbcentre receive stick/st1.delivery --receipt stick/st1.receipt")
    assert "0 are still to send" in " ".join(delivered.do("pbkiosk receipt st1 stick/st1.receipt").split())
    refused(delivered, "pbkiosk receipt st2 stick/st1.receipt", "the receipt of st1-a", "not of st2-a")


def test_a_device_that_was_lost_delivers_nothing(delivered: Office) -> None:
    delivered.do(REVOKE)
    delivered.do("pbcentre receive new.revocation")
    told = delivered.run("pbcentre receive stick/st1.delivery")
    assert told.exit_code == 1
    assert "a batch was refused: the certificate of its device was taken back" in told.output
    found = json.loads(delivered.do("pbcentre status"))
    assert found["records"] == 0
    (station,) = [one for one in found["stations"] if one["station"] == "st1"]
    assert {one["device"]: one["revoked"] for one in station["devices"]} == {
        "st1-a": True,
        "st1-a-spare1": False,
        "st1-a-spare2": False,
        "st1-a-spare3": False,
    }


# --- Decisions ----------------------------------------------------------------------------------------------


def test_one_person_cannot_decide_alone_nor_alter_what_another_has_signed(delivered: Office) -> None:
    delivered.do("pbcentre receive stick/st1.delivery")
    delivered.do("pbcentre cut-off --out cut-off")
    refused(delivered, "pbcentre receive cut-off", "needs 2 people's signatures, it has 0")
    for _ in range(2):
        told = delivered.do("pbcentre sign cut-off --key wang.key")
        assert "1 of 2 signatures" in told
    refused(
        delivered, "pbcentre receive cut-off", "cut-off: a decision needs 2 people's signatures, it has 1"
    )
    refused(delivered, "pbcentre cut-off --out cut-off", "is there already")

    name = altered(delivered, "cut-off", lambda data: data.index(b"st1-a") + 2)
    refused(delivered, f"pbcentre sign {name} --key lee.key", "altered: the signature of a decision does not")
    refused(delivered, f"pbcentre receive {name}", "altered: the signature of a decision does not hold")


def test_only_those_whom_the_case_names_sign(delivered: Office) -> None:
    delivered.do("pbcentre cut-off --out cut-off")
    delivered.do("pbcentre key new decision chang.key --person chang")
    refused(delivered, "pbcentre sign cut-off --key chang.key", "chang.key: the case does not name this key")
    refused(delivered, "pbcentre sign cut-off --key authority.key", "“decision-keys” is due")
    delivered.write("wrong", "not these")
    refused(delivered, "pbcentre sign cut-off --key wang.key", "wang.key", "passphrase", words="wrong")


def test_a_draft_for_another_case_and_a_seed_of_another_ceremony(delivered: Office, tmp_path: Path) -> None:
    delivered.write("park.json", msgspec.json.encode(a_case("LAKE-2026")))
    delivered.do(BUILD)
    delivered.do(f"pbcentre decide choose {'0' * 64} --case new.signed --out foreign")
    refused(delivered, "pbcentre sign foreign --key wang.key", "for case LAKE-2026, not PARK-2026")
    refused(delivered, "pbcentre receive foreign", "for case LAKE-2026, not PARK-2026")
    delivered.do("pbcentre ceremony --case-code PARK-2026 --out other")
    refused(
        delivered, "pbcentre decide reveal-seed other/seed.wrapped --out new", "not the seed of the case's"
    )


def test_the_hand_over_waits_for_everything_and_says_for_what(delivered: Office) -> None:
    delivered.do("pbcentre receive stick/st1.delivery")
    delivered.do("pbcentre process")
    refused(
        delivered,
        "pbcentre hand-over --out new",
        "no cut-off is signed",
        "station st2 has no closing record and no waiver",
        "station online has no closing record and no waiver",
        "3 envelopes are pending: the identity service has not answered",
    )


def test_an_identity_service_that_does_not_answer(delivered: Office) -> None:
    delivered.do("pbcentre receive stick/st1.delivery stick/st2.delivery")
    delivered.do("pbcentre process")
    line = "pbcentre process --identity http://127.0.0.1:1"
    refused(delivered, line, "--token-file is needed")
    refused(delivered, line + " --token-file token", "does not answer at http://127.0.0.1:1")
    refused(
        delivered, "pbcentre process --identity 127.0.0.1 --token-file token", "“127.0.0.1” is no address"
    )


# --- The count ----------------------------------------------------------------------------------------------


def test_shares_mistyped_foreign_or_too_few(handed_over: Office) -> None:
    handed_over.do("pbcentre ceremony --case-code PARK-2026 --out other --print-shares-as-text")
    share = (handed_over.folder / "ceremony/share-1.txt").read_text().split()
    handed_over.write("swapped", " ".join([share[1], share[0], *share[2:]]))
    handed_over.write("unknown", " ".join(["taiwan", *share[1:]]))
    handed_over.write("short", " ".join(share[:-1]))
    handed_over.write("binary", b"\xff\xfe")
    second = f"{TALLY} --share-file ceremony/share-2.txt"
    for given, said in {
        second: "1 more of the 2 shares needed",
        f"{second} --share-file swapped": "share 2: the checksum is wrong",
        f"{second} --share-file unknown": "share 2: word 1 is not in the list",
        f"{second} --share-file short": "share 2 has 32 words",
        f"{second} --share-file binary": "binary: this is not a text in UTF-8",
        f"{second} --share-file ceremony/share-2.txt": "shares 1 and 2 are the same",
        f"{second} --share-file other/share-1.txt": "another ceremony",
        f"{TALLY} --share-file other/share-1.txt --share-file other/share-2.txt": "of another ceremony",
    }.items():
        told = refused(handed_over, given, said)
        assert " ".join(share[2:4]) not in told


def test_a_share_mistyped_at_the_count_is_typed_again(handed_over: Office) -> None:
    first, second = ((handed_over.folder / f"ceremony/share-{n}.txt").read_text() for n in (1, 2))
    told = handed_over.do(TALLY, typed=f"{first}not a share\n{second}")
    assert "share 2: word 2 is not in the list" in told or "share 2: word 1 is not in the list" in told
    assert (handed_over.folder / "new-result/published/result.json").exists()


@pytest.mark.parametrize("place", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_an_altered_hand_over_is_never_opened(handed_over: Office, place: float) -> None:
    name = altered(handed_over, "hand-over", lambda data: int(len(data) * place))
    refused(handed_over, TALLY.replace("hand-over", name) + TWO_SHARES, "altered: ")


def test_another_authority_and_hexadecimal_that_is_none(counted: Office) -> None:
    for command in (f"{TALLY}{TWO_SHARES}", "pbcentre verify result/published"):
        for text in ("zz", "ab", "ab" * 31):
            refused(counted, f"{command} --authority {text}", "--authority: a public key has 64 hexadecimal")
        refused(counted, f"{command} --authority {'ab' * 32}", "a case is signed by another key")


def test_a_result_that_was_altered_is_not_to_be_trusted(counted: Office) -> None:
    result = counted.folder / "result/published/result.json"
    result.write_bytes(
        result.read_bytes().replace(b'"counted":5', b'"counted":4').replace(b'"counted": 5', b'"counted": 4')
    )
    refused(counted, "pbcentre verify result/published --record record", "do not trust this result")


def test_what_comes_after_the_hand_over_comes_too_late(handed_over: Office) -> None:
    handed_over.do(REVOKE)
    refused(handed_over, "pbcentre receive new.revocation", "the ballots have gone to the count already")


def test_no_message_repeats_a_passphrase_or_pin(prepared: Office) -> None:
    told = prepared.do(PROVISION) + prepared.do("pbcentre key new decision new.key --person x")
    assert WORDS not in told
    assert PIN not in told
