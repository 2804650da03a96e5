"""The identity service's arithmetic in the test's own process: opens, and answers with a pseudonym."""

import hmac
from dataclasses import dataclass, field

from sync.protocol.encoding import decode, length_prefixed
from sync.protocol.errors import Malformed, SealInvalid
from sync.protocol.identification import Identified, RegistryAnswer, pass_hash
from sync.protocol.messages import Pass
from sync.protocol.sealing import open_identity
from sync.protocol.signing import Joint, Signed
from tests.support.world import World


@dataclass
class LocalIdentity:
    """Answers like the real service, for people whose numbers are not in `refused`."""

    world: World
    refused: dict[str, str] = field(default_factory=dict)
    """by number: why"""
    incorrect: set[str] = field(default_factory=set)
    """numbers that the registry does not confirm"""
    asked: list[bytes] = field(default_factory=list)
    """hashes of all passes ever asked for"""
    closings: list[Joint] = field(default_factory=list)

    def identify(self, passes: list[Signed], closings: list[Joint]) -> list[Signed]:
        self.closings = closings
        return [self._answer(one) for one in passes]

    def _answer(self, signed: Signed) -> Signed:
        code, name = self.world.case.code, pass_hash(signed)
        self.asked.append(name)
        read = decode(signed.payload, Pass)
        try:
            who = open_identity(self.world.identity_private, code, read.station, read.serial, read.id_ct)
        except (SealInvalid, Malformed):
            answer = Identified(code, name, None, "not-asked")
        else:
            pseudonym = hmac.digest(
                self.world.pseudonym_key,
                length_prefixed(code.encode(), who.namespace.encode(), who.number.encode()),
                "sha256",
            )
            registry: RegistryAnswer = "incorrect" if who.number in self.incorrect else "not-asked"
            answer = Identified(code, name, pseudonym, registry, self.refused.get(who.number))
        return self.world.identity_signer.sign("identified", answer)
