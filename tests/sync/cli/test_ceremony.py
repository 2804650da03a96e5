"""`pbcentre ceremony` makes a folder with a sheet for each trustee, the sealed seed and the public half."""

from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
import typer
from click.testing import Result
from pypdfium2 import PdfDocument
from typer.testing import CliRunner

from sync.cli.ceremony import ceremony
from sync.organiser.key_files import read_public
from sync.organiser.provision import fingerprint
from sync.protocol.sealing import sealing_public_key
from sync.protocol.wrapping import unwrap
from sync.tally.ceremony import recover_tally_key

WORDS = "six words that only seed keepers know"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words"
    file.write_text(WORDS + "\n")
    return file


def run(folder: Path, words: Path, *options: str, code: str = "TEST-2026") -> Result:
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(ceremony)
    arguments = ["--case-code", code, "--out", str(folder), "--passphrase-file", str(words), *options]
    return CliRunner().invoke(app, arguments)


def test_the_folder_holds_what_each_one_takes_away(tmp_path: Path, words: Path) -> None:
    folder = tmp_path / "ceremony"
    result = run(folder, words, "--trustees", "4", "--threshold", "3", "--print-shares-as-text")
    assert result.exit_code == 0, result.output
    sheets = {f"share-{n}.{kind}" for n in range(1, 5) for kind in ("pdf", "txt")}
    assert {file.name for file in folder.iterdir()} == {"ceremony.public.json", "seed.wrapped"} | sheets

    public = read_public(folder / "ceremony.public.json", "ceremony")
    shares = [(folder / f"share-{n}.txt").read_text() for n in (4, 1, 2)]
    tally = public.key("tally")
    assert sealing_public_key(recover_tally_key(shares, tally)) == tally
    seed = unwrap("seed", WORDS, (folder / "seed.wrapped").read_bytes())
    assert sha256(seed).digest() == public.key("seed_commitment")
    assert fingerprint(tally) in result.output
    assert "4 of 4 quorums" in result.output

    for name in ("seed.wrapped", *sheets):
        assert (folder / name).stat().st_mode & 0o077 == 0
    for number, share in ((4, shares[0]), (1, shares[1])):
        text = PdfDocument(folder / f"share-{number}.pdf")[0].get_textpage().get_text_bounded()
        assert all(word in "".join(text.split()) for word in share.split())
        assert not [pair for pair in pairwise(share.split()) if " ".join(pair) in result.output]


def test_without_being_told_so_it_writes_no_share_as_text(tmp_path: Path, words: Path) -> None:
    assert run(tmp_path / "ceremony", words).exit_code == 0
    assert not list((tmp_path / "ceremony").glob("*.txt"))
    assert len(list((tmp_path / "ceremony").glob("share-*.pdf"))) == 3


def test_a_second_ceremony_never_writes_over_the_first(tmp_path: Path, words: Path) -> None:
    folder = tmp_path / "ceremony"
    run(folder, words)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert run(folder, words).exit_code == 1
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("options", "code"),
    [(("--threshold", "4"), "TEST-2026"), (("--threshold", "1"), "TEST-2026"), ((), "../x")],
)
def test_what_makes_no_sense_is_said_and_nothing_is_written(
    tmp_path: Path, words: Path, options: tuple[str, ...], code: str
) -> None:
    result = run(tmp_path / "ceremony", words, *options, code=code)
    assert result.exit_code in (1, 2)
    assert not (tmp_path / "ceremony").exists()
