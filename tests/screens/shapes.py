"""The screens that are looked at, each with the looks that are tried on it."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from kiosk.ui.appearance import Choice
from kiosk.ui.palette import Contrast
from kiosk.ui.theme import TextSize

ENDS = (TextSize.MEDIUM, TextSize.LARGEST)
LANGUAGES = ("zh-Hant", "en", "vi", "id", "th", "fil")


class Shape(NamedTuple):
    """Width and height in pixels; dots in an inch tell how large that really is."""

    name: str
    width: int
    height: int
    dots_per_inch: float
    languages: tuple[str, ...] = LANGUAGES
    sizes: tuple[TextSize, ...] = tuple(TextSize)
    contrasts: tuple[Contrast, ...] = tuple(Contrast)

    def looks(self, *, every: bool) -> Iterator[Choice]:
        """All of them, or else two sizes in all languages, and each contrast once.

        Languages change last: another one needs no new style sheet.
        """
        for size, contrast, language in product(self.sizes, self.contrasts, self.languages):
            plain = contrast is Contrast.DEFAULT and size in ENDS
            once = size is self.sizes[-1] and language == self.languages[-1]
            if every or plain or once:
                yield Choice(language, size, contrast)


SHAPES = {
    one.name: one
    for one in (
        Shape("landscape", 1280, 800, 96),
        Shape("portrait", 800, 1280, 96),
        Shape("small", 1024, 600, 96, sizes=ENDS, contrasts=(Contrast.DEFAULT,)),
        Shape("4k", 3840, 2160, 163, sizes=ENDS, contrasts=(Contrast.DEFAULT,)),
        # All of a long page at once: what must be scrolled to has its colours, too.
        Shape("tall", 1280, 6000, 96, languages=("en",), sizes=(TextSize.SMALL,)),
    )
}
"""15.6, 12.4 and 27 inches; 96 dots an inch is also what a screen counts as that tells no size"""
