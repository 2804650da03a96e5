"""A record by itself: both codes find the same wrong with it, whatever pass a desk has written."""

from typing import Any

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
    "on site only": Scene(channels=("on-site",), electorate=PLAIN.electorate),
    "provisional": Scene(electorate=PLAIN.electorate, provisional=Provisional(electorate_class="resident")),
}


PAIRS = [("desk", "booth"), ("both", "booth"), ("both", "both"), ("online-desk", "intake")]
"""who gives passes and who takes them, where all is right"""
THINGS = [
    "desk", "booth", "case", "station", "device", "style", "class", "status", "document", "signature",
    "length",
]  # fmt: skip


@settings(max_examples=400)
@given(
    st.sampled_from(sorted(SCENES)),
    st.sampled_from(PAIRS),
    st.sets(st.sampled_from(THINGS), max_size=2),
    st.data(),
)
def test_both_find_the_same_wrong_with_a_record(
    scene: str, pair: tuple[str, str], wrong_things: set[str], data: st.DataObject
) -> None:
    world, devices = SCENES[scene].world, SCENES[scene].devices

    def told(thing: str, right: Any, *wrong: Any) -> Any:
        return data.draw(st.sampled_from(wrong)) if thing in wrong_things else right

    desk = devices[told("desk", pair[0], "desk", "online-desk", "foreign-desk", "intake", "booth")]
    booth = devices[told("booth", pair[1], "booth", "intake", "both", "desk")]
    group = data.draw(st.sampled_from(["resident", "abroad" if pair[1] == "intake" else "worker"]))
    worker = group == "worker"
    content = Pass(
        case=told("case", world.case.code, "OTHER-2026"),
        station=told("station", desk.station, "school"),
        device=told("device", desk.name, "desk", "both"),
        serial=bytes(16),
        style=told("style", "half" if worker else "all", "all", "half", "none"),
        electorate_class=told("class", group, "nobody", "resident", "worker", "abroad"),
        namespace="national",
        status=told(
            "status", "attested" if worker else "roll", "roll", "registry", "attested", "provisional"
        ),
        expires=EXPIRES,
        id_ct=bytes(128),
        document=told("document", "badge" if worker else None, None, "badge", "bill"),
    )
    signed = desk.signer.sign("pass", content)
    if "signature" in wrong_things:
        signed = Signed(signed.kind, signed.key_id, signed.payload, bytes(64))
    length = sealed_ballot_length(world.case) - ("length" in wrong_things)
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
