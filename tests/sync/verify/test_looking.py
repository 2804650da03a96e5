"""A record by itself: both codes find the same wrong with it, whatever pass a desk has written."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.case import BallotStyle, Document, ElectorateClass, Provisional
from sync.protocol.chain import read_record
from sync.protocol.messages import Envelope, Pass
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import Signed
from sync.server.processing.inspection import inspect
from sync.verify.certificates import read_certificates
from sync.verify.looking import look
from sync.verify.report import Check
from tests.support.chains import EXPIRES, Device
from tests.support.world import World, plain_case

NAME = {"zh-Hant": "名"}
PLAIN = plain_case()
CLASSES = (
    *PLAIN.electorate.classes,
    ElectorateClass(
        id="worker",
        name=NAME,
        style="half",
        admission="attested",
        documents=(Document(id="badge", name=NAME),),
        channels=("on-site",),
    ),
    ElectorateClass(id="abroad", name=NAME, style="all", channels=("online",)),
)
STYLES = (
    BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),
    BallotStyle(id="half", proposals=("p1", "p2")),
)


class Scene:
    """A case, and a station that has every kind of device."""

    def __init__(self, **changes: object) -> None:
        electorate = msgspec.structs.replace(PLAIN.electorate, classes=CLASSES)
        self.world = World(plain_case(**{"electorate": electorate, "styles": STYLES, **changes}))
        devices = (
            Device(self.world, "hall", "desk", "desk"),
            Device(self.world, "hall", "booth", "booth"),
            Device(self.world, "hall", "both", "desk", "booth"),
            Device(self.world, "hall", "online-desk", "online-desk"),
            Device(self.world, "hall", "intake", "intake"),
            Device(self.world, "temple", "foreign-desk", "desk"),
        )
        self.devices = {one.name: one for one in devices}


EAST = (STYLES[0], msgspec.structs.replace(STYLES[1], districts=("east",)))
SCENES = {
    "plain": Scene(),
    "with districts": Scene(styles=EAST),
    "provisional": Scene(electorate=PLAIN.electorate, provisional=Provisional(electorate_class="resident")),
}


@settings(max_examples=300)
@given(
    st.sampled_from(sorted(SCENES)),
    st.sampled_from(["desk", "both", "online-desk", "foreign-desk", "intake", "booth"]),
    st.sampled_from(["booth", "both", "intake", "desk"]),
    st.data(),
)
def test_both_find_the_same_wrong_with_a_record(
    scene: str, desk_name: str, booth_name: str, data: st.DataObject
) -> None:
    world, devices = SCENES[scene].world, SCENES[scene].devices
    desk, booth = devices[desk_name], devices[booth_name]
    seldom = st.sampled_from([False, False, False, False, False, True])
    content = Pass(
        case="OTHER-2026" if data.draw(seldom) else world.case.code,
        station="school" if data.draw(seldom) else desk.station,
        device="desk" if data.draw(seldom) else desk.name,
        serial=bytes(16),
        style=data.draw(st.sampled_from(["all", "half", "none"])),
        electorate_class=data.draw(st.sampled_from(["resident", "worker", "abroad", "nobody"])),
        namespace="national",
        status=data.draw(st.sampled_from(["roll", "registry", "attested", "provisional"])),
        expires=EXPIRES,
        id_ct=bytes(128),
        document=data.draw(st.sampled_from([None, "badge", "bill"])),
    )
    signed = desk.signer.sign("pass", content)
    if data.draw(seldom):
        signed = Signed(signed.kind, signed.key_id, signed.payload, bytes(64))
    length = sealed_ballot_length(world.case) - (1 if data.draw(seldom) else 0)
    booth.write(Envelope(signed, bytes(length)))
    record = booth.records[-1]
    check = Check("certificates")
    keyring = read_certificates(check, world.case, world.documents)
    assert check.holds
    mine, theirs = look(keyring, record), inspect(world.directory(), record)
    assert (mine.fault, mine.serial, mine.channel or None, mine.desk or None, mine.pass_name) == (
        theirs.fault, theirs.serial, theirs.channel, theirs.desk, theirs.pass_hash,
    )  # fmt: skip
    assert (mine.name, mine.previous, mine.sequence) == (theirs.hash, theirs.previous, theirs.sequence)
    if mine.fault is None:
        body = read_record(record)[1].body
        assert isinstance(body, Envelope)
        assert (mine.style, mine.electorate_class) == (content.style, content.electorate_class)
