"""What all flows have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.place.polling_place import PollingPlace
from kiosk.ui.camera import Camera
from kiosk.ui.flows.paper_trail import PaperTrail
from kiosk.ui.frame import Frame
from kiosk.ui.task_runner import TaskRunner
from kiosk.ui.timing import Timing
from sync.protocol.errors import PollingError

T = TypeVar("T")


class Flow(QObject):
    """A flow acts on the GUI thread; `work` takes what touches the database off it."""

    def __init__(self, frame: Frame, runner: TaskRunner) -> None:
        super().__init__(frame)
        self.frame, self.runner, self.appearance = frame, runner, frame.appearance

    def work(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PollingError], None] | None = None,
    ) -> None:
        """Do one act of a person on the database thread; a second touch while it lasts is not taken.

        `failed` comes after the error has been presented.
        """
        if self.frame.busy:
            return
        self.frame.busy = True

        def finished(result: T) -> None:
            self.frame.busy = False
            done(result)

        def refused(error: PollingError) -> None:
            self.frame.busy = False
            self.frame.present(error)
            if failed is not None:
                failed(error)

        self.runner.run(act, finished, refused)


@dataclass(frozen=True)
class Surroundings:
    """What the flows of an open polling place share."""

    frame: Frame
    runner: TaskRunner
    place: PollingPlace
    papers: PaperTrail
    camera: Camera | None
    delivers: bool
    """is there a way to the centre, by line or by stick?"""
    timing: Timing


class PlaceFlow(Flow):
    """A flow of an open polling place."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.frame, around.runner)
        self.place, self.papers = around.place, around.papers
        self.camera, self.delivers, self.timing = around.camera, around.delivers, around.timing
