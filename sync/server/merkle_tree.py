"""The board's tree in memory: proofs in a few hundred hashes instead of one for each leaf.

The same tree as `sync.protocol.merkle` computes from scratch, which says what it is.
"""

from collections.abc import Iterable

from sync.protocol.merkle import EMPTY_ROOT, node_hash


class MerkleTree:
    """An append-only tree over leaf hashes. Holds the root of every complete subtree."""

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        self._levels: list[list[bytes]] = [[]]
        for leaf in leaves:
            self.append(leaf)

    def __len__(self) -> int:
        return len(self._levels[0])

    def append(self, leaf: bytes) -> None:
        node = leaf
        for height in range(len(self) + 1):
            if height == len(self._levels):
                self._levels.append([])
            level = self._levels[height]
            level.append(node)
            if len(level) % 2:
                return
            node = node_hash(level[-2], level[-1])

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` leaves."""
        size = len(self) if size is None else size
        return self._node(0, size) if size else EMPTY_ROOT

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The path of leaf `index` in the tree of the first `size` leaves, from the leaf upwards."""
        if not 0 <= index < size <= len(self):
            raise IndexError(index)
        start, path = 0, []
        while size > 1:
            half = 1 << ((size - 1).bit_length() - 1)
            if index < half:
                path.append(self._node(start + half, size - half))
                size = half
            else:
                path.append(self._node(start, half))
                start, index, size = start + half, index - half, size - half
        return path[::-1]

    def consistency(self, old: int, size: int) -> list[bytes]:
        """What proves the tree of the first `old` leaves to be part of that of the first `size` ones."""
        if not 0 < old <= size <= len(self):
            raise IndexError(old)
        start, whole, path = 0, True, []
        while old != size:
            half = 1 << ((size - 1).bit_length() - 1)
            if old <= half:
                path.append(self._node(start + half, size - half))
                size = half
            else:
                path.append(self._node(start, half))
                start, old, size, whole = start + half, old - half, size - half, False
        if not whole:
            path.append(self._node(start, size))
        return path[::-1]

    def _node(self, start: int, size: int) -> bytes:
        """The root over leaves start..start+size-1, as they stand together in the tree."""
        if size & (size - 1) == 0:
            return self._levels[size.bit_length() - 1][start // size]
        half = 1 << ((size - 1).bit_length() - 1)
        return node_hash(self._node(start, half), self._node(start + half, size - half))
