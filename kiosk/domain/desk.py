"""The desk: is this person entitled, and if so a voting pass."""

from dataclasses import replace

from kiosk.domain.check_in import (
    Answer,
    Elsewhere,
    Outcome,
    Registry,
    about,
    judge,
    registry_decides,
    subject_of,
)
from kiosk.domain.device import Device
from kiosk.domain.officers import Officer, require_chief
from kiosk.domain.polling_day import Act, local_day
from kiosk.domain.roll_list import LEAST, MOST, Found
from kiosk.domain.store import Issued, PassState
from sync.protocol.desk_question import Asked
from sync.protocol.errors import NotAllowedNow
from sync.protocol.identity import Identity, identity
from sync.protocol.listed_people import searchable
from sync.protocol.messages import Event
from sync.protocol.passes import issue_pass
from sync.protocol.roll_tag import slow_digest, station_tag
from sync.protocol.signing import Signed

PASS_LIFETIME = 30 * 60
"""seconds from the desk to the booth, by the devices' own clocks"""


class Desk(Device):
    """What officers do at the check-in desk."""

    _registry: Registry | None = None

    def use_registry(self, registry: Registry) -> None:
        """There is a line: ask the registry first from now on."""
        self._registry = registry

    def question(self, who: Identity) -> Asked:
        """A question to the identity service about somebody, signed by this desk and sealed."""
        return Asked(self.case, self._signer, who, self._clock())

    def check_in(self, number: str, birth_date: str, *, scheme: str | None = None) -> Answer:
        """May this person vote here? Changes nothing.

        Takes about 10 ms of scrypt and, with a line, as long as the registry takes, but no more than 3 s.
        `scheme` names the issuer of a document that is neither a national ID nor a resident number.
        Raises IdentityInvalid, NotAllowedNow while the station is not open, NotAuthorised if this is no desk.
        """
        self._require_role("desk")
        self._ledger.require(Act.CHECK_IN)
        who = identity(number, birth_date, local_day(self._clock()), scheme)
        assert self.case.identity_tag is not None  # every built case has it (case_check)
        tag = station_tag(self._roll_key, slow_digest(who, self.case.identity_tag))
        entry = self._store.roll_entry(tag)
        subject = subject_of(tag, entry)
        earlier = self._store.live_pass(subject)
        voted_here = earlier is not None
        correct = None
        if self._registry is not None and registry_decides(self.case, who, entry, voted_here=voted_here):
            correct = self._registry.correct(who)
        answer = judge(self.case, who, entry, voted_here=voted_here, correct=correct)
        answer = about(answer, who, subject)
        if answer.outcome is not Outcome.VOTED_HERE or earlier is None:
            return answer
        answer = replace(answer, earlier=earlier.serial)
        if not earlier.issued_here:
            return replace(answer, elsewhere=Elsewhere(earlier.desk or self.name, earlier.given_at))
        return replace(answer, open_pass=earlier.serial if earlier.state is PassState.ISSUED else None)

    def search(self, text: str) -> Found:
        """People on the roll whose name holds this text, for `check_in` with their number and birth date.

        Nobody for fewer than LEAST characters, or in a case without names on the roll. Raises NotAllowedNow
        while the station is not open, NotAuthorised if this is no desk.
        """
        self._require_role("desk")
        self._ledger.require(Act.CHECK_IN)
        part = searchable(text)
        if len(part) < LEAST:
            return Found()
        people = self._store.listed(part, MOST + 1)
        return Found(tuple(people[:MOST]), len(people) > MOST)

    def admit(self, answer: Answer, officer: Officer, *, photo_seen: bool = True) -> Signed:
        """Give a voting pass on an answer. `photo_seen`: the officer has compared a photo document in hand.

        Raises NotAllowedNow if the answer admits nobody or the person got a pass meanwhile.
        """
        self._require_role("desk")
        if answer.status is None or answer.electorate_class is None or answer.style is None:
            raise NotAllowedNow(f"nobody is admitted on “{answer.outcome}”", outcome=answer.outcome)
        assert answer.who is not None  # every answer of check_in has it
        serial, signed = issue_pass(
            self._directory,
            self._signer,
            self._own,
            answer.who,
            electorate_class=answer.electorate_class,
            style=answer.style,
            status=answer.status,
            expires=self._clock() + PASS_LIFETIME,
            document=answer.document,
            officer=officer.holder,
            photo_seen=photo_seen,
        )
        with self._lock:
            self._ledger.issue(Issued(serial, signed, answer.subject), officer.holder)
        return signed

    def refuse(self, answer: Answer, officer: Officer) -> None:
        """The person is sent away, on the ground that the answer gives."""
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("refused", reason=answer.outcome.value, officer=officer.holder))

    def dispute(self, answer: Answer, officer: Officer) -> Answer:
        """The person denies having voted here: put on record beside the earlier pass, which stands.

        Gives the answer that says so. Raises NotAllowedNow without an earlier pass.
        """
        if answer.earlier is None:
            raise NotAllowedNow("there is no earlier pass to dispute", outcome=answer.outcome)
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("disputed", answer.earlier, officer=officer.holder))
        return replace(answer, outcome=Outcome.DISPUTED, open_pass=None)

    def void(self, serial: bytes, reason: str, officer: Officer) -> None:
        """The chief takes back an open pass that this desk gave. The person can be admitted again.

        Raises PassSpent, NotAuthorised.
        """
        require_chief(officer)
        with self._lock:
            self._give_up(self._open_pass(serial), serial, PassState.VOIDED, reason, officer.holder)

    def open_passes(self) -> list[Signed]:
        """Passes given out here and not used, voided or abandoned, oldest first."""
        return self._store.open_passes()
