"""An error on its way over HTTP: the JSON body that tells it, and the same error at the other end."""

import msgspec

from sync.protocol.errors import EnvironmentFailed, PollingError, ServiceFaulty


class ErrorReply(msgspec.Struct, frozen=True):
    """`code` selects the text that people see, `details` fills it."""

    code: str
    message: str
    details: dict[str, str | int] = {}


def error_of(status: int, body: bytes) -> PollingError:
    """The error that a failing reply tells; what failed in its environment is a faulty service to us."""
    try:
        reply = msgspec.json.decode(body, type=ErrorReply)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ServiceFaulty(f"the server answers with status {status} and no reason", status=status)
    kind = _by_code(PollingError).get(reply.code)
    if kind is None or issubclass(kind, EnvironmentFailed):
        return ServiceFaulty(f"the server has a fault: {reply.message}", status=status)
    error = kind(reply.message)
    error.details = reply.details
    return error


def _by_code(root: type[PollingError]) -> dict[str, type[PollingError]]:
    found = {root.code: root}
    for child in root.__subclasses__():
        found |= _by_code(child)
    return found
