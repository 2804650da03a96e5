"""Who is behind these passes? Each one is answered once and for all, with a signature.

The registry's word decides on provisional people: they were let vote only because nobody could be asked. For
people whom an officer attested it is recorded and decides nothing: they are admitted on a document, as people
who are not registered in the area, so that "incorrect" is what an honest one may well get. It tells
officials, by station, how many attested numbers nobody has.
"""

import asyncio
import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sync.protocol.aliases import Aliases
from sync.protocol.certificates import Directory
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import LineDown, ServiceFaulty
from sync.protocol.identification import Identified, RegistryAnswer, pass_hash
from sync.protocol.identity import Identity, registry_knows_of
from sync.protocol.messages import Pass
from sync.protocol.passes import read_pass
from sync.protocol.signing import Joint, Signed, Signer
from sync.server.identity.allowance import Words
from sync.server.identity.answers import Answers, Candidate
from sync.server.identity.keys import IdentityKeys
from sync.server.identity.known import KnownCertificates
from sync.server.identity.pseudonyms import person_of
from sync.server.registry import CONCURRENT, Registry

REGISTRY_INCORRECT = "registry-incorrect"
REGISTRY_UNABLE = "registry-unable"
"""a provisional person shows a document that the registry knows nothing of, so that nothing can confirm it"""
ASK_SECONDS = 60.0
"""after this no further person of one request is asked about; the centre asks for the rest again"""

log = logging.getLogger(__name__)


class _Question(NamedTuple):
    """Somebody whom the registry must be asked about before the pass can be answered."""

    pass_hash: bytes
    who: Identity
    pseudonym: bytes
    provisional: bool


class Identification:
    """Turns signed passes into signed answers."""

    def __init__(
        self,
        known: KnownCertificates,
        keys: IdentityKeys,
        answers: Answers,
        registry: Registry,
        aliases: Aliases,
        *,
        ask_seconds: float = ASK_SECONDS,
    ) -> None:
        """`ask_seconds` bounds how long one request waits for the registry."""
        self._known, self._case = known, known.current().case
        self._keys, self._signer = keys, Signer(keys.identity_signing)
        self._answers, self._registry, self._aliases = answers, registry, aliases
        self._ask_seconds = ask_seconds
        self._words = Words(known.current())
        self._asking: set[bytes] = set()

    async def identify(self, passes: Sequence[Signed], closings: Sequence[Joint]) -> list[Signed]:
        """The answers, in the order of the passes; the same pass always gets the same bytes.

        Left out are passes that need the registry while it gives no answer: ask again for those.
        Raises MessageRefused or WrongCase, with nothing answered, if a pass or an account does not hold, or
        if more passes are asked for than the accounts tell.
        """
        answers, questions = await asyncio.to_thread(self._answer_what_can_be, passes, closings)
        if questions:
            answers.update(await self._ask(questions))
        return [answers[name] for name in map(pass_hash, passes) if name in answers]

    def _answer_what_can_be(
        self, passes: Sequence[Signed], closings: Sequence[Joint]
    ) -> tuple[dict[bytes, Signed], list[_Question]]:
        directory = self._known.current()
        read = {pass_hash(one): read_pass(directory, one)[1] for one in passes}
        candidates = [Candidate(name, one.station, one.device) for name, one in read.items()]
        standing = self._answers.admit(candidates, self._words_in(directory).allowance(closings).check)
        fresh: dict[bytes, Signed] = {}
        questions = []
        for name, one in read.items():
            if standing[name] is None:
                judged = self._judge(name, one)
                if isinstance(judged, Signed):
                    fresh[name] = judged
                else:
                    questions.append(judged)
        return self._settle(fresh) | _decoded(standing), questions

    def _words_in(self, directory: Directory) -> Words:
        """What was read under other certificates is read again: its signer may be revoked."""
        words = self._words
        if words.directory is not directory:
            words = self._words = Words(directory)
        return words

    def _judge(self, name: bytes, voting_pass: Pass) -> Signed | _Question:
        person = person_of(
            voting_pass,
            identity_key=self._keys.identity,
            pseudonym_key=self._keys.pseudonym,
            aliases=self._aliases,
        )
        provisional = voting_pass.status == "provisional"
        if person.who is None or person.pseudonym is None:
            return self._answer(name, None, "not-asked", person.refusal)
        if not provisional and voting_pass.status != "attested":
            return self._answer(name, person.pseudonym, "not-asked", None)
        if registry_knows_of(person.who):
            return _Question(name, person.who, person.pseudonym, provisional)
        return self._answer(name, person.pseudonym, "not-asked", REGISTRY_UNABLE if provisional else None)

    async def _ask(self, questions: Sequence[_Question]) -> dict[bytes, Signed]:
        """Ask the registry about each person, several at once; those without an answer are left out."""
        ours = [one for one in questions if one.pass_hash not in self._asking]
        names = {one.pass_hash for one in ours}
        self._asking |= names
        try:
            found: dict[bytes, Signed] = {}
            remaining = iter(ours)
            over = asyncio.get_running_loop().time() + self._ask_seconds
            askers = (self._asker(remaining, over, found) for _ in range(min(CONCURRENT, len(ours))))
            reached = all(await asyncio.gather(*askers))
            if len(found) < len(questions):
                log.warning(
                    "%d of %d people stay unidentified: %s",
                    len(questions) - len(found),
                    len(questions),
                    "no complete answer" if reached else "the household registry gives no answer",
                )
            return await asyncio.to_thread(self._settle, found)
        finally:
            self._asking -= names

    async def _asker(self, remaining: Iterator[_Question], over: float, found: dict[bytes, Signed]) -> bool:
        """Work through questions; False if the line is down, so that nobody else waits for it in vain."""
        for one in remaining:
            if asyncio.get_running_loop().time() > over:
                return True
            try:
                correct = await self._registry.correct(self._case.code, one.who)
            except LineDown:
                # What is left of the shared iterator is thrown away: the others stop as well.
                for _ in remaining:
                    pass
                return False
            except ServiceFaulty as error:
                log.warning("a person stays unidentified: %s", error.message)
                continue
            refused = one.provisional and not correct
            found[one.pass_hash] = self._answer(
                one.pass_hash,
                one.pseudonym,
                "correct" if correct else "incorrect",
                REGISTRY_INCORRECT if refused else None,
            )
        return True

    def _answer(
        self, name: bytes, pseudonym: bytes | None, registry: RegistryAnswer, refusal: str | None
    ) -> Signed:
        return self._signer.sign(
            "identified", Identified(self._case.code, name, pseudonym, registry, refusal)
        )

    def _settle(self, answers: dict[bytes, Signed]) -> dict[bytes, Signed]:
        return _decoded(self._answers.settle({name: encode(answer) for name, answer in answers.items()}))


def _decoded(answers: Mapping[bytes, bytes | None]) -> dict[bytes, Signed]:
    """The answers that there are."""
    return {name: decode(answer, Signed) for name, answer in answers.items() if answer is not None}
