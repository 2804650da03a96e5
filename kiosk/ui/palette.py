"""Colours, by what they are for, in four contrasts. A test holds every text on its ground."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Palette:
    """`on_x` is the colour of text on the ground `x`."""

    ground: str = "#FAF7F0"
    text: str = "#14232B"
    text_soft: str = "#23313A"
    card: str = "#FFFFFF"
    bar: str = "#ECE7DB"
    edge: str = "#6F7F87"
    """lines and borders that mean something: at least 3:1 on the ground"""
    hairline: str = "#D5CFC0"
    """lines that only please the eye"""
    primary: str = "#083742"
    primary_pressed: str = "#042630"
    on_primary: str = "#FFFFFF"
    selected: str = "#DDEFEC"
    disabled: str = "#E3DFD4"
    on_disabled: str = "#23313A"
    focus: str = "#B4500A"
    good: str = "#084227"
    on_good: str = "#FFFFFF"
    stop: str = "#761824"
    on_stop: str = "#FFFFFF"
    look: str = "#F7D68B"
    on_look: str = "#241A00"
    tell: str = "#14406B"
    on_tell: str = "#FFFFFF"

    def text_pairs(self) -> dict[str, tuple[str, str]]:
        """Every text colour with the ground it stands on."""
        pairs = {name: (getattr(self, f"on_{name}"), getattr(self, name)) for name in GROUNDS}
        for ground in ("ground", "card", "bar", "selected"):
            pairs[f"text on {ground}"] = (self.text, getattr(self, ground))
            pairs[f"soft text on {ground}"] = (self.text_soft, getattr(self, ground))
        for verdict in ("good", "stop"):
            pairs[f"{verdict} on ground"] = (getattr(self, verdict), self.ground)
        return pairs


LOW = Palette(
    ground="#E6E1D6",
    text="#45525A",
    text_soft="#45525A",
    card="#EFEBE2",
    bar="#DED8CB",
    edge="#737E84",
    hairline="#CFC8B8",
    primary="#2F5F6B",
    primary_pressed="#264E58",
    on_primary="#EFEBE2",
    selected="#DCE6E2",
    disabled="#DAD5C9",
    on_disabled="#45525A",
    focus="#A1551F",
    good="#2F5A45",
    on_good="#EFEBE2",
    stop="#7B3A42",
    on_stop="#EFEBE2",
    look="#EBD6A4",
    on_look="#4A3F22",
    tell="#33557F",
    on_tell="#EFEBE2",
)
"""soft: for eyes that strong contrast hurts"""
DARK = Palette(
    ground="#000000",
    text="#FFFFFF",
    text_soft="#FFFFFF",
    card="#000000",
    bar="#000000",
    edge="#FFFFFF",
    hairline="#8A8A8A",
    primary="#FFFFFF",
    primary_pressed="#D0D0D0",
    on_primary="#000000",
    selected="#2B2B2B",
    disabled="#000000",
    on_disabled="#C4C4C4",
    focus="#FFD400",
    good="#B9F6CF",
    on_good="#000000",
    stop="#FFCDD2",
    on_stop="#000000",
    look="#F7D68B",
    on_look="#000000",
    tell="#C4E2FF",
    on_tell="#000000",
)
"""white on black"""
LIGHT = Palette(
    ground="#FFFFFF",
    text="#000000",
    text_soft="#000000",
    card="#FFFFFF",
    bar="#FFFFFF",
    edge="#000000",
    hairline="#000000",
    primary="#000000",
    primary_pressed="#000000",
    on_primary="#FFFFFF",
    selected="#FFFFFF",
    disabled="#FFFFFF",
    on_disabled="#000000",
    focus="#B4500A",
    good="#000000",
    on_good="#FFFFFF",
    stop="#000000",
    on_stop="#FFFFFF",
    look="#000000",
    on_look="#FFFFFF",
    tell="#000000",
    on_tell="#FFFFFF",
)
"""black on white, and nothing between"""
GROUNDS = ("primary", "disabled", "good", "stop", "look", "tell")
DEFAULT = Palette()


class Contrast(StrEnum):
    """The voter's four contrasts (VVSG 2.0, 7.1-C and 7.1-D)."""

    DEFAULT = "default"
    LOW = "low"
    DARK = "dark"
    LIGHT = "light"


PALETTES = {
    Contrast.DEFAULT: DEFAULT,
    Contrast.LOW: LOW,
    Contrast.DARK: DARK,
    Contrast.LIGHT: LIGHT,
}
