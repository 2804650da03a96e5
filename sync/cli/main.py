"""`pbcentre`: the organiser's, the officials' and the trustees' command."""

import typer

from sync.cli import centre, ceremony, count, decisions, identity, preparation, proof

app = typer.Typer(
    name="pbcentre",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help=(
        "The centre of an offline-first participatory budgeting poll.\n\n"
        "Before, in order: key new (authority, centre, two decision keys) · identity new-keys · ceremony · "
        "case build · roll build · station provision, for each request made with `pbkiosk request` · "
        "station certify-online · identity new-token · receive (all .certificates files) · serve · "
        "identity serve.\n\n"
        "After, in order: receive (what stations deliver) · identity close · close-online · process · "
        "doubtful, and decide where need be · cut-off · decide reveal-seed · process · hand-over · "
        "auditors-record · tally · verify. What two people decide is drafted, signed twice with `sign`, and "
        "taken in by `receive`; they sign the result, too.\n\n"
        "docs/running-a-poll.md tells each command in full. Each says what it needs and writes with --help."
    ),
)
app.add_typer(preparation.keys, name="key")
app.add_typer(preparation.case, name="case")
app.add_typer(preparation.roll, name="roll")
app.add_typer(preparation.station, name="station")
app.add_typer(identity.identity, name="identity")
app.add_typer(decisions.decide, name="decide")
app.command("ceremony")(ceremony.ceremony)
app.command("registry-sandbox")(identity.registry_sandbox)
app.command("serve")(centre.serve)
app.command("receive")(centre.receive)
app.command("status")(centre.status)
app.command("process")(centre.process)
app.command("doubtful")(centre.doubtful)
app.command("close-online")(centre.close_online)
app.command("waive")(centre.waive)
app.command("cut-off")(centre.cut_off)
app.command("sign")(decisions.sign)
app.command("hand-over")(centre.hand_over)
app.command("auditors-record")(centre.auditors_record)
app.command("tally")(count.tally)
app.command("verify")(count.verify)
app.command("check-proof")(proof.check_proof_file)


def main() -> None:
    """Run the command."""
    app()


if __name__ == "__main__":
    main()
