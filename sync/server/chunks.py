"""Large inputs in pieces of bounded size (`itertools.batched`, which Python 3.11 lacks)."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def chunked(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of `size` items, the last one maybe shorter."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk
