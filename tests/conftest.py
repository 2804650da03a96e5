"""What holds for every test: no screen, fresh translations, repeatable random cases, at least two workers."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

from installers.translations import compile_stale

# Before any test imports Qt. A developer may still choose a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: two workers on two cores make any single example slow now and then.
settings.register_profile("developer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The same examples at every run, so that a red run means the change is wrong, and how to repeat it.
settings.register_profile("ci", parent=settings.get_profile("developer"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")


def pytest_xdist_auto_num_workers() -> int:
    """Use every core, and two workers even on one: tests that share state by mistake must show it."""
    return max(2, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


def pytest_configure(config: pytest.Config) -> None:
    """Once, before any worker starts."""
    if not hasattr(config, "workerinput"):
        compile_stale()


def pytest_collection_finish() -> None:
    """What was imported stays: to look through it for garbage again and again took a sixth of the time."""
    gc.collect()
    gc.freeze()
