"""The line to the centre beside the screens."""

from datetime import UTC, datetime

import pytest

from kiosk.app.delivery import line_of
from kiosk.ui.line import Line, LineState
from sync.client.engine import Line as EngineLine
from sync.client.engine import Status
from sync.protocol.errors import LineDown


@pytest.mark.parametrize("line", list(EngineLine))
def test_the_screens_know_every_state_of_the_line(line: EngineLine) -> None:
    """What the engine tells is shown: its words and the time of the last delivery."""
    shown = line_of(Status(line, last_success=0, problem=LineDown("x")))
    assert shown == LineState(Line(line.value), datetime(1970, 1, 1, tzinfo=UTC))
