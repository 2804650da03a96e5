"""Compiles and checks the translations in resources/i18n (Qt Linguist's .ts, one file a language).

python installers/translations.py compile     make the .qm files that are missing or older than their .ts
python installers/translations.py check       say what a language lacks; exit status 1 if anything is wrong
"""

import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

I18N = Path(__file__).resolve().parents[1] / "resources" / "i18n"
FIRST = "en"
"""the language that the others are held against; its texts are the sources of all"""


def compile_stale() -> None:
    """Raises CalledProcessError when lrelease cannot read a file."""
    for source in sorted(I18N.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            building = compiled.with_suffix(".part")
            command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(source)]
            subprocess.run([*command, "-qm", str(building)], check=True, timeout=60)  # noqa: S603 - our own files
            building.replace(compiled)


def catalogue(path: Path) -> Mapping[str, tuple[str, str, bool]]:
    """By id: the source, the translation, and whether it is finished."""
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own files
        translation = message.find("translation")
        text = "" if translation is None else translation.text or ""
        finished = translation is not None and translation.get("type") is None
        found[message.get("id", "")] = (message.findtext("source", ""), text, finished)
    return found


def faults() -> Iterator[str]:
    """Everything that is wrong with any language, in words."""
    first = catalogue(I18N / f"{FIRST}.ts")
    for path in sorted(I18N.glob("*.ts")):
        own = catalogue(path)
        yield from (f"{path.name}: {key} is missing" for key in first if key not in own)
        yield from (f"{path.name}: {key} is one too many" for key in own if key not in first)
        for key, (source, text, finished) in own.items():
            if key not in first:
                continue
            english = first[key][1]
            if not text or not finished:
                yield f"{path.name}: {key} is not translated"
            elif source != english:
                yield f"{path.name}: {key} was translated from another text than “{english}”"
            elif (blanks(text) ^ blanks(english)) - _may_differ(key):
                yield f"{path.name}: {key} fills in other details than “{english}”"


def blanks(text: str) -> set[str]:
    """The details that a text fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _may_differ(key: str) -> set[str]:
    """“One more is possible” may say the number in a word."""
    return {"count"} if key.endswith(".one") else set()


def main(act: str) -> int:
    if act == "compile":
        compile_stale()
        return 0
    found = list(faults())
    print("\n".join(found) or "Every language has every text.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
