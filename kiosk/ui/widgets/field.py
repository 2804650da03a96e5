"""A line to type into, with nothing that a toolkit adds to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


class Field(QLineEdit):
    """No menu opens on it and nothing can be dropped into it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
