"""`pbkiosk`: the station's command, from making its keys to running its screens."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.process import alone_with, keep_memory_private
from kiosk.domain.officers import OfficerRole
from kiosk.lan.addresses import read_address
from sync.cli.console import PassphraseFile, chosen_passphrase, errors_in_words, out, passphrase, tell_failure
from sync.cli.files import require_address
from sync.cli.refusals import refusal
from sync.client.bundle import export_bundle, import_receipt
from sync.client.proof import write_proof
from sync.organiser.provision import fingerprint
from sync.protocol.certificates import Role
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import decode
from sync.protocol.provisioning import request_of
from sync.protocol.signing import Signed

if TYPE_CHECKING:  # the database's and the line's libraries: a command loads what it needs when it needs it
    from kiosk.app.running import Running
    from kiosk.ui.main_window import MainWindow

commands = typer.Typer(
    name="pbkiosk",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help=(
        "A polling station that works with the network down.\n\n"
        "In order: request (the device makes its keys) · the organiser answers with "
        "`pbcentre station provision` · install (the answer is opened) · run (the polling day). "
        "Without a line to the centre, export and receipt carry everything by stick; proof shows what was "
        "delivered. "
        "Each command says what it needs with --help."
    ),
)

Folder = Annotated[Path, typer.Argument(help="The station's folder: its vault and its database.")]
RecoveryFile = Annotated[
    Path | None,
    typer.Option("--recovery-file", help="Read the recovery secret from this file."),
]
WHAT = "this station"


@commands.command()
def request(
    folder: Folder,
    case: Annotated[str, typer.Option(help="The case code, such as DEMO-2026.")],
    station: Annotated[str, typer.Option(help="The station's name, the same on all of its devices.")],
    device: Annotated[str, typer.Option(help="This device's name, such as st1-a.")],
    chief: Annotated[list[str], typer.Option(help="A chief officer's name. Asks for the PIN.")],
    officer: Annotated[list[str], typer.Option(help="An officer's name; may be given several times.")],
    output: Annotated[Path, typer.Option(help="The request to bring to the organiser.")],
    desk: Annotated[bool, typer.Option(help="People are checked in at this device.")] = True,
    booth: Annotated[bool, typer.Option(help="People vote at this device.")] = True,
    passphrase_file: PassphraseFile = None,
    recovery_file: RecoveryFile = None,
) -> None:
    """Make the keys of a new device and of its officers, and ask the organiser to certify them.

    Six words are shown once: they open the station each morning. Six others are the recovery secret, kept
    apart from the station and from its stick: they are needed only if the device is lost. Each officer
    chooses a PIN of six digits or more. The request holds public keys only.
    """
    from kiosk.app import preparation

    with errors_in_words():
        wanted: dict[Role, bool] = {"desk": desk, "booth": booth}
        roles = [role for role, is_wanted in wanted.items() if is_wanted]
        named: list[tuple[str, OfficerRole]] = [(one, "chief") for one in chief]
        named += [(one, "officer") for one in officer]
        pins = [(holder, role, _new_pin(holder)) for holder, role in named]
        words = chosen_passphrase(passphrase_file, WHAT)
        secret = chosen_passphrase(recovery_file, "the recovery of this station, to be kept apart from it")
        data = preparation.request(
            folder,
            case,
            station=station,
            device=device,
            roles=roles,
            officers=pins,
            passphrase=words,
            recovery_secret=secret,
        )
        write_durably(output, data)
        for key in request_of(decode(data, Signed)).keys:
            out.print(f"{station} {key.holder} ({', '.join(key.roles)}): {fingerprint(key.key)}")
        out.print(f"Bring {output} to the organiser, who compares these fingerprints with you by telephone.")


@commands.command()
def install(
    folder: Folder,
    provision: Annotated[Path, typer.Argument(help="The organiser's answer to this device's request.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Open the organiser's answer: the case, the certificates and the sealed roll go into the database."""
    from kiosk.app import preparation

    with errors_in_words():
        preparation.install(folder, passphrase(passphrase_file, WHAT), provision.read_bytes())
        out.print(f"The station is ready: pbkiosk run {folder}")


