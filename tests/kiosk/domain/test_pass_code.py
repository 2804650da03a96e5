"""The code that carries one person's voting passes from the desk to a booth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pass_code import (
    ALPHABET,
    LONGEST,
    PREFIX,
    base45,
    from_base45,
    read_pass_code,
    write_pass_code,
)
from sync.protocol.errors import Malformed
from sync.protocol.signing import Signer


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0")],
)
def test_base_45_is_that_of_the_standard(data: bytes, text: str) -> None:
    """RFC 9285, sections 4.3 and 4.4."""
    assert (base45(data), from_base45(text)) == (text, data)


@given(st.binary(max_size=300))
def test_what_is_written_is_read(data: bytes) -> None:
    assert from_base45(base45(data)) == data


@given(st.text(max_size=40))
def test_what_is_no_pass_is_refused_whatever_it_is(text: str) -> None:
    with pytest.raises(Malformed):
        read_pass_code(text)


def test_several_passes_travel_in_one_code_of_qrs_own_alphabet() -> None:
    signer = Signer.generate()
    passes = [signer.sign("pass", number) for number in range(3)]
    code = write_pass_code(passes)
    assert set(code) <= set(ALPHABET)
    assert read_pass_code(code + "\r") == tuple(passes)


def test_a_code_cut_short_or_too_long_is_refused() -> None:
    code = write_pass_code([Signer.generate().sign("pass", 1)])
    for wrong in (code[:-1], code[:-3], code + "0", PREFIX, PREFIX + "0" * LONGEST, code.lower()):
        with pytest.raises(Malformed):
            read_pass_code(wrong)
