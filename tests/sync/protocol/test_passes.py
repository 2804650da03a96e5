"""A voting pass is a desk's word that somebody may vote, once, as a certain class, on a certain ballot.

A desk can say only what the case allows; whoever else says it, or says more, is refused.
"""

from datetime import date

import msgspec
import pytest

from sync.protocol.case import BallotStyle, Document, Electorate, ElectorateClass, Provisional
from sync.protocol.certificates import Directory
from sync.protocol.encoding import encode
from sync.protocol.errors import Malformed, NotAuthorised, SignatureInvalid, WrongCase
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass
from sync.protocol.passes import channel_of, issue_pass, read_pass
from sync.protocol.sealing import open_identity
from sync.protocol.signing import Signer
from tests.support.world import DURING, World, plain_case

WHO = Identity("national", "A123456789", "1990-01-01")
TEXT = {"zh-Hant": "文", "en": "text"}
BILL = (Document(id="bill", name=TEXT),)


def electorate(*classes):
    return Electorate(classes=classes, minimum_age=16, age_on=date(2026, 11, 28))


RESIDENT = ElectorateClass(id="resident", name=TEXT, style="all")
WORKER = ElectorateClass(
    id="worker", name=TEXT, style="workers", admission="attested", documents=BILL, channels=("on-site",)
)
ABROAD = ElectorateClass(id="abroad", name=TEXT, style="all", channels=("online",))


class Hall(World):
    """A case of three classes and three styles, with a desk, an online desk and a booth."""

    def __init__(self, **changes):
        plain = plain_case(
            **{
                "electorate": electorate(RESIDENT, WORKER, ABROAD),
                "styles": (
                    BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),
                    BallotStyle(id="workers", proposals=("p1",)),
                    BallotStyle(id="north", districts=("1",), proposals=("p2",)),
                ),
                **changes,
            }
        )
        super().__init__(plain)
        self.signers = {name: Signer.generate() for name in ("desk-1", "web-1", "booth-1")}
        self.certify(self.signers["desk-1"], "hall", "desk-1", "desk")
        self.certify(self.signers["web-1"], "online", "web-1", "online-desk")
        self.certify(self.signers["booth-1"], "hall", "booth-1", "booth")
        self.known = self.directory()

    def issue(self, holder="desk-1", **changes):
        said = {
            "electorate_class": "resident",
            "style": "all",
            "status": "roll",
            "expires": DURING,
            **changes,
        }
        return issue_pass(self.known, self.signers[holder], self.known.certificate(holder), WHO, **said)

    def forge(self, holder="desk-1", **changes):
        """A pass that its desk altered before it signed it."""
        _, signed = self.issue(holder)
        altered = msgspec.structs.replace(msgspec.msgpack.decode(signed.payload, type=Pass), **changes)
        return self.signers[holder].sign("pass", altered)


HALL = Hall()
PROVISIONAL = Hall(
    electorate=electorate(RESIDENT, WORKER),
    styles=(
        BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),
        BallotStyle(id="workers", proposals=("p1",)),
    ),
    provisional=Provisional(electorate_class="resident"),
)


def test_a_pass_is_read_as_it_was_issued():
    serial, signed = HALL.issue(officer="officer-1")
    desk, found = read_pass(HALL.known, signed)
    assert (desk.holder, found.station, found.device) == ("desk-1", "hall", "desk-1")
    assert (found.serial, found.status, found.officer, found.namespace) == (
        serial,
        "roll",
        "officer-1",
        "national",
    )


def test_only_the_identity_service_reads_who_it_is_for():
    serial, signed = HALL.issue()
    _, found = read_pass(HALL.known, signed)
    opened = open_identity(HALL.identity_private, HALL.case.code, "hall", serial, found.id_ct)
    assert opened == WHO
    assert WHO.number.encode() not in encode(signed)


def test_two_passes_for_one_person_share_no_serial_and_no_sealed_identity():
    (one, first), (two, second) = HALL.issue(), HALL.issue()
    assert one != two
    assert read_pass(HALL.known, first)[1].id_ct != read_pass(HALL.known, second)[1].id_ct


def test_whether_a_photo_was_seen_is_said_by_whoever_saw_or_did_not():
    assert read_pass(HALL.known, HALL.issue()[1])[1].photo_seen
    assert not read_pass(HALL.known, HALL.issue("web-1", status="registry", photo_seen=False)[1])[
        1
    ].photo_seen


