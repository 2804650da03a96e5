"""Opening the ballots, on all cores, into an order that tells nothing of the envelopes they came from."""

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import repeat
from multiprocessing import get_all_start_methods, get_context

from sync.protocol.ballot import Ballot, check_ballot, normalised
from sync.protocol.case import Case
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import BallotInvalid, EnvironmentFailed, Malformed, SealInvalid
from sync.protocol.messages import SealedBallot
from sync.protocol.sealing import ballot_info, open_sealed, read_ballot, ready_key, sealing_public_key
from sync.tally.hand_over import CheckedHandOver
from sync.tally.points import CountedBallot

CHUNK = 500
"""ballots that a process opens in one go"""
ALONE = 2000
"""up to this many ballots, starting further processes would take longer than opening them here"""

Plain = tuple[str, str, bytes]
"""style, class and encoded ballot: what opened ballots are sorted by"""
Found = tuple[int, Counter[Plain]]
"""how many ballots were opened, and how often each valid one was among them"""
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Opened:
    """All valid ballots, sorted by style, class and content, and the number of the others."""

    ballots: tuple[CountedBallot, ...] = field(repr=False)
    malformed: int


def open_ballots(
    checked: CheckedHandOver,
    private_key: bytes,
    progress: Progress | None = None,
    workers: int | None = None,
) -> Opened:
    """Open every ballot of a hand-over that passed its checks.

    In: the tally key as `recover_tally_key` gives it; `progress` is told (opened, of all); `workers` is the
    number of processes, as many as there are cores if not given. Out: the same for the same set of choices,
    whatever order, sealing or process they came through.
    Raises SealInvalid for another key than the case's, EnvironmentFailed if a process ends before its work.
    """
    if sealing_public_key(private_key) != checked.keys.tally:
        raise SealInvalid("this is not the tally key of the case")
    ballots = checked.hand_over.ballots
    cores = workers or _cores()
    chunks = [ballots[at : at + CHUNK] for at in range(0, len(ballots), CHUNK)]
    opener = _Opener(checked.case, private_key)
    results = (
        map(opener.open_all, chunks)
        if cores == 1 or len(ballots) <= ALONE
        else _in_processes(checked.case, private_key, chunks, cores)
    )
    found: Counter[Plain] = Counter()
    done = 0
    for size, opened in results:
        found.update(opened)
        done += size
        if progress is not None:
            progress(done, len(ballots))
    return Opened(tuple(_listed(found)), malformed=done - found.total())


def _listed(found: Counter[Plain]) -> Iterator[CountedBallot]:
    for plain in sorted(found):
        _, group, data = plain
        yield from repeat(CountedBallot(group, decode(data, Ballot)), found[plain])


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Opener:
    """The key made ready, the rules of the case, and what was judged already: many ballots are equal."""

    def __init__(self, case: Case, private_key: bytes) -> None:
        self._case, self._key = case, ready_key(private_key)
        self._info = cache(partial(ballot_info, case.code))
        self._judged: dict[Plain, Plain | None] = {}

    def open_all(self, ballots: Sequence[SealedBallot]) -> Found:
        """How many were given, and how often each valid one is among them: an order is not even kept."""
        return len(ballots), Counter(plain for one in ballots if (plain := self._open(one)) is not None)

    def _open(self, sealed: SealedBallot) -> Plain | None:
        style, group = sealed.style, sealed.electorate_class
        try:
            opened = open_sealed(self._key, self._info(style, group), sealed.ballot_ct)
        except SealInvalid:
            return None
        found = style, group, opened
        if found not in self._judged:
            self._judged[found] = self._judge(style, group, opened)
        return self._judged[found]

    def _judge(self, style: str, group: str, opened: bytes) -> Plain | None:
        """The ballot in its one form, or None if the case does not allow it."""
        try:
            ballot = read_ballot(opened)
            check_ballot(self._case, ballot)
        except (Malformed, BallotInvalid):
            return None
        if ballot.style != style:
            return None
        return style, group, encode(normalised(self._case, ballot))


class _Worker:
    """What a process keeps between chunks."""

    opener: _Opener


def _begin(case: Case, private_key: bytes) -> None:
    _Worker.opener = _Opener(case, private_key)


def _open_chunk(ballots: Sequence[SealedBallot]) -> Found:
    return _Worker.opener.open_all(ballots)


def _in_processes(
    case: Case, private_key: bytes, chunks: Sequence[Sequence[SealedBallot]], cores: int
) -> Iterator[Found]:
    # Forking takes milliseconds, but a copied process may wait for ever on what another thread has locked.
    alone = threading.active_count() == 1 and "fork" in get_all_start_methods()
    context = get_context("fork" if alone else "spawn")
    pool = ProcessPoolExecutor(min(cores, len(chunks)), context, _begin, (case, private_key))
    try:
        for chunk in as_completed([pool.submit(_open_chunk, chunk) for chunk in chunks]):
            yield chunk.result()
    except BrokenProcessPool as error:
        raise EnvironmentFailed("a process ended before its work was done: start the count again") from error
    finally:
        pool.shutdown(cancel_futures=True)
