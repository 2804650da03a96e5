"""A machine at rest, made once for each worker; every test acts on copies of it."""

import pytest

from tests.support.station_acts import AtRest


@pytest.fixture(scope="session")
def at_rest(tmp_path_factory: pytest.TempPathFactory) -> AtRest:
    return AtRest(tmp_path_factory.mktemp("machine"))
