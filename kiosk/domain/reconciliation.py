"""Reconciliation at the close: passes issued = cast + voided + abandoned + unresolved, by class and by ground
of admission, set against the people counted on paper.

A person may get a second pass when the first was voided or abandoned, so the people are at most as many as
the passes and at least as many as the ballots. Everything outside is a discrepancy.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.domain.head_on_paper import HeadOnPaper, head_on_paper
from kiosk.domain.polling_day import local_day
from kiosk.domain.store import HeldPass, PassState
from sync.protocol.case import Case, Texts
from sync.protocol.chain import Head
from sync.protocol.encoding import decode
from sync.protocol.messages import DeviceAccount, Pass, PassStatus

GROUNDS: tuple[PassStatus, ...] = ("roll", "registry", "attested", "provisional")


@dataclass(frozen=True)
class Figures:
    """Voting passes of one device, class or station."""

    issued: int = 0
    cast: int = 0
    voided: int = 0
    abandoned: int = 0

    @property
    def unresolved(self) -> int:
        """Given out and not ended. Below zero where more ended than were issued."""
        return self.issued - self.cast - self.voided - self.abandoned

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.issued + other.issued,
            self.cast + other.cast,
            self.voided + other.voided,
            self.abandoned + other.abandoned,
        )


@dataclass(frozen=True)
class Group:
    """The passes of people of one class, admitted on one ground."""

    electorate_class: str
    status: PassStatus
    figures: Figures


@dataclass(frozen=True)
class DeviceReport:
    """What one device did: its account, and the same by group; no groups where only the account is known.

    A booth ends passes that a desk issued: only the devices of a station together add up.
    """

    account: DeviceAccount
    groups: tuple[Group, ...] = ()
    continues: tuple[DeviceAccount, ...] = ()
    """the lost chains that this one continues; the groups cover them too"""

    @property
    def accounts(self) -> tuple[DeviceAccount, ...]:
        return *self.continues, self.account

    @property
    def figures(self) -> Figures:
        return _sum(map(_figures, self.accounts))


class Discrepancy(StrEnum):
    PAPER_BELOW_CAST = "paper-below-cast"
    PAPER_ABOVE_ISSUED = "paper-above-issued"
    UNRESOLVED = "unresolved"
    ENDED_BEYOND_ISSUED = "ended-beyond-issued"
    ACCOUNT_DISAGREES = "account-disagrees"
    """a device's account and the passes it holds tell different numbers"""
    DEVICE_MISSING = "device-missing"
    """a certified device of the station is not accounted for"""
    GROUPS_MISSING = "groups-missing"
    """of a device only the account is known, so there are no figures by class"""


@dataclass(frozen=True)
class Finding:
    """One discrepancy: by how many, and of which class or device, if it is of one."""

    kind: Discrepancy
    count: int = 0
    subject: Texts | None = None


@dataclass(frozen=True)
class Reconciliation:
    """One case at one station. `classes` and `grounds` are empty where a device's groups are not known."""

    case_code: str
    title: Texts
    station: str
    day: date
    closed_at: int | None
    """seconds, by the clock of the device that closed the poll; None before the close"""
    paper_count: int
    total: Figures
    classes: tuple[tuple[Texts, Figures], ...]
    grounds: tuple[tuple[PassStatus, Figures], ...]
    devices: tuple[tuple[HeadOnPaper, Figures], ...]
    findings: tuple[Finding, ...]

    @property
    def agrees(self) -> bool:
        return not self.findings


def groups_of(passes: Iterable[HeldPass]) -> tuple[Group, ...]:
    """The passes that a device holds, by group: counted as issued where they were issued here."""
    found: dict[tuple[str, PassStatus], Figures] = {}
    for one in passes:
        told = decode(one.signed.payload, Pass)
        key = told.electorate_class, told.status
        found[key] = found.get(key, Figures()) + Figures(
            issued=one.issued_here,
            cast=one.state is PassState.USED,
            voided=one.state is PassState.VOIDED,
            abandoned=one.state is PassState.ABANDONED,
        )
    return tuple(Group(*key, figures) for key, figures in sorted(found.items()))


def reconcile(
    case: Case,
    station: str,
    devices: Sequence[DeviceReport],
    paper_count: int,
    *,
    now: int,
    certified: Iterable[str] = (),
    closed_at: int | None = None,
) -> Reconciliation:
    """Put the devices of a station together. `certified`: all that should be among them; `now` in seconds."""
    groups = [group for device in devices for group in device.groups]
    complete = all(device.groups or device.figures == Figures() for device in devices)
    draft = Reconciliation(
        case.code,
        case.title,
        station,
        local_day(now if closed_at is None else closed_at),
        closed_at,
        paper_count,
        total=_sum(device.figures for device in devices),
        classes=_by_class(case, groups) if complete else (),
        grounds=_by_ground(groups) if complete else (),
        devices=tuple((_head(case, one), _figures(one)) for device in devices for one in device.accounts),
        findings=(),
    )
    missing = set(certified) - {one.device for device in devices for one in device.accounts}
    return replace(draft, findings=tuple(_findings(draft, devices, sorted(missing))))


def _findings(told: Reconciliation, devices: Sequence[DeviceReport], missing: list[str]) -> Iterable[Finding]:
    total, people = told.total, told.paper_count
    if people < total.cast:
        yield Finding(Discrepancy.PAPER_BELOW_CAST, total.cast - people)
    if people > total.issued:
        yield Finding(Discrepancy.PAPER_ABOVE_ISSUED, people - total.issued)
    if total.unresolved > 0:
        yield Finding(Discrepancy.UNRESOLVED, total.unresolved)
    if total.unresolved < 0:
        yield Finding(Discrepancy.ENDED_BEYOND_ISSUED, -total.unresolved)
    else:
        for name, figures in told.classes:
            if figures.unresolved < 0:
                yield Finding(Discrepancy.ENDED_BEYOND_ISSUED, -figures.unresolved, name)
    for device in devices:
        name = {"zxx": device.account.device}
        if device.groups and _sum(group.figures for group in device.groups) != device.figures:
            yield Finding(Discrepancy.ACCOUNT_DISAGREES, subject=name)
        if not device.groups and device.figures != Figures():
            yield Finding(Discrepancy.GROUPS_MISSING, subject=name)
    for holder in missing:
        yield Finding(Discrepancy.DEVICE_MISSING, subject={"zxx": holder})


def _by_class(case: Case, groups: Sequence[Group]) -> tuple[tuple[Texts, Figures], ...]:
    """Every class of the case, in its order, those without voters too."""
    return tuple(
        (one.name, _sum(group.figures for group in groups if group.electorate_class == one.id))
        for one in case.electorate.classes
    )


def _by_ground(groups: Sequence[Group]) -> tuple[tuple[PassStatus, Figures], ...]:
    """Those on which anybody was admitted."""
    figures = ((one, _sum(group.figures for group in groups if group.status == one)) for one in GROUNDS)
    return tuple((one, found) for one, found in figures if found != Figures())


def _figures(told: DeviceAccount) -> Figures:
    return Figures(told.passes, told.cast, told.voided, told.abandoned)


def _sum(figures: Iterable[Figures]) -> Figures:
    return sum(figures, Figures())


def _head(case: Case, account: DeviceAccount) -> HeadOnPaper:
    return head_on_paper(case.code, account.device, Head(account.sequence, account.head))