@pytest.mark.parametrize(
    ("hall", "holder", "said"),
    [
        (HALL, "desk-1", {"status": "registry"}),
        (HALL, "desk-1", {"style": "north"}),
        (
            HALL,
            "desk-1",
            {"electorate_class": "worker", "style": "workers", "status": "attested", "document": "bill"},
        ),
        (HALL, "web-1", {"status": "registry"}),
        (HALL, "web-1", {"electorate_class": "abroad"}),
        (PROVISIONAL, "desk-1", {"status": "provisional"}),
    ],
    ids=["registry", "by district", "attested", "online", "online only", "provisional"],
)
def test_what_a_desk_may_say(hall, holder, said):
    assert read_pass(hall.known, hall.issue(holder, **said)[1])[0].holder == holder


ATTESTED = {"electorate_class": "worker", "style": "workers", "status": "attested", "document": "bill"}


@pytest.mark.parametrize(
    ("hall", "holder", "said"),
    [
        (HALL, "desk-1", {"electorate_class": "none"}),
        (HALL, "desk-1", {"style": "none"}),
        (HALL, "desk-1", {"style": "workers"}),
        (HALL, "desk-1", {"status": "attested"}),
        (HALL, "desk-1", {"status": "attested", "document": "bill"}),
        (HALL, "desk-1", {"status": "provisional"}),
        (HALL, "desk-1", {**ATTESTED, "document": None}),
        (HALL, "desk-1", {**ATTESTED, "document": "passport"}),
        (HALL, "desk-1", {**ATTESTED, "status": "roll"}),
        (HALL, "desk-1", {**ATTESTED, "style": "all"}),
        (HALL, "desk-1", {**ATTESTED, "style": "north"}),
        (HALL, "desk-1", {"electorate_class": "abroad"}),
        (HALL, "web-1", ATTESTED),
        (PROVISIONAL, "desk-1", {**ATTESTED, "status": "provisional"}),
        (PROVISIONAL, "desk-1", {"status": "provisional", "style": "workers"}),
    ],
    ids=lambda one: "-".join(str(value) for value in one.values()) if isinstance(one, dict) else None,
)
def test_what_no_desk_may_say(hall, holder, said):
    with pytest.raises(NotAuthorised):
        read_pass(hall.known, hall.issue(holder, **said)[1])


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"case": "OTHER-2026"}, WrongCase),
        ({"station": "temple"}, NotAuthorised),
        ({"device": "web-1"}, NotAuthorised),
        ({"status": "king"}, Malformed),
        ({"serial": b"short"}, Malformed),
        ({"id_ct": bytes(127)}, Malformed),
        ({"expires": -1}, Malformed),
        ({"namespace": "../x"}, Malformed),
        ({"photo_seen": 1}, Malformed),
    ],
    ids=str,
)
def test_a_desk_that_signs_what_is_no_pass_of_its_own(changes, error):
    with pytest.raises(error):
        read_pass(HALL.known, HALL.forge(**changes))


def test_a_pass_signed_by_a_booth_by_nobody_or_altered_on_the_way():
    _, signed = HALL.issue()
    with pytest.raises(NotAuthorised):
        read_pass(HALL.known, HALL.signers["booth-1"].sign("pass", signed.payload))
    with pytest.raises(NotAuthorised):
        read_pass(HALL.known, Signer.generate().sign("pass", signed.payload))
    with pytest.raises(NotAuthorised):
        read_pass(Directory(HALL.case), signed)
    with pytest.raises(SignatureInvalid):
        read_pass(HALL.known, msgspec.structs.replace(signed, payload=signed.payload[:-1] + b"\xc2"))
    with pytest.raises(SignatureInvalid):
        read_pass(HALL.known, HALL.signers["desk-1"].sign("request", signed.payload))


def test_a_pass_of_one_case_says_nothing_in_another():
    other = Hall()
    with pytest.raises(NotAuthorised):
        read_pass(other.known, HALL.issue()[1])


def test_the_channel_comes_from_the_certified_role():
    booth, web = HALL.known.certificate("booth-1"), HALL.known.certificate("web-1")
    assert (channel_of(booth), channel_of(web)) == ("on-site", None)
    assert channel_of(msgspec.structs.replace(web, roles=("intake",))) == "online"
