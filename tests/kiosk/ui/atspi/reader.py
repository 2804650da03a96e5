"""The ears of a screen reader: another program's controls, read over the bus for accessibility.

Only what the interfaces `org.a11y.atspi` tell. States have the numbers of at-spi2-core's AtspiStateType.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE_S = 20.0
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"


class State(IntEnum):
    """Bits of a control's state."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25
    CHECKABLE = 41


@dataclass(frozen=True)
class Control:
    """One thing as it is told: where it is on the bus, its role and name, and its state as it was then."""

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[State]


class ScreenReader:
    """Raises AssertionError when nothing answers in time."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _call(session, where, "GetAddress")
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def program(self, name: str) -> tuple[str, str]:
        """Where a program that has told of itself is on the bus."""
        found: list[tuple[str, str]] = []

        def look() -> bool:
            programs = self._children("org.a11y.atspi.Registry", ROOT)
            found[:] = [one for one in programs if name in str(self._get(*one, ACCESSIBLE, "Name"))]
            return bool(found)

        self.until(look)
        return found[0]

    def tree(self, bus: str, path: str) -> Iterator[Control]:
        """Everything of it that is shown, in order."""
        found = self._control(bus, path)
        if found.states & {State.SHOWING} or found.role == "application":
            yield found
            for child in self._children(bus, path):
                yield from self.tree(*child)

    def again(self, control: Control) -> Control:
        """The same one as it is now."""
        return self._control(control.bus, control.path)

    def _control(self, bus: str, path: str) -> Control:
        (role,) = self._ask(bus, path, f"{ACCESSIBLE}.GetRoleName")
        ((low, high),) = self._ask(bus, path, f"{ACCESSIBLE}.GetState")
        bits = low | high << 32
        return Control(
            bus,
            path,
            role,
            str(self._get(bus, path, ACCESSIBLE, "Name")),
            str(self._get(bus, path, ACCESSIBLE, "Description")),
            frozenset(one for one in State if bits >> one & 1),
        )

    def actions(self, control: Control) -> list[str]:
        """What can be done with it."""
        (told,) = self._ask(control.bus, control.path, f"{ACTION}.GetActions")
        return [name for name, _description, _key in told]

    def do(self, control: Control, action: str) -> None:
        """As somebody does by voice, by a Braille line, by a switch of the desktop."""
        number = self.actions(control).index(action)
        self._ask(control.bus, control.path, f"{ACTION}.DoAction", "i", (number,))

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, "it never came"
            time.sleep(0.05)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        (children,) = self._ask(bus, path, f"{ACCESSIBLE}.GetChildren")
        return [(one, where) for one, where in children]

    def _get(self, bus: str, path: str, interface: str, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        (kind_and_value,) = self._ask(bus, path, f"{properties}.Get", "ss", (interface, name))
        return kind_and_value[1]

    def _ask(
        self, bus: str, path: str, method: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        """`method` with the interface before it."""
        interface, _, name = method.rpartition(".")
        return _call(self._bus, DBusAddress(path, bus, interface), name, signature, body)


def _call(
    bus: DBusConnection,
    where: DBusAddress,
    method: str,
    signature: str = "",
    body: tuple[object, ...] = (),
) -> tuple[Any, ...]:
    message = new_method_call(where, method, signature or None, body)
    reply = bus.send_and_get_reply(message, timeout=PATIENCE_S)
    assert reply.header.message_type is MessageType.method_return, f"{method}: {reply.body}"
    return tuple(reply.body)
