"""One small case with all its keys in hand: what organisers, trustees and servers hold in real life."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256

import msgspec

from sync.protocol.case import (
    BallotStyle,
    Case,
    Counting,
    DecisionKey,
    Electorate,
    ElectorateClass,
    IdentityTag,
    Keys,
    Proposal,
    Voting,
)
from sync.protocol.case_check import check_case
from sync.protocol.certificates import Certificate, Directory, Revocation, Role
from sync.protocol.sealing import generate_sealing_key
from sync.protocol.signing import Joint, Signed, Signer, join

OPENS = datetime(2026, 11, 28, 0, 0, tzinfo=UTC)
CLOSES = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
DURING = int(datetime(2026, 11, 28, 3, 0, tzinfo=UTC).timestamp())
"""a moment while the poll is open"""


def plain_case(code: str = "TEST-2026", **changes: object) -> Case:
    """An approval case of four proposals, at least 1 and at most 3; `changes` replace top-level fields."""
    case = Case(
        code=code,
        title={"zh-Hant": "測試案", "en": "Test case"},
        topic={"zh-Hant": "議題", "en": "Topic"},
        rules={"zh-Hant": "規則", "en": "Rules"},
        privacy={"zh-Hant": "隱私權", "en": "Privacy"},
        telephone="02-2720-8889",
        languages=("zh-Hant", "en"),
        opens=OPENS,
        closes=CLOSES,
        electorate=Electorate(
            classes=(
                ElectorateClass(id="resident", name={"zh-Hant": "居民", "en": "Resident"}, style="all"),
            ),
            minimum_age=16,
            age_on=date(2026, 11, 28),
            eligible=1000,
        ),
        styles=(BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),),
        proposals=tuple(
            Proposal(id=f"p{n}", title={"zh-Hant": f"提案{n}", "en": f"Proposal {n}"}, cost=n * 1000)
            for n in range(1, 5)
        ),
        voting=Voting(type="approval", minimum=1, maximum=3),
        counting=Counting(rule="greedy", budget=6000),
    )
    return msgspec.structs.replace(case, **changes)


@dataclass
class World:
    """A built case and every private key of it. `world.case` is checked and has its keys."""

    plain: Case = field(default_factory=plain_case)
    authority: Signer = field(default_factory=Signer.generate)
    centre: Signer = field(default_factory=Signer.generate)
    board: Signer = field(default_factory=Signer.generate)
    identity_signer: Signer = field(default_factory=Signer.generate)
    officials: tuple[Signer, Signer] = field(default_factory=lambda: (Signer.generate(), Signer.generate()))
    seed: bytes = b"\x07" * 32

    def __post_init__(self) -> None:
        self.tally_private, tally = generate_sealing_key()
        self.identity_private, identity = generate_sealing_key()
        self.pseudonym_key = b"\x05" * 32
        self.case = msgspec.structs.replace(
            self.plain,
            identity_tag=IdentityTag(salt=b"salt" * 4, cost_log2=10),
            keys=Keys(
                authority=self.authority.public_key,
                tally=tally,
                identity=identity,
                identity_signing=self.identity_signer.public_key,
                centre=self.centre.public_key,
                board=self.board.public_key,
                decisions=tuple(
                    DecisionKey(person=f"official-{n}", key=one.public_key)
                    for n, one in enumerate(self.officials, 1)
                ),
                seed_commitment=sha256(self.seed).digest(),
            ),
        )
        check_case(self.case)
        self.signed_case = self.authority.sign("case", self.case)
        self.documents: list[Signed] = []

    def certify(self, signer: Signer, station: str, holder: str, *roles: Role, spare: bool = False) -> Signed:
        """A certificate under the case's authority, remembered in `documents`."""
        certificate = Certificate(self.case.code, station, holder, signer.public_key, roles, spare)
        document = self.authority.sign("certificate", certificate)
        self.documents.append(document)
        return document

    def revoke(self, holder: str, reason: str = "lost") -> Signed:
        document = self.authority.sign("revocation", Revocation(self.case.code, holder, reason))
        self.documents.append(document)
        return document

    def directory(self) -> Directory:
        return Directory(self.case, self.documents)

    def decide(self, decision: object) -> Joint:
        """A decision that both officials sign."""
        return join("decision", decision, self.officials)
