"""The centre holds sealed envelopes and asks the identity service whose they are.

The service opens the identity in each voting pass and answers with a pseudonym: the same one for the same
person, from whatever desk, and for nobody else. It answers a pass once, with the same bytes ever after, asks
the household registry where the desk could not know, and tells nobody more than the stations' accounts allow.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.aliases import Aliases
from sync.protocol.decisions import ChainEnd, ReleaseStation, Waiver
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import NotAuthorised, SignatureInvalid, WrongCase
from sync.protocol.identification import Identified, pass_hash
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass
from sync.protocol.sealing import generate_sealing_key, seal_identity
from sync.protocol.signing import Signed, join, verify
from sync.server.registry_sandbox import Faults, registry_sandbox
from tests.support.people import people
from tests.support.serving import serving
from tests.support.world import World
from tests.sync.server.identity.conftest import Desk, Service, case_with_everybody


def opened(world, answers):
    public = world.identity_signer.public_key
    return [decode(verify(one, "identified", public), Identified) for one in answers]


def pass_with(desk, serial=b"\x01" * 16, **changes):
    """A pass signed by a desk whose software was tampered with."""
    given = decode(desk.give(people(1)[0]).payload, Pass)
    fields = {name: getattr(given, name) for name in given.__struct_fields__} | {"serial": serial} | changes
    return desk.signer.sign("pass", Pass(**fields))


def sealed_for(desk, who, serial=b"\x01" * 16):
    return seal_identity(desk.world.case.keys.identity, desk.world.case.code, desk.station, serial, who)


# --- pseudonyms ------------------------------------------------------------------------------------------


def test_one_person_has_one_pseudonym_at_every_desk_and_nobody_else_has_it(
    service, desk, other_desk, persons
):
    anna, ben = persons[:2]
    passes = [desk.give(anna), desk.give(ben), other_desk.give(anna)]
    one, two, three = opened(service.world, service.identify(passes, desk.closing(2), other_desk.closing(1)))
    assert one.pseudonym == three.pseudonym != two.pseudonym
    assert [answer.pass_hash for answer in (one, two, three)] == [
        pass_hash(voting_pass) for voting_pass in passes
    ]
    assert {answer.registry for answer in (one, two, three)} == {"not-asked"}
    assert {answer.refusal for answer in (one, two, three)} == {None}


def test_the_same_characters_on_another_issuers_document_are_another_person(service, desk, persons):
    anna = persons[0]
    namesake = Identity("passport-xx", anna.number, anna.birth_date)
    passes = [desk.give(anna), desk.give(namesake)]
    one, two = opened(service.world, service.identify(passes, desk.closing(2)))
    assert one.pseudonym != two.pseudonym


def test_another_case_gives_the_same_person_another_pseudonym(service, desk, persons, tmp_path):
    elsewhere = World(case_with_everybody(code="OTHER-2026"))
    other = Desk(elsewhere, "north", "north-1")
    here = opened(service.world, service.identify([desk.give(persons[0])], desk.closing(1)))
    there = Service(elsewhere, tmp_path / "other.db").identify([other.give(persons[0])], other.closing(1))
    assert elsewhere.pseudonym_key == service.world.pseudonym_key
    assert here[0].pseudonym != opened(elsewhere, there)[0].pseudonym


def test_a_former_resident_number_counts_as_the_one_of_today(service, desk):
    old = Identity("resident", "AA00000009", "1990-01-01")
    new = Identity("resident", "A800000014", "1990-01-01")
    service.aliases = Aliases([(old.number, new.number)])
    one, two = opened(service.world, service.identify([desk.give(old), desk.give(new)], desk.closing(2)))
    assert one.pseudonym == two.pseudonym


# --- what cannot be opened -------------------------------------------------------------------------------


def test_an_identity_sealed_to_another_key_is_unreadable_and_the_others_are_answered(service, desk, persons):
    sealed = seal_identity(
        generate_sealing_key()[1], service.world.case.code, "north", b"\x01" * 16, persons[0]
    )
    broken, good = pass_with(desk, id_ct=sealed), desk.give(persons[1])
    one, two = opened(service.world, service.identify([broken, good], desk.closing(2)))
    assert (one.pseudonym, one.refusal) == (None, "identity-unreadable")
    assert (two.pseudonym is not None, two.refusal) == (True, None)


@pytest.mark.parametrize(
    ("inside", "refusal"),
    [
        (Identity("resident", "A800000014", "1990-01-01"), "identity-contradictory"),
        (Identity("national", "a123456789", "1990-01-01"), "identity-unreadable"),
        (Identity("national", "A123456780", "1990-01-01"), "identity-unreadable"),
        (Identity("national", "A123456789", "79-1-1"), "identity-unreadable"),
    ],
    ids=["another namespace", "not canonical", "wrong check digit", "no date"],
)
def test_an_identity_that_a_good_desk_would_never_seal_is_refused(service, desk, inside, refusal):
    voting_pass = pass_with(desk, id_ct=sealed_for(desk, inside))
    (answer,) = opened(service.world, service.identify([voting_pass], desk.closing(1)))
    assert (answer.pseudonym, answer.refusal) == (None, refusal)


def test_an_identity_copied_from_another_pass_cannot_be_opened(service, desk, persons):
    stolen = decode(desk.give(persons[0]).payload, Pass).id_ct
    (answer,) = opened(service.world, service.identify([pass_with(desk, id_ct=stolen)], desk.closing(1)))
    assert answer.refusal == "identity-unreadable"


# --- once and for all ------------------------------------------------------------------------------------


@settings(max_examples=15)
@given(data=st.data())
def test_answers_are_the_same_bytes_whatever_the_order_and_the_batches(data, tmp_path_factory):
    world = World(case_with_everybody())
    desks = [Desk(world, "north", "north-1"), Desk(world, "south", "south-1")]
    passes = [desk.give(who) for desk in desks for who in people(4)]
    closings = [desk.closing(4) for desk in desks]
    service = Service(world, tmp_path_factory.mktemp("identity") / "identity.db")

    first = {pass_hash(one): None for one in passes}
    for answer in service.identify(passes, *closings):
        first[decode(answer.payload, Identified).pass_hash] = encode(answer)

    asked = data.draw(st.lists(st.lists(st.sampled_from(passes), min_size=1), min_size=1, max_size=4))
    for batch, answers in zip(asked, service.identify_each([(one, closings) for one in asked]), strict=True):
        assert [encode(one) for one in answers] == [first[pass_hash(one)] for one in batch]


def test_requests_at_the_same_time_get_the_same_answers(service, desk, persons):
    passes = [desk.give(who) for who in persons]
    results = service.identify_each([(passes, [desk.closing(len(passes))])] * 6)
    assert all(result == results[0] for result in results)
    assert len(results[0]) == len(passes)


def test_after_a_restart_with_other_aliases_an_answer_given_before_still_stands(service, desk):
    old = Identity("resident", "AA00000009", "1990-01-01")
    voting_pass = desk.give(old)
    before = service.identify([voting_pass], desk.closing(1))
    service.aliases = Aliases([(old.number, "A800000014")])
    assert service.identify([voting_pass], desk.closing(1)) == before


def test_two_passes_under_one_serial_are_answered_alike_whichever_came_first(
    service, desk, persons, tmp_path
):
    """Both are in quarantine at the centre. Should two officials release both, neither may lose to the other
    by having come later; and both count against the desk's account."""
    passes = [pass_with(desk, id_ct=sealed_for(desk, who)) for who in persons[:2]]
    turned = Service(service.world, tmp_path / "turned.db")
    for one, other in (passes, passes[::-1]):
        for asked in (service, turned):
            with pytest.raises(NotAuthorised):
                asked.identify([one, other], desk.closing(1))
        first, second = service.identify([one], desk.closing(2)), turned.identify([other], desk.closing(2))
        assert first == turned.identify([one], desk.closing(2))
        assert second == service.identify([other], desk.closing(2))
        assert opened(service.world, first)[0].refusal is None
    assert (
        len({one.pseudonym for one in opened(service.world, service.identify(passes, desk.closing(2)))}) == 2
    )


