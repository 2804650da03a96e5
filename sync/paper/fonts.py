"""The fonts that ship. Each weight is a pair: Chinese and most of Latin, and Thai with what that lacks."""

from pathlib import Path

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
REGULAR, BOLD = "NotoSansTC-Regular", "NotoSansTC-Bold"
THAI = {REGULAR: "NotoSansThai-Regular", BOLD: "NotoSansThai-Bold"}


def font_file(name: str) -> Path:
    return FONTS / f"{name}.ttf"
