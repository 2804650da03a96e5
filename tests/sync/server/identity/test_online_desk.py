"""Somebody at home types an ID number and a birth date, and gets a voting pass, or the reason why not.

The pass stands in the desk's chain before it is handed out. Nobody can try birthdays for a number for long,
and a registry that does not answer refuses nobody: it says "later".
"""

from base64 import b64decode
from datetime import date

import httpx
import msgspec
import pytest

from sync.protocol.aliases import seal_aliases
from sync.protocol.case import BallotStyle
from sync.protocol.chain import Head, follow
from sync.protocol.encoding import decode
from sync.protocol.errors import FileDamaged, NotAuthorised, NotReady
from sync.protocol.messages import Event
from sync.protocol.online_roll import OnlineRoll, seal_online_roll
from sync.protocol.passes import read_pass
from sync.protocol.roll_tag import STRUCK, RollEntry, pack_roll, slow_digest, station_tag
from sync.protocol.sealing import open_identity
from sync.protocol.signing import Signed
from sync.server.identity.keys import make_identity_keys
from sync.server.identity.rate_limit import Rate
from tests.support.world import CLOSES, DURING, OPENS, World, plain_case
from tests.sync.server.identity.conftest import RESIDENT, WORKER, Online, case_with_everybody

ROLL_KEY = b"\x09" * 32


def question(who, **changes):
    return {"case": "TEST-2026", "number": who.number, "birth_date": who.birth_date} | changes


def ask(url, body, **headers):
    with httpx.Client() as browser:
        return browser.post(f"{url}/online/check", json=body, headers=headers)


def chain_of(service):
    with service.database.reading() as connection:
        data = list(connection.exec_driver_sql("SELECT data FROM records ORDER BY sequence").scalars())
    return [record.body for record, _ in follow(Head(), "TEST-2026", "online-desk", data)]


# --- with the registry -----------------------------------------------------------------------------------


def test_whom_the_registry_knows_gets_a_pass_that_stands_in_the_chain(online, persons):
    with online.running() as (url, service):
        answer = ask(url, question(persons[0]))
        reply = answer.json()
        assert (answer.status_code, reply["outcome"]) == (200, "may-vote")
        assert (reply["style"], reply["electorate_class"]) == ("all", "resident")
        desk, given = read_pass(online.world.directory(), decode(b64decode(reply["voting_pass"]), Signed))
        assert desk.roles == ("online-desk",)
        assert (given.status, given.photo_seen, given.expires) == ("registry", False, DURING + 1800)
        assert reply["expires"] == given.expires
        assert chain_of(service) == [Event("opened"), Event("passed", given.serial)]
        opened = open_identity(
            online.world.identity_private, "TEST-2026", "online", given.serial, given.id_ct
        )
        assert opened == persons[0]


def test_numbers_and_dates_may_be_typed_as_people_write_them(online, persons):
    who = persons[0]
    born = date.fromisoformat(who.birth_date)
    minguo = f"民國{born.year - 1911}年{born.month}月{born.day}日"
    with online.running() as (url, _):
        reply = ask(url, question(who, number=f" {who.number.lower()} ", birth_date=minguo)).json()
        assert reply["outcome"] == "may-vote"


def test_an_incorrect_answer_ends_the_matter_with_a_telephone_number(online, persons):
    with online.running() as (url, service):
        for wrong in (question(persons[5]), question(persons[0], birth_date="1950-01-01")):
            reply = ask(url, wrong).json()
            assert reply["outcome"] == "registry-incorrect"
            assert reply["telephone"] == online.world.case.telephone
            assert reply["voting_pass"] is None
        assert chain_of(service) == [Event("opened")]


def test_somebody_may_check_again_and_gets_another_pass(online, persons):
    with online.running() as (url, service):
        passes = {ask(url, question(persons[0])).json()["voting_pass"] for _ in range(3)}
        assert len(passes) == 3
        assert len(chain_of(service)) == 4


def test_who_is_too_young_is_told_so_without_asking_the_registry(online, registry_of_three, persons):
    with online.running() as (url, _):
        reply = ask(url, question(persons[0], birth_date="2010-11-29")).json()
        assert reply["outcome"] == "not-old-enough"
        assert registry_of_three.asked == 0
        assert ask(url, question(persons[0], birth_date="2010-11-28")).json()["outcome"] != "not-old-enough"


