"""A migrant worker votes with the old resident number in one district and with the new one in another.

The roll knows that both numbers are hers. The list of such pairs goes to the identity service sealed, so that
it counts her once, and nobody else reads it.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.aliases import Aliases, open_aliases, seal_aliases
from sync.protocol.errors import FileDamaged
from sync.protocol.identity import Identity
from sync.protocol.sealing import generate_sealing_key
from sync.protocol.signing import Signer

OLD, NEW, NEWEST = "AA00000009", "A800000014", "A900207177"
BORN = "1990-01-01"


def test_the_former_number_stands_for_the_one_of_today():
    aliases = Aliases([(OLD, NEW)])
    assert aliases.today(Identity("resident", OLD, BORN)) == ("resident", NEW)
    assert aliases.today(Identity("resident", NEW, BORN)) == ("resident", NEW)


def test_a_foreign_document_that_looks_like_a_former_number_is_somebody_else():
    who = Identity("passport-xx", OLD, BORN)
    assert Aliases([(OLD, NEW)]).today(who) == ("passport-xx", OLD)


@given(st.permutations([(OLD, NEW), (NEW, NEWEST)]))
def test_two_changes_lead_to_the_last_number_whatever_their_order(pairs):
    assert Aliases(pairs).today(Identity("resident", OLD, BORN)) == ("resident", NEWEST)


@pytest.mark.parametrize(
    "pairs",
    [[(OLD, NEW), (OLD, NEWEST)], [(OLD, NEW), (NEW, OLD)], [(OLD, OLD)], [("AA00000000", NEW)]],
    ids=["two successors", "a ring", "itself", "no number"],
)
def test_a_list_that_contradicts_itself_is_refused_without_repeating_a_number(pairs):
    with pytest.raises(FileDamaged) as refused:
        Aliases(pairs)
    assert OLD not in str(refused.value)
    assert NEW not in str(refused.value)


def test_only_the_identity_key_of_this_case_opens_the_list():
    authority, (private, public) = Signer.generate(), generate_sealing_key()
    known = authority.public_key
    sealed = seal_aliases(authority, public, "CASE-1", [(OLD, NEW)])
    assert OLD.encode() not in sealed
    assert len(open_aliases(private, known, "CASE-1", sealed)) == 1
    with pytest.raises(FileDamaged):
        open_aliases(private, known, "CASE-2", sealed)
    with pytest.raises(FileDamaged):
        open_aliases(generate_sealing_key()[0], known, "CASE-1", sealed)
    with pytest.raises(FileDamaged):
        open_aliases(private, known, "CASE-1", sealed[:-1])


def test_a_list_that_is_not_from_the_organiser_is_refused():
    """Anybody can seal to a public key: a stranger's list would make two people count as one."""
    authority, stranger, (private, public) = Signer.generate(), Signer.generate(), generate_sealing_key()
    sealed = seal_aliases(stranger, public, "CASE-1", [(OLD, NEW)])
    with pytest.raises(FileDamaged):
        open_aliases(private, authority.public_key, "CASE-1", sealed)


def test_the_list_never_shows_its_numbers():
    assert repr(Aliases([(OLD, NEW)])) == "Aliases(1)"
