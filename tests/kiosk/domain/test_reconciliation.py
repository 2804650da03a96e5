"""At the close the passes are reconciled: with each other, by class, and with the people counted on paper."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reconciliation import (
    GROUNDS,
    DeviceReport,
    Discrepancy,
    Figures,
    Group,
    Reconciliation,
    groups_of,
    reconcile,
)
from kiosk.domain.store import HeldPass, PassState
from sync.protocol.case import ElectorateClass
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import NotAllowedNow
from sync.protocol.identity import Identity
from sync.protocol.messages import DeviceAccount, Pass
from sync.protocol.signing import Signed
from tests.support.stations import OpenStation, Prepared
from tests.support.world import DURING, plain_case

CLASSES = ("resident", "worker", "student")
CASE = plain_case(
    electorate=msgspec.structs.replace(
        plain_case().electorate,
        classes=tuple(ElectorateClass(id=one, name={"en": one}, style="all") for one in CLASSES),
    )
)
DEVICES = ("st1-a", "st1-b", "st1-c")


class Fate(NamedTuple):
    """What happened to one pass, and where."""

    electorate_class: str
    status: str
    desk: str
    state: PassState
    ended_at: str


fates = st.lists(
    st.builds(
        Fate,
        st.sampled_from(CLASSES),
        st.sampled_from(GROUNDS),
        st.sampled_from(DEVICES),
        st.sampled_from(PassState),
        st.sampled_from(DEVICES),
    ),
    max_size=30,
)


def held(fate: Fate, device: str) -> HeldPass | None:
    """What a device knows of a pass: its own ones, and those of others that ended there."""
    told = Pass(
        case="TEST-2026",
        station="st1",
        device=fate.desk,
        serial=b"s" * 16,
        style="all",
        electorate_class=fate.electorate_class,
        namespace="national",
        status=fate.status,
        expires=DURING,
        id_ct=b"c" * 128,
    )
    signed = Signed("pass", b"k" * 8, encode(told), b"s" * 64)
    ended_here = fate.state is not PassState.ISSUED and fate.ended_at == device
    if fate.desk == device or ended_here:
        return HeldPass(fate.state if ended_here else PassState.ISSUED, fate.desk == device, signed)
    return None


def reports(all_fates: Sequence[Fate]) -> list[DeviceReport]:
    """What each device tells at the end of such a day."""
    found = []
    for device in DEVICES:
        passes = [one for fate in all_fates if (one := held(fate, device)) is not None]
        ended = [one.state for one in passes]
        account = DeviceAccount(
            device, 1, b"h" * 32,
            passes=sum(one.issued_here for one in passes),
            cast=ended.count(PassState.USED),
            voided=ended.count(PassState.VOIDED),
            abandoned=ended.count(PassState.ABANDONED),
        )  # fmt: skip
        found.append(DeviceReport(account, groups_of(passes)))
    return found


def told_of(all_fates: Sequence[Fate], paper_count: int) -> Reconciliation:
    return reconcile(CASE, "st1", reports(all_fates), paper_count, now=DURING, certified=DEVICES)


def figures(all_fates: Sequence[Fate]) -> Figures:
    states = [fate.state for fate in all_fates]
    return Figures(
        len(states),
        states.count(PassState.USED),
        states.count(PassState.VOIDED),
        states.count(PassState.ABANDONED),
    )


def kinds(told: Reconciliation) -> set[Discrepancy]:
    return {finding.kind for finding in told.findings}


@given(fates, st.integers(0, 40))
def test_whatever_was_done_it_adds_up(all_fates: list[Fate], paper_count: int) -> None:
    """Issued is cast, voided, abandoned and unresolved together: in all, in each class, on each ground."""
    told = told_of(all_fates, paper_count)
    assert told.total == figures(all_fates)
    for electorate_class, (_, found) in zip(CLASSES, told.classes, strict=True):
        assert found == figures([one for one in all_fates if one.electorate_class == electorate_class])
    assert sum((one for _, one in told.classes), Figures()) == told.total
    assert sum((one for _, one in told.grounds), Figures()) == told.total
    assert sum((one for _, one in told.devices), Figures()) == told.total
    assert told.total.unresolved == sum(one.state is PassState.ISSUED for one in all_fates)


@given(fates, st.integers(0, 40))
def test_a_discrepancy_is_told_exactly_where_there_is_one(all_fates: list[Fate], paper_count: int) -> None:
    told = told_of(all_fates, paper_count)
    expected = set()
    if paper_count < told.total.cast:
        expected.add(Discrepancy.PAPER_BELOW_CAST)
    if paper_count > told.total.issued:
        expected.add(Discrepancy.PAPER_ABOVE_ISSUED)
    if any(one.state is PassState.ISSUED for one in all_fates):
        expected.add(Discrepancy.UNRESOLVED)
    assert kinds(told) == expected
    assert told.agrees == (not expected)


USED = Fate("resident", "roll", "st1-a", PassState.USED, "st1-b")


def test_a_device_that_is_not_told_of_is_missed_by_its_name() -> None:
    """The booth that took the ballots is not on the sheet: its name, and passes that seem open."""
    desk, _, third = reports([USED])
    told = reconcile(CASE, "st1", [desk, third], 1, now=DURING, certified=DEVICES)
    assert kinds(told) == {Discrepancy.DEVICE_MISSING, Discrepancy.UNRESOLVED}
    (missing,) = [one for one in told.findings if one.kind is Discrepancy.DEVICE_MISSING]
    assert missing.subject == {"zxx": "st1-b"}


def test_more_ended_than_issued_is_told_of_the_whole_or_of_the_class() -> None:
    """The booth alone has one ballot more than passes; an open pass of another class must not hide that."""
    desk, booth, _ = reports([USED])
    assert kinds(reconcile(CASE, "st1", [booth], 1, now=DURING)) >= {Discrepancy.ENDED_BEYOND_ISSUED}
    workers = Group("worker", "roll", Figures(issued=1))
    residents = Group("resident", "roll", Figures(cast=1))
    mixed = DeviceReport(msgspec.structs.replace(desk.account, passes=1, cast=1), (workers, residents))
    told = reconcile(CASE, "st1", [mixed], 1, now=DURING)
    assert [(one.kind, one.count, one.subject) for one in told.findings] == [
        (Discrepancy.ENDED_BEYOND_ISSUED, 1, {"en": "resident"})
    ]


def test_a_device_whose_account_is_not_what_its_passes_say_is_named() -> None:
    first, *others = reports([USED, USED])
    wrong = replace(first, account=msgspec.structs.replace(first.account, voided=1))
    told = reconcile(CASE, "st1", [wrong, *others], 2, now=DURING)
    assert Discrepancy.ACCOUNT_DISAGREES in kinds(told)


def test_of_a_device_known_by_its_account_alone_nothing_by_class_is_made_up() -> None:
    first, second, third = reports([USED])
    told = reconcile(CASE, "st1", [first, replace(second, groups=()), third], 1, now=DURING)
    assert (told.classes, told.grounds) == ((), ())
    assert told.total == Figures(1, 1)
    assert kinds(told) == {Discrepancy.GROUPS_MISSING}


# --- with a real station -------------------------------------------------------------------------------


def test_a_day_at_a_real_station(at: OpenStation, prepared: Prepared) -> None:
    """Two vote, one's pass is voided, one leaves, and one is given a pass and never comes to the booth."""
    a, b, c, d, e, *_ = prepared.people
    at.vote(a)
    at.vote(b)
    at.station.void(_open_pass(at, c), "mistake", at.chief)
    at.station.abandon(at.station.begin(at.admit(d)), "idle")
    at.admit(e)
    told = at.station.reconciliation(4)
    assert told.total == Figures(5, 2, 1, 1)
    assert told.classes == (({"zh-Hant": "居民", "en": "Resident"}, Figures(5, 2, 1, 1)),)
    assert told.grounds == (("roll", Figures(5, 2, 1, 1)),)
    assert kinds(told) == {Discrepancy.UNRESOLVED}
    assert told.closed_at is None


