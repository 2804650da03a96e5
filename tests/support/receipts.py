"""Reads what a receipt printer is sent, as the printer does."""

from PIL import Image

RASTER = b"\x1dv0\x00"


def printed(sent: bytes) -> list[Image.Image]:
    """The papers that were cut off, in black and white. Raises ValueError for bytes that no printer knows."""
    papers, bands, at = [], [], 0
    while at < len(sent):
        if sent[at] == 0:
            at += 1
        elif sent.startswith(b"\x1b@", at):
            bands, at = [], at + 2
        elif sent.startswith(b"\x10\x04\x04", at):
            at += 3
        elif sent.startswith(RASTER, at):
            width, height = (int.from_bytes(sent[at + n : at + n + 2], "little") for n in (4, 6))
            data = sent[at + 8 : at + 8 + width * height].ljust(width * height, b"\0")
            bands.append(Image.frombytes("1", (width * 8, height), bytes(255 - one for one in data)))
            at += 8 + width * height
        elif sent.startswith(b"\x1dVB", at):
            papers.append(_joined(bands))
            bands, at = [], at + 4
        else:
            raise ValueError(f"unknown command {sent[at : at + 4]!r} at {at}")
    return papers


def _joined(bands: list[Image.Image]) -> Image.Image:
    paper = Image.new("1", (bands[0].width, sum(one.height for one in bands)), 1)
    top = 0
    for band in bands:
        paper.paste(band, (0, top))
        top += band.height
    return paper
