"""One person counts once: which of several envelopes, by which rule, on both databases."""

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.auditing import Candidate
from sync.protocol.case import Precedence
from sync.protocol.decisions import ChooseEnvelope, RevealSeed, Withdraw, decision_hash
from sync.protocol.encoding import encode
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import Event
from sync.server.database import Database
from sync.server.processing.squash import squash
from sync.server.processing.standing import Standing, Why
from tests.support.centres import Rig
from tests.support.chains import Device, Platform, Station
from tests.support.people import people
from tests.support.world import plain_case

ANNA, BO = people(2)


def rig_with(database: Database, precedence: Precedence) -> tuple[Rig, Station, Platform]:
    rig = Rig(database, plain_case(precedence=precedence))
    return rig, Station(rig.world, "hall"), Platform(rig.world)


@pytest.mark.parametrize("rule", ["onsite-over-online", "online-over-onsite"])
@pytest.mark.parametrize("online", ["last", "first"])
def test_the_channel_that_takes_precedence_counts_and_online_the_first_or_the_last(
    sqlite_database: Database, rule: str, online: str
) -> None:
    rig, hall, platform = rig_with(sqlite_database, Precedence(rule=rule, online=online))
    at_home = [platform.vote(ANNA), platform.vote(ANNA, "p2"), platform.vote(ANNA, "p3")]
    only_at_home = [platform.vote(BO), platform.vote(BO, "p2")]
    on_site = hall.vote(ANNA)
    rig.deliver(hall, hall.close(), platform, platform.close())
    told = rig.outcome()
    chosen = 0 if online == "first" else -1
    expected = on_site if rule == "onsite-over-online" else at_home[chosen]
    assert [one for one in [*at_home, on_site] if told(one) == "counted"] == [expected]
    assert [one for one in only_at_home if told(one) == "counted"] == [only_at_home[chosen]]
    assert {told(one) for one in [*at_home, *only_at_home, on_site]} == {"counted", "superseded"}


def test_two_officers_choose_among_several_on_site_envelopes(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    here, there = hall.vote(ANNA), temple.vote(ANNA, "p2")
    rig.deliver(hall, hall.close(), temple, temple.close())
    told = rig.outcome()
    assert (told(here), told(there)) == ("pending: seed-needed",) * 2
    [duplicate] = rig.centre.duplicates()
    assert {(one.envelope, one.station) for one in duplicate.envelopes} == {(here, "hall"), (there, "temple")}
    rig.decide(ChooseEnvelope(rig.world.case.code, there))
    told = rig.outcome()
    assert (told(here), told(there)) == ("superseded", "counted")
    assert {one.envelope: one.chosen for one in rig.centre.duplicates()[0].envelopes} == {
        here: False,
        there: True,
    }
    # The seed changes nothing about it any more.
    rig.cut_off()
    rig.decide(RevealSeed(rig.world.case.code, rig.world.seed))
    assert rig.outcome()(there) == "counted"


def test_without_a_choice_the_committed_seed_decides(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    envelopes = [hall.vote(ANNA), temple.vote(ANNA, "p2"), temple.vote(ANNA, "p3")]
    rig.deliver(hall, hall.close(), temple, temple.close())
    rig.cut_off()
    rig.outcome()
    assert any("the seed is not revealed" in lack for lack in rig.centre.readiness())
    rig.decide(RevealSeed(rig.world.case.code, rig.world.seed))
    told = rig.outcome()
    lowest = min(envelopes, key=lambda one: sha256(rig.world.seed + one).digest())
    assert [one for one in envelopes if told(one) == "counted"] == [lowest]
    assert rig.centre.readiness() == ()


def test_nobody_learns_the_seed_while_envelopes_can_still_be_made_to_win(rig: Rig, hall: Station) -> None:
    """The officials are too early with the seed: it is refused, and taken once the cut-off stands."""
    temple = Station(rig.world, "temple")
    hall.vote(ANNA)
    temple.vote(ANNA, "p2")
    rig.deliver(hall, hall.close(), temple, temple.close())
    revealed = rig.world.decide(RevealSeed(rig.world.case.code, rig.world.seed))
    before = rig.centre.decisions()
    for _ in range(2):
        with pytest.raises(NotAllowedNow) as refused:
            rig.deliver(revealed)
        assert refused.value.details == {"reason": "early-seed"}
        assert rig.centre.decisions() == before
    rig.cut_off()
    withdrawn = rig.world.decide(Withdraw(rig.world.case.code, rig.centre.decisions()[0].hash))
    rig.deliver(withdrawn)
    with pytest.raises(NotAllowedNow):
        rig.deliver(revealed)
    rig.decide(Withdraw(rig.world.case.code, decision_hash(withdrawn.payload)))
    rig.deliver(revealed)
    rig.outcome()
    assert rig.centre.readiness() == ()


def test_where_nothing_ties_nobody_asks_for_the_seed(rig: Rig, hall: Station) -> None:
    hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.cut_off()
    rig.outcome()
    assert rig.centre.readiness() == ()


def test_choices_that_contradict_each_other_choose_nothing(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    envelopes = [hall.vote(ANNA), temple.vote(ANNA, "p2")]
    third = temple.vote(ANNA, "p3")
    rig.deliver(hall, hall.close(), temple, temple.close())
    for one in envelopes:
        rig.decide(ChooseEnvelope(rig.world.case.code, one))
    rig.cut_off()
    rig.decide(RevealSeed(rig.world.case.code, rig.world.seed))
    told = rig.outcome()
    assert {told(one) for one in envelopes} == {"pending: choices-contradict"}
    assert told(third) == "superseded"
    assert any("choose different envelopes" in lack for lack in rig.centre.readiness())


def test_a_choice_of_an_envelope_that_may_not_count_takes_nothing_away(rig: Rig, hall: Station) -> None:
    """Officers choose an envelope that then turns out to be copied: the other one counts, not that."""
    temple = Station(rig.world, "temple")
    good = hall.vote(ANNA)
    wrong = temple.booth.cast(temple.desk.issue(ANNA), ballot_ct=bytes(100))
    rig.deliver(hall, hall.close(), temple, temple.close())
    rig.decide(ChooseEnvelope(rig.world.case.code, wrong))
    told = rig.outcome()
    assert (told(good), told(wrong)) == ("counted", "rejected: wrong-length")


def test_an_online_envelope_cannot_be_chosen(rig: Rig, hall: Station) -> None:
    """Online the order decides. Officers who name an earlier vote, or one behind a visit, change nothing."""
    platform = Platform(rig.world)
    at_home, on_site = platform.vote(ANNA), hall.vote(ANNA)
    early, last = platform.vote(BO), platform.vote(BO, "p2")
    rig.deliver(hall, hall.close(), platform, platform.close())
    for one in (at_home, early):
        rig.decide(ChooseEnvelope(rig.world.case.code, one))
    told = rig.outcome()
    assert (told(at_home), told(on_site)) == ("superseded", "counted")
    assert (told(early), told(last)) == ("superseded", "counted")


def test_a_quarantined_envelope_does_not_supersede_a_good_one(rig: Rig, hall: Station) -> None:
    """Somebody stuffs a ballot in Anna's name, at a station that is held; her vote at home counts."""
    platform = Platform(rig.world)
    at_home, stuffed = platform.vote(ANNA), hall.vote(ANNA)
    rig.deliver(hall, hall.close(paper_count=0), platform, platform.close())
    told = rig.outcome()
    assert (told(at_home), told(stuffed)) == ("counted", "quarantined: station-held")


def test_a_platform_that_broke_goes_on_in_a_new_chain_after_the_lost_one(rig: Rig) -> None:
    """The intake's spare begins with record 1 again, but its votes are later than all of the lost chain."""
    platform = Platform(rig.world)
    platform.vote(BO)
    early = platform.vote(ANNA)
    spare = Device(rig.world, "online", "online-intake-2", "intake", spare=True)
    spare.write(Event("continued", continues=platform.intake.head.hash))
    late = spare.cast(platform.desk.issue(ANNA), ["p2"])
    again = Device(rig.world, "online", "online-intake-1", "intake", spare=True)
    again.write(Event("continued", continues=spare.head.hash))
    latest = again.cast(platform.desk.issue(ANNA), ["p3"])
    platform.extra += [spare, again]
    rig.deliver(platform, platform.close())
    told = rig.outcome()
    assert (told(early), told(late), told(latest)) == ("superseded", "superseded", "counted")


CANDIDATES = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 1), st.integers(0, 1), st.integers(-3, 3)), max_size=30
)


