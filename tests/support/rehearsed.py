"""Loaded by the process that acting processes are forked from: a station was set up and opened in it once.

So each of them begins with everything loaded that a station needs, also what is only loaded at its first use.
"""

import tempfile
from pathlib import Path

from tests.support import acting, stick_acts
from tests.support.station_acts import AtRest

__all__ = ["acting", "stick_acts"]

with tempfile.TemporaryDirectory() as _folder:
    AtRest(Path(_folder))
