"""`pbcentre verify`, as auditors and anybody at home type it."""

from pathlib import Path

from typer.testing import CliRunner, Result

from sync.cli.main import app
from tests.sync.verify.elections import Election


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["verify", *map(str, arguments)])


def test_from_the_record_to_the_winners(election: Election) -> None:
    key = election.world.authority.public_key.hex()
    done = run(election.published, "--record", election.record, "--authority", key)
    assert done.exit_code == 0
    assert "opened ballots counted again" in done.stdout
    assert done.stdout.endswith("✓ the published result follows from the record\n")


def test_at_home_there_is_only_what_was_published(election: Election) -> None:
    election.opened.unlink()
    done = run(election.published)
    assert done.exit_code == 0
    assert "compare it, or give yours with --authority" in " ".join(done.stdout.split())
    assert "✓ the published result is true in itself" in done.stdout


def test_what_could_not_be_checked_is_said(held_weighted: Election, tmp_path: Path) -> None:
    election = held_weighted.copy(tmp_path / "election")
    election.opened.unlink()
    done = run(election.published, "--record", election.record)
    assert done.exit_code == 0
    assert "–  opened ballots counted again" in done.stdout
    assert "follows from the record" not in done.stdout


def test_a_discrepancy_is_named_and_ends_with_one(election: Election) -> None:
    election.rewrite("verdicts", election.frames("verdicts")[1:])
    done = run(election.published, "--record", election.record)
    assert done.exit_code == 1
    assert "has no verdict" in done.output
    assert "do not trust this result" in done.stdout


def test_a_wrong_key_or_a_wrong_folder_is_told_in_words(election: Election, tmp_path: Path) -> None:
    assert "64 hexadecimal digits" in run(election.published, "--authority", "yes").output
    assert "signed by another key" in run(election.published, "--authority", "00" * 32).output
    done = run(tmp_path)
    assert done.exit_code == 1
    assert "No such file" in done.output
