"""Elections, each held once: everyday ones, and one in which everything happens."""

from pathlib import Path

import msgspec
import pytest

from sync.protocol.case import Publication
from tests.support.world import plain_case
from tests.sync.verify.elections import Election, Latecomer, eventful, everyday, hold

CASE = plain_case(publication=Publication(ballots=True, smallest_group=1))


@pytest.fixture(scope="session")
def held_everyday(tmp_path_factory: pytest.TempPathFactory) -> Election:
    return hold(tmp_path_factory.mktemp("everyday") / "election", CASE, everyday)


@pytest.fixture(scope="session")
def held_eventful(tmp_path_factory: pytest.TempPathFactory) -> Election:
    return hold(tmp_path_factory.mktemp("eventful") / "election", CASE, eventful)


@pytest.fixture(scope="session")
def held_weighted(tmp_path_factory: pytest.TempPathFactory) -> Election:
    """One in which some people's ballots count twice, which the published ballots do not tell."""
    worker = CASE.electorate.classes[0]
    resident = msgspec.structs.replace(worker, weight=2)
    classes = (resident, msgspec.structs.replace(worker, id="worker"))
    electorate = msgspec.structs.replace(CASE.electorate, classes=classes)
    case = msgspec.structs.replace(CASE, electorate=electorate)
    return hold(tmp_path_factory.mktemp("weighted") / "election", case, everyday)


@pytest.fixture(scope="session")
def held_small(tmp_path_factory: pytest.TempPathFactory) -> Election:
    """So few voters that only the winners are told."""
    case = msgspec.structs.replace(CASE, publication=Publication(ballots=True, smallest_group=9))
    return hold(tmp_path_factory.mktemp("small") / "election", case, everyday)


@pytest.fixture(scope="session")
def held_late(tmp_path_factory: pytest.TempPathFactory) -> Election:
    """One in which envelopes came in after the hand-over."""
    late = Latecomer()
    return hold(tmp_path_factory.mktemp("late") / "election", CASE, late.vote, late.afterwards)


@pytest.fixture
def election(held_everyday: Election, tmp_path: Path) -> Election:
    """A copy to alter."""
    return held_everyday.copy(tmp_path / "election")


@pytest.fixture
def event(held_eventful: Election, tmp_path: Path) -> Election:
    """A copy of the eventful one to alter."""
    return held_eventful.copy(tmp_path / "event")