@given(drawn=CANDIDATES, seeded=st.booleans(), shuffled=st.randoms(use_true_random=False))
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_window_function_says_what_plain_words_say(
    databases: dict[str, Database],
    kind: str,
    *,
    drawn: list[tuple[int, int, int, int]],
    seeded: bool,
    shuffled: st.randoms,
) -> None:
    rivals = []
    for number, (person, channel, chosen, sequence) in enumerate(drawn):
        envelope = sha256(encode(number)).digest()
        tie = sha256(b"seed" + envelope).digest() if seeded else b""
        rivals.append(Candidate(bytes([person]) * 32, channel, chosen, sequence, tie, envelope))
    expected = {}
    people = defaultdict(list)
    for one in rivals:
        people[one.pseudonym].append(one)
    for mine in people.values():
        best = min((one.channel, one.chosen, one.sequence) for one in mine)
        equal = [one for one in mine if (one.channel, one.chosen, one.sequence) == best]
        winner = min(equal, key=lambda one: one.tie)
        for one in mine:
            ruling: tuple[Standing, str | None] = (Standing.SUPERSEDED, None)
            if one in equal and len(equal) > 1 and one.chosen == 0:
                ruling = (Standing.PENDING, Why.CHOICES_CONTRADICT)
            elif one in equal and len(equal) > 1 and not seeded:
                ruling = (Standing.PENDING, Why.SEED_NEEDED)
            elif one is winner:
                ruling = (Standing.COUNTED, None)
            expected[one.envelope] = ruling
    shuffled.shuffle(rivals)
    with databases[kind].reading() as connection:
        assert squash(connection, rivals) == expected


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory, postgres_url: str) -> Iterator[dict[str, Database]]:
    folder: Path = tmp_path_factory.mktemp("squash")
    urls = {"sqlite": f"sqlite:///{folder / 'squash.db'}", "postgresql": postgres_url}
    opened = {kind: Database(url) for kind, url in urls.items()}
    yield opened
    for database in opened.values():
        database.close()
