"""A voter who has voted online comes to the station.

Emil voted at home in the morning, for the library. At noon he passes the community centre and votes again,
for the park. The desk cannot know, and says to him what it says to everybody: the vote given here counts.
Dora votes at home alone. Both of Emil's ballots reach the centre, and the right one is counted.
"""

from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, DORA, EMIL
from tests.journeys.town import Town, points


def test_a_voter_who_had_voted_online(hall: Hall, town: Town) -> None:
    town.vote_online(EMIL, "library")
    town.vote_online(DORA, "lamps")

    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    seat.check_in(ANNA)
    assert seat.reads("answer.also-online.onsite-over-online")
    told = seat.on_screen
    seat.admit()
    seat.vote_at_booth("park")
    seat.take_back(seat.second)
    seat.check_in(EMIL)
    assert seat.find("outcome-may-vote")
    assert seat.on_screen == told, "the desk says the same, whoever has voted online"
    seat.admit()
    seat.vote_at_booth("park")
    seat.take_back(seat.second)

    seat.to_day()
    seat.count_paper(2)
    seat.sign_closing()
    seat.deliver()

    result = town.publish()
    account = result.account
    assert (account.accepted, account.counted, account.superseded, account.rejected) == (4, 3, 1, {})
    assert account.channels == {"on-site": 2, "online": 1}
    assert points(result) == {"park": 2, "lamps": 1}
