"""Every binary message of the protocol, found by looking into its modules."""

from importlib import import_module
from pkgutil import iter_modules

from sync import protocol
from sync.protocol.encoding import Message

_MODULES = [import_module(f"{protocol.__name__}.{one.name}") for one in iter_modules(protocol.__path__)]

MESSAGES: dict[str, type[Message]] = {
    name: kind
    for module in _MODULES
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, Message) and kind.__module__ == module.__name__
}
del MESSAGES["Message"]
