"""Pictures as organisers send them: too large, turned by a telephone, clear in part, or no picture at all."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.ui.pictures import filling, fitting

RED, BLUE = (200, 20, 20), (20, 20, 200)


def picture(size: tuple[int, int], kind: str = "JPEG", orientation: int = 1) -> bytes:
    """Red on the left, blue on the right, as the camera's sensor saw it."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, size[0], size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(out := io.BytesIO(), kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("size", [(1600, 1200), (300, 1200), (40, 30)])
def test_a_card_is_filled_from_the_middle(kind: str, size: tuple[int, int]) -> None:
    """Just the size of the card, whatever came; as much of the left as of the right."""
    image = filling(picture(size, kind), QSize(160, 120))
    assert image is not None
    assert image.size() == QSize(160, 120)
    assert image.pixelColor(8, 60).red() > 150
    assert image.pixelColor(151, 60).blue() > 150


def test_all_of_a_picture_is_seen_where_more_is_told() -> None:
    image = fitting(picture((1600, 400)), QSize(800, 600))
    assert image is not None
    assert image.size() == QSize(800, 200)


def test_a_telephone_that_was_turned() -> None:
    """The file says that up is to the right: seen upright it is high, with red above and blue below."""
    image = fitting(picture((1200, 800), orientation=6), QSize(600, 600))
    assert image is not None
    assert image.size() == QSize(400, 600)
    assert image.pixelColor(200, 20).red() > 150
    assert image.pixelColor(200, 580).blue() > 150


def test_what_is_no_picture_is_left_out() -> None:
    for data in (b"", b"\x89PNG but no more", b"MZ a program"):
        assert filling(data, QSize(160, 120)) is None
