"""How many passes may be identified: no more than the stations' signed accounts tell.

Without this bound, whoever holds the centre and one desk's key could have any number of names turned into
pseudonyms, one by one.
"""

from collections.abc import Iterable, Mapping

from sync.protocol.certificates import Directory
from sync.protocol.closing import read_closing
from sync.protocol.decisions import ReleaseStation, Waiver
from sync.protocol.encoding import encode
from sync.protocol.errors import Malformed, NotAuthorised
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint
from sync.server.documents import read_decision

Word = ClosingRecord | Waiver | ReleaseStation
"""what a station's officers or two officials say about a station's passes"""
MAX_REMEMBERED = 10_000


class Allowance:
    """The numbers in one request's closing records, waivers and releases."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._devices: dict[tuple[str, str], int] = {}
        self._waived: dict[str, int] = {}
        self._released: set[str] = set()
        for word in words:
            if isinstance(word, ReleaseStation):
                self._released.add(word.station)
            elif isinstance(word, Waiver):
                self._waived[word.station] = max(word.passes, self._waived.get(word.station, 0))
            else:
                for account in word.devices:
                    key = (word.station, account.device)
                    self._devices[key] = max(account.passes, self._devices.get(key, 0))

    def check(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Raise NotAuthorised if a device has more passes than its station's account tells.

        A waiver gives one number for the whole station. A station that two officials released, though its
        numbers do not add up, has no bound.
        """
        together: dict[str, int] = {}
        for (station, _), count in counts.items():
            together[station] = together.get(station, 0) + count
        for (station, device), count in counts.items():
            allowed = self._devices.get((station, device), 0)
            waived = together[station] <= self._waived.get(station, 0)
            if station not in self._released and not waived and count > allowed:
                raise NotAuthorised(
                    f"{count} passes of {device} are to be identified, its account tells of {allowed}",
                    device=device,
                    asked=count,
                    allowed=allowed,
                )


class Words:
    """Reads signed accounts and decisions; one read before is not verified again."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self._read: dict[bytes, Word] = {}

    def allowance(self, closings: Iterable[Joint]) -> Allowance:
        """Raises MessageRefused or WrongCase for anything not signed by those who may say it."""
        return Allowance([self._word(closing) for closing in closings])

    def _word(self, closing: Joint) -> Word:
        name = encode(closing)
        if name not in self._read:
            if len(self._read) >= MAX_REMEMBERED:
                self._read.clear()
            self._read[name] = self._verified(closing)
        return self._read[name]

    def _verified(self, closing: Joint) -> Word:
        if closing.kind == "closing":
            return read_closing(self.directory, closing)
        if closing.kind == "decision":
            decided = read_decision(self.directory, closing)
            if isinstance(decided, Waiver | ReleaseStation):
                return decided
        raise Malformed(f"this {closing.kind} says nothing about passes", kind=closing.kind)
