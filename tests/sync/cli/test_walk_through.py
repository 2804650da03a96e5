"""An organiser, two stations, two officials and three trustees hold a poll with commands alone."""

import json

from tests.sync.cli.conftest import Held


def test_a_poll_can_be_held_by_following_the_document(held: Held) -> None:
    """Three people vote at each of two stations, one of them at both. Her slip of st1 counts."""
    result = json.loads((held.folder / "counted/result/published/result.json").read_bytes())
    assert result["account"]["accepted"] == 6
    assert result["account"]["counted"] == 5
    assert result["account"]["superseded"] == 1
