"""The centre of one case: its database and keys, and everything that can be asked of it."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import func, select

from sync.protocol.certificates import Directory, open_case
from sync.protocol.decisions import CutOff, Waiver
from sync.protocol.delivery import Item, item_of, read_bundle
from sync.protocol.encoding import Reason, encode
from sync.protocol.errors import NotAuthorised, NotReady, WrongCase
from sync.protocol.messages import Step
from sync.protocol.signing import Signed, Signer
from sync.server import reports
from sync.server.audit import write_auditors_record
from sync.server.board import Board
from sync.server.bundles import import_bundle
from sync.server.database import Database, insert_new
from sync.server.documents import KnownDirectory
from sync.server.hand_over import gather, hand_over_file
from sync.server.intake import Intake
from sync.server.models import document, hand_over, step
from sync.server.processing.dossier import Decided, read_dossier
from sync.server.processing.ends import draft_cut_off, draft_waiver
from sync.server.processing.identify import IdentityService, ask
from sync.server.processing.inspecting import inspect_new
from sync.server.processing.readiness import lacking
from sync.server.processing.run import Outcome, judge, read_findings
from sync.server.processing.standing import Ruling
from sync.server.processing.steps import steps
from sync.server.processing.strip import strip
from sync.server.reports import Duplicate, Quarantine, Status, Summary


class Centre:
    """Safe for several threads, and for several processes on one database.

    Everything raises StorageFailed when the database does; nothing is lost then that was acknowledged.
    """

    def __init__(
        self,
        database: Database,
        case: Signed,
        *,
        centre: Signer,
        board: Signer,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Take an open database, the signed case, and the two keys that the case pins.

        Raises NotAuthorised for other keys, WrongCase for the database of another case.
        """
        self.case = open_case(case)
        keys = self.case.keys
        assert keys is not None
        if (centre.public_key, board.public_key) != (keys.centre, keys.board):
            raise NotAuthorised("these are not the centre and board keys that the case pins")
        with database.reading() as connection:
            held = connection.scalars(select(document.c.data).where(document.c.kind == "case")).all()
        if held not in ([], [encode(case)]):
            raise WrongCase("this database holds another case", case=self.case.code)
        self.board = Board(database, self.case.code, board)
        self._database, self._signed_case, self._signer = database, case, centre
        self._directory = KnownDirectory(Directory(self.case))
        self._intake = Intake(database, case, self._directory, centre, clock)
        self.receive(item_of(case))

    # Taking in

    def receive(self, item: Item) -> Signed | None:
        """Store an item for good: the acknowledgement of a batch, or None for a document.

        Raises MessageRefused or WrongCase, or NotAllowedNow for a new document once the ballots went to the
        count; nothing has changed then.
        """
        return self._intake.receive(item)

    def import_bundle(self, data: bytes) -> bytes:
        """Take in a delivery file; gives the file with the receipt. Raises FileDamaged, WrongCase."""
        bundle = read_bundle(data)
        if bundle.case != self.case.code:
            raise WrongCase(f"this delivery file is for case {bundle.case}", case=bundle.case)
        return encode(import_bundle(bundle, self.receive))

    # Looking

    def status(self) -> Status:
        """What has arrived from where, without judging it."""
        with self._database.reading() as connection:
            return reports.status(connection, read_dossier(connection, self.case))

    def quarantine(self) -> Quarantine:
        """What two people must look at."""
        return reports.quarantine(self._judged())

    def duplicates(self) -> tuple[Duplicate, ...]:
        """People with several valid on-site envelopes, as far as they are identified."""
        return reports.duplicates(self._judged())

    def decisions(self) -> tuple[Decided, ...]:
        """What two people have signed so far, each with the hash by which it can be withdrawn."""
        with self._database.reading() as connection:
            return reports.decisions(read_dossier(connection, self.case))

    def rulings(self) -> dict[bytes, Ruling]:
        """What has become of each envelope so far, by the hash of its record."""
        return self._judged().rulings

    def readiness(self) -> tuple[str, ...]:
        """What the count still waits for, in words; empty if the ballots may be handed over."""
        return tuple(lacking(self._judged()))

    # Deciding: drafts that people check, sign, and bring back by `receive`

    def draft_cut_off(self) -> CutOff:
        """A cut-off after everything held now."""
        self._inspect()
        with self._database.reading() as connection:
            return draft_cut_off(read_dossier(connection, self.case), read_findings(connection))

    def draft_waiver(self, station: str, reason: Reason) -> Waiver:
        """A waiver that takes a station's chains as they are held now."""
        self._inspect()
        with self._database.reading() as connection:
            return draft_waiver(
                read_dossier(connection, self.case), read_findings(connection), station, reason
            )

    # Processing

    def process(self, identity: IdentityService | None = None) -> Summary:
        """Run verify, identify and squash over everything held, sign the steps, bring the board up to date.

        Can be run at any time and any number of times. Without `identity` nobody is asked. Raises LineDown,
        ServiceFaulty or MessageRefused from the identity service; what it answered before that is kept.
        """
        answered = 0
        outcome = self._judged()
        if identity is not None:
            answered = ask(self._database, outcome.dossier, outcome.verified.valid(), identity)
        if answered:
            outcome = self._judged()
        size = self.board.publish()
        self._keep(steps(outcome))
        return reports.summary(outcome, answered=answered, board=size, lacking=tuple(lacking(outcome)))

    def publish_board(self) -> int:
        """Put everything received since on the board. Returns how many leaves it has now."""
        self._inspect()
        return self.board.publish()

    def hand_over(self) -> bytes:
        """The file for the count machine (HandOverFile). Made once; later calls give the same bytes.

        Raises NotReady that says what lacks.
        """
        with self._database.reading() as connection:
            made: bytes | None = connection.scalar(select(hand_over.c.data))
        if made is not None:
            return made
        self.publish_board()
        with self._database.reading() as connection:
            content = gather(connection, judge(connection, self.case))
        kept = self._keep(steps(content.outcome, content.ballots))
        file = hand_over_file(self._signed_case, content, kept, self._signer)
        with self._database.writing(alone=True) as connection:
            held = connection.scalar(select(func.count()).select_from(document))
            if held != len(content.outcome.dossier.hashes):
                raise NotReady("a document came in just now: run this again")
            insert_new(connection, hand_over, [(1, encode(file))])
            stored: bytes = connection.execute(select(hand_over.c.data)).scalar_one()
        return stored

    def auditors_record(self, folder: Path) -> None:
        """Write everything an auditor needs to do all of this again, into an empty or absent folder.

        Runs the steps first, so that the last ones are about what is written. Raises StorageFailed.
        """
        self.publish_board()
        with self._database.reading() as connection:
            outcome = judge(connection, self.case)
            ballots = None if any(lacking(outcome)) else strip(connection, outcome)
            self._keep(steps(outcome, ballots))
            with self._database.reading() as newer:
                done = newer.scalars(select(step.c.data).order_by(step.c.number)).all()
            write_auditors_record(connection, folder, self._signed_case, outcome, done)

    def _inspect(self) -> None:
        with self._database.reading() as connection:
            directory = self._directory.current(connection)
        inspect_new(self._database, directory)

    def _judged(self) -> Outcome:
        self._inspect()
        with self._database.reading() as connection:
            return judge(connection, self.case)

    def _keep(self, done: Sequence[Step]) -> list[Signed]:
        """Sign and store the steps of a run, unless they are those of the last run."""
        signed = [self._signer.sign("step", one) for one in done]
        with self._database.writing(alone=True) as connection:
            last = select(step.c.data).order_by(step.c.number.desc()).limit(len(signed))
            rows = [encode(one) for one in signed]
            if connection.scalars(last).all() != rows[::-1]:
                number = connection.scalar(select(func.max(step.c.number))) or 0
                insert_new(connection, step, [(number + n, data) for n, data in enumerate(rows, 1)])
        return signed
