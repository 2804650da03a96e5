"""What a desk's camera sees, generated: a card or a printed pass with a real code, under real conditions.

The codes come from encoders that are not the readers' own: reportlab's for Code 39 and Code 128; QR codes are
written by zxing-cpp, as the station's own are. Everything follows from the seed.
"""

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from reportlab.graphics.barcode.code39 import Standard39
from reportlab.graphics.barcode.code128 import Code128

from kiosk.replay.people import made_up_people
from tests.support.people import TODAY

WIDTH, HEIGHT = 1280, 720
FRAME_BYTES = WIDTH * HEIGHT
CARD_MM = 85.6, 54.0
SHARP = 14
"""pixels a millimetre of the card as drawn, before the camera looks at it"""
QUIET_MODULES = 12
DESK = 88
"""how bright the table is"""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
KINDS = ("Code 39", "Code 128", "QR", "QR, a pass")


@dataclass(frozen=True)
class View:
    """How the camera sees it. The defaults are a card held well, in good light."""

    share: float = 0.62
    """the card's width, as a part of the frame's"""
    turn: float = 0.0
    """degrees in the plane of the picture"""
    lean: float = 0.0
    """how much narrower the far side is than the near one, from 0 to 1"""
    upright: bool = True
    """does it lean to the back, or to one side?"""
    blur: float = 0.6
    """standard deviation of the lens's blur, in pixels of the frame"""
    moved: int = 0
    """pixels that the hand moves while the picture is taken"""
    contrast: float = 0.8
    """between ink and paper, as a part of black and white"""
    light: float = 1.0
    noise: float = 2.0
    """standard deviation in levels of grey"""
    glare: float = 0.0
    """how bright the reflection across the code is, from 0 to 1"""


@dataclass(frozen=True)
class Taken:
    """One frame: 8 bits a pixel, row by row; `text` is what its code says, empty if it holds none."""

    kind: str
    condition: str
    text: str = field(repr=False)
    pixels: bytes = field(repr=False)


def _spread(count: int, of: Callable[[float], View]) -> list[View]:
    """From slight to severe."""
    return [of((n + 1) / count) for n in range(count)]


def views(each: int) -> dict[str, list[View]]:
    """By condition, `each` of every one from slight to severe."""
    plain = View()
    return {
        "held well": _spread(each, lambda x: replace(plain, share=0.75 - 0.2 * x, turn=4 * x - 2)),
        "blur": _spread(each, lambda x: replace(plain, blur=0.8 + 2.2 * x)),
        "moved": _spread(each, lambda x: replace(plain, moved=round(1 + 11 * x), turn=8 * x)),
        "turned": _spread(each, lambda x: replace(plain, turn=5 + 85 * x)),
        "tilted": _spread(
            each, lambda x: replace(plain, lean=0.1 + 0.4 * x, turn=10 * x, upright=round(x * 100) % 2 == 0)
        ),
        "low contrast": _spread(each, lambda x: replace(plain, contrast=0.5 - 0.43 * x)),
        "glare": _spread(each, lambda x: replace(plain, glare=0.3 + 0.7 * x, turn=6 * x)),
        "distance": _spread(each, lambda x: replace(plain, share=0.5 - 0.3 * x)),
        "noise": _spread(each, lambda x: replace(plain, noise=6 + 34 * x)),
        "dark": _spread(each, lambda x: replace(plain, light=0.5 - 0.4 * x, noise=4 + 6 * x)),
        "several at once": _spread(
            each,
            lambda x: View(
                share=0.62 - 0.16 * x,
                turn=15 * x,
                lean=0.22 * x,
                blur=0.8 + 0.6 * x,
                moved=round(4 * x),
                contrast=0.7 - 0.25 * x,
                light=0.9 - 0.4 * x,
                noise=4 + 6 * x,
                glare=0.35 * x,
            ),
        ),
    }


def frames(each: int = 6, seed: int = 1) -> Iterator[Taken]:
    """Every kind of code under every condition."""
    chance = random.Random(seed)
    numbers = [one.identity(TODAY).number for one in made_up_people(len(KINDS) * 11 * each, chance, TODAY)]
    for kind in KINDS:
        for condition, seen in views(each).items():
            for view in seen:
                text = _says(kind, numbers.pop(), chance)
                yield Taken(kind, condition, text, take(code(kind, text), view, chance.randrange(2**32)))


