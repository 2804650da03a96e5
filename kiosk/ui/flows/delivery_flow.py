"""Delivery in an officer's hand: how far it is, at once by line, or by stick there and back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal

from kiosk.devices.removable_media import RemovableMedium, removable_media
from kiosk.ui.flows.flow import Flow
from kiosk.ui.frame import Frame
from kiosk.ui.line import Deliverer, LineState, TakenIn, Written
from kiosk.ui.screens.officer.delivery import DeliveryScreen
from kiosk.ui.screens.officer.stick import StickScreen
from kiosk.ui.screens.officer.stick_done import Deed, StickDoneScreen
from kiosk.ui.task_runner import TaskRunner
from sync.protocol.errors import PollingError

LOOK_AGAIN_MS = 700
"""how often delivery, or the sticks, are looked at while their screen is shown"""
FindMedia = Callable[[], list[RemovableMedium]]
Results = Sequence[Written] | Sequence[TakenIn]


class DeliveryFlow(Flow):
    """`left`: back to the state of the day. `stop` before the program ends.

    Sticks have a thread of their own: a slow one holds up nobody, at the desk or on this screen.
    """

    left = Signal()

    def __init__(
        self,
        frame: Frame,
        runner: TaskRunner,
        deliverer: Deliverer,
        find_media: FindMedia = removable_media,
    ) -> None:
        super().__init__(frame, runner)
        self._deliverer, self._find_media = deliverer, find_media
        self._sticks = TaskRunner(self._failed, name="stick")
        self._working = False
        self._looking = False
        self._untold: Callable[[], None] | None = None
        """how a stick went, while a voter had the screen"""
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look_again)
        frame.screen_changed.connect(lambda _name: self._watch())

    def begin(self) -> None:
        """Show how far delivery is."""
        self.work(self._deliverer.look, self._show)

    def stop(self) -> None:
        """Wait for the stick that is being written."""
        self._timer.stop()
        self._sticks.stop()

    # --- the line --------------------------------------------------------------------------------------

    def _show(self, state: LineState) -> None:
        screen = DeliveryScreen(self.appearance, state, has_line=self._deliverer.has_line)
        screen.now.connect(self._now)
        screen.by_stick.connect(self._show_sticks)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _now(self) -> None:
        self._deliverer.deliver_now()
        self._look_again()

    def _watch(self) -> None:
        """Look again and again as long as one of these screens is shown."""
        if self._untold is not None:
            self._tell(self._untold)
        if isinstance(self.frame.current_screen, DeliveryScreen | StickScreen):
            self._timer.start()
        else:
            self._timer.stop()

    def _look_again(self) -> None:
        screen = self.frame.current_screen
        if self._looking:
            return
        if isinstance(screen, DeliveryScreen):
            self._looking = True
            self.runner.run(self._deliverer.look, self._looked, self._not_looked)
        elif isinstance(screen, StickScreen) and not self._working:
            self._looking = True
            self._sticks.run(self._find_media, self._found, self._not_looked)

    def _looked(self, state: LineState) -> None:
        self._looking = False
        if isinstance(self.frame.current_screen, DeliveryScreen):
            self.frame.current_screen.show_state(state)

    def _not_looked(self, error: PollingError) -> None:
        self._looking = False
        if isinstance(self.frame.current_screen, DeliveryScreen | StickScreen):
            self.frame.present(error)

    # --- sticks ----------------------------------------------------------------------------------------

    def _show_sticks(self) -> None:
        screen = StickScreen(self.appearance)
        screen.wanted.connect(self._use)
        screen.left.connect(self.begin)
        screen.show_working(working=self._working)
        self.frame.show_screen(screen)
        self._look_again()

    def _found(self, media: list[RemovableMedium]) -> None:
        self._looking = False
        if isinstance(self.frame.current_screen, StickScreen):
            keeping = [one.folder for one in media if self._deliverer.also_keeps(one)]
            self.frame.current_screen.show_media(media, keeping)

    def _use(self, act: str, stick: RemovableMedium) -> None:
        if self._working:
            return
        acts: dict[str, tuple[Deed, Callable[[RemovableMedium], Results]]] = {
            "write": (Deed.WRITTEN, self._deliverer.write),
            "take-in": (Deed.TAKEN_IN, self._deliverer.take_in),
            "prove": (Deed.PROVEN, self._deliverer.prove),
        }
        deed, do = acts[act]
        self._set_working(working=True)
        self._sticks.run(lambda: do(stick), lambda results: self._done(deed, stick, results), self._failed)

    def _done(self, deed: Deed, stick: RemovableMedium, results: Results) -> None:
        self._set_working(working=False)
        screen = self.frame.current_screen
        if isinstance(screen, StickScreen):
            done = StickDoneScreen(
                self.appearance, deed, stick.name, results, keeps=self._deliverer.also_keeps(stick)
            )
            done.left.connect(self.begin)
            self.frame.show_screen(done)
        else:  # the officer has gone on with something else
            headline = f"stick-done.{deed}.headline"
            self._tell(
                lambda: self.frame.notice.tell("good", lambda texts: (texts(headline, stick=stick.name), ""))
            )

    def _failed(self, error: PollingError) -> None:
        self._set_working(working=False)
        self._tell(lambda: self.frame.present(error))

    def _tell(self, tell: Callable[[], None]) -> None:
        """To the officer, now or when the voter is done."""
        screen = self.frame.current_screen
        if screen is not None and not screen.for_voter:
            self._untold = None
            tell()
        else:
            self._untold = tell

    def _set_working(self, *, working: bool) -> None:
        self._working = working
        if isinstance(self.frame.current_screen, StickScreen):
            self.frame.current_screen.show_working(working=working)
