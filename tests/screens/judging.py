"""Everything that is wrong with what a window shows, by all the checks there are."""

from PySide6.QtGui import QImage

from kiosk.ui.palette import Contrast
from tests.kiosk.ui.geometry import faults
from tests.screens.ink import ink_faults
from tests.screens.names import name_faults, sign_faults
from tests.screens.stage import Stage


def judged(stage: Stage, picture: QImage) -> list[str]:
    """Each fault in words; none is a screen as it should be."""
    contrast = stage.appearance.choice.contrast
    found = ink_faults(stage.frame, picture, contrast)
    # Colours move nothing and name nothing: a test holds that.
    return found + shape_faults(stage) if contrast is Contrast.DEFAULT else found


def shape_faults(stage: Stage) -> list[str]:
    """What is wrong whatever the colours."""
    frame, wanted = stage.frame, (stage.shape.width, stage.shape.height)
    found = [] if frame.size().toTuple() == wanted else [f"the window grew to {frame.size().toTuple()}"]
    found += faults(frame, stage.appearance.theme)
    return found + sign_faults(frame) + name_faults(frame)
