"""One scene on one shape of screen, in every look: pictures kept small, faults kept large."""

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.ui.appearance import Choice
from kiosk.ui.theme import TextSize
from tests.screens.judging import judged
from tests.screens.scenes import SCENES, in_every_look
from tests.screens.shapes import SHAPES
from tests.screens.stage import Stage

SMALL = QSize(320, 320)
QUALITY = 50
UNHEEDED = ("propagateSizeHints", "pipewire", "va library", "va symbols", "va-", "va(", "FFmpeg")
"""what Qt says of any machine without a screen, sound or video"""


class Job(NamedTuple):
    """What one process does at a time."""

    scene: str
    shape: str
    sizes: frozenset[TextSize]


class Shot(NamedTuple):
    """One picture, and what is wrong with it."""

    scene: str
    shape: str
    look: Choice
    small: str
    """file of the small picture, from the folder of all of them"""
    faults: tuple[str, ...]
    full: str = ""
    """file of the whole picture, kept only of one with faults"""


class Drawing:
    """Draws into a folder. One in a process: it starts Qt."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._said: list[str] = []
        qInstallMessageHandler(self._hear)
        self._application = QApplication(sys.argv[:1])
        self._stage: Stage | None = None

    def draw(self, job: Job) -> list[Shot]:
        """All looks of a scene."""
        stage = self._stage_of(job.shape)
        self._said = []
        looks = [one for one in stage.shape.looks(every=in_every_look(job.scene)) if one.size in job.sizes]
        if not looks:
            return []
        stage.put_up(SCENES[job.scene], looks[0])
        return [self._shot(stage, job, look) for look in looks]

    def _stage_of(self, shape: str) -> Stage:
        if self._stage is None or self._stage.shape.name != shape:
            if self._stage is not None:
                self._stage.close()
            self._stage = Stage(SHAPES[shape])
        return self._stage

    def _shot(self, stage: Stage, job: Job, look: Choice) -> Shot:
        stage.look(look)
        picture = stage.picture()
        found = (*judged(stage, picture), *self._said)
        self._said = []
        name = f"{job.scene}.{job.shape}.{look.language}.{look.size.name.lower()}.{look.contrast}"
        small = f"{look.language}/{name}.jpg"
        self._keep(_reduced(picture), small)
        full = f"failures/{name}.png" if found else ""
        if full:
            self._keep(picture, full)
        return Shot(job.scene, job.shape, look, small, found, full)

    def _keep(self, picture: QImage, name: str) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(path), None, QUALITY if path.suffix == ".jpg" else -1):
            raise OSError(f"{path} cannot be written")

    def _hear(self, kind: QtMsgType, _where: object, words: str) -> None:
        """A warning of Qt's is a fault of the scene."""
        if kind is not QtMsgType.QtDebugMsg and not any(one in words for one in UNHEEDED):
            self._said.append(f"Qt says: {words}")


def _reduced(picture: QImage) -> QImage:
    return picture.scaled(
        SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
