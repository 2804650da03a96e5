"""The intake holds every voting pass that came to it. What it adds with one that was used never counts."""

import pytest

from sync.protocol.case import Precedence
from sync.protocol.encoding import decode
from sync.protocol.messages import Event, HandOver, HandOverFile
from sync.protocol.sealing import open_ballot
from sync.protocol.signing import verify
from sync.server.database import Database
from tests.support.centres import Rig
from tests.support.chains import Device, Platform
from tests.support.people import people
from tests.support.world import plain_case

ANNA, BO = people(2)


@pytest.mark.parametrize("copied", [True, False])
def test_a_hostile_intake_cannot_bring_back_an_earlier_vote_or_cast_its_own(
    sqlite_database: Database, copied: bool
) -> None:
    """Anna votes, thinks again, and votes again: the last one counts. Somebody else got a pass and never
    cast, so that one envelope more shows in no number. The intake casts with Anna's first pass once more.
    """
    rig = Rig(sqlite_database)
    platform = Platform(rig.world)
    platform.desk.issue(BO)
    spent = platform.desk.issue(ANNA)
    first = platform.intake.cast(spent, ["p1"])
    ballot_ct = platform.intake.ballot() if copied else None
    last = platform.vote(ANNA, "p2")
    forged = platform.intake.cast(spent, ["p3"], ballot_ct=ballot_ct)
    forged_again = platform.intake.cast(spent, ["p4"])
    platform.desk.issue(BO)
    rig.deliver(platform, platform.close())
    rig.cut_off()
    told = rig.outcome()
    assert told(last) == "counted"
    assert {told(one) for one in (first, forged, forged_again)} == {"superseded"}
    file = decode(rig.centre.hand_over(), HandOverFile)
    counted = decode(verify(file.hand_over, "hand-over", rig.world.centre.public_key), HandOver).ballots
    opened = [
        open_ballot(
            rig.world.tally_private, rig.world.case.code, one.style, one.electorate_class, one.ballot_ct
        )
        for one in counted
    ]
    assert [one.selections for one in opened] == [("p2",)]


@pytest.mark.parametrize("online", ["first", "last"])
def test_a_vote_sent_again_to_a_restored_intake_stays_where_it_was(
    sqlite_database: Database, online: str
) -> None:
    """The intake's spare knows no passes. A browser sends an old vote again, and it lands behind a newer."""
    rig = Rig(sqlite_database, plain_case(precedence=Precedence(online=online)))
    platform = Platform(rig.world)
    voting_pass = platform.desk.issue(ANNA)
    platform.desk.issue(BO)
    old = platform.intake.cast(voting_pass)
    new = platform.vote(ANNA, "p2")
    spare = Device(rig.world, "online", "online-spare", "intake", spare=True)
    spare.write(Event("continued", continues=platform.intake.head.hash))
    again = spare.cast(voting_pass, ballot_ct=platform.intake.ballot(0))
    platform.desk.issue(BO)
    platform.extra.append(spare)
    rig.deliver(platform, platform.close())
    told = rig.outcome()
    assert told(new if online == "last" else old) == "counted"
    assert [told(one) for one in (old, new, again)].count("superseded") == 2
