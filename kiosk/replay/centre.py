"""What happens at the centre after the polls: the officials' part of a replay, by the real commands."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.replay.office import OFFICIALS, Office
from kiosk.replay.services import IDENTITY, Services, pbcentre
from kiosk.replay.station_process import Told
from sync.organiser.files import write_whole
from sync.organiser.key_files import read_keys
from sync.protocol.decisions import ChooseEnvelope
from sync.protocol.delivery import Bundle, item_of
from sync.protocol.encoding import encode
from sync.protocol.signing import Signer, join


class CentreWork:
    """Two officials and an organiser at the centre's machine."""

    def __init__(self, office: Office, services: Services) -> None:
        self._office, self._services = office, services
        self._log = office.folder / "logs" / "pbcentre.log"
        self._drafts = office.folder / "decisions"
        self.hand_over_file = office.folder / "hand-over" / "hand-over"
        self.record = office.folder / "auditors-record"
        self.result = office.folder / "result"

    def receive(self, files: Sequence[Path], receipt: Path | None = None) -> None:
        """Take in files; `receipt` is written for the station that sent them."""
        back = ("--receipt", str(receipt)) if receipt else ()
        self._run("receive", *map(str, files), *self._services.centre_options(), *back)

    def close_online(self) -> None:
        """End online voting: the desk's chain and account, and the closing record that two officials sign."""
        account, delivery = self._drafts / "online-desk.account", self._drafts / "online-desk.delivery"
        options = self._services.identity_options()
        certificates = ("--certificates", str(self._office.online_certificates))
        self._drafts.mkdir(exist_ok=True)
        self._run(
            "identity", "close", *options, *certificates, "--out", str(account), "--delivery", str(delivery)
        )
        self.receive([delivery])
        options = self._services.centre_options()
        self._decide(self._draft("online.closing", "close-online", str(account), *options))

    def process(self) -> None:
        """Verify, identify and squash what is there."""
        identity = (
            "--identity",
            self._services.url(IDENTITY),
            "--token-file",
            str(self._services.token_file),
        )
        self._run("process", *self._services.centre_options(), *identity)

    def decide_doubles(self, slips: Iterable[Told]) -> int:
        """For people with envelopes at several stations, the one that the slip names. How many people."""
        known = {slip.tracker: slip.counts for slip in slips}
        found = json.loads(self._run("doubtful", *self._services.centre_options()))["duplicates"]
        if not found:
            return 0
        signers = [self._signer(person) for person in OFFICIALS]
        chosen = [
            # A slip is lost if its station died between storing the vote and telling it: then the other one's
            # says that it is not to be counted.
            max(one["envelopes"], key=lambda rival: known.get(rival["tracker"], 0.5))["envelope"]
            for one in found
        ]
        code = self._office.case.code
        decisions = [
            item_of(join("decision", ChooseEnvelope(code, bytes.fromhex(one)), signers)) for one in chosen
        ]
        write_whole(self._drafts / "choices", encode(Bundle(code, "centre", tuple(decisions))))
        self.receive([self._drafts / "choices"])
        return len(decisions)

    def cut_off(self) -> None:
        """Nothing is taken any more; the seed is revealed."""
        seed = (str(self._office.key_file("seed")), "--case", str(self._office.case_file))
        words = ("--passphrase-file", str(self._office.passphrase_file("seed")))
        cut_off = self._draft("cut-off", "cut-off", *self._services.centre_options())
        self._decide(cut_off, self._draft("seed", "decide", "reveal-seed", *seed, *words))

    def hand_over(self) -> None:
        self._run("hand-over", *self._services.centre_options(), "--out", str(self.hand_over_file))

    def tally(self) -> None:
        """The count, with a quorum's shares."""
        shares = [part for file in self._office.share_files() for part in ("--share-file", str(file))]
        self._run("tally", str(self.hand_over_file), *shares, "--out", str(self.result))
        self._sign(self.result / "published" / "result.joint")

    def verify(self) -> None:
        """The second counting, by code of its own, from the auditors' record."""
        self._run("auditors-record", *self._services.centre_options(), "--out", str(self.record))
        self._run("verify", str(self.result / "published"), "--record", str(self.record))

    def _draft(self, name: str, *draft: str) -> Path:
        file = self._drafts / name
        self._run(*draft, "--out", str(file))
        return file

    def _decide(self, *drafts: Path) -> None:
        """Have both officials sign these, and take them in, in this order."""
        self._sign(*drafts)
        self.receive(drafts)

    def _sign(self, *files: Path) -> None:
        for person in OFFICIALS:
            key = ("--key", str(self._office.key_file(person)), "--yes")
            words = ("--passphrase-file", str(self._office.passphrase_file(person)))
            self._run("sign", *map(str, files), "--case", str(self._office.case_file), *key, *words)

    def _signer(self, person: str) -> Signer:
        words = self._office.passphrase_file(person).read_text(encoding="utf-8")
        return Signer(read_keys(self._office.key_file(person), words, "decision").keys["decision"])

    def _run(self, *arguments: str) -> str:
        return pbcentre(self._log, *arguments)
