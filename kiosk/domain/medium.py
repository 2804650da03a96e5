"""The second medium: a stick that holds every record before the voter is thanked, as long as there is one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Link(StrEnum):
    """How the stick stands to the database. All but `none` and `following` are for the officers to see."""

    NONE = "none"
    """no stick is configured"""
    FOLLOWING = "following"
    BEHIND = "behind"
    """it is there, and what it lacks is being written"""
    LOST = "lost"
    """votes are kept in the database alone"""


class Lost:
    """Why a stick is lost, as plain words for the chain and for the texts."""

    PULLED_OUT = "pulled-out"
    SAME_DISK = "same-disk"
    """the folder is on the station's own disk: no stick, or it is not mounted"""
    FULL = "full"
    READ_ONLY = "read-only"
    FAILING = "failing"
    SLOW = "slow"
    """it does not answer in time; the station goes on without it"""
    FOREIGN = "foreign"
    """another station's, or of keys this station does not have"""
    DAMAGED = "damaged"
    CONFLICT = "conflict"
    """it holds another chain of this device than the database"""
    NEWER = "newer"
    """it holds more than the database: the database was restored from an image"""


@dataclass(frozen=True)
class MediumState:
    """For the status strip."""

    link: Link = Link.NONE
    behind: int = 0
    """records that are not on the stick yet"""
    reason: str | None = None
    """lost: one of `Lost`"""


class Medium(Protocol):
    """Never raises: a stick that fails must not keep anybody from voting."""

    @property
    def state(self) -> MediumState: ...

    def follow(self) -> None:
        """Put on the stick what the database holds; returns when it is there, or when that takes too long."""


class NoMedium:
    """No stick is configured."""

    state = MediumState()

    def follow(self) -> None:
        pass
