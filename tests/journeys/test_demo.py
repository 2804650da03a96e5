"""Somebody tries the product for the first time, on a machine without a display."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2


def test_the_demo_walks_the_real_screens_and_publishes_a_result(tmp_path: Path) -> None:
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.demo"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No display" in done.stdout
    published = tmp_path / ".demo" / "result" / "published"
    assert str(published.relative_to(tmp_path)) in done.stdout
    pages = pypdfium2.PdfDocument(published / "result.pdf")
    assert "榕湖" in pages[0].get_textpage().get_text_range()
    pages.close()
    screens = sorted(path.name for path in (tmp_path / ".demo" / "screens").iterdir())
    assert any(name.endswith("-review.png") for name in screens)
    assert any(name.endswith("-tracker.png") for name in screens)
