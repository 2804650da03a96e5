"""Voters of whom nothing is shown: the same acts as the screens', in hundredths of a second.

A minute has no room for three hundred people at two screens, nor could anybody follow them.
"""

from kiosk.demo.day_visits import Visit
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.polling_place import PollingPlace


def admitted(place: PollingPlace, on_duty: OnDuty, visit: Visit) -> str:
    """At the desk, from the card to the code of the pass."""
    person = visit.person
    shown = place.check_in(person.number, person.birth_date)
    return place.pass_code(place.admit(shown, on_duty))


def voted(place: PollingPlace, visit: Visit, code: str) -> None:
    """At the booth, from the pass to the ballot that is cast."""
    for one in place.begin_with_code(code):
        one.session.agree()
        for proposal in visit.choices:
            one.session.draft.toggle(proposal)
        one.session.review()
        one.station.cast(one.session, one.session.draft.ballot())
