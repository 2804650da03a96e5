"""Whose envelopes are they, and which one of each person counts?"""

from collections import defaultdict
from collections.abc import Iterable
from hashlib import sha256

from sync.protocol.auditing import Candidate
from sync.protocol.encoding import decode
from sync.protocol.identification import Identified
from sync.protocol.signing import Signed, verify
from sync.verify.chains import Chain
from sync.verify.documents import Papers
from sync.verify.envelopes import Standing
from sync.verify.looking import Seen
from sync.verify.report import Check


def read_answers(
    check: Check, papers: Papers, signed: Iterable[Signed]
) -> dict[bytes, tuple[Signed, Identified]]:
    """The identity service's answers by pass, each signed by it; contradictory ones are told."""
    assert papers.case.keys is not None
    answers: dict[bytes, tuple[Signed, Identified]] = {}
    for one in signed:
        with check:
            told = decode(verify(one, "identified", papers.case.keys.identity_signing), Identified)
            check.equal("case of an answer", told.case, papers.case.code)
            known = answers.setdefault(told.pass_hash, (one, told))
            check.expect(known[0] == one, f"pass {told.pass_hash.hex()[:16]} was answered twice, differently")
    check.number = len(answers)
    return answers


def identify(
    check: Check, valid: Iterable[Seen], answers: dict[bytes, tuple[Signed, Identified]]
) -> tuple[dict[bytes, Standing], dict[bytes, list[Seen]]]:
    """What becomes of envelopes whose people do not count, and the others by pseudonym."""
    standings: dict[bytes, Standing] = {}
    people: dict[bytes, list[Seen]] = defaultdict(list)
    for one in valid:
        if one.pass_name not in answers:
            check.problems.append(f"the identity service was never asked about {one.words}")
            standings[one.name] = ("pending", "not-identified")
            continue
        told = answers[one.pass_name][1]
        if told.refusal is not None:
            standings[one.name] = ("rejected", told.refusal)
        elif told.pseudonym is None:
            standings[one.name] = ("rejected", "identity-unreadable")
        else:
            people[told.pseudonym].append(one)
    return standings, people


class Choice:
    """The rule of the case by which one of a person's envelopes counts."""

    def __init__(self, papers: Papers, chains: dict[str, Chain]) -> None:
        self._precedence, self._chosen, self._seed = papers.case.precedence, papers.chosen, papers.seed
        self._first = "online" if self._precedence.rule == "online-over-onsite" else "on-site"
        self._place = _places(chains)

    def candidate(self, pseudonym: bytes, one: Seen, envelopes: list[Seen]) -> Candidate:
        """This envelope, of all of the person's, as the squash step saw it."""
        place = self._place[one.name] if one.channel == "online" else 0
        last = self._precedence.online == "last" and not self._is_used_again(one, envelopes)
        return Candidate(
            pseudonym=pseudonym,
            channel=0 if one.channel == self._first else 1,
            chosen=0 if self._named(one) else 1,
            sequence=-place if last else place,
            tie=self._drawn(one),
            envelope=one.name,
        )

    def best(self, check: Check, envelopes: list[Seen]) -> Seen:
        """The one that counts. That nothing decides between two is told."""
        left = [one for one in envelopes if one.channel == self._first] or envelopes
        if left[0].channel == "online":
            left = [one for one in left if not self._is_used_again(one, left)]
            places = [self._place[one.name] for one in left]
            place = max(places) if self._precedence.online == "last" else min(places)
            left = [one for one in left if self._place[one.name] == place]
        named = [one for one in left if self._named(one)]
        check.expect(
            len(named) < 2, "signed decisions choose different envelopes of one person: " + _words(named)
        )
        left = named or left
        check.expect(
            len(left) == 1 or self._seed is not None, "the seed is needed and not revealed: " + _words(left)
        )
        return min(left, key=self._drawn)

    def _is_used_again(self, one: Seen, envelopes: list[Seen]) -> bool:
        """Did its pass come to the online platform before? A pass is good for one envelope."""
        return any(
            other.channel == "online"
            and other.pass_name == one.pass_name
            and self._place[other.name] < self._place[one.name]
            for other in envelopes
        )

    def _named(self, one: Seen) -> bool:
        return one.channel == "on-site" and one.name in self._chosen

    def _drawn(self, one: Seen) -> bytes:
        """What the seed gives this envelope: the lowest wins."""
        return b"" if self._seed is None else sha256(self._seed + one.name).digest()


def _words(envelopes: list[Seen]) -> str:
    return ", ".join(one.words for one in envelopes)


def _places(chains: dict[str, Chain]) -> dict[bytes, int]:
    """Each record's place in its line, which runs on through every chain that takes up a lost one."""
    lines = {one.name: one for chain in chains.values() for one in chain.true}

    def before(chain: Chain) -> int:
        taken_up = lines.get(chain.true[0].continues or b"") if chain.true else None
        # Ends: no record can name, by hash, one that is written after it.
        return before(chains[taken_up.device]) + taken_up.sequence if taken_up else 0

    return {
        one.name: start + one.sequence
        for chain, start in [(chain, before(chain)) for chain in chains.values()]
        for one in [*chain.true, *chain.beyond]
    }
