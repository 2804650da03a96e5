"""A case is a file that people write. What real cases asked for can be said in it; what is missing, misspelt
or of the wrong sort is named by its place in the file.
"""

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot, limits, problems
from sync.protocol.case import (
    BallotStyle,
    Case,
    Counting,
    Document,
    Electorate,
    ElectorateClass,
    PassMark,
    Proposal,
    Voting,
    text_in,
)
from sync.protocol.case_check import read_case
from sync.protocol.encoding import MAX_CASE, decode, encode
from sync.protocol.errors import CaseInvalid
from tests.support.world import World, plain_case
from tests.sync.protocol.strategies import cases

TEXT = {"zh-Hant": "文", "en": "text"}
EIGHT = tuple(f"p{n}" for n in range(1, 9))


def of_eight(**changes):
    proposals = tuple(Proposal(id=one, title=TEXT, cost=100) for one in EIGHT)
    return plain_case(
        proposals=proposals, styles=(BallotStyle(id="all", proposals=EIGHT),), **{"topic": TEXT, **changes}
    )


def electorate(*classes, age=0, **more):
    return Electorate(classes=classes, minimum_age=age, age_on=date(2026, 11, 28), **more)


def resident(**more):
    return ElectorateClass(id="resident", name=TEXT, style="all", **more)


def attested(name, *documents):
    return ElectorateClass(
        id=name,
        name=TEXT,
        style="all",
        admission="attested",
        documents=tuple(Document(id=one, name=TEXT) for one in documents),
        channels=("on-site",),
    )


REAL = {
    "Taipei Da'an 2016": of_eight(
        electorate=electorate(
            resident(),
            attested("worker", "work-proof"),
            attested("student", "student-card"),
            attested("living-here", "utility-bill"),
            age=18,
        )
    ),
    "Taipei Shilin 2017": of_eight(
        electorate=electorate(resident(), age=16, registered_by=date(2026, 10, 1)),
        voting=Voting(type="approval", minimum=4, maximum=8),
        counting=Counting(rule="greedy-threshold", budget=500, pass_mark=PassMark(points=300)),
    ),
    "Beitou 2017": of_eight(
        electorate=electorate(resident(), attested("worker", "work-proof", "utility-bill")),
        voting=Voting(type="approval", minimum=3, maximum=3),
    ),
    "Taipei 2018": of_eight(electorate=electorate(resident(), age=16), channels=("on-site",)),
    "Xindian 2025": of_eight(
        electorate=electorate(resident(weight=2), attested("worker", "work-proof"), age=15),
        voting=Voting(type="approval", minimum=8, maximum=8),
    ),
    "Taipei 2025": of_eight(
        electorate=electorate(resident(), eligible=250_000),
        counting=Counting(rule="top-n", winners=3, pass_mark=PassMark(eligible_permille=10)),
    ),
}


@pytest.mark.parametrize("case", REAL.values(), ids=REAL)
def test_the_rules_of_real_cases_can_be_said_and_survive_the_file(case):
    assert read_case(msgspec.json.encode(case)) == case


def allowed(case, count):
    return not list(problems(case, Ballot("all", EIGHT[:count])))


def test_how_many_choices_the_real_cases_took():
    def counts(name):
        return [n for n in range(9) if allowed(REAL[name], n)]

    assert counts("Taipei Shilin 2017") == [4, 5, 6, 7, 8]
    assert counts("Beitou 2017") == [3]
    assert counts("Xindian 2025") == [8]
    assert limits(REAL["Xindian 2025"], "all") == (8, 8)


@settings(max_examples=40)
@given(cases())
def test_a_case_survives_both_encodings(case):
    assert read_case(msgspec.json.encode(case)) == case
    assert decode(encode(case), Case, MAX_CASE) == case


def test_a_built_case_survives_both_encodings():
    case = World().case
    assert read_case(msgspec.json.encode(case)) == case
    assert decode(encode(case), Case, MAX_CASE) == case


def test_moments_may_be_written_in_local_time():
    taipei = timezone(timedelta(hours=8))
    opens = datetime(2026, 11, 28, 8, 0, tzinfo=taipei)
    case = plain_case(opens=opens)
    assert read_case(msgspec.json.encode(case)).opens == opens
    assert b"+08:00" in msgspec.json.encode(case)


def required_fields(kind=Case, path=()):
    """Every field that a plain case file must have, as a path of keys."""
    tree = msgspec.to_builtins(plain_case())
    return list(_required(kind, tree, path))


