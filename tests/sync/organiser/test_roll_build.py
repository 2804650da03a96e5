"""The registry sends a list; the organiser makes the sealed roll from it, over hours if the city is large."""

import csv
from pathlib import Path

import msgspec
import pytest

from sync.organiser.roll_build import (
    build_roll,
    derived_key,
    listed_people,
    read_roll,
    read_rows,
    station_entries,
)
from sync.protocol.case import BallotStyle
from sync.protocol.errors import FileDamaged, NotReady, RollInvalid
from sync.protocol.identity import Identity
from sync.protocol.roll_tag import slow_digest, station_tag
from tests.support.people import people
from tests.support.world import World, plain_case


def write_csv(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def rows_of(who: list[Identity]) -> list[dict[str, str]]:
    return [{"id": one.number, "birth_date": one.birth_date} for one in who]


@pytest.fixture
def world() -> World:
    return World()


def test_everyone_on_the_list_is_found_at_the_station_by_id_and_birth_date(
    world: World, tmp_path: Path
) -> None:
    listed = people(30)
    good, bad = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows_of(listed)))
    assert (len(good), bad) == (30, [])
    build_roll(world.case, world.authority, good, tmp_path / "roll", workers=2)

    key = derived_key(world.authority, "station-roll", world.case.code, "S1")
    entries = {
        one.tag: one
        for one in station_entries(read_roll(world.authority, world.case, tmp_path / "roll"), key)
    }

    tag_cost = world.case.identity_tag
    assert tag_cost is not None
    for who in listed:
        assert station_tag(key, slow_digest(who, tag_cost)) in entries
    wrong_birthday = msgspec.structs.replace(listed[0], birth_date="1901-01-01")
    assert station_tag(key, slow_digest(wrong_birthday, tag_cost)) not in entries


def test_names_are_taken_where_the_case_allows_them_and_nowhere_else(world: World, tmp_path: Path) -> None:
    """The registry's list has a column of names. A case that does not allow them refuses the list as it is,
    so that nobody finds out later; one that does wants a name for everybody, and seals it with the rest."""
    names = ["王小明", "王大明", "Siti Aminah"]
    rows = [row | {"name": name} for row, name in zip(rows_of(people(3)), names, strict=True)]
    file = write_csv(tmp_path / "roll.csv", rows)
    with pytest.raises(RollInvalid):
        read_rows(world.case, file)

    electorate = msgspec.structs.replace(world.plain.electorate, names_on_roll=True)
    world = World(msgspec.structs.replace(world.plain, electorate=electorate))
    with pytest.raises(RollInvalid):
        read_rows(world.case, write_csv(tmp_path / "without.csv", rows_of(people(3))))
    bad_rows = [rows[0] | {"name": name} for name in ("", "王\n小明", "王" * 61)]
    for row in bad_rows:
        _, bad = read_rows(world.case, write_csv(tmp_path / "bad.csv", [row]))
        assert [(one.line > 1, one.field) for one in bad] == [(True, "name")]

    good, _ = read_rows(world.case, file)
    build_roll(world.case, world.authority, good, tmp_path / "roll")
    listed = listed_people(read_roll(world.authority, world.case, tmp_path / "roll"))
    assert {one.name: one.who for one in listed} == dict(zip(names, people(3), strict=True))
    content = b"".join(path.read_bytes() for path in (tmp_path / "roll").iterdir())
    assert not any(name.encode() in content for name in names)


def test_no_file_of_the_roll_holds_an_id_number_and_other_stations_tags_are_different(
    world: World, tmp_path: Path
) -> None:
    listed = people(5)
    good, _ = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows_of(listed)))
    build_roll(world.case, world.authority, good, tmp_path / "roll")
    content = b"".join(path.read_bytes() for path in (tmp_path / "roll").iterdir())
    assert not any(who.number.encode() in content for who in listed)
    first, second = (
        {
            one.tag
            for one in station_entries(
                read_roll(world.authority, world.case, tmp_path / "roll"),
                derived_key(world.authority, "station-roll", world.case.code, station),
            )
        }
        for station in ("S1", "S2")
    )
    assert len(first) == len(second) == 5
    assert not first & second


