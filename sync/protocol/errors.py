"""The one error hierarchy of the product.

    PollingError
    ├── InputError              somebody gave us something wrong; nothing has changed
    │   ├── CaseInvalid             a case file has a missing or contradictory field
    │   ├── RollInvalid             a roll file cannot be read
    │   ├── IdentityInvalid         not an ID number, or not a date
    │   ├── BallotInvalid           the rules of the case do not allow this ballot
    │   ├── PassphraseWrong         a passphrase, PIN or recovery secret does not open it
    │   ├── ShareInvalid            a trustee's share is mistyped, foreign or used twice
    │   ├── FileDamaged             a file is cut short, altered, or not what it says
    │   └── WrongCase               a thing of another case or another station
    ├── MessageRefused          a message from elsewhere is refused; nothing has changed
    │   ├── Malformed               not the bytes we expect, or too many of them
    │   ├── SignatureInvalid        the signature does not hold
    │   ├── NotAuthorised           the signer has no certificate, or not the role
    │   ├── DeviceRevoked           the signer's certificate was taken back
    │   ├── SealInvalid             a sealed box cannot be opened with this key
    │   ├── ChainBroken             a record does not continue the chain it claims
    │   └── GapInChain              records before this one are missing: send those first
    ├── NotAllowedNow           right thing, wrong moment: the state table has no such change
    │   ├── PassSpent               the voting pass was used, voided or has expired
    │   ├── ChainSuperseded         this device was restored from an older state: its chain may not go on
    │   ├── SparesUsedUp            there is no spare key left to continue a lost chain with
    │   ├── ClockImplausible        this device's clock contradicts the case or its own records
    │   ├── TooManyAttempts         asked too often: wait, and try again
    │   └── NotReady                the count or a processing step lacks an input
    └── EnvironmentFailed       the machine or the line, not the person
        ├── StorageFailed           disk full, read-only, or I/O error
        ├── PrinterFailed           a paper was not printed: nothing else is touched by that
        ├── SpeechFailed            nothing can be heard; the screens go on as they are
        ├── LanUnavailable          the local network cannot be used, or not at this address
        ├── LineDown                no answer in time: try again later
        └── ServiceFaulty           the other side answered with something that makes no sense

A bug of our own is none of these: it stays an ordinary Python exception and is recorded as a crash.
"""

from typing import ClassVar


class PollingError(Exception):
    """Base of all errors that are shown to people. `code` selects the text in their language.

    `details` fills that text; it never holds an identity or a selection.
    """

    code: ClassVar[str] = "error"

    def __init__(self, message: str, **details: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class InputError(PollingError):
    code = "input"


class CaseInvalid(InputError):
    code = "case-invalid"


class RollInvalid(InputError):
    code = "roll-invalid"


class IdentityInvalid(InputError):
    code = "identity-invalid"


class BallotInvalid(InputError):
    code = "ballot-invalid"


class PassphraseWrong(InputError):
    code = "passphrase-wrong"


class ShareInvalid(InputError):
    code = "share-invalid"


class FileDamaged(InputError):
    code = "file-damaged"


class WrongCase(InputError):
    code = "wrong-case"


class MessageRefused(PollingError):
    code = "message-refused"


class Malformed(MessageRefused):
    code = "malformed"


class SignatureInvalid(MessageRefused):
    code = "signature-invalid"


class NotAuthorised(MessageRefused):
    code = "not-authorised"


class DeviceRevoked(MessageRefused):
    code = "device-revoked"


class SealInvalid(MessageRefused):
    code = "seal-invalid"


class ChainBroken(MessageRefused):
    code = "chain-broken"


class GapInChain(MessageRefused):
    code = "gap-in-chain"


class NotAllowedNow(PollingError):
    code = "not-allowed-now"


class PassSpent(NotAllowedNow):
    code = "pass-spent"


class ChainSuperseded(NotAllowedNow):
    code = "chain-superseded"


class SparesUsedUp(NotAllowedNow):
    code = "spares-used-up"


class ClockImplausible(NotAllowedNow):
    code = "clock-implausible"


class TooManyAttempts(NotAllowedNow):
    code = "too-many-attempts"


class NotReady(NotAllowedNow):
    code = "not-ready"


class EnvironmentFailed(PollingError):
    code = "environment"


class StorageFailed(EnvironmentFailed):
    code = "storage-failed"


class PrinterFailed(EnvironmentFailed):
    code = "printer-failed"


class SpeechFailed(EnvironmentFailed):
    code = "speech-failed"


class LanUnavailable(EnvironmentFailed):
    code = "lan-unavailable"


class LineDown(EnvironmentFailed):
    code = "line-down"


class ServiceFaulty(EnvironmentFailed):
    code = "service-faulty"
