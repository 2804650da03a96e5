"""A device is lost during the poll: the revocation reaches the identity service by a command beside it."""

from tests.sync.cli.test_bad_input import refused
from tests.sync.cli.walk_through import Office

ADD = "pbcentre identity add {} --database identity.db"


def test_what_is_added_is_known_from_then_on(handed_over: Office) -> None:
    revoke = (
        "pbcentre station revoke st1-a --reason lost --authority authority.key "
        "--certificates st1.provision.certificates --out st1-a.revoked"
    )
    handed_over.do(revoke)
    assert "0 of" in handed_over.do(ADD.format("st1.provision.certificates"))
    assert "1 of 1 are new" in handed_over.do(ADD.format("st1-a.revoked"))
    assert "0 of 1 are new" in handed_over.do(ADD.format("st1-a.revoked"))


def test_what_cannot_be_added_is_told_and_changes_nothing(handed_over: Office) -> None:
    refused(handed_over, ADD.format("nothing"), "nothing", "No such file")
    refused(handed_over, ADD.format("words"), "words")
    missing = "pbcentre identity add st1.provision.certificates --database elsewhere.db"
    refused(handed_over, missing, "elsewhere.db", "there is no such database")
    refused(handed_over, ADD.format("st1.provision.certificates") + " --case nothing", "nothing")
