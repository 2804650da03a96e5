"""What a device has besides its screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.camera import Camera
from kiosk.ui.line import Deliverer
from kiosk.ui.printers import Target


@dataclass(frozen=True)
class Outfit:
    """Printers, tried in this order; the folder where papers are kept; a camera, if one is to be used; what
    delivers to the centre.
    """

    paper_folder: Path
    printers: Sequence[Target] = ()
    camera: Camera | None = None
    deliverer: Deliverer | None = None