def _required(kind, tree, path):
    for field in msgspec.structs.fields(kind):
        here = (*path, field.name)
        if field.required:
            yield here
        inner = tree.get(field.name)
        if isinstance(field.type, type) and issubclass(field.type, msgspec.Struct) and inner:
            yield from _required(field.type, inner, here)


INSIDE_LISTS = [
    ("electorate", "classes", 0, "id"),
    ("electorate", "classes", 0, "name"),
    ("electorate", "classes", 0, "style"),
    ("styles", 0, "id"),
    ("styles", 0, "proposals"),
    ("proposals", 1, "id"),
    ("proposals", 1, "title"),
]


def spelt(path):
    """A path as errors tell it: `electorate.classes[0].id`."""
    return "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path).lstrip(".")


def changed(path, change):
    tree = msgspec.to_builtins(plain_case())
    inner = tree
    for step in path[:-1]:
        inner[step] = list(inner[step]) if isinstance(inner[step], tuple) else inner[step]
        inner = inner[step]
    change(inner, path[-1])
    return msgspec.json.encode(tree)


def refused_field(data):
    with pytest.raises(CaseInvalid) as refused:
        read_case(data)
    return refused.value.details["field"]


@pytest.mark.parametrize("path", [*required_fields(), *INSIDE_LISTS], ids=spelt)
def test_a_missing_field_is_named(path):
    assert refused_field(changed(path, lambda inner, key: inner.pop(key))) == spelt(path)


@pytest.mark.parametrize("path", [*required_fields(), *INSIDE_LISTS], ids=spelt)
def test_a_misspelt_field_is_named(path):
    misspelt = (*path[:-1], path[-1] + "s")
    found = refused_field(changed(misspelt, lambda inner, key: inner.update({key: 1})))
    assert found == spelt(misspelt)


@pytest.mark.parametrize("path", [*required_fields(), *INSIDE_LISTS], ids=spelt)
def test_a_field_of_the_wrong_sort_is_named(path):
    assert refused_field(changed(path, lambda inner, key: inner.update({key: 1.5}))) == spelt(path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("code",), "test 2026"),
        (("opens",), "2026-11-28T08:00:00"),  # of which time zone?
        (("currency",), "NT$"),
        (("currency_decimals",), 4),
        (("retention_days",), 10**30),
        (("telephone",), None),
        (("languages",), []),
        (("languages",), ["zh_TW"]),
        (("channels",), ["post"]),
        (("proposals",), []),
        (("proposals", 0, "cost"), -1),
        (("electorate", "age_on"), "28.11.2026"),
        (("electorate", "eligible"), 10**30),
        (("electorate", "minimum_age"), 121),
        (("electorate", "classes", 0, "weight"), 0),
        (("voting", "type"), "quadratic"),
        (("voting", "maximum"), 0),
        (("voting", "maximum"), 10**30),
        (("counting", "rule"), "borda"),
    ],
    ids=lambda one: spelt(one) if isinstance(one, tuple) else "",
)
def test_a_value_out_of_range_is_named(path, value):
    found = refused_field(changed(path, lambda inner, key: inner.update({key: value})))
    assert found.startswith(spelt(path))


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"[" * 100_000, b'{"code":"\xff\xfe"}', b"\xff\xfe{\0}\0", b'{"code": NaN}'],
    ids=lambda data: repr(data[:12]),
)
def test_what_is_no_case_file_at_all(data):
    with pytest.raises(CaseInvalid):
        read_case(data)


def test_a_file_too_long_is_not_even_read():
    with pytest.raises(CaseInvalid):
        read_case(b" " * (MAX_CASE + 1))


@given(st.binary(max_size=200), st.integers(min_value=0), st.integers(min_value=0, max_value=40))
def test_a_case_file_with_rubbish_in_it_is_refused_or_read_but_never_crashes(rubbish, at, cut):
    good = msgspec.json.encode(plain_case())
    at %= len(good)
    with suppress(CaseInvalid):
        read_case(good[:at] + rubbish + good[at + cut :])


def test_things_are_found_by_their_id():
    case = plain_case()
    assert case.style("all") == case.styles[0]
    assert case.electorate_class("resident") == case.electorate.classes[0]
    assert case.proposal("p2") == case.proposals[1]
    assert (case.style("none"), case.electorate_class("none"), case.proposal("none")) == (None, None, None)


def test_a_text_falls_back_to_the_cases_first_language_and_says_so():
    assert text_in(TEXT, "en") == ("text", "en")
    assert text_in(TEXT, "vi") == ("文", "zh-Hant")
