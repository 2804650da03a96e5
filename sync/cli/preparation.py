"""Before the poll: `key new`, `case check|build|from-pabulib`, `roll build`, `station …`."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from sync.cli.console import (
    PassphraseFile,
    chosen_passphrase,
    err,
    errors_in_words,
    progress_bar,
    tell,
)
from sync.cli.decisions import a_name, a_reason
from sync.cli.files import CaseFile, about, open_case_file, open_keys, read_signed, require_absent, write_new
from sync.cli.identity import read_certificates
from sync.organiser.case_build import build_case
from sync.organiser.files import write_whole
from sync.organiser.glyph_check import check_glyphs, names_not_drawn
from sync.organiser.key_files import new_signing_keys, public_file, read_public
from sync.organiser.provision import (
    ONLINE_STATION,
    certify_online,
    fingerprint,
    online_roll,
    provision_station,
    require_case,
)
from sync.organiser.roll_build import build_roll, former_numbers, read_rows
from sync.protocol.aliases import seal_aliases
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Directory, Revocation
from sync.protocol.delivery import Bundle, item_of
from sync.protocol.encoding import Name, encode
from sync.protocol.errors import InputError, RollInvalid
from sync.protocol.provisioning import request_of
from sync.protocol.signing import Signer

keys = typer.Typer(no_args_is_help=True, help="Make key files.")
case = typer.Typer(no_args_is_help=True, help="Check and build a case.")
roll = typer.Typer(no_args_is_help=True, help="Build the sealed roll.")
station = typer.Typer(no_args_is_help=True, help="Answer a station's request, or take back a certificate.")

AuthorityFile = Annotated[Path, typer.Option("--authority", help="The case authority's key file.")]

OWN_KEYS = {"authority": ("authority",), "centre": ("centre", "board", "intake"), "decision": ("decision",)}


@keys.command("new")
def key_new(
    owner: Annotated[str, typer.Argument(help="authority, centre or decision")],
    file: Annotated[
        Path, typer.Argument(help="The key file to write; its public half is written beside it.")
    ],
    person: Annotated[
        str, typer.Option(help="decision: whose key it is, as the case will name the person")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the keys of the case authority, of the centre, or of one person who signs decisions.

    The identity service makes its own: `pbcentre identity new-keys`.
    """
    with errors_in_words():
        if owner not in OWN_KEYS:
            raise typer.BadParameter("authority, centre or decision")
        if owner == "decision" and not person:
            raise typer.BadParameter("--person is needed for a decision key")
        if person:
            _check_person(person)
        require_absent(file, public_file(file))
        words = chosen_passphrase(passphrase_file, f"the {owner} key")
        public = new_signing_keys(file, words, owner, person, OWN_KEYS[owner])  # type: ignore[arg-type]
        tell(f"✓ {file} and {public}")


@case.command("check")
def case_check(file: Annotated[Path, typer.Argument(help="A case in JSON.")]) -> None:
    """Say whether a case in JSON makes sense, or name every field that does not."""
    with errors_in_words():
        with about(file):
            checked = read_case(file.read_bytes())
            check_glyphs(checked)
        tell(f"✓ {checked.code}: {len(checked.proposals)} proposals, {checked.voting.type}")


@case.command("from-pabulib")
def case_from_file(
    file: Annotated[Path, typer.Argument(help="A Pabulib file (.pb).")],
    to: Annotated[Path, typer.Option("--out", help="The case in JSON to write.")],
    code: Annotated[str, typer.Option(help="The case code.")],
) -> None:
    """Make a case in JSON from a published election, to be edited and built."""
    from sync.tally.pabulib import case_from_pabulib, read_pabulib

    with errors_in_words():
        made = case_from_pabulib(read_pabulib(file), code)
        write_new(to, msgspec.json.format(msgspec.json.encode(made), indent=2))
        tell(f"✓ {to}: {len(made.proposals)} proposals")


