"""The desk: is this person entitled, and if so a voting pass."""

from dataclasses import replace

from kiosk.domain.check_in import Answer, Outcome, grounds, judge, subject_of
from kiosk.domain.device import Device
from kiosk.domain.officers import Officer, require_chief
from kiosk.domain.polling_day import Act, local_day
from kiosk.domain.store import Issued, PassState
from sync.protocol.errors import NotAllowedNow
from sync.protocol.identity import identity
from sync.protocol.messages import Event
from sync.protocol.passes import issue_pass
from sync.protocol.roll_tag import slow_digest, station_tag
from sync.protocol.signing import Signed

PASS_LIFETIME = 30 * 60
"""seconds from the desk to the booth, by the devices' own clocks"""


class Desk(Device):
    """What officers do at the check-in desk."""

    def check_in(self, number: str, birth_date: str, *, scheme: str | None = None) -> Answer:
        """May this person vote here? Takes about 10 ms of scrypt and no network; changes nothing.

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
        answer = replace(
            judge(self.case, who, entry, voted_here=earlier is not None), who=who, subject=subject
        )
        if answer.outcome is not Outcome.VOTED_HERE or earlier is None:
            return answer
        serial, state = earlier
        return replace(answer, earlier=serial, open_pass=serial if state is PassState.ISSUED else None)

    def admit(self, answer: Answer, officer: Officer, *, attested: tuple[str, str] | None = None) -> Signed:
        """Give a voting pass on an answer, or on (class id, document id) that the officer attests.

        Raises NotAllowedNow if the answer admits nobody or the person got a pass meanwhile.
        """
        self._require_role("desk")
        given = grounds(answer, attested)
        assert answer.who is not None  # every answer of check_in has it
        serial, signed = issue_pass(
            self._directory,
            self._signer,
            self._own,
            answer.who,
            electorate_class=given.electorate_class,
            style=given.style,
            status=given.status,
            expires=self._clock() + PASS_LIFETIME,
            document=given.document,
            officer=officer.holder,
        )
        with self._lock:
            self._ledger.issue(Issued(serial, signed, answer.subject), officer.holder)
        return signed

    def refuse(self, answer: Answer, officer: Officer) -> None:
        """The person is sent away, on the ground that the answer gives."""
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("refused", reason=answer.outcome.value, officer=officer.holder))

    def dispute(self, answer: Answer, officer: Officer) -> None:
        """The person denies having voted here: put on record beside the earlier pass, which stands."""
        if answer.earlier is None:
            raise NotAllowedNow("there is no earlier pass to dispute", outcome=answer.outcome)
        with self._lock:
            self._ledger.require(Act.CHECK_IN)
            self._ledger.note(Event("disputed", answer.earlier, officer=officer.holder))

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
