"""A key in a drawer is worth what its passphrase is worth; a file from a stick must not hang the machine."""

import subprocess
import sys
import time

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sync.protocol import wrapping
from sync.protocol.encoding import MAX_CASE, decode, encode
from sync.protocol.errors import FileDamaged, PassphraseWrong
from sync.protocol.wrapping import Wrapped, unwrap, wrap

PRODUCT = (wrapping.ITERATIONS, wrapping.MEMORY_KIB, wrapping.LANES)
WORDS = "correct horse battery staple orange lamp"


@pytest.fixture(scope="module", autouse=True)
def _cheap():
    """The least that a wrapped file may ask for, so that many can be opened."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "ITERATIONS", 1)
        patch.setattr(wrapping, "MEMORY_KIB", 1024)
        # Other tests of the same process may have left it at one.
        patch.setattr(wrapping, "LANES", 4)
        yield


@pytest.fixture(scope="module")
def wrapped(_cheap):
    return wrap("authority", WORDS, b"secret")


def test_the_passphrase_opens_it_however_it_is_spaced_or_written(wrapped):
    for typed in (
        WORDS,
        WORDS.upper(),
        f"  {WORDS.replace(' ', '   ')}\n",
        "".join(
            chr(ord(one) + 0xFEE0) if one != " " else "\u3000" for one in WORDS
        ),  # full width, from an IME
    ):
        assert unwrap("authority", typed, wrapped) == b"secret"


@pytest.mark.parametrize("typed", ["", WORDS[:-1], WORDS.replace(" ", ""), WORDS + " x", "correct horse"])
def test_any_other_passphrase_does_not(wrapped, typed):
    with pytest.raises(PassphraseWrong):
        unwrap("authority", typed, wrapped)


def test_the_same_secret_is_wrapped_differently_every_time(wrapped):
    again = wrap("authority", WORDS, b"secret")
    one, two = decode(wrapped, Wrapped), decode(again, Wrapped)
    assert one.salt != two.salt
    assert one.nonce != two.nonce
    assert one.ciphertext != two.ciphertext


def test_a_file_of_another_kind_is_told_apart(wrapped):
    with pytest.raises(FileDamaged):
        unwrap("vault", WORDS, wrapped)
    relabelled = encode(msgspec.structs.replace(decode(wrapped, Wrapped), kind="vault"))
    with pytest.raises(PassphraseWrong):
        unwrap("vault", WORDS, relabelled)


def test_a_file_cut_short_anywhere_never_opens(wrapped):
    for end in range(len(wrapped)):
        with pytest.raises(FileDamaged):
            unwrap("authority", WORDS, wrapped[:end])
    with pytest.raises(FileDamaged):
        unwrap("authority", WORDS, wrapped + b"\0")


@pytest.mark.parametrize(
    "changes",
    [
        {"salt": bytes(16)},
        {"iterations": 2},
        {"memory_kib": 2048},
        {"lanes": 1},
        {"nonce": bytes(12)},
        {"ciphertext": b""},
        {"ciphertext": bytes(22)},
    ],
    ids=str,
)
def test_an_altered_header_or_content_never_opens(wrapped, changes):
    with pytest.raises(PassphraseWrong):
        unwrap("authority", WORDS, encode(msgspec.structs.replace(decode(wrapped, Wrapped), **changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"iterations": 0},
        {"iterations": 11},
        {"iterations": 2**31},
        {"memory_kib": 1023},
        {"memory_kib": 256 * 1024 + 1},
        {"memory_kib": 2**40},
        {"lanes": 0},
        {"lanes": 17},
        {"salt": b""},
        {"nonce": bytes(11)},
    ],
    ids=str,
)
def test_a_file_that_asks_for_more_work_than_we_ever_do_is_refused_at_once(wrapped, changes):
    hostile = encode(msgspec.structs.replace(decode(wrapped, Wrapped), **changes))
    started = time.perf_counter()
    with pytest.raises(FileDamaged):
        unwrap("authority", WORDS, hostile)
    assert time.perf_counter() - started < 0.1


def test_a_file_too_long_is_not_read():
    with pytest.raises(FileDamaged):
        unwrap("authority", WORDS, bytes(MAX_CASE + 1))


def test_it_is_argon2id_and_chacha20_poly1305_with_the_header_authenticated(wrapped):
    found = decode(wrapped, Wrapped)
    key = Argon2id(salt=found.salt, length=32, iterations=1, lanes=4, memory_cost=1024).derive(WORDS.encode())
    header = encode(msgspec.structs.replace(found, ciphertext=b""))
    assert ChaCha20Poly1305(key).decrypt(found.nonce, found.ciphertext, header) == b"secret"


def test_what_the_product_wraps_with_is_rfc_9106s_second_choice():
    assert PRODUCT == (3, 64 * 1024, 4)


MANY_AT_ONCE = """
from concurrent.futures import ThreadPoolExecutor
from sync.protocol.wrapping import wrap
with ThreadPoolExecutor(6) as hands:
    print(len(list(hands.map(lambda n: wrap("test-keys", "some words", bytes(n)), range(6)))))
"""


def test_several_threads_can_wrap_at_the_same_time():
    """A desk thread and a screen thread: OpenSSL's Argon2 once waited for itself here, for ever."""
    done = subprocess.run(
        [sys.executable, "-c", MANY_AT_ONCE], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "6"