# --- no more than the accounts tell ----------------------------------------------------------------------


def test_a_desk_gets_no_more_names_told_than_its_account_says_in_however_many_requests(
    service, desk, persons
):
    one, two, three = (desk.give(who) for who in persons[:3])
    service.identify([one, two], desk.closing(2))
    with pytest.raises(NotAuthorised, match="north-1"):
        service.identify([three], desk.closing(2))
    assert len(service.identify([one, two], desk.closing(2))) == 2
    assert len(service.identify([three], desk.closing(3))) == 1


def test_a_request_that_asks_too_much_changes_nothing(service, desk, other_desk, persons):
    with pytest.raises(NotAuthorised):
        service.identify([desk.give(who) for who in persons[:3]], desk.closing(2))
    assert len(service.identify([desk.give(who) for who in persons[3:5]], desk.closing(2))) == 2


def test_without_any_account_nobody_is_told(service, desk, other_desk, persons):
    with pytest.raises(NotAuthorised):
        service.identify([desk.give(persons[0])], other_desk.closing(5))


def test_an_account_needs_a_chief_and_a_second_officer_of_that_station(service, desk, other_desk, persons):
    record = desk.closing(1).payload
    for signers in [(desk.chief,), (desk.chief, desk.chief), (desk.chief, other_desk.officer)]:
        with pytest.raises(NotAuthorised):
            service.identify([desk.give(persons[0])], join("closing", record, signers))
    second = type(desk.officer).generate()
    service.world.certify(second, "north", "north-second", "officer")
    with pytest.raises(NotAuthorised, match="chief"):
        service.identify([desk.give(persons[0])], join("closing", record, (desk.officer, second)))


