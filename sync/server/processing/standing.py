"""Where an envelope stands, and why."""

from enum import StrEnum
from typing import NamedTuple


class Standing(StrEnum):
    """Every envelope ends as one of the last three; the count waits for those in the first three."""

    PENDING = "pending"
    QUARANTINED = "quarantined"
    VALID = "valid"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    COUNTED = "counted"


class Ruling(NamedTuple):
    standing: Standing
    reason: str | None = None


class Why:
    """Reasons that the centre gives by itself, as plain words; the identity service adds its own."""

    # pending: something is still to come
    NOT_CLOSED = "not-closed"
    """no closing record or waiver tells where the chain ends"""
    CHAIN_INCOMPLETE = "chain-incomplete"
    """the record in which the chain ends is not here yet"""
    NOT_IDENTIFIED = "not-identified"
    SEED_NEEDED = "seed-needed"
    CHOICES_CONTRADICT = "choices-contradict"

    # rejected: wrong by itself, whatever else there is
    CONFLICTING = "conflicting-record"
    """another record with this sequence is the true one"""
    AFTER_CUT_OFF = "after-cut-off"
    SIGNATURE = "signature-invalid"
    NO_VOTING_DEVICE = "not-a-voting-device"
    WRONG_LENGTH = "wrong-length"
    PASS_INVALID = "pass-invalid"  # noqa: S105 - no password
    """the pass is not signed by the desk it names, or says what the case does not have"""
    OTHER_STATION = "pass-of-other-station"
    OTHER_CHANNEL = "pass-of-other-channel"
    BY_DECISION = "by-decision"
    """two people judged it so in quarantine"""
    UNREADABLE = "identity-unreadable"

    # quarantined: two people must look at it
    UNKNOWN_DESK = "unknown-desk"
    """no certificate for the key that signed the pass; cannot be released as long as that is so"""
    BEYOND_CLOSING = "beyond-closing"
    DEVICE_REVOKED = "device-revoked"
    NOT_ISSUED = "pass-not-issued"
    VOIDED = "pass-voided"
    SERIAL_REUSED = "serial-reused"
    """several different passes bear this serial"""
    COPIED = "ballot-copied"
    """the same sealed ballot under several serials"""
    STATION_HELD = "station-held"
    """the station's numbers do not add up"""
