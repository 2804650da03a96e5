"""What one device did, as a code that travels to the device where the station's poll is closed.

Signed by the device: whoever types or scans it can neither make one up nor alter it.
"""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from kiosk.domain.base45 import LONGEST, base45, from_base45
from kiosk.domain.reconciliation import DeviceReport, Figures, Group
from sync.protocol.certificates import Directory
from sync.protocol.encoding import CaseCode, Count, Message, Name, decode, encode
from sync.protocol.errors import Malformed, NotAuthorised, WrongCase
from sync.protocol.messages import DeviceAccount, PassStatus
from sync.protocol.signing import Signed, Signer

PREFIX = "PBD1:"
KIND = "device-report"


class GroupFigures(Message, frozen=True):
    """The figures of one class admitted on one ground."""

    electorate_class: Name
    status: PassStatus
    issued: Count
    cast: Count
    voided: Count
    abandoned: Count


class DeviceReported(Message, frozen=True):
    """A device's report for one case (Signed "device-report")."""

    case: CaseCode
    station: Name
    account: DeviceAccount
    groups: Annotated[tuple[GroupFigures, ...], msgspec.Meta(max_length=256)]
    continues: Annotated[tuple[DeviceAccount, ...], msgspec.Meta(max_length=8)]
    """the lost chains of the same device"""


class ReportCode(Message, frozen=True):
    """The reports in one code, one for each case; and the certificates of the device that made them."""

    reports: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=6)]
    certificates: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=6)]


def signed_report(signer: Signer, case: str, station: str, report: DeviceReport) -> Signed:
    """One device's report, to be put into a code."""
    groups = tuple(
        GroupFigures(
            one.electorate_class,
            one.status,
            one.figures.issued,
            one.figures.cast,
            one.figures.voided,
            one.figures.abandoned,
        )
        for one in report.groups
    )
    return signer.sign(KIND, DeviceReported(case, station, report.account, groups, report.continues))


def verified_report(directory: Directory, station: str, signed: Signed) -> DeviceReport:
    """The report, checked to come from the very device of this station that it tells of.

    Raises MessageRefused, WrongCase.
    """
    device, payload = directory.verified(signed, KIND, "desk", "booth")
    found = decode(payload, DeviceReported)
    if found.case != directory.case.code or found.station != station:
        raise WrongCase(f"this report is of {found.station} in case {found.case}", case=found.case)
    if (device.station, device.holder) != (station, found.account.device):
        raise NotAuthorised(f"{device.holder} reports for {found.account.device}", holder=device.holder)
    groups = tuple(
        Group(one.electorate_class, one.status, Figures(one.issued, one.cast, one.voided, one.abandoned))
        for one in found.groups
    )
    return DeviceReport(found.account, groups, found.continues)


def case_of_report(signed: Signed) -> str:
    """The case that a report says it is of; nothing is judged. Raises Malformed."""
    return decode(signed.payload, DeviceReported).case


def write_report_code(reports: Sequence[Signed], certificates: Sequence[Signed]) -> str:
    """The code for all reports of one device."""
    return PREFIX + base45(encode(ReportCode(tuple(reports), tuple(certificates))))


def read_report_code(text: str) -> ReportCode:
    """What is in a code, not judged yet. Raises Malformed for anything else, or for a part of one."""
    code = text.strip("\r\n\t")
    if not code.startswith(PREFIX) or len(code) > LONGEST:
        raise Malformed("this code is not the report of a device", reason="no-report")
    try:
        return decode(from_base45(code.removeprefix(PREFIX)), ReportCode)
    except Malformed as error:
        raise Malformed("this report is damaged", reason="no-report") from error
