"""Where in a picture bars stand beside each other, and how they look straightened.

Bars change the light in one direction only; print, faces and noise change it in all. So the mean change in
four directions, over cells of a few pixels, tells place, direction and extent of a bar code even where it is
too blurred, noisy or turned to be read: the structure tensor of computer vision in its cheapest form (Bigun
and Granlund 1987, "Optimal orientation detection of linear symmetry").
"""

import math
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageStat

CELL = 8
"""pixels a side"""
LEAST_CHANGE = 3
"""levels of grey from pixel to pixel, below which there is nothing"""
ONE_DIRECTION = 0.4
"""how much of the change must lie in one direction, of 1: noise has less than 0.01, blurred bars 0.5"""
OF_PEAK = 0.4
"""cells with this part of the strongest change belong to the bars"""
EVERYWHERE = 0.5
"""where the mean cell has this part of the strongest one's change, it is the picture's texture"""
LEAST_BARS = 12
"""an edge is one, lines of print are some; ID numbers have 28 to 60 bars, of which blur leaves half"""
NEIGHBOURHOOD = 12
"""pixels to either side: what is darker than their mean is a bar"""
TRIES = 4
"""places looked at, the strongest first: the edge of a card can be stronger than the bars on it"""
MARGIN = 56
"""pixels beside the bars: their white margins, and bars too wide to be noticed"""
ENLARGED = 2
BAND = 10
"""pixels of the bars' height that are taken together: against noise, and short enough for bars that lean"""
BAND_DRAWN = 4
"""rows of the picture that is made for each band"""

Point = tuple[float, float]


@dataclass(frozen=True)
class Stripes:
    """A turned rectangle of bars, in pixels. `angle` (radians) is the direction across the bars."""

    angle: float
    across: tuple[float, float]
    along: tuple[float, float]
    """from where to where, along the turned axes through the picture's corner"""

    @property
    def length(self) -> float:
        """Over all bars, in pixels."""
        return self.across[1] - self.across[0]

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        (u0, u1), (v0, v1) = self.across, self.along
        return self._point(u0, v0), self._point(u1, v0), self._point(u1, v1), self._point(u0, v1)

    def _point(self, u: float, v: float) -> Point:
        c, s = math.cos(self.angle), math.sin(self.angle)
        return u * c - v * s, u * s + v * c


def find_stripes(picture: Image.Image) -> Stripes | None:
    """The strongest bars of a grey picture; None where nothing changes in one direction only."""
    changes = _changes(picture)
    # Averaged first: what noise leaves is nearly the same in all directions, and cancels out.
    level, rising, upright, falling = (one.filter(ImageFilter.BoxBlur(2)) for one in changes)
    one_way = ImageChops.add(ImageChops.difference(level, upright), ImageChops.difference(rising, falling))
    peak = int(one_way.getextrema()[1])  # type: ignore[arg-type]  # of a picture with one channel
    if peak < LEAST_CHANGE or ImageStat.Stat(one_way).mean[0] > EVERYWHERE * peak:
        return None
    strength = bytearray(one_way.tobytes())
    data = tuple(one.tobytes() for one in changes)
    for _ in range(TRIES):
        cells = _around_peak(strength, one_way.width)
        angle, certainty = _direction(data, cells)
        found = _around(cells, one_way.width, angle)
        if certainty >= ONE_DIRECTION and _bars(picture, found) >= LEAST_BARS:
            return found
        for cell in cells:
            strength[cell] = 0
        if max(strength) < LEAST_CHANGE:
            break
    return None


def straightened(picture: Image.Image, stripes: Stripes, margin: int = MARGIN) -> Image.Image:
    """The bars with their margins (in pixels), upright and enlarged."""
    (u0, u1), (v0, v1) = stripes.across, stripes.along
    u0, u1 = u0 - margin, u1 + margin
    size = round((u1 - u0) * ENLARGED), max(BAND, round(v1 - v0))
    c, s = math.cos(stripes.angle), math.sin(stripes.angle)
    step_u, step_v = (u1 - u0) / size[0], (v1 - v0) / size[1]
    return picture.transform(
        size,
        Image.Transform.AFFINE,
        (c * step_u, -s * step_v, u0 * c - v0 * s, s * step_u, c * step_v, u0 * s + v0 * c),
        Image.Resampling.BICUBIC,
    )


def banded(upright: Image.Image) -> Image.Image:
    """Each band of upright bars as one even row: what changes along the bars is noise."""
    bands = max(2, upright.height // BAND)
    rows = upright.resize((upright.width, bands), Image.Resampling.BOX)
    return rows.resize((upright.width, bands * BAND_DRAWN), Image.Resampling.NEAREST)


def _bars(picture: Image.Image, stripes: Stripes) -> int:
    """How many dark bars the mean line across all of it has."""
    line = straightened(picture, stripes, margin=0)
    line = line.resize((line.width, 1), Image.Resampling.BOX)
    around = line.filter(ImageFilter.BoxBlur((NEIGHBOURHOOD * ENLARGED, 0)))
    count, dark = 0, False
    for level, mean in zip(line.tobytes(), around.tobytes(), strict=True):
        if abs(level - mean) >= LEAST_CHANGE / 2:
            count += level < mean and not dark
            dark = level < mean
    return count


def _changes(picture: Image.Image) -> tuple[Image.Image, Image.Image, Image.Image, Image.Image]:
    """Mean change from a pixel to its neighbour, by cell: to the right, down right, down, up right."""
    width, height = picture.size
    one = picture.crop((0, 1, width - 1, height - 1))
    found = [
        ImageChops.difference(one, picture.crop((dx, 1 + dy, width - 1 + dx, height - 1 + dy))).reduce(CELL)
        for dx, dy in ((1, 0), (1, 1), (0, 1), (1, -1))
    ]
    return found[0], found[1], found[2], found[3]


def _around(cells: list[int], width: int, angle: float) -> Stripes:
    """The smallest rectangle, turned by this angle, that holds all the cells."""
    c, s = math.cos(angle), math.sin(angle)
    middles = [((n % width + 0.5) * CELL, (n // width + 0.5) * CELL) for n in cells]
    across = [x * c + y * s for x, y in middles]
    along = [y * c - x * s for x, y in middles]
    half = CELL / 2
    return Stripes(angle, (min(across) - half, max(across) + half), (min(along) - half, max(along) + half))


def _around_peak(levels: bytearray, width: int) -> list[int]:
    """The cells that hang together with the strongest one."""
    peak = max(levels)
    least = peak * OF_PEAK
    first = levels.index(peak)
    seen, open_cells = {first}, [first]
    while open_cells:
        cell = open_cells.pop()
        for near in (cell - 1, cell + 1, cell - width, cell + width):
            if 0 <= near < len(levels) and near not in seen and levels[near] >= least:
                seen.add(near)
                open_cells.append(near)
    return list(seen)


def _direction(changes: tuple[bytes, ...], cells: list[int]) -> tuple[float, float]:
    """The angle in which the light changes most, and how much more than across it (0 to 1).

    Along a line at angle a to that direction the change is cos(a) of the greatest; a step to a diagonal
    neighbour is longer by the root of two.
    """
    level, rising, upright, falling = (sum(data[cell] for cell in cells) / len(cells) for data in changes)
    cosine, sine = level**2 - upright**2, (rising**2 - falling**2) / 2
    return math.atan2(sine, cosine) / 2, math.hypot(cosine, sine) / max(level**2 + upright**2, 1e-9)
