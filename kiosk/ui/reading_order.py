"""The order in which a screen is read, by eye, by ear and by keys: that of its layouts."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def parts_of(widget: QWidget) -> Iterator[QWidget]:
    """The widgets directly inside."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield content
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
