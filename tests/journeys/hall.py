"""The polling station of a journey: its devices, each with its real window, and the people who touch them."""

import shutil
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app.beside import DeliveryBeside, LanBeside
from kiosk.app.delivery import Delivery
from kiosk.app.place import Beside, OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.devices.code_reader import Frame, look
from kiosk.lan.addresses import Address
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.timing import Timing
from sync.protocol.chain import read_record
from sync.protocol.identity import Identity
from sync.protocol.messages import Event
from tests.kiosk.ui.reading import words_on
from tests.kiosk.ui.walker import Walker
from tests.support.press import PRESS
from tests.support.stations import CHIEF, PIN, SECOND, Clock

QUICK = Timing(cast_pause_ms=0)
PATIENCE_MS = 15_000
LOOPBACK = "127.0.0.1"


class Seat(Walker):
    """One device, and whoever sits at it."""

    def __init__(
        self,
        qtbot: QtBot,
        window: MainWindow,
        device: str,
        *,
        places: list[OpenedPlace],
        papers: Path,
    ) -> None:
        """`places`: those that were unlocked, the last one in use; `papers`: where they are kept."""
        super().__init__(qtbot, window, [])
        self.device, self.places, self.papers = device, places, papers
        self.chief, self.second = f"{device}-{CHIEF}", f"{device}-{SECOND}"

    @property
    def station(self) -> OpenedStation:
        """Of the one case, as it is now: a device that was set back goes on as another one."""
        return self.places[-1].opened[0]

    # --- what can be read ------------------------------------------------------------------------------

    def words(self, key: str, **details: str | int) -> str:
        return self.window.appearance.texts(key, **details)

    @property
    def shown(self) -> str:
        """Everything that can be read on the screen, the notice and the officer's strip with it."""
        return words_on(self.window)

    @property
    def on_screen(self) -> str:
        """The same of the screen alone."""
        return words_on(self.screen)

    def beside(self, button: str) -> str:
        """The words in one row with a button."""
        row = self.find(button, QAbstractButton).parentWidget()
        assert row is not None
        return words_on(row)

    @property
    def buttons(self) -> dict[str, str]:
        """The screen's buttons that can be touched: name, and what stands there."""
        found = self.screen.findChildren(QAbstractButton)
        return {one.objectName(): one.text() for one in found if one.isVisible() and one.isEnabled()}

    def reads(self, key: str, **details: str | int) -> bool:
        return self.words(key, **details) in self.shown

    def waits_for(self, what: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=PATIENCE_MS)

    def sheet(self, name: str) -> str:
        """All words of a paper that was kept, without blanks."""
        path = self.papers / f"{name}.pdf"
        self.waits_for(path.exists)
        with pypdfium2.PdfDocument(path) as document:
            return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)

    def code_on_sheet(self, name: str) -> str:
        """What a scanner reads from a paper that was kept."""
        self.sheet(name)
        with pypdfium2.PdfDocument(self.papers / f"{name}.pdf") as document:
            picture = document[0].render(scale=3).to_pil().convert("L")
        (found,) = look(Frame(picture.tobytes(), picture.width, picture.height, picture.width)).codes
        return found.text

    @property
    def events(self) -> list[str]:
        """The kinds of all events on the device's present chain; `cast` for a vote."""
        bodies = [read_record(data)[1].body for data in self.station._store.records(0, 1000)]
        return [one.kind if isinstance(one, Event) else "cast" for one in bodies]

    # --- what people do --------------------------------------------------------------------------------

    def begin_day(self) -> None:
        """Six words, the chief's PIN, and the poll is open."""
        self.unlock()
        self.sign_in(self.chief)
        self.go("open", "day")

    def vote_at_booth(self, *proposals: str) -> None:
        """From the welcome to the tracker."""
        self.go("begin", "consent")
        self.go("agree", "choosing")
        self.vote(*proposals)

    def whole_visit(self, who: Identity, *proposals: str) -> None:
        """From check-in to check-in; an officer takes the screen back."""
        self.check_in(who)
        self.admit()
        self.vote_at_booth(*proposals)
        self.take_back(self.second)

    def hand_out(self, who: Identity) -> str:
        """At a desk without a booth: a pass, which the voter carries along as a code."""
        self.check_in(who)
        self.admit("pass-given")
        code = self.code_on_screen()
        self.go("next-person", "check-in")
        return code

    def to_day(self) -> None:
        """From check-in to the state of the day, with the chief there."""
        self.go("state-of-day", "day")
        self.go("sign-out", "sign-in")
        self.sign_in(self.chief)

    def count_paper(self, people: int) -> None:
        """From the state of the day to the reconciliation."""
        self.go("close", "paper-count")
        self.type("paper-count-field", str(people))
        self.go("paper-count-next", "reconciliation")

    def sign_closing(self) -> None:
        """From the reconciliation to the summary."""
        self.go("to-signatures", "chief-signs")
        self.type("pin", PIN)
        self.go("sign", "second-signs")
        self.type("pin", PIN)
        self.go("sign", "summary")

    def deliver(self) -> None:
        """By line, from the end of the day and back: at once, until the centre has everything."""
        end = self.at
        self.go("delivery", "delivery")
        self.click("deliver-now")
        self.waits_for(lambda: self.reads("delivery.done"))
        self.go("back", end)

    def scan(self, code: str) -> None:
        """A scanner types a code into whatever is shown, and Enter."""
        field = self.window.focusWidget()
        target = field if isinstance(field, QLineEdit) else self.screen
        self.qtbot.keyClicks(target, code)
        self.qtbot.keyClick(target, Qt.Key.Key_Return)
        self.settle()

    def code_on_screen(self) -> str:
        """What a camera reads from this screen."""
        picture = self.window.grab().toImage()
        grey = picture.convertToFormat(picture.Format.Format_Grayscale8)
        frame = Frame(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
        (found,) = look(frame).codes
        return found.text


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        return int(taken.getsockname()[1])


class Network:
    """The hall's own network, without internet: each device knows the others' addresses."""

    def __init__(self, *devices: str) -> None:
        ports = {one: free_port() for one in devices}
        self.cables = {
            device: LanBeside(
                [Address(LOOPBACK, port) for other, port in ports.items() if other != device],
                discover=False,
                host=LOOPBACK,
                port=own,
            )
            for device, own in ports.items()
        }

    def pull(self, seat: Seat) -> None:
        """The device goes on alone."""
        self.cables[seat.device].stop()

    def plug_in(self, seat: Seat) -> None:
        self.cables[seat.device].start(seat.places[-1].opened)


class Hall:
    """Where the devices stand. One that is switched off keeps its folder, and goes on when it is on again."""

    def __init__(self, qtbot: QtBot, installed: Path, folder: Path, clock: Clock) -> None:
        """`installed`: the devices as the organiser gave them; `folder`: as they are here."""
        self.qtbot, self._installed, self.folder, self.clock = qtbot, installed, folder, clock
        self._on: list[Seat] = []

    def folder_of(self, device: str) -> Path:
        """Where the device keeps everything. As the organiser gave it, at first."""
        folder = self.folder / device
        if not folder.exists():
            shutil.copytree(self._installed / device, folder)
        return folder

    def switch_on(
        self,
        device: str,
        *,
        centre: str = "",
        stick: Path | None = None,
        beside: Sequence[Beside] = (),
        timing: Timing = QUICK,
        folder: Path | None = None,
    ) -> Seat:
        """The locked window of a device, as the command `run` puts it together."""
        folder = folder or self.folder_of(device)
        papers = self.folder / f"papers of {device}"
        delivery = Delivery(centre)
        places: list[OpenedPlace] = []

        def opener(passphrase: str) -> OpenedPlace:
            places.append(
                open_place(
                    [folder], passphrase, self.clock, stick=stick, beside=[DeliveryBeside(delivery), *beside]
                )
            )
            return places[-1]

        window = MainWindow(opener, Outfit(papers, deliverer=lambda: delivery, press=PRESS), timing=timing)
        delivery.tell = window.tell_line
        for one in beside:
            if isinstance(one, LanBeside):
                one.tell, one.doubled = window.tell_neighbours, window.tell_doubled
        self.qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        seat = Seat(self.qtbot, window, device, places=places, papers=papers)
        self._on.append(seat)
        return seat

    def switch_off(self, seat: Seat) -> None:
        """In good order."""
        self._on.remove(seat)
        seat.window.stop()
        for one in seat.places:
            one.close()
        seat.window.hide()

    def empty(self) -> None:
        for one in list(self._on):
            self.switch_off(one)
