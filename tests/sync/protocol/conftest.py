"""A small case with all its keys, made anew for each test that wants it."""

import pytest

from tests.support.world import World


@pytest.fixture
def world() -> World:
    return World()
