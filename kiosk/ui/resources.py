"""Where fonts, texts and icons lie."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONTS = RESOURCES / "fonts"
TEXTS = RESOURCES / "i18n"
ICONS = RESOURCES / "icons"
