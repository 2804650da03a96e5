"""Codes read from generated camera frames, and the time it takes: pyzbar alone, zxing-cpp alone, and ours."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from bench.measuring import Line, at_least, at_most, duration
from kiosk.devices.code_reader import Frame, Sight, look
from tests.support.camera_frames import HEIGHT, KINDS, WIDTH, Taken, frames, without_code

TITLE = "Reading codes from camera frames"
ROUNDS = 6
"""frames of each kind of code under each condition"""
EMPTY_A_ROUND = 4
FORMATS = "QRCode,Code39,Code128"
SYMBOLS = [pyzbar.ZBarSymbol.QRCODE, pyzbar.ZBarSymbol.CODE39, pyzbar.ZBarSymbol.CODE128]
MEDIAN_MS = 20.0


def by_pyzbar(pixels: bytes) -> list[str]:
    return [one.data.decode("utf-8", "replace") for one in pyzbar.decode((pixels, WIDTH, HEIGHT), SYMBOLS)]


def by_zxing(pixels: bytes) -> list[str]:
    picture = Image.frombuffer("L", (WIDTH, HEIGHT), pixels, "raw", "L", 0, 1)
    formats = zxingcpp.barcode_formats_from_str(FORMATS)
    return [one.text for one in zxingcpp.read_barcodes(picture, formats)]


def by_us(pixels: bytes) -> list[str]:
    return [one.text for one in look(Frame(pixels, WIDTH, HEIGHT, WIDTH)).codes]


READERS: dict[str, Callable[[bytes], list[str]]] = {
    "pyzbar alone": by_pyzbar,
    "zxing-cpp alone": by_zxing,
    "ours": by_us,
}


@dataclass(frozen=True)
class Result:
    """What one reader made of one frame."""

    taken: Taken
    right: bool
    wrong: bool
    """it read something that is not there"""
    seconds: float


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of frames of each kind of code under each condition."""
    with_code = _measured(frames(rounds))
    yield Line("frames that hold a code", f"{len(with_code['ours']):,}")
    for kind in KINDS:
        yield from _of_kind(kind, with_code)
    yield from _by_condition(with_code)
    ours = with_code["ours"]
    yield at_most("ours, all frames with a code, median", _median(ours) * 1e3, MEDIAN_MS, " ms")
    yield from _without(_measured(without_code(rounds * EMPTY_A_ROUND)))


def _measured(taken: Iterator[Taken]) -> dict[str, list[Result]]:
    """Each frame by each reader in turn, so that whatever else the machine does falls on all alike."""
    found: dict[str, list[Result]] = {name: [] for name in READERS}
    for one in taken:
        for name, read in READERS.items():
            begun = time.perf_counter()
            texts = read(one.pixels)
            seconds = time.perf_counter() - begun
            wrong = any(text != one.text for text in texts)
            # Kept without its pixels: all frames together are 250 MB.
            bare = Taken(one.kind, one.condition, one.text, b"")
            found[name].append(Result(bare, one.text in texts, wrong, seconds))
    return found


def _of_kind(kind: str, found: dict[str, list[Result]]) -> Iterator[Line]:
    shares = {}
    for name, results in found.items():
        mine = [one for one in results if one.taken.kind == kind]
        shares[name] = _share(mine)
        yield Line(f"{kind}: read by {name}", f"{shares[name]:.0%} in {duration(_median(mine))}")
    better = max(share for name, share in shares.items() if name != "ours")
    yield at_least(f"{kind}: ours against the better one", shares["ours"] / better, 1)


def _by_condition(found: dict[str, list[Result]]) -> Iterator[Line]:
    for condition in dict.fromkeys(one.taken.condition for one in found["ours"]):
        shares = " / ".join(
            f"{_share([one for one in results if one.taken.condition == condition]):.0%}"
            for results in found.values()
        )
        yield Line(f"{condition}: pyzbar / zxing-cpp / ours", shares)
    wrong = sum(one.wrong for results in found.values() for one in results)
    yield at_most("codes read that were not there", wrong, 0, "")


def _without(found: dict[str, list[Result]]) -> Iterator[Line]:
    for kind in ("empty", "noise"):
        for name, results in found.items():
            mine = [one for one in results if one.taken.kind == kind]
            yield Line(f"{kind} frames: {name}", f"{duration(_median(mine))}, {_wrongly(mine)}")
    told = {"empty": {Sight.NOTHING, Sight.DARK}, "noise": {Sight.NOISE}}
    again = list(without_code(EMPTY_A_ROUND))
    right = sum(look(Frame(one.pixels, WIDTH, HEIGHT, WIDTH)).sight in told[one.kind] for one in again)
    yield at_least("empty and noisy frames told apart", right / len(again), 1, "")


def _wrongly(results: Sequence[Result]) -> str:
    return f"{sum(one.wrong for one in results)} of {len(results)} read as a code"


def _share(results: Sequence[Result]) -> float:
    return sum(one.right for one in results) / len(results)


def _median(results: Sequence[Result]) -> float:
    return median(one.seconds for one in results)
