"""Whatever is shown, a screen reader is told its title, and of each control a name, a role and a state."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.access.roles import HEADINGS
from kiosk.ui.frame import Frame
from tests.kiosk.ui.conftest import STRANGER, VOTERS
from tests.kiosk.ui.walker import SECOND_OFFICER, Walker
from tests.support.stations import PIN

Role, Text = QAccessible.Role, QAccessible.Text
PRESSED = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText})


def tree(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is shown, as a reader is told it."""
    yield told
    for n in range(told.childCount()):
        child = told.child(n)
        widget = child.object() if child is not None else None
        if child is not None and isinstance(widget, QWidget) and widget.isVisible():
            yield from tree(child)


def faults(window: Frame) -> list[str]:
    """What a reader could not make out, in words."""
    root = QAccessible.queryAccessibleInterface(window)
    screen = window.current_screen
    assert root is not None
    assert screen is not None
    found = [] if screen.accessibleName() else ["the screen has no title"]
    reached = set()
    for told in tree(root):
        widget = told.object()
        assert isinstance(widget, QWidget)
        name, called = told.text(Text.Name), widget.objectName() or type(widget).__name__
        if isinstance(widget, QAbstractButton | QLineEdit):
            reached.add(widget)
            found += [] if name else [f"{called} has no name"]
            found += [] if told.role() in PRESSED else [f"{called} is a {told.role().name}"]
            found += (
                [] if bool(told.state().disabled) is not widget.isEnabled() else [f"{called}: not so able"]
            )
        if isinstance(widget, QAbstractButton) and bool(told.state().checked) is not widget.isChecked():
            found.append(f"{called}: its tick is told wrong")
        if widget.property("group") and (not name or told.role() is not Role.Grouping):
            found.append(f"{called} is a group, and not told as one")
        if widget.property("role") in HEADINGS and (not name or told.role() is not Role.Heading):
            found.append(f"{called}, “{name}”, is no heading")
    shown = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    found += [f"{one.objectName()} is not told at all" for one in shown if one not in reached]
    return found


class Inspector:
    """Looks at every screen as it is shown; `seen` are their names."""

    def __init__(self, walker: Walker) -> None:
        self.walker = walker
        self.seen: dict[str, list[str]] = {}

    def look(self) -> None:
        self.walker.lay_out()
        self.seen.setdefault(self.walker.at, []).extend(faults(self.walker.window))

    def go(self, name: str, to: str) -> None:
        self.walker.go(name, to)
        self.look()

    @property
    def told(self) -> dict[str, list[str]]:
        return {name: found for name, found in self.seen.items() if found}


def test_on_every_screen_of_a_voter(walker: Walker) -> None:
    """From the welcome to the end, with the menu, a notice, help, and an officer who helps."""
    walker.to_welcome(VOTERS[0])
    inspector = Inspector(walker)
    inspector.look()
    inspector.go("begin", "consent")
    inspector.go("agree", "choosing")
    walker.click("look")
    inspector.look()
    walker.click("look-done")
    walker.choose(*walker.cards[:4])
    assert walker.told
    inspector.look()
    inspector.go("call-help", "help")
    inspector.go("officer", "pin-help")
    walker.click(f"officer-{SECOND_OFFICER}")
    walker.type("pin", PIN)
    inspector.go("sign", "officer-help")
    inspector.go("cancel-vote", "reason-cancel")
    inspector.go("back", "officer-help")
    inspector.go("go-on", "choosing")
    inspector.go(f"about-{walker.cards[0]}", "about")
    inspector.go("back", "choosing")
    inspector.go("review", "review")
    walker.cast()
    inspector.look()
    inspector.go("done", "give-back")
    inspector.go("take-back", "take-back")
    assert inspector.told == {}


def test_on_every_screen_of_a_day_at_the_desk(walker: Walker) -> None:
    """Unlock, sign in, check-in, all kinds of answers, the state of the day, and closing."""
    inspector = Inspector(walker)
    inspector.look()
    walker.unlock()
    inspector.look()
    walker.sign_in()
    inspector.look()
    inspector.go("open", "day")
    inspector.go("check-in", "check-in")
    for who in (VOTERS[0], STRANGER):
        walker.check_in(who)
        inspector.look()
        if walker.at == "answer" and who is VOTERS[0]:
            inspector.go("back", "check-in")
    inspector.go("compared", "answer")
    inspector.go("attest", "attest")
    inspector.go("back", "answer")
    inspector.go("back", "check-in")
    inspector.go("state-of-day", "day")
    inspector.go("suspend", "reason-suspend")
    inspector.go("back", "day")
    inspector.go("delivery", "delivery")
    inspector.go("back", "day")
    inspector.go("close", "paper-count")
    walker.type("paper-count-field", "0")
    inspector.go("paper-count-next", "reconciliation")
    inspector.go("to-signatures", "chief-signs")
    assert inspector.told == {}
