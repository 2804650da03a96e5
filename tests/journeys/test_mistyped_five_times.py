"""An officer who mistypes five times, with a queue at the door.

Anna has voted, and the screen is to be taken back. The second officer is tired: five wrong PINs. The screen
says for how long the PIN is locked and who can help meanwhile; it stays with the voters, nothing of the
officers' part is open. The chief takes over, Ben votes, and after the lock the second officer is on duty
again.
"""

from kiosk.domain.pin_lock import FIRST_LOCK_S, TRIES
from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN
from tests.journeys.town import Town
from tests.support.stations import PIN, Clock


def test_an_officer_who_mistypes_five_times(hall: Hall, town: Town, clock: Clock) -> None:
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    seat.check_in(ANNA)
    seat.admit()
    seat.vote_at_booth("park")
    seat.go("done", "give-back")
    seat.go("take-back", "take-back")
    seat.click(f"officer-{seat.second}")
    for _ in range(TRIES):
        seat.type("pin", "000000")
        seat.go("sign", "take-back")
        assert seat.told == seat.words("error.passphrase-wrong.what")
    seat.type("pin", PIN)
    seat.go("sign", "take-back")
    assert seat.told == seat.words("error.too-many-attempts.pin.what")
    assert seat.reads("error.too-many-attempts.pin.next", seconds=FIRST_LOCK_S)
    seat.window.close()
    assert seat.window.isVisible()

    seat.sign_in(seat.chief, to="check-in")
    assert not seat.told
    seat.check_in(BEN)
    seat.admit()
    seat.vote_at_booth("park")
    clock.now += FIRST_LOCK_S
    seat.take_back(seat.second)

    seat.to_day()
    seat.count_paper(2)
    seat.sign_closing()
    assert seat.events.count("locked-out") == 1
    seat.deliver()
    assert town.publish().account.counted == 2
