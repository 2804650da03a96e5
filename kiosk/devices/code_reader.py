"""Reads QR, Code 39 and Code 128 from a camera's grey frames.

zxing-cpp looks at the whole frame first. Where it finds nothing, bars are looked for by their texture, and
straightened; zxing-cpp and zbar both read that small picture. zbar, which takes five times as long, gets the
whole frame only where bars were seen. Neither library holds the interpreter while it works.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

import zxingcpp
from PIL import Image, ImageChops, ImageFilter
from pyzbar import pyzbar

from kiosk.devices.stripes import Point, Stripes, banded, find_stripes, straightened


class CodeKind(StrEnum):
    QR = "qr"
    CODE_39 = "code-39"
    CODE_128 = "code-128"


class Sight(StrEnum):
    """What is to be seen, for the person who holds the card."""

    READ = "read"
    NOTHING = "nothing"
    DARK = "dark"
    NOISE = "noise"
    """the camera sees nothing but its own noise: it is covered, or there is far too little light"""
    TOO_FAR = "too-far"
    """bars are there, but few pixels of them"""
    UNREADABLE = "unreadable"
    """bars or a QR code are there, but blurred, moved, bent, or under a reflection"""


@dataclass(frozen=True)
class Frame:
    """8 bits of grey a pixel, row by row, `stride` bytes from one row to the next."""

    pixels: bytes = field(repr=False)
    width: int
    height: int
    stride: int

    def __post_init__(self) -> None:
        if min(self.width, self.height) < 1 or self.stride < self.width:
            raise ValueError("a frame has pixels, and rows no longer than its stride")
        if len(self.pixels) < self.stride * (self.height - 1) + self.width:
            raise ValueError("a frame has all the rows it says it has")

    def picture(self) -> Image.Image:
        """The same pixels, without the padding of the rows."""
        size = self.width, self.height
        padded = self.pixels.ljust(self.stride * self.height, b"\0")
        return Image.frombuffer("L", size, padded, "raw", "L", self.stride, 1)


@dataclass(frozen=True)
class Code:
    """One code. What it says may be an identity: no repr shows it."""

    kind: CodeKind
    text: str = field(repr=False)
    data: bytes = field(repr=False)
    corners: tuple[Point, Point, Point, Point]
    """in pixels of the frame: around the code, from top left as the code stands"""


@dataclass(frozen=True)
class Look:
    """What one frame showed; `codes` is empty unless `sight` is READ."""

    sight: Sight
    codes: tuple[Code, ...] = ()


# By name: objects of the library that outlive it are reported as leaks when the program ends.
_KIND = {"QRCode": CodeKind.QR, "Code39": CodeKind.CODE_39, "Code128": CodeKind.CODE_128}
_ALL, _BARS = "QRCode,Code39,Code128", "Code39,Code128"
_ZBAR_KIND = {"CODE39": CodeKind.CODE_39, "CODE128": CodeKind.CODE_128}
_ZBAR_BARS = [pyzbar.ZBarSymbol.CODE39, pyzbar.ZBarSymbol.CODE128]

SHORTEST_BARS = 6
"""characters: Code 39 has no check of its own, and less of it can be seen in any fence"""
LARGE_CELL = 16
LEAST_RANGE = 4
"""levels between the darkest and the brightest cell of a frame that holds anything"""
NOISE_RANGE = 0.6
"""what noise adds to that, for each level of it: between the extremes of 3,600 means of 256 pixels"""
NOISY = 12
"""levels from pixel to pixel, in the median, that no lit picture has"""
DARK = 56
"""the brightest cell of a picture taken with too little light"""
SAMPLED_ROWS = 24
FAR = 0.17
"""bars shorter than this part of the frame's width have fewer pixels than reading needs"""


