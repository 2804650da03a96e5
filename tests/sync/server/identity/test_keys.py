"""The identity service makes its keys itself; only their public halves leave it, into the case."""

import hashlib
import hmac

import pytest

from sync.protocol.errors import FileDamaged
from sync.protocol.identity import Identity
from sync.protocol.sealing import open_sealed, seal
from sync.protocol.signing import Signer, check_signature
from sync.server.identity.keys import identity_keys_of, make_identity_keys
from sync.server.identity.pseudonyms import pseudonym_of


def test_the_public_halves_fit_the_private_keys():
    keys = make_identity_keys()
    public = keys.public_halves()
    assert open_sealed(keys.identity, b"i", seal(public["identity"], b"i", b"x")) == b"x"
    for name, private in (("identity_signing", keys.identity_signing), ("online_desk", keys.online_desk)):
        signed = Signer(private).sign("pass", b"x")
        check_signature(public[name], "pass", b"x", signed.signature)
    assert set(public) == {"identity", "identity_signing", "online_desk"}
    assert len(set(keys.raw().values()) | set(public.values())) == 7


@pytest.mark.parametrize("change", [{"pseudonym": b"short"}, {"spare": bytes(32)}, {"identity": None}])
def test_a_key_file_with_other_content_is_refused(change):
    raw = make_identity_keys().raw() | change
    with pytest.raises(FileDamaged):
        identity_keys_of({name: key for name, key in raw.items() if key is not None})


def test_pseudonyms_depend_on_everything_and_parts_cannot_be_shifted():
    base = (b"k" * 32, "CASE-1", "national", "A123456789")
    made = {
        pseudonym_of(*base),
        pseudonym_of(b"l" * 32, *base[1:]),
        pseudonym_of(base[0], "CASE-2", *base[2:]),
        pseudonym_of(*base[:2], "resident", base[3]),
        pseudonym_of(*base[:3], "B123456780"),
        pseudonym_of(base[0], "CASE-1n", "ational", base[3]),
    }
    assert len(made) == 6
    assert {len(one) for one in made} == {32}


def test_a_pseudonym_is_the_published_construction():
    """So that an auditor with the key, after the case, can make it again by hand."""
    who = Identity("national", "A123456789", "1990-01-01")
    message = b"".join(
        len(part).to_bytes(4, "big") + part for part in (b"CASE-1", b"national", who.number.encode())
    )
    expected = hmac.new(b"k" * 32, message, hashlib.sha256).digest()
    assert pseudonym_of(b"k" * 32, "CASE-1", who.namespace, who.number) == expected
