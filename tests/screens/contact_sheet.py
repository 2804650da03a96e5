"""One page a language: every scene in every look, small, side by side; those with faults stand out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from tests.screens.drawing import Shot

STYLE = """
body { font: 14px sans-serif; margin: 24px; background: #f4f4f4; color: #222 }
h2 { margin: 32px 0 8px; font-size: 16px }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start }
figure { margin: 0 } figcaption { font-size: 11px; max-width: 320px }
img { display: block; border: 1px solid #bbb } .fault img { border: 4px solid #c00 }
.fault figcaption { color: #c00 }
"""


def write_sheets(folder: Path, shots: Iterable[Shot]) -> None:
    """`<language>.html` for each language, and `index.html`, beside the pictures."""
    by_language: dict[str, list[Shot]] = defaultdict(list)
    for one in shots:
        by_language[one.look.language].append(one)
    for language, found in by_language.items():
        _write(folder / f"{language}.html", f"Screens in {language}", _scenes(found))
    links = [
        f'<p><a href="{language}.html">{language}</a>: {len(found)} pictures,'
        f" {sum(bool(one.faults) for one in found)} with faults</p>"
        for language, found in sorted(by_language.items())
    ]
    _write(folder / "index.html", "Screens", links)


def _scenes(shots: Sequence[Shot]) -> list[str]:
    by_scene: dict[str, list[Shot]] = defaultdict(list)
    for one in shots:
        by_scene[one.scene].append(one)
    parts = []
    for scene, found in by_scene.items():
        parts.append(f"<h2>{escape(scene)}</h2><div class=row>")
        parts += [_figure(one) for one in found]
        parts.append("</div>")
    return parts


def _figure(one: Shot) -> str:
    about = f"{one.shape}, {one.look.size.name.lower()}, {one.look.contrast}"
    told = "<br>".join(escape(fault) for fault in one.faults)
    picture = f'<img loading=lazy src="{escape(one.small)}" alt="{escape(about)}">'
    if one.full:
        picture = f'<a href="{escape(one.full)}">{picture}</a>'
    kind = " class=fault" if one.faults else ""
    return f"<figure{kind}>{picture}<figcaption>{escape(about)}<br>{told}</figcaption></figure>"


def _write(path: Path, title: str, parts: Sequence[str]) -> None:
    head = f"<!doctype html><meta charset=utf-8><title>{escape(title)}</title><style>{STYLE}</style>"
    path.write_text("\n".join([head, f"<h1>{escape(title)}</h1>", *parts]), "utf-8")