def test_a_waiver_of_two_officials_stands_for_a_lost_account(service, desk, persons):
    waiver = Waiver(service.world.case.code, "north", "lost", (ChainEnd("north-1", 1, bytes(32)),), passes=1)
    signed = service.world.decide(waiver)
    assert len(service.identify([desk.give(persons[0])], signed)) == 1
    with pytest.raises(NotAuthorised):
        service.identify([desk.give(persons[1])], signed)
    alone = join("decision", waiver, service.world.officials[:1])
    with pytest.raises(NotAuthorised):
        service.identify([desk.give(persons[0])], alone)


def test_a_station_released_by_two_officials_has_no_bound(service, desk, persons):
    release = ReleaseStation(service.world.case.code, "north", "counted-twice-on-paper")
    passes = [desk.give(who) for who in persons[:3]]
    assert len(service.identify(passes, desk.closing(1), service.world.decide(release))) == 3


# --- forged and foreign ----------------------------------------------------------------------------------


def test_a_forged_pass_is_refused(service, desk, persons):
    good = desk.give(persons[0])
    other = desk.give(persons[1])
    forged = Signed("pass", good.key_id, good.payload, other.signature)
    with pytest.raises(SignatureInvalid):
        service.identify([forged], desk.closing(1))


def test_a_pass_of_another_case_is_refused_even_if_the_desk_serves_both(service, desk, persons):
    other = World(case_with_everybody(code="OTHER-2026"))
    twin = Desk(other, "north", "north-1", signer=desk.signer)
    with pytest.raises(WrongCase):
        service.identify([twin.give(persons[0])], desk.closing(1))


def test_a_pass_signed_by_somebody_who_is_no_desk_is_refused(service, desk, persons):
    good = desk.give(persons[0])
    with pytest.raises(NotAuthorised):
        service.identify([desk.chief.sign("pass", good.payload)], desk.closing(1))


def test_a_database_of_another_case_is_not_used(service, desk, persons, tmp_path):
    service.identify([desk.give(persons[0])], desk.closing(1))
    other = Service(World(case_with_everybody(code="OTHER-2026")), service.path)
    with pytest.raises(WrongCase):
        other.identify([desk.give(persons[0])])


# --- the household registry ------------------------------------------------------------------------------


@pytest.fixture
def registry(service, persons):
    """A registry that knows the first four persons."""
    app = registry_sandbox({who.number: who.birth_date for who in persons[:4]}, Faults())
    with serving(app) as url:
        service.registry = url
        yield app.state.sandbox


