"""The one table of everything there is to see. A screen that is not in it fails a test."""

from tests.screens import props
from tests.screens.desk_scenes import DESK_SCENES
from tests.screens.officer_scenes import OFFICER_SCENES
from tests.screens.stage import Scene
from tests.screens.voter_scenes import VOTER_SCENES

BALLOTS = {f"{screen}-{kind}" for screen in ("choosing", "review") for kind in props.BALLOTS}
SCENES: dict[str, Scene] = {**VOTER_SCENES, **DESK_SCENES, **OFFICER_SCENES}


def in_every_look(name: str) -> bool:
    """Each screen once, each kind of ballot, and what comes over a screen. The other states of a screen are
    made of the same parts, with other words and other colours: they are drawn in some looks.
    """
    first = next(one for one, scene in SCENES.items() if scene.kind is SCENES[name].kind)
    return name in {first, *BALLOTS} or name.startswith("over-")