def without_code(each: int = 10, seed: int = 1) -> Iterator[Taken]:
    """A table, a sheet held into the picture, darkness; and frames that are nothing but noise."""
    chance = random.Random(seed)
    for n in range(each):
        blank = Image.new("L", (WIDTH, HEIGHT), (DESK, 235, 3)[n % 3])
        light = (
            Image.linear_gradient("L").resize((WIDTH, HEIGHT)).point(lambda level: 225 + level * 30 // 255)
        )
        picture = ImageChops.multiply(blank, light)
        yield Taken("empty", "empty", "", _with_noise(picture, 2.0, chance.randrange(2**32)).tobytes())
    for n in range(each):
        if n % 2:
            pixels = random.Random(chance.randrange(2**32)).randbytes(FRAME_BYTES)
        else:
            grey = Image.new("L", (WIDTH, HEIGHT), 120)
            pixels = _with_noise(grey, 40.0, chance.randrange(2**32)).tobytes()
        yield Taken("noise", "noise", "", pixels)


def _says(kind: str, number: str, chance: random.Random) -> str:
    if kind == "QR":
        return "PB1:" + "".join(chance.choices(LETTERS, k=52))
    if kind == "QR, a pass":
        return "PB1:" + "".join(chance.choices(LETTERS, k=496))
    return number


# --- codes --------------------------------------------------------------------------------------------------


def code(kind: str, text: str) -> Image.Image:
    """The code alone, with its quiet zone, as large as it stands on a card or on a pass."""
    if kind.startswith("QR"):
        return _qr(text)
    return _bars(_code_39(text) if kind == "Code 39" else _code_128(text))


def _qr(text: str) -> Image.Image:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    squares = memoryview(made.to_image(scale=1, add_quiet_zones=True))
    assert squares.shape is not None
    small = Image.frombytes("L", squares.shape, squares.tobytes())
    # A pass is printed as large as a card is high; a short code a little smaller.
    side = round((50 if squares.shape[0] > 60 else 34) * SHARP)
    return small.resize((side, side), Image.Resampling.NEAREST)


def _code_39(text: str) -> list[int]:
    """Widths of bars and gaps in turns, wide ones 2.5 narrow ones (here 5 to 2)."""
    made = Standard39(text, checksum=0, quiet=0)
    made.validate()
    made.encode()
    made.decompose()
    return [5 if sign in "BS" else 2 for sign in made.decomposed]


def _code_128(text: str) -> list[int]:
    made = Code128(text, quiet=0)
    made.validate()
    made.encode()
    made.decompose()
    return [2 * (ord(sign.lower()) - ord("a") + 1) for sign in made.decomposed]


def _bars(widths: list[int]) -> Image.Image:
    """46 mm by 8 mm of bars with white around them."""
    quiet = 2 * QUIET_MODULES
    small = Image.new("L", (sum(widths) + 2 * quiet, 1), 255)
    x = quiet
    for place, width in enumerate(widths):
        if place % 2 == 0:
            small.paste(0, (x, 0, x + width, 1))
        x += width
    scale = 46 * SHARP / sum(widths)
    return small.resize((round(small.width * scale), 8 * SHARP), Image.Resampling.NEAREST)


# --- the camera ---------------------------------------------------------------------------------------------


def take(printed: Image.Image, view: View, seed: int) -> bytes:
    """The frame in which a card that bears this code is seen."""
    picture = _placed(_card(printed), view)
    picture = picture.filter(ImageFilter.GaussianBlur(view.blur))
    if view.moved > 1:
        picture = _moved(picture, view.moved)
    picture = picture.point(lambda level: round((level - 128) * view.contrast + 128))
    if view.glare:
        picture = _with_glare(picture, view.glare, seed)
    picture = picture.point(lambda level: round(level * view.light))
    return _with_noise(picture, view.noise, seed).tobytes()


def _card(printed: Image.Image) -> Image.Image:
    """A card with lines of print and the code below them; a pass is a sheet with nothing but its code."""
    width, height = (round(side * SHARP) for side in CARD_MM)
    card = Image.new("L", (width, height), 245)
    if printed.height > height // 2:
        height = printed.height + 2 * SHARP
        card = Image.new("L", (width, height), 252)
        card.paste(printed, ((width - printed.width) // 2, SHARP))
        return card
    pen = ImageDraw.Draw(card)
    for line in range(5):
        y = (6 + 6 * line) * SHARP
        for word in range(9):
            x = (6 + 8 * word) * SHARP
            pen.rectangle((x, y, x + (4 + (line * 7 + word * 3) % 3) * SHARP, y + 2 * SHARP), fill=110)
    card.paste(printed, ((width - printed.width) // 2, height - printed.height - 4 * SHARP))
    return card


def _placed(card: Image.Image, view: View) -> Image.Image:
    """On a table, as wide as `share` of the frame, turned and leaning."""
    # Reduced first: a transformation takes single points, and would leave out whole bars.
    wide = WIDTH * view.share
    drawn = min(1.0, 2 * wide / card.width)
    card = card.resize((round(card.width * drawn), round(card.height * drawn)), Image.Resampling.BOX)
    high = wide * card.height / card.width
    if high > HEIGHT * 0.94:
        wide, high = wide * HEIGHT * 0.94 / high, HEIGHT * 0.94
    near, far = 1.0, 1.0 - view.lean
    corners = (
        [(-far, -1.0), (far, -1.0), (near, 1.0), (-near, 1.0)]
        if view.upright
        else [(-1.0, -near), (1.0, -far), (1.0, far), (-1.0, near)]
    )
    turn = math.radians(view.turn)
    # A card turned on edge has to fit too.
    fit = min(1.0, HEIGHT * 0.94 / (wide * abs(math.sin(turn)) + high * abs(math.cos(turn))))
    placed = []
    for x, y in corners:
        dx, dy = x * wide / 2 * fit, y * high / 2 * fit
        placed.append(
            (
                WIDTH / 2 + dx * math.cos(turn) - dy * math.sin(turn),
                HEIGHT / 2 + dx * math.sin(turn) + dy * math.cos(turn),
            )
        )
    source = [(0.0, 0.0), (card.width, 0.0), (card.width, card.height), (0.0, card.height)]
    size, how = (WIDTH * 2, HEIGHT * 2), Image.Transform.PERSPECTIVE
    doubled = [(2 * x, 2 * y) for x, y in placed]
    seen = card.transform(size, how, _perspective(doubled, source), Image.Resampling.BICUBIC)
    inside = Image.new("L", card.size, 255).transform(size, how, _perspective(doubled, source))
    return Image.composite(seen, Image.new("L", size, DESK), inside).reduce(2)


def _perspective(to: list[tuple[float, float]], of: list[tuple[float, float]]) -> list[float]:
    """The eight coefficients that say for each point of `to` which point of `of` stands there."""
    rows = []
    for (x, y), (u, v) in zip(to, of, strict=True):
        rows.append([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u])
        rows.append([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v])
    for column in range(8):
        best = max(range(column, 8), key=lambda n: abs(rows[n][column]))
        rows[column], rows[best] = rows[best], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for n in range(8):
            if n != column:
                by = rows[n][column]
                rows[n] = [a - by * b for a, b in zip(rows[n], rows[column], strict=True)]
    return [row[8] for row in rows]


def _moved(picture: Image.Image, pixels: int) -> Image.Image:
    """Seen at every place along a short way to the right and a little down."""
    mixed = picture
    for step in range(1, pixels):
        there = ImageChops.offset(picture, step, step // 3)
        mixed = Image.blend(mixed, there, 1 / (step + 1))
    return mixed


def _with_glare(picture: Image.Image, strength: float, seed: int) -> Image.Image:
    """A lamp's reflection, oval and soft, somewhere on the lower half of the card."""
    chance = random.Random(seed)
    spot = Image.radial_gradient("L").resize((round(WIDTH * 0.5), round(HEIGHT * 0.3)))
    layer = Image.new("L", picture.size, 0)
    at = round(WIDTH * chance.uniform(0.1, 0.4)), round(HEIGHT * chance.uniform(0.35, 0.6))
    layer.paste(spot.point(lambda level: round(max(0, 255 - level * 1.4) * strength)), at)
    return ImageChops.screen(picture, layer)


def _with_noise(picture: Image.Image, deviation: float, seed: int) -> Image.Image:
    """Four even noises together are nearly a normal one."""
    raw = random.Random(seed).randbytes(4 * FRAME_BYTES)
    parts = [
        Image.frombuffer("L", picture.size, raw[n * FRAME_BYTES : (n + 1) * FRAME_BYTES], "raw", "L", 0, 1)
        for n in range(4)
    ]
    halves = [Image.blend(parts[0], parts[1], 0.5), Image.blend(parts[2], parts[3], 0.5)]
    noise = Image.blend(*halves, 0.5)  # mean 127.5, standard deviation 36.8
    scaled = noise.point(lambda level: round(128 + (level - 127.5) * deviation / 36.8))
    return ImageChops.add(picture, scaled, offset=-128)
