"""Each kind of ballot is filled in by touch, by keys alone, by two switches alone, and by ear."""

from collections.abc import Callable

import pytest

from kiosk.ui.timing import Timing
from sync.protocol.ballot import normalised
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import QUICK, VOTERS
from tests.kiosk.ui.journeys.stories import STORIES, Story
from tests.kiosk.ui.journeys.voter import Voter
from tests.kiosk.ui.journeys.ways import WAYS
from tests.kiosk.ui.test_kinds_of_ballot import ballot_cast
from tests.kiosk.ui.walker import Walker
from tests.support.ballots import Proposals
from tests.support.world import World


@pytest.fixture(params=list(STORIES))
def story(request: pytest.FixtureRequest) -> Story:
    return STORIES[request.param]


@pytest.fixture
def voting(story: Story) -> Voting:
    return story.voting


@pytest.fixture
def proposals(story: Story) -> Proposals:
    return story.proposals


@pytest.mark.parametrize("way", list(WAYS))
def test_the_count_finds_what_the_voter_meant(
    new_walker: Callable[[Timing], Walker], world: World, story: Story, way: str
) -> None:
    """The story is told in its own words. It begins in Chinese; in the middle language and size of text are
    other ones, and nothing chosen is lost."""
    walker = new_walker(QUICK)
    walker.to_welcome(VOTERS[0])
    voter = Voter(WAYS[way](walker), walker)
    voter.begin()
    story.tell(voter)
    voter.cast()
    assert ballot_cast(walker, world) == normalised(world.case, story.ballot)
