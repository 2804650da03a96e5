"""The centre asks whose passes these are: once, for no more than it must, and believes what is signed."""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pytest

from sync.protocol.encoding import decode
from sync.protocol.errors import LineDown, NotAuthorised, PollingError, ServiceFaulty
from sync.protocol.identification import Identified, pass_hash
from sync.protocol.signing import Joint, Signed, Signer
from tests.support.centres import Rig
from tests.support.chains import Station
from tests.support.identities import LocalIdentity
from tests.support.people import people

ANNA, BO, CHEN = people(3)


@dataclass
class Changed(LocalIdentity):
    """A service whose answers are changed on the way."""

    change: Callable[[list[Signed]], list[Signed]] = field(default=lambda answers: answers)

    def identify(self, passes: list[Signed], closings: list[Joint]) -> list[Signed]:
        return self.change(super().identify(passes, closings))


def test_each_pass_is_asked_for_once_and_with_its_stations_account(rig: Rig, hall: Station) -> None:
    hall.vote(ANNA)
    hall.vote(BO)
    closing = hall.close()
    rig.deliver(hall, closing)
    assert rig.centre.process(rig.identity).answered == 2
    assert rig.identity.closings == [closing]
    assert rig.centre.process(rig.identity).answered == 0
    assert len(rig.identity.asked) == len(set(rig.identity.asked)) == 2


def test_nobody_is_asked_about_what_does_not_count_anyway(rig: Rig, hall: Station) -> None:
    """No name is turned into a pseudonym without need: not of held stations, nor of rejected envelopes."""
    temple = Station(rig.world, "temple")
    hall.vote(ANNA)
    temple.booth.cast(temple.desk.issue(BO), ballot_ct=bytes(90))
    school = Station(rig.world, "school")
    school.vote(CHEN)
    rig.deliver(hall, hall.close(paper_count=0), temple, temple.close(), school)
    rig.centre.process(rig.identity)
    assert rig.identity.asked == []


def test_an_answer_that_came_once_stays(rig: Rig, hall: Station) -> None:
    """The registry says something else tomorrow. The counted set must not depend on the day."""
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "counted"
    rig.identity.refused[ANNA.number] = "registry-incorrect"
    assert rig.outcome()(envelope) == "counted"


def test_a_refusal_rejects_with_its_reason(rig: Rig, hall: Station) -> None:
    refused, counted = hall.vote(ANNA), hall.vote(BO)
    rig.identity.refused[ANNA.number] = "registry-incorrect"
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert (told(refused), told(counted)) == ("rejected: registry-incorrect", "counted")


def test_a_person_the_registry_does_not_confirm_counts_unless_the_service_refuses(
    rig: Rig, hall: Station
) -> None:
    """Attested people are not registered here. How many are unknown altogether is told by station."""
    envelope = hall.vote(ANNA)
    hall.vote(BO)
    rig.identity.incorrect.add(ANNA.number)
    rig.deliver(hall, hall.close())
    assert rig.centre.process(rig.identity).unconfirmed == {"hall": 1}
    assert rig.outcome()(envelope) == "counted"


def test_an_identity_that_nobody_can_open_is_rejected(rig: Rig, hall: Station) -> None:
    good = hall.desk.issue(ANNA)
    fields = msgspec.msgpack.decode(good.payload)
    fields[9] = bytes(len(fields[9]))
    envelope = hall.booth.cast(hall.desk.signer.sign("pass", msgspec.msgpack.encode(fields)))
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "rejected: identity-unreadable"


def test_without_the_service_everything_waits(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.centre.process()
    assert str(rig.centre.rulings()[envelope].reason) == "not-identified"
    assert any("identity service" in lack for lack in rig.centre.readiness())


def test_who_waits_for_the_registry_is_asked_for_again(rig: Rig, hall: Station) -> None:
    envelopes = [hall.vote(ANNA), hall.vote(BO)]
    rig.deliver(hall, hall.close())
    rig.centre.process(Changed(rig.world, change=lambda answers: answers[:1]))
    reasons = sorted(str(rig.centre.rulings()[one].reason) for one in envelopes)
    assert reasons == ["None", "not-identified"]
    assert rig.centre.process(rig.identity).answered == 1
    assert len(rig.identity.asked) == 1


def _signed_by_another(rig: Rig, answers: list[Signed]) -> list[Signed]:
    return [Signer.generate().sign("identified", answers[0].payload)]


def _about_another_pass(rig: Rig, answers: list[Signed]) -> list[Signed]:
    told = decode(answers[0].payload, Identified)
    return [rig.world.identity_signer.sign("identified", msgspec.structs.replace(told, pass_hash=bytes(32)))]


def _about_another_case(rig: Rig, answers: list[Signed]) -> list[Signed]:
    told = decode(answers[0].payload, Identified)
    return [rig.world.identity_signer.sign("identified", msgspec.structs.replace(told, case="OTHER-2026"))]


def _garbage(rig: Rig, answers: list[Signed]) -> list[Signed]:
    return [rig.world.identity_signer.sign("identified", b"garbage")]


@pytest.mark.parametrize("change", [_signed_by_another, _about_another_pass, _about_another_case, _garbage])
def test_a_false_answer_is_not_believed(
    rig: Rig, hall: Station, change: Callable[[Rig, list[Signed]], list[Signed]]
) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    with pytest.raises(ServiceFaulty):
        rig.centre.process(Changed(rig.world, change=lambda answers: change(rig, answers)))
    assert rig.outcome()(envelope) == "counted"


@dataclass
class Failing(LocalIdentity):
    """A service that fails for one pass."""

    bad: bytes = b""
    error: PollingError = field(default_factory=lambda: LineDown("no reply"))

    def identify(self, passes: list[Signed], closings: list[Joint]) -> list[Signed]:
        if self.bad in {pass_hash(one) for one in passes}:
            raise self.error
        return super().identify(passes, closings)


def test_a_station_that_the_service_refuses_keeps_no_other_back(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    refused_pass = hall.desk.issue(ANNA)
    refused, counted = hall.booth.cast(refused_pass), temple.vote(BO)
    rig.deliver(hall, hall.close(), temple, temple.close())
    failing = Failing(rig.world, bad=pass_hash(refused_pass), error=NotAuthorised("too many passes"))
    with pytest.raises(NotAuthorised):
        rig.centre.process(failing)
    rulings = rig.centre.rulings()
    assert (rulings[refused].standing, rulings[counted].standing) == ("pending", "counted")


def test_when_the_line_breaks_what_was_answered_is_kept(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    last_pass = temple.desk.issue(BO)
    first, last = hall.vote(ANNA), temple.booth.cast(last_pass)
    rig.deliver(hall, hall.close(), temple, temple.close())
    with pytest.raises(LineDown):
        rig.centre.process(Failing(rig.world, bad=pass_hash(last_pass)))
    assert len(rig.identity.asked) == 0
    told = rig.outcome()
    assert (told(first), told(last)) == ("counted", "counted")
    assert rig.identity.asked == [pass_hash(last_pass)]
