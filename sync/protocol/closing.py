"""A station's closing record, as every receiver reads it."""

from sync.protocol.certificates import DEVICE_ROLES, Directory
from sync.protocol.encoding import decode
from sync.protocol.errors import Malformed, NotAuthorised, WrongCase
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint, verify_joint


def read_closing(directory: Directory, closing: Joint) -> ClosingRecord:
    """A station's account, checked: signed by its chief and a second officer, about devices of its own.

    Raises MessageRefused or WrongCase.
    """
    account = decode(closing.payload, ClosingRecord)
    if account.case != directory.case.code:
        raise WrongCase(f"this closing record is for case {account.case}", case=account.case)
    verify_joint(closing, "closing", lambda key: directory.officer_keys(account.station, key))
    signers = (directory.holder_of(one.key_id) for one in closing.signatures)
    if not any(signer is not None and "chief" in signer.roles for signer in signers):
        raise NotAuthorised(
            f"no chief officer signed the closing record of {account.station}", station=account.station
        )
    devices = [directory.certificate(one.device) for one in account.devices]
    if len({device.holder for device in devices}) != len(devices):
        raise Malformed("a closing record tells of one device twice", station=account.station)
    for device in devices:
        if device.station != account.station or not DEVICE_ROLES & set(device.roles):
            raise NotAuthorised(
                f"{device.holder} is no device of station {account.station}", station=account.station
            )
    if account.paper_count is None and any("booth" in device.roles for device in devices):
        raise Malformed("a polling station's closing record needs the paper count", station=account.station)
    return account