def test_bad_rows_are_told_with_their_line_and_without_the_number(world: World, tmp_path: Path) -> None:
    first, second, third = people(3)
    broken = first.number[:-1] + str((int(first.number[-1]) + 1) % 10)
    rows = [
        {"id": first.number, "birth_date": first.birth_date, "class": ""},
        {"id": broken, "birth_date": first.birth_date, "class": ""},
        {"id": second.number, "birth_date": "79/13/1", "class": ""},
        {"id": second.number, "birth_date": "79/1/1", "class": "tourist"},
        {"id": first.number.lower(), "birth_date": first.birth_date, "class": ""},
        {"id": third.number, "birth_date": third.birth_date, "class": "resident"},
    ]
    good, bad = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows))
    assert [row.line for row in good] == [2, 7]
    assert [(row.line, row.field) for row in bad] == [(3, "id"), (4, "birth_date"), (5, "class"), (6, "id")]
    assert bad[3].problem == "the same number stands in line 2"
    assert not any(broken in row.problem or first.number in row.problem for row in bad)


@pytest.mark.parametrize(
    "content",
    [
        b"number;date\n",
        b"id,birth_date,shoe_size\n",
        b"id,birth_date\n\xff\xfe",
        b"",
        b'id,birth_date\n"A1,b',
    ],
)
def test_a_file_that_is_no_roll_is_refused(world: World, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "roll.csv"
    path.write_bytes(content)
    with pytest.raises(RollInvalid):
        read_rows(world.case, path)


def test_a_row_with_a_missing_column_is_a_bad_row(world: World, tmp_path: Path) -> None:
    path = tmp_path / "roll.csv"
    path.write_text("id,birth_date\nA123456789\n", encoding="utf-8")
    good, bad = read_rows(world.case, path)
    assert good == []
    assert bad[0].line == 2


def test_a_second_run_makes_only_what_is_missing(world: World, tmp_path: Path) -> None:
    """The computer was switched off in the night: one chunk is missing, one was damaged."""
    good, _ = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows_of(people(1200))))
    told: list[int] = []
    manifest = build_roll(world.case, world.authority, good, tmp_path / "roll")
    assert len(manifest.chunks) == 3
    kept, missing, damaged = (tmp_path / "roll" / name for name in manifest.chunks)
    before = kept.stat().st_mtime_ns
    missing.unlink()
    damaged.write_bytes(damaged.read_bytes()[:-1])

    again = build_roll(
        world.case, world.authority, good, tmp_path / "roll", progress=lambda done, _: told.append(done)
    )

    assert again == manifest
    assert told[0] == 500
    assert told[-1] == 1200
    assert kept.stat().st_mtime_ns == before
    assert sum(1 for _ in read_roll(world.authority, world.case, tmp_path / "roll")) == 1200


def test_a_damaged_or_unfinished_roll_is_not_read(world: World, tmp_path: Path) -> None:
    with pytest.raises(NotReady):
        list(read_roll(world.authority, world.case, tmp_path / "roll"))
    good, _ = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows_of(people(3))))
    manifest = build_roll(world.case, world.authority, good, tmp_path / "roll")
    (tmp_path / "roll" / manifest.chunks[0]).unlink()
    with pytest.raises(FileDamaged):
        list(read_roll(world.authority, world.case, tmp_path / "roll"))
    stranger = World(plain_case("OTHER-2026"))
    with pytest.raises(NotReady):
        list(read_roll(world.authority, stranger.case, tmp_path / "roll"))


def test_a_resident_with_a_former_number_is_one_person_under_two_tags(world: World, tmp_path: Path) -> None:
    rows = [{"id": "A800000014", "birth_date": "1990-05-05", "former_id": "AA00000009"}]
    good, bad = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows))
    assert bad == []
    build_roll(world.case, world.authority, good, tmp_path / "roll")
    entries = station_entries(read_roll(world.authority, world.case, tmp_path / "roll"), b"k" * 32)
    assert len({one.tag for one in entries}) == 2
    assert len({one.person for one in entries}) == 1


def test_the_district_decides_the_ballot_style(tmp_path: Path) -> None:
    world = World(
        plain_case(
            styles=(
                BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4"), districts=("北區",)),
                BallotStyle(id="south", proposals=("p3", "p4"), districts=("南區",)),
            )
        )
    )
    who = people(3)
    rows = [
        row | {"district": place} for row, place in zip(rows_of(who), ("北區", "南區", "東區"), strict=True)
    ]
    good, bad = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows))
    assert [row.style for row in good] == ["all", "south"]
    assert [(row.line, row.field) for row in bad] == [(4, "district")]
