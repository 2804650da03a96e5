"""Colours, by what they are for. A test holds every text on its ground at 10:1 or more."""

from dataclasses import dataclass


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
    primary: str = "#0B4451"
    primary_pressed: str = "#06303A"
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


GROUNDS = ("primary", "disabled", "good", "stop", "look", "tell")
DEFAULT = Palette()