def _open_pass(at: OpenStation, who: Identity) -> bytes:
    at.admit(who)
    serial = at.station.check_in(who.number, who.birth_date).open_pass
    assert serial is not None
    return serial


def test_after_the_close_it_is_told_as_it_was_signed(at: OpenStation, prepared: Prepared) -> None:
    """The sheet can be printed again at any time, after a restart too, without counting the people anew."""
    with pytest.raises(NotAllowedNow):
        at.station.reconciliation()
    at.vote(prepared.people[0])
    at.station.close_poll(at.chief, at.second, 1)
    at.restart()
    at.clock.now += 3 * 24 * 3600
    told = at.station.reconciliation()
    assert told.agrees
    assert (told.paper_count, told.closed_at) == (1, at.clock.now - 3 * 24 * 3600)
    assert told.day.isoformat() == "2026-11-28"
    ((head, _),) = told.devices
    assert head.sequence == at.station._store.state().head.sequence


def test_the_zero_report_is_given_before_the_first_voter_and_never_after(
    prepared: Prepared, tmp_path: Path
) -> None:
    at = prepared.copy(tmp_path / "station", open_day=False)
    told = at.station.zero_report()
    certificates = [decode(one.payload, Certificate) for one in prepared.world.documents]
    assert (told.roll, told.documents) == (len(prepared.people), 1 + len(certificates))
    assert told.spares == sum(one.spare for one in certificates) > 0
    assert (told.case_code, told.station, told.device) == ("TEST-2026", "st1", "st1-a")
    assert told.officers == (("st1-a-chief", "chief"), ("st1-a-second", "officer"))
    assert told.head.sequence == 0
    at.station.open_day(at.chief)
    assert at.station.zero_report().head.sequence == 1
    at.admit(prepared.people[0])
    with pytest.raises(NotAllowedNow):
        at.station.zero_report()
    at.station.close()
