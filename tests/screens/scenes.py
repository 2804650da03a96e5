"""The one table of everything there is to see. A screen that is not in it fails a test."""

from tests.screens.desk_scenes import DESK_SCENES
from tests.screens.officer_scenes import OFFICER_SCENES
from tests.screens.stage import Scene
from tests.screens.voter_scenes import VOTER_SCENES

SCENES: dict[str, Scene] = {**VOTER_SCENES, **DESK_SCENES, **OFFICER_SCENES}