def test_a_registry_that_is_down_says_later_and_not_no(online, registry_of_three, persons):
    registry_of_three.faults.refuse_first = 1000
    with online.running() as (url, service):
        answer = ask(url, question(persons[0]))
        assert (answer.status_code, answer.json()["code"]) == (503, "line-down")
        registry_of_three.faults.refuse_first = 0
        registry_of_three.faults.wrong_echo = True
        answer = ask(url, question(persons[0]))
        assert (answer.status_code, answer.json()["code"]) == (502, "service-faulty")
        assert chain_of(service) == [Event("opened")]


def test_passes_are_given_only_while_the_poll_is_open_and_never_outlast_it(online, persons):
    with online.running() as (url, _):
        online.now = OPENS.timestamp() - 1
        assert ask(url, question(persons[0])).json()["details"] == {"reason": "not-open-yet"}
        online.now = CLOSES.timestamp()
        assert ask(url, question(persons[0])).json()["details"] == {"reason": "closed"}
        online.now = CLOSES.timestamp() - 60
        assert ask(url, question(persons[0])).json()["expires"] == CLOSES.timestamp()


def test_after_the_officials_closed_the_poll_no_more_passes_are_given(online, persons):
    with online.running() as (url, service):
        ask(url, question(persons[0]))
        account = service.chain.close_poll()
        answer = ask(url, question(persons[0]))
        assert (answer.status_code, answer.json()["code"]) == (409, "not-allowed-now")
        assert service.chain.close_poll() == account
        assert (account.passes, account.sequence) == (1, 3)
    with online.running() as (url, service):
        assert len(chain_of(service)) == 3, "a restart adds nothing to a closed chain"


def test_an_online_desk_whose_certificate_was_taken_back_gives_no_more_passes(online, persons):
    with online.running() as (url, service):
        assert ask(url, question(persons[0])).json()["outcome"] == "may-vote"
        service.known.take([online.world.revoke("online-desk")])
        answer = ask(url, question(persons[1]))
        assert (answer.status_code, answer.json()["code"]) == (400, "device-revoked")
        assert [body.kind for body in chain_of(service)] == ["opened", "passed"]


def test_a_restart_goes_on_with_the_same_chain(online, persons):
    for _ in range(2):
        with online.running() as (url, service):
            ask(url, question(persons[0]))
            kinds = [body.kind for body in chain_of(service)]
    assert kinds == ["opened", "passed", "restarted", "passed"]


# --- limits ----------------------------------------------------------------------------------------------


def test_nobody_can_try_many_birthdays_for_one_number(online, registry_of_three, persons):
    online.settings = {"person_rate": Rate(3, 3600)}
    with online.running() as (url, _):
        for day in range(1, 4):
            ask(
                url,
                question(persons[0], birth_date=f"1960-01-0{day}"),
                **{"x-forwarded-for": f"10.0.0.{day}"},
            )
        answer = ask(url, question(persons[0]))
        assert (answer.status_code, answer.json()["code"]) == (429, "too-many-attempts")
        assert answer.json()["details"]["seconds"] > 60
        assert registry_of_three.asked == 3
        assert ask(url, question(persons[1])).json()["outcome"] == "may-vote"


def test_one_address_can_ask_only_so_often_and_others_go_on(online, persons):
    online.settings = {"address_rate": Rate(2, 600)}
    with online.running() as (url, _):
        answers = [ask(url, question(who), **{"x-forwarded-for": "10.1.1.1"}) for who in persons[:3]]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert ask(url, question(persons[2]), **{"x-forwarded-for": "10.2.2.2"}).status_code == 200


def test_a_challenge_comes_before_anything_is_asked(online, registry_of_three, persons):
    class OneWord:
        def passed(self, answer):
            return answer == "tulip"

    online.settings = {"challenge": OneWord()}
    with online.running() as (url, _):
        assert ask(url, question(persons[0])).json()["outcome"] == "challenge-failed"
        assert registry_of_three.asked == 0
        assert ask(url, question(persons[0], challenge="tulip")).json()["outcome"] == "may-vote"


