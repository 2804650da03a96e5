"""The one style sheet, built from the tokens of the theme.

What is chosen has another ground and a heavier line: in black on white it is told by the line alone.

Widgets say what they are by properties: `role` for texts (display, title, heading, body, small, code), `kind`
for buttons (primary, plain, quiet, key, line), `tone` for panels (good, stop, look, tell, card, choice,
chosen, bar), `on` for their texts, `verdict` for words that say right or wrong.
"""

from dataclasses import asdict
from string import Template

from kiosk.ui.palette import GROUNDS
from kiosk.ui.theme import FAMILIES, Theme

LINE_HEIGHT = 1.5
"""of Noto Sans TC, as a part of the font size"""

_RULES = Template("""
* { font-family: $families; font-size: ${body}px; color: $text; outline: none; }
QMainWindow, QWidget#frame { background: $ground; }
QLabel { background: transparent; }

QLabel[role="display"] { font-size: ${display}px; font-weight: bold; }
QLabel[role="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[role="heading"] { font-weight: bold; }
QLabel[role="small"] { font-size: ${small}px; color: $text_soft; }
QLabel[verdict="right"] { color: $good; font-weight: bold; }
QLabel[verdict="wrong"] { color: $stop; font-weight: bold; }
QLabel[role="code"] { font-size: ${title}px; font-weight: bold; letter-spacing: ${hair}px; }

QPushButton { border: ${line}px solid $edge; border-radius: ${radius}px; background: $card;
    min-height: ${target}px; }
QPushButton[kind="primary"] { background: $primary; border-color: $primary; color: $on_primary;
    font-weight: bold; }
QPushButton[kind="plain"] { font-weight: bold; }
QPushButton[kind="primary"]:pressed { background: $primary_pressed; }
QPushButton[kind="plain"]:pressed, QPushButton[kind="quiet"]:pressed,
QPushButton[kind="key"]:pressed, QPushButton[kind="line"]:pressed { background: $selected; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: $primary;
    font-weight: bold; }
QPushButton[role="small"] { font-size: ${small}px; }
QPushButton[kind="key"] { border-color: $hairline; border-radius: ${small_radius}px; padding: 0;
    min-width: ${target}px; min-height: ${key}px; }
QPushButton[kind="key"][large="yes"] { font-size: ${title}px; font-weight: bold;
    min-height: ${large_key}px; }
QPushButton[kind="key"][named="yes"] { font-size: ${small}px; }
QPushButton[kind="line"] { font-weight: bold; padding: 0 ${pad}px; min-width: ${target}px;
    min-height: ${key}px; }
QPushButton:checked { background: $selected; border: ${heavy}px solid $primary; }
QPushButton:disabled { background: $disabled; border: ${line}px $line_disabled; color: $on_disabled; }
QPushButton[kind="quiet"]:checked { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:disabled { background: transparent; border-color: transparent; }

QLineEdit { background: $card; border: ${line}px solid $edge; border-radius: ${small_radius}px;
    padding: 0 ${pad}px; min-height: ${target}px; selection-background-color: $primary;
    selection-color: $on_primary; }
QLineEdit:focus { border-color: $focus; }

QFrame[tone="card"] { background: $card; border: 1px solid $hairline; border-radius: ${radius}px; }
QFrame[tone="choice"] { background: $card; border: ${line}px solid $hairline; border-radius: ${radius}px; }
QFrame[tone="chosen"] { background: $selected; border: ${line}px solid $primary; border-radius: ${radius}px; }
QFrame[tone="bar"] { background: $bar; }
$tones

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${pad}px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: ${half_pad}px; min-height: ${target}px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
""")

_TONE = Template("""
QFrame[tone="$name"] { background: $ground; border: none; border-radius: ${radius}px; }
QLabel[on="$name"] { color: $text; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet for the window, all lengths in pixels of its screen."""
    colours = asdict(theme.palette)
    # Where the ground of what is disabled is that of everything, its broken line tells.
    flat = theme.palette.disabled == theme.palette.card
    colours["line_disabled"] = f"dashed {theme.palette.edge}" if flat else f"solid {theme.palette.disabled}"
    lengths = {
        "body": theme.body,
        "small": theme.small,
        "title": theme.title,
        "display": theme.display,
        "target": theme.target,
        "key": max(theme.target, round(theme.body * LINE_HEIGHT)),
        "large_key": max(theme.target, round(theme.title * LINE_HEIGHT)),
        "line": max(2, theme.mm(0.6)),
        "heavy": 2 * max(2, theme.mm(0.6)),
        "hair": max(1, theme.mm(0.2)),
        "radius": theme.mm(3.0),
        "small_radius": theme.mm(1.6),
        "pad": theme.mm(3.0),
        "half_pad": theme.mm(1.5),
    }
    tones = "".join(
        _TONE.substitute(
            name=name, ground=colours[name], text=colours[f"on_{name}"], radius=lengths["radius"]
        )
        for name in GROUNDS
    )
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    return _RULES.substitute(**colours, **lengths, tones=tones, families=families)
