"""A card that cannot be read, a number nobody can make out: the officer finds the person by name.

Only in a case that allows names on the roll, only at desks, a few at a time and masked; and the person found
is checked in like everybody else. No name gets any further than the desk's own encrypted database.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from kiosk.app.folder import DATABASE
from kiosk.app.preparation import install
from kiosk.domain.check_in import Outcome
from kiosk.domain.roll_list import MOST, Found, joined, masked_name, masked_number
from kiosk.storage.vault import open_vault
from sync.client.bundle import export_bundle
from sync.protocol.errors import NotAllowedNow, NotAuthorised, RollInvalid
from sync.protocol.identity import Identity
from sync.protocol.listed_people import Listed, in_order
from sync.protocol.provisioning import Provision, answer
from tests.support.leaks import needles_of, search
from tests.support.people import people
from tests.support.stations import PASSPHRASE, ROLL_KEY, OpenStation, ask, cheap_argon2, open_in, roll_of
from tests.support.world import World, plain_case

WHO = people(30, seed=23)
NAMES = ("王小明", "王大明", "陳王美玉", "Siti Aminah", "100% 林", *(f"張{n:02}" for n in range(25)))
LISTED = in_order(Listed(name, who) for name, who in zip(NAMES, WHO, strict=True))


def world_with_names(*, allowed: bool = True) -> World:
    plain = plain_case()
    electorate = msgspec.structs.replace(plain.electorate, names_on_roll=allowed)
    return World(msgspec.structs.replace(plain, electorate=electorate))


def set_up(folder: Path, world: World, listed: Sequence[Listed] = LISTED, roles=("desk", "booth")) -> None:
    cheap_argon2()
    wanted = ask(world, folder, roles=roles)
    body = Provision(
        case=world.signed_case,
        station=wanted.station,
        device=wanted.device,
        certificates=tuple(world.documents),
        roll_key=ROLL_KEY,
        roll=roll_of(world, WHO),
        pictures={},
        listed=tuple(listed),
    )
    install(folder, PASSPHRASE, answer(world.authority, wanted, body), world.authority.public_key)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[OpenStation]:
    set_up(tmp_path / "station", world_with_names())
    opened = open_in(tmp_path / "station")
    yield opened
    opened.station.close()


def names(found: Found) -> list[str]:
    return [one.name for one in found.people]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("王小", ["王小明"]),
        (" 王 大明 ", ["王大明"]),
        ("大明", ["王大明"]),
        ("王美", ["陳王美玉"]),
        ("SITI", ["Siti Aminah"]),
        ("ｓｉｔｉ　ａ", ["Siti Aminah"]),
        ("0%", ["100% 林"]),
        ("%%", []),
        ("_明", []),
        ("李四", []),
        ("王", []),
        ("", []),
        ("   ", []),
    ],
)
def test_a_person_is_found_by_a_part_of_the_name(at: OpenStation, typed: str, expected: list[str]) -> None:
    found = at.station.search(typed)
    assert (names(found), found.more) == (expected, False)


def test_no_more_than_a_few_are_listed_and_it_is_said_that_there_are_others(at: OpenStation) -> None:
    found = at.station.search("張0")
    assert (len(found.people), found.more) == (10, False)
    every = Found(tuple(one for one in LISTED if one.name.startswith("張")))
    set_of_25 = joined([every])
    assert (len(set_of_25.people), set_of_25.more) == (MOST, True)


def test_the_one_chosen_is_checked_in_like_everybody_else(at: OpenStation) -> None:
    one = at.station.search("王小明").people[0]
    answer = at.station.check_in(one.who.number, one.who.birth_date)
    assert answer.outcome is Outcome.MAY_VOTE
    at.station.admit(answer, at.second)
    assert at.station.check_in(one.who.number, one.who.birth_date).outcome is Outcome.VOTED_HERE


def test_nobody_is_looked_up_while_the_desk_is_closed(at: OpenStation) -> None:
    at.station.suspend(at.chief, "earthquake")
    with pytest.raises(NotAllowedNow):
        at.station.search("王小明")


def test_a_booth_looks_nobody_up(tmp_path: Path) -> None:
    set_up(tmp_path / "booth", world_with_names(), (), ("booth",))
    opened = open_in(tmp_path / "booth")
    with pytest.raises(NotAuthorised):
        opened.station.search("王小明")
    opened.station.close()


def test_names_for_a_case_that_allows_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RollInvalid):
        set_up(tmp_path / "station", world_with_names(allowed=False))
    assert not (tmp_path / "station" / DATABASE).exists()


def test_several_cases_list_each_person_once() -> None:
    first, second = LISTED[0], LISTED[1]
    assert joined([Found((first, second)), Found((first,), more=True)]) == Found((first, second), more=True)
    assert joined([]) == Found()


@pytest.mark.parametrize(
    ("name", "shown"),
    [("王小明", "王○明"), ("王明", "王○"), ("歐陽美玉", "歐○○玉"), ("Siti Aminah", "S○○○○h"), ("林", "林")],
)
def test_names_are_masked_as_people_here_know_it(name: str, shown: str) -> None:
    assert masked_name(name) == shown


def test_a_number_shows_its_letter_and_three_digits() -> None:
    assert masked_number("A123456789") == "A○○○○○○789"


def test_a_name_shows_in_no_repr() -> None:
    listed = Listed("王小明", Identity("national", "A123456789", "1990-01-01"))
    for shown in (repr(listed), str(Found((listed,)))):
        assert "王" not in shown
        assert "A123" not in shown


def test_names_stand_in_one_table_of_the_encrypted_database_and_nowhere_else(
    at: OpenStation, tmp_path: Path
) -> None:
    """A day with the list in use, a delivery file, then a search through every byte: without the station's
    passphrase there is no name, and with it only in the list itself."""
    chosen = at.station.search("王小明").people[0]
    at.station.admit(at.station.check_in(chosen.who.number, chosen.who.birth_date), at.second)
    export_bundle([at.station.outbox], tmp_path / "station" / "delivery")
    at.station.close()
    wanted = needles_of([*NAMES[:4], *(one.number for one in WHO[:4])])
    assert search(tmp_path / "station", wanted, {}) == []
    key = open_vault(tmp_path / "station" / "vault", PASSPHRASE).contents.database_key
    hits = search(tmp_path / "station", wanted, {DATABASE: key})
    assert {hit.place for hit in hits} == {f"{DATABASE}:listed"}