# --- what is no question ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"case": "OTHER-2026"}, "wrong-case"),
        ({"number": "A123456780"}, "identity-invalid"),
        ({"birth_date": "1990-02-30"}, "identity-invalid"),
        ({"number": "X" * 65}, "http"),
        ({"number": 1}, "http"),
        ({"name": "somebody"}, "http"),
        ({"number": "A" * 5000}, "http"),
    ],
)
def test_what_makes_no_sense_gets_an_error_body_that_repeats_nothing(online, persons, changes, code):
    with online.running() as (url, _):
        answer = ask(url, question(persons[0], **changes))
    assert 400 <= answer.status_code < 500
    assert answer.json()["code"] == code
    assert persons[0].number not in answer.text
    assert "A12345678" not in answer.text
    assert "somebody" not in answer.text


# --- with a roll of its own ------------------------------------------------------------------------------


def roll_of(world, *entries):
    rows = []
    for number, (who, electorate_class, flags) in enumerate(entries):
        tag = station_tag(ROLL_KEY, slow_digest(who, world.case.identity_tag))
        rows.append(RollEntry(tag, electorate_class, "all", flags, number))
    roll = OnlineRoll(ROLL_KEY, pack_roll(rows))
    return seal_online_roll(world.authority, world.case.keys.identity, world.case.code, roll)


def test_the_services_own_roll_answers_instead_of_the_registry(world, tmp_path, persons, registry_of_three):
    on_site_only = msgspec.structs.replace(RESIDENT, id="elder", channels=("on-site",))
    electorate = msgspec.structs.replace(world.plain.electorate, classes=(RESIDENT, on_site_only, WORKER))
    world = World(msgspec.structs.replace(world.plain, electorate=electorate))
    online = Online(world, tmp_path / "identity.db", registry_of_three.url)
    anna, struck, elder, stranger = persons[:4]
    roll = roll_of(world, (anna, "resident", 0), (struck, "resident", STRUCK), (elder, "elder", 0))
    online.settings = {"sealed_roll": roll}
    with online.running() as (url, _):
        outcomes = [ask(url, question(who)).json()["outcome"] for who in (anna, struck, elder, stranger)]
        assert outcomes == ["may-vote", "struck", "on-site-only", "not-on-roll"]
        other_day = question(anna, birth_date="1950-01-01")
        assert ask(url, other_day).json()["outcome"] == "not-on-roll"
        _, given = read_pass(
            world.directory(), decode(b64decode(ask(url, question(anna)).json()["voting_pass"]), Signed)
        )
        assert given.status == "roll"
    assert registry_of_three.asked == 0


def test_where_classes_or_styles_differ_the_registry_alone_is_not_enough(tmp_path):
    weighted = msgspec.structs.replace(RESIDENT, id="citizen", weight=2)
    plain = plain_case()
    classes = msgspec.structs.replace(plain.electorate, classes=(RESIDENT, weighted))
    districts = (BallotStyle(id="all", districts=("north",), proposals=("p1",)),)
    for changed in (plain_case(electorate=classes), plain_case(styles=districts)):
        with pytest.raises(NotReady):
            Online(World(changed), tmp_path / f"{id(changed)}.db", "http://127.0.0.1:9").open()


# --- opening ---------------------------------------------------------------------------------------------


def test_a_case_without_online_votes_has_no_route_for_them(tmp_path, persons):
    online = Online(
        World(case_with_everybody(channels=("on-site",))), tmp_path / "identity.db", "http://127.0.0.1:9"
    )
    with online.running() as (url, service):
        assert service.desk is None
        assert ask(url, question(persons[0])).status_code == 404


def test_keys_that_the_case_does_not_pin_are_refused(online):
    online.keys = make_identity_keys()
    with pytest.raises(NotAuthorised):
        online.open()


def test_without_a_certificate_there_is_no_online_desk(online):
    online.world.documents.clear()
    with pytest.raises(NotReady):
        online.open()


def test_aliases_of_another_case_are_refused(online):
    world, pairs = online.world, [("AA00000009", "A800000014")]
    sealed = seal_aliases(world.authority, world.case.keys.identity, "OTHER-2026", pairs)
    online.settings = {"sealed_aliases": sealed}
    with pytest.raises(FileDamaged):
        online.open()
