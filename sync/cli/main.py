"""`pbcentre`: the organiser's, the officials' and the trustees' command."""

import typer

from sync.cli import ceremony, preparation

app = typer.Typer(
    name="pbcentre",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help=(
        "The centre of an offline-first participatory budgeting poll.\n\n"
        "In order: key new · ceremony · case build · roll build · station provision · serve · "
        "cut-off · process · hand-over · tally · verify. Each command says what it needs with --help."
    ),
)
app.add_typer(preparation.keys, name="key")
app.add_typer(preparation.case, name="case")
app.add_typer(preparation.roll, name="roll")
app.add_typer(preparation.station, name="station")
app.command("ceremony")(ceremony.ceremony)


def main() -> None:
    """Run the command."""
    app()


if __name__ == "__main__":
    main()
