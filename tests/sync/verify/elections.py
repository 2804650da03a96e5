"""Whole small elections on disk: what was published and what auditors got, by centre and count themselves."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec
from shamir_mnemonic import generate_mnemonics
from typer.testing import CliRunner

from sync.cli.main import app
from sync.protocol.auditing import Part, read_part, write_part
from sync.protocol.ballot import Ballot
from sync.protocol.case import Case
from sync.protocol.decisions import (
    ChooseEnvelope,
    JudgeQuarantine,
    ReleaseStation,
    RevealSeed,
    Waiver,
)
from sync.protocol.encoding import decode, encode
from sync.protocol.messages import Envelope, Event, Pass
from sync.protocol.publication import OpenedBallots, PublishedResult
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Joint, Signer, join
from sync.server.database import Database
from sync.verify.report import Report
from sync.verify.verification import verify_result
from tests.support.centres import Rig
from tests.support.chains import Device, Platform, Station
from tests.support.people import people
from tests.support.world import World


@dataclass(frozen=True)
class Election:
    """One election's folders, to be copied by each test that alters something."""

    world: World
    folder: Path

    @property
    def published(self) -> Path:
        return self.folder / "result" / "published"

    @property
    def opened(self) -> Path:
        return self.folder / "result" / "for-auditors" / "opened-ballots"

    @property
    def record(self) -> Path:
        return self.folder / "record"

    def copy(self, to: Path) -> "Election":
        shutil.copytree(self.folder, to)
        return Election(self.world, to)

    def verify(self, *, record: bool = True, opened: bool = True) -> Report:
        return verify_result(
            self.published,
            record=self.record if record else None,
            opened=self.opened if opened else None,
            authority=self.world.authority.public_key,
        )

    def found(self, **parts: bool) -> str:
        """Every discrepancy, a line each."""
        return "\n".join(
            f"{check.name}: {problem}" for check in self.verify(**parts).checks for problem in check.problems
        )

    def frames(self, part: Part) -> list[bytes]:
        return list(read_part(self.record, part))

    def rewrite(self, part: Part, frames: Iterable[bytes]) -> None:
        write_part(self.record, part, frames)

    def alter_opened(self, alter: Callable[[OpenedBallots], OpenedBallots]) -> None:
        """Change the opened ballots, and have both officials sign them all the same."""
        opened = decode(self.opened.read_bytes(), OpenedBallots, 10**9)
        self.opened.chmod(0o600)
        self.opened.write_bytes(encode(alter(opened)))
        self.sign_again()

    def alter_result(self, alter: Callable[[dict[str, object]], None]) -> None:
        """Change result.json, and have both officials sign it all the same."""
        path = self.published / "result.json"
        told = msgspec.json.decode(path.read_bytes())
        alter(told)
        path.write_bytes(msgspec.json.encode(told))
        self.sign_again()

    def sign_again(self, *signers: Signer, input_root: bytes | None = None) -> None:
        """A result.joint over the files as they are now, by both officials if nobody else is given."""
        path = self.published / "result.joint"
        before = decode(decode(path.read_bytes(), Joint).payload, PublishedResult)
        result = PublishedResult(
            before.case,
            input_root or before.input_root,
            sha256((self.published / "result.json").read_bytes()).digest(),
            sha256(self.opened.read_bytes()).digest(),
        )
        path.write_bytes(encode(join("result", result, signers or self.world.officials)))


def hold(
    folder: Path,
    plain: Case,
    vote: Callable[[Rig], None],
    afterwards: Callable[[Rig], None] = lambda rig: None,
) -> Election:
    """An election from the first envelope to the publication.

    `vote` does what happens up to the cut-off, `afterwards` what happens after the hand-over.
    """
    folder.mkdir(parents=True)
    database = Database.open(f"sqlite:///{folder / 'centre.db'}")
    rig = Rig(database, plain)
    vote(rig)
    rig.centre.process(rig.identity)
    (folder / "hand-over").write_bytes(rig.centre.hand_over())
    afterwards(rig)
    rig.centre.auditors_record(folder / "record")
    database.close()
    election = Election(rig.world, folder)
    tally(election)
    election.sign_again()
    return election


def tally(election: Election) -> None:
    """`pbcentre tally`, with a quorum's shares of the world's tally key."""
    shares = generate_mnemonics(1, [(2, 2)], election.world.tally_private, iteration_exponent=0)[0]
    given: list[str] = []
    for number, share in enumerate(shares):
        file = election.folder / f"share-{number}"
        file.write_text(share)
        given += ["--share-file", str(file)]
    result = election.folder / "result"
    done = CliRunner().invoke(
        app, ["tally", str(election.folder / "hand-over"), *given, "--out", str(result)]
    )
    assert done.exit_code == 0, done.output