@commands.command()
def run(
    folders: Annotated[
        list[Path], typer.Argument(help="The station's folders, one for each case that runs here.")
    ],
    fullscreen: Annotated[bool, typer.Option(help="Nothing but the station on the screen.")] = False,
    centre: Annotated[
        list[str] | None,
        typer.Option(help="The centre's address, or CASE=ADDRESS; without one, deliver by stick."),
    ] = None,
    stick: Annotated[
        Path | None, typer.Option(help="Where a stick is mounted, to hold a sealed copy of every vote.")
    ] = None,
    identity: Annotated[
        list[str] | None,
        typer.Option(help="The identity service's address, or CASE=ADDRESS; asked first at check-in."),
    ] = None,
    lan: Annotated[bool, typer.Option(help="Share check-ins with this station's other devices.")] = False,
    neighbour: Annotated[
        list[str] | None, typer.Option(help="Another device's address, if it is not found by itself.")
    ] = None,
    printer: Annotated[
        list[str] | None,
        typer.Option(help="A printer's name, receipt:/dev/usb/lp0 or folder:PATH; tried in this order."),
    ] = None,
    camera: Annotated[
        bool, typer.Option(help="Read ID cards and passes with a camera, if there is one.")
    ] = True,
    switches: Annotated[
        str, typer.Option(help="The keys that a voter's two switches send: one goes on, the other chooses.")
    ] = "f11,f12",
    dpi: Annotated[
        float, typer.Option(help="The screen's dots per inch, where it tells a wrong size of itself.")
    ] = 0.0,
) -> None:
    """Open the screens: the officer unlocks the station with its six words, opens the poll, and people vote.

    Several cases run side by side when their folders are given together; one passphrase opens them all.
    Everything works without a line. With --centre, what waits is delivered whenever there is one. With
    --stick, a device that is lost can be replaced without losing a vote (pbkiosk recover).
    """
    from kiosk.ui.access.keys import switches_named
    from kiosk.ui.application import run as run_screens

    with errors_in_words():
        centres, services = _by_case(centre or ()), _by_case(identity or ())
        neighbours = [read_address(one) for one in neighbour or ()] if lan or neighbour else None
        keys = switches_named(switches)
    windows: list[MainWindow] = []

    @cache
    def running() -> "Running":
        from kiosk.app.running import Asked, Running

        return Running(Asked(folders, centres, services, stick, neighbours), windows[0])

    keep_memory_private()
    with errors_in_words(), alone_with(folders):
        status = run_screens(
            folders[0],
            lambda words: running().open(words),
            fullscreen=fullscreen,
            dots_per_inch=dpi or None,
            printers=printer or (),
            camera=camera,
            deliverer=lambda: running().delivery,
            switches=keys,
            started=windows.append,
            beforehand=running,
        )
        running().close()
    raise typer.Exit(status)


@commands.command()
def recover(
    folder: Folder,
    stick: Annotated[
        Path, typer.Option("--from", help="The lost device's stick, or its folder there if it holds several.")
    ],
    passphrase_file: PassphraseFile = None,
    recovery_file: RecoveryFile = None,
) -> None:
    """Rebuild a lost device's station in a new folder, on a replacement, from its stick.

    Needs the passphrase and the recovery secret of the station, no network. It goes on where the stick
    ends, on a new chain, with a spare key. Never start the lost device again after this.
    """
    from kiosk.app import recovery
    from kiosk.app.station import system_clock

    with errors_in_words():
        words, secret = passphrase(passphrase_file, WHAT), passphrase(recovery_file, "its recovery")
        found = recovery.recover(folder, stick, words, secret, at=system_clock())
        out.print(
            f"{found.holder} goes on with {found.records} records, {found.cast} of them votes: "
            f"pbkiosk run {folder} --stick {stick}"
        )
        if found.spoiled:
            out.print(
                "The end of the journal cannot be read: what was done last may be missing. Compare with the "
                "paper count of people, and tell the organiser."
            )


@commands.command()
def export(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The file to write, on a stick.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write all that the centre has not acknowledged to a file. Can be done any number of times."""
    from kiosk.app.station import open_station

    with errors_in_words(), alone_with([folder]):
        station = open_station(folder, passphrase(passphrase_file, WHAT))
        try:
            written = export_bundle(station.outboxes, file)
        finally:
            station.close()
        out.print(f"{written.records} records and {written.documents} documents are in {written.path}.")


@commands.command()
def receipt(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The centre's receipt for an exported file.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take in what the centre has acknowledged."""
    from kiosk.app.station import open_station

    with errors_in_words(), alone_with([folder]):
        station = open_station(folder, passphrase(passphrase_file, WHAT))
        try:
            found = import_receipt(station.outboxes, file)
        finally:
            station.close()
        out.print(
            f"The centre holds {found.acknowledged} records of this device; "
            f"{found.waiting} are still to send."
        )
        for kind, code in found.refused:
            tell_failure(refusal(kind, code))


@commands.command()
def proof(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The file to write.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write what the centre has signed to hold, for anybody to check with `pbcentre check-proof`."""
    from kiosk.app.station import open_station

    with errors_in_words(), alone_with([folder]):
        station = open_station(folder, passphrase(passphrase_file, WHAT))
        try:
            size = write_proof(station.outboxes, file)
        finally:
            station.close()
        out.print(
            f"The proof of delivery is in {file} ({size} bytes). It holds no vote and no name of a voter."
        )


def _by_case(addresses: Sequence[str]) -> dict[str, str]:
    """`CASE=ADDRESS` by case code; a plain address under the empty one. Raises InputError for no address."""
    parts = [one.partition("=") if "=" in one.partition("://")[0] else ("", "", one) for one in addresses]
    for _, _, address in parts:
        require_address(address)
    return {code: address for code, _, address in parts}


def _new_pin(holder: str) -> str:
    return str(typer.prompt(f"A new PIN for {holder}", hide_input=True, confirmation_prompt=True))


def main() -> None:
    """Run the command."""
    commands()


if __name__ == "__main__":
    main()
