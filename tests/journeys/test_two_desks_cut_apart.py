"""Two desks cut apart, and one person at both.

The hall has two desks and a booth on a network of their own. Somebody stumbles over the cable of the second
desk. Anna gets a pass at the first desk, and, out of sight, another one at the second. When the cable is
back both officers see it at once, over the whole screen: who has checked in the same person, and when. The
chief takes back the second desk's pass; at the booth it opens nothing, and Anna votes once with the other.
"""

from tests.journeys.hall import Hall, Network, Seat
from tests.journeys.office import ANNA, BEN
from tests.journeys.town import Town, points
from tests.support.stations import PIN, Clock


def report_of(seat: Seat) -> str:
    """The chief ends the work of one device; its report, as the other one's scanner reads it."""
    seat.go("close", "close-choice")
    seat.go("close-elsewhere", "chief-signs")
    seat.type("pin", PIN)
    seat.go("sign", "device-report")
    return seat.code_on_screen()


def test_two_desks_cut_apart_and_one_person_at_both(hall: Hall, town: Town, clock: Clock) -> None:
    network = Network("st2-a", "st2-b", "st2-booth")
    first, second, booth = (
        hall.switch_on(device, centre=town.url, beside=[cable]) for device, cable in network.cables.items()
    )
    for seat in (first, second, booth):
        seat.begin_day()
    booth.go("booth", "show-pass")
    for desk in (first, second):
        desk.go("sign-out", "sign-in")
        desk.sign_in(desk.second)
        desk.go("check-in", "check-in")
        together = desk.window.appearance.texts.counted("strip.lan.together", 2)
        desk.waits_for(lambda desk=desk, together=together: together in desk.shown)
    first.hand_out(BEN)
    second.waits_for(lambda: second.station.check_in(BEN.number, BEN.birth_date).elsewhere)
    second.check_in(BEN)
    assert second.reads("answer.voted-elsewhere.headline")
    second.go("refuse", "check-in")

    network.pull(second)
    clock.now += 60
    good = first.hand_out(ANNA)
    clock.now += 4 * 60
    spoiled = second.hand_out(ANNA)
    network.plug_in(second)

    first.waits_for(lambda: first.at == "doubled")
    second.waits_for(lambda: second.at == "doubled")
    assert second.reads("doubled.headline")
    assert second.reads("doubled.next.void-one")
    assert second.reads("doubled.here", device="st2-b")
    assert second.reads("doubled.there", device="st2-a")
    assert second.reads("doubled.open", at="10:05")
    assert second.reads("doubled.open", at="10:01")
    second.go("void", "chief-undoes")
    second.type("pin", PIN)
    second.go("sign", "check-in")
    first.go("read", "check-in")
    assert "doubled" in first.events
    assert second.events[-1] == "voided"

    booth.waits_for(lambda: booth.station.all_heard()["st2-b"].sequence == len(second.events))
    booth.scan(spoiled)
    assert booth.at == "show-pass"
    assert booth.told == booth.words("error.pass-spent.voided.what")
    booth.scan(good)
    booth.vote_at_booth("park")
    booth.go("done", "give-back")
    booth.go("take-back", "show-pass")
    first.waits_for(lambda: len(first.station.open_passes()) == 1)
    first.check_in(ANNA)
    assert first.reads("answer.voted-here.headline")
    first.go("refuse", "check-in")

    # Ben has not come to the booth: the first desk knows which pass it is, and the chief takes it back.
    first.to_day()
    second.to_day()
    booth.go("officer", "leave-booth")
    booth.sign_in(booth.chief)
    first.go("passes", "open-passes")
    assert "10:00 發出" in first.beside("void-0")
    first.go("void-0", "reason-void")
    first.go("reason-voter-left", "open-passes")
    first.go("back", "day")

    reports = [report_of(second), report_of(booth)]
    first.go("close", "close-choice")
    first.go("close-here", "other-devices")
    for one in reports:
        first.scan(one)
    first.go("others-done", "paper-count")
    first.type("paper-count-field", "1")
    first.go("paper-count-next", "reconciliation")
    assert first.reads("reconciliation.agrees")
    assert first.reads("reconciliation.sum", issued=3, cast=1, voided=2, abandoned=0, unresolved=0, paper=1)
    first.sign_closing()
    assert "合計Total3=1+2+0+0" in first.sheet("closing-sheet-st2")
    for seat in (first, second, booth):
        seat.deliver()

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (1, 1)
    assert points(result) == {"park": 1}
