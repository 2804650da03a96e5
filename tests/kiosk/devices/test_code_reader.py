"""The reader reads what is held before the camera, says what is in the way, and never makes up a code."""

from dataclasses import replace

import pytest
from PIL import Image

from kiosk.devices.code_reader import Code, CodeKind, Frame, Sight, look
from tests.support.camera_frames import HEIGHT, KINDS, WIDTH, View, code, take, without_code

NUMBER = "A123456789"
PASS = "PB1:" + "6BFOXN%6" * 62
TEXT = {"Code 39": NUMBER, "Code 128": NUMBER, "QR": "PB1:" + "MFRGG" * 10, "QR, a pass": PASS}
SORT = {
    "Code 39": CodeKind.CODE_39,
    "Code 128": CodeKind.CODE_128,
    "QR": CodeKind.QR,
    "QR, a pass": CodeKind.QR,
}
BARS = ("Code 39", "Code 128")


def frame(pixels: bytes) -> Frame:
    return Frame(pixels, WIDTH, HEIGHT, WIDTH)


def seen(kind: str, view: View, seed: int = 1) -> tuple[Sight, tuple[Code, ...]]:
    told = look(frame(take(code(kind, TEXT[kind]), view, seed)))
    return told.sight, told.codes


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_held_well_is_read_with_its_sort_and_place(kind: str) -> None:
    """A card in good light: what it says, which code it is, and where, within the frame."""
    sight, (found,) = seen(kind, View())
    assert sight is Sight.READ
    assert (found.kind, found.text, found.data) == (SORT[kind], TEXT[kind], TEXT[kind].encode())
    xs, ys = zip(*found.corners, strict=True)
    assert 0 < min(xs) < WIDTH / 2 < max(xs) < WIDTH
    assert 0 < min(ys) < max(ys) < HEIGHT
    assert max(xs) - min(xs) > WIDTH / 8


@pytest.mark.parametrize("turn", [17, 45, 73, 90, 135, 180])
@pytest.mark.parametrize("kind", BARS)
def test_bars_are_read_in_any_direction(kind: str, turn: int) -> None:
    """Nobody holds a card straight: both libraries read bars only near the upright; straightened, all are."""
    sight, (found,) = seen(kind, View(turn=turn))
    assert (sight, found.text) == (Sight.READ, NUMBER)


@pytest.mark.parametrize("kind", BARS)
def test_noise_that_hides_every_single_line_is_averaged_away(kind: str) -> None:
    """A cheap camera in a dim hall: no line of the picture can be read by itself, all together they can."""
    sight, (found,) = seen(kind, View(noise=26.0))
    assert (sight, found.text) == (Sight.READ, NUMBER)


def test_the_rows_of_a_frame_may_be_longer_than_the_picture() -> None:
    """Cameras pad their rows: the padding is no part of the picture."""
    pixels = take(code("QR", TEXT["QR"]), View(), 1)
    rows = [pixels[at : at + WIDTH] for at in range(0, len(pixels), WIDTH)]
    padded = Frame((b"\xaa" * 32).join(rows), WIDTH, HEIGHT, WIDTH + 32)
    (found,) = look(padded).codes
    assert found.text == TEXT["QR"]
    barcode = look(Frame(take(code("Code 39", NUMBER), View(turn=30), 1), WIDTH, HEIGHT, WIDTH))
    assert barcode.codes[0].text == NUMBER


def test_a_frame_that_is_cut_short_is_refused() -> None:
    """Bytes that are not there are never read."""
    for size, width, stride in ((100, 20, 20), (400, 20, 10), (0, 0, 0)):
        with pytest.raises(ValueError, match="a frame has"):
            Frame(bytes(size), width, 20, stride)


@pytest.mark.parametrize(
    ("view", "sight"),
    [
        (View(share=0.16), Sight.TOO_FAR),
        (View(blur=3.0), Sight.UNREADABLE),
        (View(moved=14), Sight.UNREADABLE),
        (View(light=0.16, noise=7.0, blur=2.0), Sight.DARK),
    ],
    ids=["far", "blurred", "moved", "dark"],
)
def test_what_cannot_be_read_is_said_why(view: View, sight: Sight) -> None:
    """Bars are there, and the person who holds the card learns what to do about it."""
    assert seen("Code 39", view) == (sight, ())


def test_empty_and_noisy_frames_are_told_apart() -> None:
    """A bare table, a sheet without a code, a closed lid, and a camera that sees only its own noise."""
    for taken in without_code(each=6):
        told = look(frame(taken.pixels))
        assert told.codes == ()
        empty = {Sight.NOTHING, Sight.DARK}
        assert told.sight in ({Sight.NOISE} if taken.kind == "noise" else empty)
    assert look(frame(bytes(WIDTH * HEIGHT))).sight is Sight.DARK


def test_print_and_edges_are_no_bars() -> None:
    """A card turned to its front: lines of words, and nothing to read."""
    blank = Image.new("L", (400, 20), 245)
    assert look(frame(take(blank, View(), 1))).sight is Sight.NOTHING


def test_what_was_read_is_in_no_repr() -> None:
    """Neither number nor picture gets into a log or a traceback."""
    told = look(frame(take(code("Code 39", NUMBER), replace(View(), turn=3), 1)))
    assert told.codes
    assert NUMBER not in repr(told)
    assert len(repr(frame(bytes(WIDTH * HEIGHT)))) < 100
