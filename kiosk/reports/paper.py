"""A paper to be printed."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Paper:
    """One document. Its name goes to spools and folders: it tells no person, pass, ballot or time."""

    name: str
    pdf: bytes = field(repr=False)
    for_voter: bool = False
    """on a receipt's width and handed to a voter: nothing of it is kept here"""
