"""What was looked at, and everything that does not hold."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

from sync.protocol.errors import PollingError

Progress = Callable[[int, int], None]
"""told how many chain records were looked at, and how many there are"""


@dataclass
class Check:
    """One thing checked. It holds if nothing was found against it.

    As a context manager: what cannot be read, or is refused, inside of it is a discrepancy as any other.
    Entered once more inside of itself, for one of many things, it goes on with the next one.
    """

    name: str
    number: int | None = None
    """how many things were looked at, where that says something"""
    note: str = ""
    """what a reader should know of it"""
    left_out: str = ""
    """why it could not be made; empty if it was"""
    problems: list[str] = field(default_factory=list)
    """each discrepancy, in words"""

    @property
    def holds(self) -> bool:
        return not self.problems

    def __enter__(self) -> "Check":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, PollingError):
            self.problems.append(error.message)
        elif isinstance(error, OSError):
            self.problems.append(f"{error.filename}: {error.strerror}")
        else:
            return False
        return True

    def expect(self, holds: bool, problem: str) -> bool:
        """Note the problem unless it holds. Returns whether it does."""
        if not holds:
            self.problems.append(problem)
        return holds

    def equal(self, what: str, told: object, found: object) -> bool:
        """Note a problem unless what is told is what was found."""
        return self.expect(told == found, f"{what}: told {told}, found {found}")


@dataclass
class Report:
    """All checks, in the order in which they were made."""

    checks: list[Check] = field(default_factory=list)
    authority: bytes | None = None
    """whose public key the case is signed with; None if it cannot be read"""

    @property
    def holds(self) -> bool:
        """Was nothing found that contradicts?"""
        return all(check.holds for check in self.checks)

    @property
    def left_out(self) -> list[Check]:
        """Checks that could not be made."""
        return [check for check in self.checks if check.left_out]

    def check(self, name: str) -> Check:
        """A new check, to be made inside of `with`."""
        self.checks.append(check := Check(name))
        return check

    def leave_out(self, name: str, why: str) -> None:
        """Say that something could not be checked."""
        self.checks.append(Check(name, left_out=why))
