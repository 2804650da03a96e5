"""The preview shows people themselves as a mirror does, where to hold the card, and in words what to do."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.devices.code_reader import Frame as GreyFrame
from kiosk.devices.code_reader import Sight, look
from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import PREVIEW_WIDTH, Camera, CameraState, Seen
from kiosk.ui.resources import RESOURCES
from kiosk.ui.style_sheet import style_sheet
from kiosk.ui.theme import load_fonts
from kiosk.ui.widgets.camera_preview import STEADY, CameraPreview
from tests.kiosk.ui.staged_camera import StagedCamera
from tests.support.camera_frames import HEIGHT, WIDTH, View, code, take

DOCS = RESOURCES.parent / "docs" / "images"
NUMBER = "A123456789"
CARD = take(code("Code 39", NUMBER), View(share=0.66, turn=3, noise=0.5), 1)
BLURRED = take(code("Code 39", NUMBER), View(blur=3.0), 1)
SIZE = 420, 380
LARGEST_FILE = 60_000


def seen(pixels: bytes, told: Sight | None = None) -> Seen:
    frame = GreyFrame(pixels, WIDTH, HEIGHT, WIDTH)
    image = QImage(pixels, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
    found = look(frame)
    assert told is None or found.sight is told
    return Seen(image.scaledToWidth(PREVIEW_WIDTH), WIDTH, found)


@pytest.fixture
def preview(qtbot: QtBot) -> CameraPreview:
    load_fonts()
    camera = Camera(StagedCamera())
    appearance = Appearance(96 / 25.4, ("zh-Hant", "en"))
    it = CameraPreview(appearance, camera)
    it.setStyleSheet(style_sheet(appearance.theme))
    qtbot.addWidget(it)
    it.resize(*SIZE)
    it.show_state(CameraState.RUNNING)
    it.show()
    camera.end()
    return it


def brightness(picture: QImage, x: float, y: float) -> int:
    return QColor(picture.pixel(round(picture.width() * x), round(picture.height() * y))).lightness()


def test_it_is_a_mirror(preview: CameraPreview) -> None:
    """Light on the camera's left is seen on the right, where the person who looks at it has it."""
    half = bytes([230]) * (WIDTH // 2) + bytes([20]) * (WIDTH // 2)
    preview.show_seen(seen(half * HEIGHT))
    picture = preview.picture.grab().toImage()
    left, right = brightness(picture, 0.25, 0.5), brightness(picture, 0.75, 0.5)
    assert left < 60
    assert right > 200


def test_the_place_for_the_card_stands_out(preview: CameraPreview) -> None:
    """Around the frame it is darker."""
    preview.show_seen(seen(bytes([200]) * (WIDTH * HEIGHT)))
    picture = preview.picture.grab().toImage()
    assert brightness(picture, 0.5, 0.03) < brightness(picture, 0.5, 0.5) - 40


def test_words_say_what_to_do_and_do_not_flicker(preview: CameraPreview) -> None:
    """One odd frame changes nothing; a hint comes when it is sure; what was read is told at once."""
    texts = preview.texts
    preview.show_seen(seen(bytes([200]) * (WIDTH * HEIGHT), Sight.NOTHING))
    assert preview.told.text() == texts("camera.sight.nothing")
    for _ in range(STEADY - 1):
        preview.show_seen(seen(BLURRED, Sight.UNREADABLE))
    assert preview.told.text() == texts("camera.sight.nothing")
    preview.show_seen(seen(BLURRED))
    assert preview.told.text() == texts("camera.sight.unreadable")
    preview.show_seen(seen(CARD, Sight.READ))
    assert preview.told.text() == texts("camera.sight.read")
    assert preview.picture.accessibleName() == preview.told.text()


@pytest.mark.parametrize("state", [state for state in CameraState if state is not CameraState.RUNNING])
def test_without_a_picture_it_says_why_and_keeps_none(preview: CameraPreview, state: CameraState) -> None:
    """Off or absent, it is out of sight; pulled out, refused or failed, it says so; the last card is gone."""
    preview.show_seen(seen(CARD))
    preview.show_state(state)
    hidden = state in (CameraState.OFF, CameraState.ABSENT)
    assert preview.isVisible() is not hidden
    assert bool(preview.told.text()) is not hidden
    assert brightness(preview.picture.grab().toImage(), 0.5, 0.5) < 5


def test_the_picture_in_the_documents_is_up_to_date(preview: CameraPreview, tmp_path: Path) -> None:
    """A card held well, as this widget draws it today, is what the documents show, and small enough for
    them."""
    preview.show_seen(seen(CARD, Sight.READ))
    drawn = preview.grab().toImage()
    path = tmp_path / "camera-preview.png"
    assert drawn.save(str(path))
    shown = QImage(str(DOCS / path.name))
    assert (DOCS / path.name).stat().st_size < LARGEST_FILE
    assert shown.size() == drawn.size()
    places = [(x / 20, y / 20) for x in range(1, 20) for y in range(1, 17)]
    alike = sum(abs(brightness(shown, *at) - brightness(drawn, *at)) < 24 for at in places)
    assert alike > len(places) * 0.95, f"draw it anew: {path}"