@case.command("build")
def case_build(
    file: Annotated[
        Path, typer.Argument(help="The case in JSON; pictures and recordings in the same folder.")
    ],
    authority: AuthorityFile,
    ceremony: Annotated[Path, typer.Option(help="Public file of the ceremony.")],
    centre: Annotated[Path, typer.Option(help="Public file of the centre's keys.")],
    identity: Annotated[Path, typer.Option(help="Public file of the identity service's keys.")],
    decision: Annotated[
        list[Path], typer.Option(help="Public file of a decision key; give it twice or more.")
    ],
    to: Annotated[Path, typer.Option("--out", help="The signed case to write.")],
    same_machine: Annotated[
        bool,
        typer.Option(help="Identity key and envelope database are on one machine (the result will say so)."),
    ] = False,
    tag_cost: Annotated[
        int, typer.Option(help="log2 of the roll tag's scrypt cost; 12 is about 10 ms.")
    ] = 12,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Fill in everyone's public keys, check the case, and sign it."""
    with errors_in_words():
        require_absent(to)
        with about(file):
            plain = read_case(file.read_bytes())
        signer = _authority(authority, passphrase_file)
        signed = build_case(
            plain,
            signer,
            ceremony=read_public(ceremony, "ceremony"),
            centre=read_public(centre, "centre"),
            identity=read_public(identity, "identity"),
            decisions=[read_public(one, "decision") for one in decision],
            pictures=file.parent,
            tag_cost_log2=tag_cost,
            same_machine=same_machine,
        )
        write_new(to, encode(signed))
        tell(f"✓ {to}: case {plain.code}, signed by {fingerprint(signer.public_key)}")


@roll.command("build")
def roll_build(
    file: Annotated[
        Path,
        typer.Argument(
            help="CSV from the registry: id, birth_date and, if used, district, class, former_id; and name, "
            "where the case allows names on the roll."
        ),
    ],
    case_file: CaseFile,
    authority: AuthorityFile,
    to: Annotated[Path, typer.Option("--out", help="The folder of the sealed roll.")],
    leave_out_bad: Annotated[
        bool, typer.Option(help="Go on without the rows that are reported as bad.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Turn the registry's list into the sealed roll. About 10 ms a person; run again to go on.

    For the identity service two sealed files are made with it: aliases.sealed, with former numbers, and
    online.sealed, a roll of its own for cases whose online voters are not all of one class and style.
    """
    with errors_in_words():
        signer = _authority(authority, passphrase_file)
        opened = open_case_file(case_file, signer.public_key)
        with about(file):
            good, bad = read_rows(opened, file)
        for row in bad:
            err.print(f"line {row.line}: {row.field} {row.problem}", markup=False, soft_wrap=True)
        if bad and not leave_out_bad:
            raise RollInvalid(
                f"{len(bad)} rows have something wrong (told above); nothing was built. "
                "Mend the list, or leave them out knowingly with --leave-out-bad."
            )
        for line, signs in names_not_drawn(good):
            err.print(
                f"line {line}: name has {signs}, which no shipped font can draw: the desk's list shows a box",
                markup=False,
                soft_wrap=True,
            )
        with progress_bar("memory-hard tags") as progress:
            manifest = build_roll(opened, signer, good, to, left_out=len(bad), progress=progress)
        assert opened.keys is not None
        write_whole(
            to / "aliases.sealed",
            seal_aliases(signer, opened.keys.identity, opened.code, former_numbers(good)),
        )
        write_whole(to / "online.sealed", online_roll(signer, opened, to))
        tell(f"✓ {to}: {manifest.persons} people, {manifest.left_out} rows left out")


@station.command("provision")
def station_provision(
    request: Annotated[Path, typer.Argument(help="The station's request, from `pbkiosk request`.")],
    case_file: CaseFile,
    authority: AuthorityFile,
    roll_folder: Annotated[Path, typer.Option("--roll", help="The folder of the sealed roll.")],
    to: Annotated[Path, typer.Option("--out", help="The provision file to write.")],
    pictures: Annotated[Path | None, typer.Option(help="The folder of its pictures and recordings.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="The fingerprints were compared already.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Certify a station's keys and answer with one encrypted file.

    Beside it a .certificates file is written, which the centre takes in with `pbcentre receive`.
    """
    with errors_in_words():
        told_to_centre = to.with_name(to.name + ".certificates")
        require_absent(to)
        signer = _authority(authority, passphrase_file)
        signed_case = read_signed(case_file, "case")
        opened = open_case_file(case_file, signer.public_key)
        signed = read_signed(request, "request")
        with about(request):
            asked = request_of(signed)
            require_case(asked, opened)
        for one in asked.keys:
            tell(f"{asked.station} {one.holder} ({', '.join(one.roles)}): {fingerprint(one.key)}")
        if not yes:
            typer.confirm("Are these the fingerprints that the station shows?", abort=True)
        file, certificates = provision_station(
            signer, signed_case, signed, roll=roll_folder, pictures=pictures
        )
        told = Bundle(asked.case, asked.station, tuple(item_of(one) for one in certificates))
        write_new(told_to_centre, encode(told))
        write_new(to, file)
        tell(f"✓ {to} for {asked.device}, and {told_to_centre} for the centre")


@station.command("certify-online")
def station_certify_online(
    case_file: CaseFile,
    authority: AuthorityFile,
    identity: Annotated[Path, typer.Option(help="Public file of the identity service's keys.")],
    centre: Annotated[Path, typer.Option(help="Public file of the centre's keys.")],
    official: Annotated[
        tuple[Path, Path], typer.Option(help="Public files of two decision keys; chief first.")
    ],
    to: Annotated[Path, typer.Option("--out", help="The file to write, for centre and identity service.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Certify the online platform: identity service, intake, and the two officials who close it."""
    with errors_in_words():
        signer = _authority(authority, passphrase_file)
        opened = open_case_file(case_file, signer.public_key)
        certificates = certify_online(
            signer,
            opened,
            identity=read_public(identity, "identity"),
            centre=read_public(centre, "centre"),
            officials=(read_public(official[0], "decision"), read_public(official[1], "decision")),
        )
        told = Bundle(opened.code, ONLINE_STATION, tuple(item_of(one) for one in certificates))
        write_new(to, encode(told))
        tell(f"✓ {to}")


@station.command("revoke")
def station_revoke(
    holder: Annotated[str, typer.Argument(help="The device or officer, as the certificates name it.")],
    case_file: CaseFile,
    authority: AuthorityFile,
    certificates: Annotated[
        list[Path], typer.Option("--certificates", help="The .certificates file of its station.")
    ],
    reason: Annotated[str, typer.Option(help="In one word, such as lost or stolen.")],
    to: Annotated[Path, typer.Option("--out", help="The file to write, for centre and identity service.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take back the certificate of a lost or stolen device, or of an officer. It cannot be given again.

    The file is taken in with `pbcentre receive`, and given to the identity service with --certificates.
    """
    with errors_in_words():
        signer = _authority(authority, passphrase_file)
        opened = open_case_file(case_file, signer.public_key)
        found = Directory(opened, read_certificates(certificates)).certificate(a_name(holder))
        revocation = Revocation(opened.code, found.holder, a_reason(reason))
        told = Bundle(opened.code, found.station, (item_of(signer.sign("revocation", revocation)),))
        write_new(to, encode(told))
        tell(f"✓ {to}: {found.holder} of {found.station} ({', '.join(found.roles)}) is revoked")


def _authority(file: Path, words: Path | None) -> Signer:
    return Signer(open_keys(file, words, "authority", "the authority key")["authority"])


def _check_person(name: str) -> None:
    """Raise InputError for a name that no certificate could hold."""
    try:
        msgspec.convert(f"{ONLINE_STATION}-{name}", Name)
    except msgspec.ValidationError as error:
        raise InputError("a person is named by 1 to 25 letters, digits, dots and hyphens") from error