def look(frame: Frame) -> Look:
    """Read what codes there are, or say what is in the way. Takes 3 to 30 ms for 1280 by 720 pixels."""
    picture = frame.picture()
    darkest, brightest = _range(picture)
    noise = _noise(picture)
    if brightest - darkest < LEAST_RANGE + NOISE_RANGE * noise:
        return Look(_nothing(noise, brightest))
    found = _read(picture, _ALL, whole=True)
    if found.codes:
        return Look(Sight.READ, found.codes)
    stripes = find_stripes(picture)
    if stripes is None:
        return Look(Sight.UNREADABLE if found.damaged else _nothing(noise, brightest))
    for codes in _closer_looks(picture, stripes):
        if codes:
            return Look(Sight.READ, codes)
    if brightest < DARK:
        return Look(Sight.DARK)
    return Look(Sight.TOO_FAR if stripes.length < FAR * frame.width else Sight.UNREADABLE)


def _nothing(noise: float, brightest: int) -> Sight:
    if noise >= NOISY:
        return Sight.NOISE
    return Sight.DARK if brightest < DARK else Sight.NOTHING


def _range(picture: Image.Image) -> tuple[int, int]:
    darkest, brightest = picture.reduce(LARGE_CELL).getextrema()
    return int(darkest), int(brightest)  # type: ignore[arg-type]  # of a picture with one channel


def _noise(picture: Image.Image) -> float:
    """The median change from one pixel to the next, in some rows of the picture."""
    rows = picture.resize((picture.width, min(SAMPLED_ROWS, picture.height)), Image.Resampling.NEAREST)
    histogram = ImageChops.difference(rows, ImageChops.offset(rows, 1, 0)).histogram()
    half, level = rows.width * rows.height / 2, 0
    while (half := half - histogram[level]) > 0:
        level += 1
    return level


@dataclass(frozen=True)
class _Found:
    codes: tuple[Code, ...]
    damaged: bool
    """a code was seen that does not hold together"""


def _read(picture: Image.Image, formats: str, *, whole: bool) -> _Found:
    """By zxing-cpp. `whole`: a frame, in which codes may lie in any direction or be white on black."""
    seen = zxingcpp.read_barcodes(
        picture,
        zxingcpp.barcode_formats_from_str(formats),
        try_rotate=whole,
        try_downscale=whole,
        try_invert=whole,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=whole,
    )
    codes = []
    for one in seen:
        place = one.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        kind = _KIND[one.format.symbology.name]
        if one.valid and _long_enough(kind, one.text):
            a, b, c, d = ((float(corner.x), float(corner.y)) for corner in corners)
            codes.append(Code(kind, one.text, bytes(one.bytes), (a, b, c, d)))
    return _Found(tuple(codes), any(not one.valid for one in seen))


def _zbar(picture: Image.Image) -> Iterator[tuple[CodeKind, str]]:
    for one in pyzbar.decode((picture.tobytes(), *picture.size), _ZBAR_BARS):
        text = one.data.decode("ascii", "replace")
        if _long_enough(_ZBAR_KIND[one.type], text):
            yield _ZBAR_KIND[one.type], text


def _long_enough(kind: CodeKind, text: str) -> bool:
    return kind is CodeKind.QR or len(text) >= SHORTEST_BARS


def _closer_looks(picture: Image.Image, stripes: Stripes) -> Iterator[tuple[Code, ...]]:
    """What each further attempt reads, the cheaper ones first."""
    upright = straightened(picture, stripes)
    even = banded(upright)
    for seen in (even, even.filter(ImageFilter.UnsharpMask(4, 200, 0)), upright):
        read = [(one.kind, one.text) for one in _read(seen, _BARS, whole=False).codes] or _zbar(seen)
        yield _placed(read, stripes)
    yield _placed(_zbar(picture), stripes)


def _placed(
    read: "list[tuple[CodeKind, str]] | Iterator[tuple[CodeKind, str]]", stripes: Stripes
) -> tuple[Code, ...]:
    return tuple(Code(kind, text, text.encode(), stripes.corners) for kind, text in read)
