"""A polling place's desk: one check-in, an answer for each case, a voting pass where it admits."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.domain.check_in import Answer, settled
from kiosk.domain.desk import PASS_LIFETIME
from kiosk.domain.pass_code import write_pass_code
from kiosk.domain.place.cases import Cases
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.polling_day import Act, allowed
from kiosk.domain.roll_list import Found, joined
from sync.protocol.case import Case
from sync.protocol.encoding import decode
from sync.protocol.messages import Pass
from sync.protocol.signing import Signed


@dataclass(frozen=True)
class CaseAnswer:
    """The answer to a check-in, for one of the cases."""

    case: Case
    answer: Answer

    def but(self, answer: Answer) -> "CaseAnswer":
        """Another answer, for the same case."""
        return CaseAnswer(self.case, answer)


@dataclass(frozen=True)
class GivenPass:
    """A voting pass just given out."""

    case: Case
    signed: Signed
    expires: int
    """seconds since 1970-01-01 UTC"""


@dataclass(frozen=True)
class OpenPass:
    """A voting pass that was given out and has not ended. Nothing in it tells whose it is."""

    case: Case
    serial: bytes
    given_at: int
    """seconds since 1970-01-01 UTC"""
    electorate_class: str
    officer: str | None


class PlaceDesk(Cases):
    """What officers do at the check-in desk, in all cases that are open."""

    def check_in(self, number: str, birth_date: str, *, scheme: str | None = None) -> tuple[CaseAnswer, ...]:
        """The answers of all cases that are open. Raises as Station.check_in."""
        running = [one for one in self.stations if allowed(one.day, Act.CHECK_IN)]
        running = running or [self.stations[0]]  # which says why not
        # Side by side: each may wait for a registry that does not answer.
        with ThreadPoolExecutor(max_workers=len(running)) as threads:
            answers = settled(
                threads.map(lambda one: one.check_in(number, birth_date, scheme=scheme), running)
            )
        return tuple(CaseAnswer(one.case, answer) for one, answer in zip(running, answers, strict=True))

    def admit(self, answers: Sequence[CaseAnswer], by: OnDuty) -> tuple[GivenPass, ...]:
        """Voting passes for each case whose answer admits; the officer has compared the photo.

        Raises as Station.admit. Passes given before an error stay open: checking in again shows them.
        """
        return tuple(self._admit(one, by) for one in answers if one.answer.admits)

    def _admit(self, one: CaseAnswer, by: OnDuty) -> GivenPass:
        station = self.station(one.case.code)
        signed = station.admit(one.answer, by.of(station))
        return GivenPass(one.case, signed, decode(signed.payload, Pass).expires)

    def pass_code(self, given: Sequence[GivenPass]) -> str:
        """What carries these passes to a booth of its own."""
        stations = [self.station(one.case.code) for one in given]
        return write_pass_code(
            [one.signed for one in given], [one.certificate_of(one.device) for one in stations]
        )

    def search(self, text: str) -> Found:
        """People by name, on the rolls that have names. Raises as Station.search."""
        running = [one for one in self.stations if allowed(one.day, Act.CHECK_IN)]
        return joined(one.search(text) for one in running)

    @property
    def has_names(self) -> bool:
        """Does any case allow names on its roll?"""
        return any(one.electorate.names_on_roll for one in self.cases)

    def refuse(self, answers: Sequence[CaseAnswer], by: OnDuty) -> None:
        """The person is sent away; put on record in each case that refuses."""
        for one in answers:
            if one.answer.refuses:
                station = self.station(one.case.code)
                station.refuse(one.answer, by.of(station))

    def open_passes(self) -> list[OpenPass]:
        """Passes given out here and not ended, oldest first."""
        found = [
            _open_pass(station.case, signed) for station in self.stations for signed in station.open_passes()
        ]
        return sorted(found, key=lambda one: one.given_at)


def _open_pass(case: Case, signed: Signed) -> OpenPass:
    found = decode(signed.payload, Pass)
    return OpenPass(case, found.serial, found.expires - PASS_LIFETIME, found.electorate_class, found.officer)
