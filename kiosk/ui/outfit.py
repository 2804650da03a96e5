"""What a device has besides its screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.ui.access.keys import SWITCHES, Switches
from kiosk.ui.camera import Camera
from kiosk.ui.line import Deliverer
from kiosk.ui.paper_press import PaperPress
from kiosk.ui.printers import Target
from kiosk.ui.speech.player import SoundDevice
from kiosk.ui.speech.voice import Voice


@dataclass(frozen=True)
class Outfit:
    """Printers, tried in this order; the folder where papers are kept; a camera, if one is to be used; what
    delivers to the centre; a voice, and where it is heard (the system's sound, if not another one); the keys
    that two switches send; what makes the papers.
    """

    paper_folder: Path
    printers: Sequence[Target] = ()
    camera: Camera | None = None
    deliverer: Callable[[], Deliverer] | None = None
    """asked for when the place is open"""
    voice: Voice | None = None
    sound: SoundDevice | None = None
    switches: Switches = SWITCHES
    press: PaperPress = field(default_factory=PaperPress)
