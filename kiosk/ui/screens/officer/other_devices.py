"""Closing a station of several devices: each of the others has shown its report."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import Camera
from kiosk.ui.screens.code_screen import CodeScreen


class OtherDevicesScreen(CodeScreen):
    """`read(Scanned)`; `done`: go on, even if a device is missing; `left`: not yet."""

    name = "other-devices"
    done = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        devices: Sequence[str],
        reported: Collection[str],
        camera: Camera | None = None,
    ) -> None:
        super().__init__(appearance, camera)
        parts: list[QWidget] = [
            self.label("other-devices.heading", "title"),
            self.label("other-devices.why"),
        ]
        parts += [self._device(one, "got" if one in reported else "missing") for one in devices]
        told = self.stack(*parts)
        self.page(told if self.preview is None else self.row(told, self.preview))
        complete = set(devices) <= set(reported)
        self.footer(
            self.button("back", "paper-count.back", self.left.emit),
            self.button(
                "others-done",
                "other-devices.done" if complete else "other-devices.without",
                self.done.emit,
                "primary" if complete else "plain",
            ),
        )

    def _device(self, name: str, state: str) -> QWidget:
        panel = self.panel("good" if state == "got" else "look")
        panel.setObjectName(f"device-{name}")
        self.follow(lambda: panel.tell(name, self.texts(f"other-devices.{state}")))
        return panel