def everyday(rig: Rig) -> None:
    """Two stations and the platform; somebody votes at home and on site; nothing goes wrong."""
    world, voters = rig.world, people(8)
    hall, temple, online = Station(world, "hall"), Station(world, "temple"), Platform(world)
    for voter, chosen in zip(voters, (["p1"], ["p1", "p2"], ["p2"], ["p3"]), strict=False):
        hall.vote(voter, *chosen)
    temple.vote(voters[4], "p1", "p4")
    for voter in voters[4:]:
        online.vote(voter, "p2", "p3")
    rig.deliver(hall, temple, online, hall.close(), temple.close(), online.close())
    rig.cut_off()


class Latecomer:
    """A booth that goes on after its station closed; what it writes arrives when the ballots are counted."""

    def vote(self, rig: Rig) -> None:
        self.hall = Station(rig.world, "hall")
        for voter in people(3):
            self.hall.vote(voter)
        rig.deliver(self.hall, self.hall.close())
        rig.cut_off()

    def afterwards(self, rig: Rig) -> None:
        self.hall.vote(people(4)[3], "p4")
        # The ballot of somebody that counts, once more: on the board it cannot be told from the first one.
        self.hall.booth.cast(self.hall.desk.issue(people(4)[3]), ballot_ct=self.hall.booth.ballot(0))
        for item in self.hall.items():
            rig.centre.receive(item)
        rig.centre.process(rig.identity)


def eventful(rig: Rig) -> None:
    """Everything that can happen: forks, copies, a spare, quarantines, decisions, malformed ballots."""
    world, code, voters = rig.world, rig.world.case.code, people(16)
    hall, temple, school = (Station(world, name) for name in ("hall", "temple", "school"))
    online = Platform(world)
    hall.vote(voters[0])
    # At home twice and on site; at home twice; at two stations, once with a choice and once without.
    online.vote(voters[0]), online.vote(voters[0], "p2")
    online.vote(voters[2]), online.vote(voters[2], "p3")
    chosen = hall.vote(voters[3])
    temple.vote(voters[3], "p2")
    hall.vote(voters[1], "p2")
    temple.vote(voters[1], "p3")
    # A disk put back, and its other branch.
    voting_pass = hall.desk.issue(voters[4])
    twin = hall.booth.restored(1)
    hall.booth.cast(voting_pass)
    twin.cast(voting_pass)
    # A copy rejected and its original released; a ballot of a wrong length; a record under another key.
    original = temple.vote(voters[5])
    sealed = temple.booth.ballot()
    copy = temple.booth.cast(temple.desk.issue(voters[6]), ballot_ct=sealed)
    temple.booth.cast(temple.desk.issue(voters[6]), ballot_ct=bytes(90))
    temple.booth.write(Envelope(temple.desk.issue(voters[7]), sealed), signer=Signer.generate())
    hall.booth.cast(temple.desk.issue(voters[7]))
    # Malformed: too many proposals, sealed by a booth that does not check.
    full = Ballot("all", ("p1", "p2", "p3", "p4"))
    temple.booth.cast(temple.desk.issue(voters[12]), ballot_ct=seal_ballot(world.case, "resident", full))
    # Somebody whom the identity service refuses, and a pass taken back after all.
    online.vote(voters[13])
    rig.identity.refused[voters[13].number] = "registry-incorrect"
    voided = hall.desk.issue(voters[14])
    hall.desk.write(Event("voided", decode(voided.payload, Pass).serial))
    after_void = hall.booth.cast(voided)
    # A spare takes up the intake's chain; the school is held for its paper count and released.
    spare = Device(world, "online", "online-spare", "intake", spare=True)
    online.vote(voters[15], "p1")
    spare.write(Event("continued", continues=online.intake.head.hash))
    spare.cast(online.desk.issue(voters[15]), ["p4"])
    online.extra.append(spare)
    school.vote(voters[9]), school.vote(voters[10])
    late_pass = school.desk.issue(voters[11])
    closings = [hall.close(), temple.close(), school.close(paper_count=1), online.close()]
    beyond = school.booth.cast(late_pass)
    Station(world, "van")
    rig.deliver(hall, temple, school, online, twin, *closings)
    for decision in (
        ChooseEnvelope(code, chosen),
        JudgeQuarantine(code, original, release=True),
        JudgeQuarantine(code, copy, release=False),
        JudgeQuarantine(code, beyond, release=True),
        JudgeQuarantine(code, after_void, release=False),
        ReleaseStation(code, "school", "paper-miscounted"),
        Waiver(code, "van", "unused", (), 0),
    ):
        rig.decide(decision)
    rig.cut_off()
    rig.decide(RevealSeed(code, world.seed))
    hall.booth.cast(hall.desk.issue(voters[1], noted=False), ["p4"])
    rig.deliver(hall)
