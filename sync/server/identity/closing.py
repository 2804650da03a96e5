"""The account of the online station: what its desk issued and its intake took, signed by its two officers."""

from collections.abc import Sequence

from sync.protocol.certificates import Directory
from sync.protocol.messages import ClosingRecord, DeviceAccount
from sync.protocol.signing import Joint, Signer, join
from sync.server.documents import read_closing


def close_online(
    directory: Directory, accounts: Sequence[DeviceAccount], officials: tuple[Signer, Signer], closed_at: int
) -> Joint:
    """The closing record of the station that these devices belong to.

    In: the accounts that the online desk and the intake gave when they closed the poll; the keys of the
    station's chief and a second officer; seconds since 1970. There is no paper count: nobody came.
    Raises NotAuthorised if the officials or the devices are not that station's.
    """
    station = directory.certificate(accounts[0].device).station
    record = ClosingRecord(directory.case.code, station, tuple(accounts), None, closed_at)
    closing = join("closing", record, officials)
    read_closing(directory, closing)
    return closing