def test_a_provisional_person_counts_if_the_registry_says_correct(service, desk, persons, registry):
    known, unknown = desk.give(persons[0], "provisional"), desk.give(persons[5], "provisional")
    one, two = opened(service.world, service.identify([known, unknown], desk.closing(2)))
    assert (one.registry, one.refusal) == ("correct", None)
    assert (two.registry, two.refusal) == ("incorrect", "registry-incorrect")
    assert one.pseudonym is not None
    assert two.pseudonym is not None


def test_for_an_attested_person_the_registrys_word_is_recorded_and_decides_nothing(
    service, desk, persons, registry
):
    passes = [desk.give(persons[0], "attested"), desk.give(persons[5], "attested")]
    one, two = opened(service.world, service.identify(passes, desk.closing(2)))
    assert (one.registry, one.refusal) == ("correct", None)
    assert (two.registry, two.refusal) == ("incorrect", None)


def test_nobody_can_vouch_for_a_provisional_person_with_a_foreign_document(service, desk, registry):
    stranger = Identity("passport-xx", "X1234567", "1990-01-01")
    passes = [desk.give(stranger, "provisional"), desk.give(stranger, "attested")]
    provisional, attested = opened(service.world, service.identify(passes, desk.closing(2)))
    assert (provisional.registry, provisional.refusal) == ("not-asked", "registry-unable")
    assert (attested.registry, attested.refusal) == ("not-asked", None)
    assert registry.asked == 0


def test_the_registry_is_asked_once_a_pass_and_never_again(service, desk, persons, registry):
    passes = [desk.give(who, "provisional") for who in persons[:4]]
    first = service.identify(passes, desk.closing(4))
    registry.born = {}
    assert service.identify(passes, desk.closing(4)) == first
    assert registry.asked == 4


def test_two_requests_at_once_ask_the_registry_once_a_pass(service, desk, persons, registry):
    registry.faults.delay = 0.1
    passes = [desk.give(who, "provisional") for who in persons[:4]]
    service.identify_each([(passes, [desk.closing(4)])] * 3)
    assert registry.asked == 4


def test_with_the_registry_down_only_those_who_need_it_stay_unanswered(service, desk, persons, registry):
    registry.faults.refuse_first = 1000
    passes = [desk.give(persons[0], "provisional"), desk.give(persons[1]), desk.give(persons[2], "attested")]
    answers = opened(service.world, service.identify(passes, desk.closing(3)))
    assert [answer.pass_hash for answer in answers] == [pass_hash(passes[1])]
    registry.faults.refuse_first = 0
    assert len(service.identify(passes, desk.closing(3))) == 3


def test_with_the_registry_down_a_long_list_does_not_wait_for_each_person(service, desk, persons, registry):
    registry.faults.refuse_first = 1000
    passes = [desk.give(who, "provisional") for who in persons * 5]
    assert service.identify(passes, desk.closing(len(passes))) == []
    assert registry.asked <= 16 * 2  # those already on the line, twice each


def test_an_answer_about_somebody_else_leaves_the_person_unanswered(service, desk, persons, registry):
    registry.faults.wrong_echo = True
    passes = [desk.give(persons[0], "provisional"), desk.give(persons[1])]
    assert len(service.identify(passes, desk.closing(2))) == 1


def test_a_slow_registry_holds_a_request_only_so_long(service, desk, persons, registry):
    registry.faults.delay = 0.1
    service.settings = {"ask_seconds": 0.05}
    passes = [desk.give(who, "provisional") for who in persons * 2]
    sizes = [len(service.identify(passes, desk.closing(len(passes)))) for _ in range(2)]
    assert sizes == [16, 24]  # those on the line at once, then the rest


def test_the_registry_is_asked_for_the_number_of_today(service, desk, registry):
    registry.born = {"A800000014": "1990-01-01"}
    service.aliases = Aliases([("AA00000009", "A800000014")])
    old = Identity("resident", "AA00000009", "1990-01-01")
    (answer,) = opened(service.world, service.identify([desk.give(old, "provisional")], desk.closing(1)))
    assert answer.refusal is None
