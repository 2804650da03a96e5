"""The code that carries one person's voting passes from the desk to a booth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.base45 import ALPHABET, LONGEST
from kiosk.domain.pass_code import PREFIX, read_pass_code, write_pass_code
from sync.protocol.errors import Malformed
from sync.protocol.signing import Signer


@given(st.text(max_size=40))
def test_what_is_no_pass_is_refused_whatever_it_is(text: str) -> None:
    with pytest.raises(Malformed):
        read_pass_code(text)


def test_several_passes_travel_in_one_code_of_qrs_own_alphabet() -> None:
    signer = Signer.generate()
    passes = [signer.sign("pass", number) for number in range(3)]
    certificate = signer.sign("certificate", 7)
    code = write_pass_code(passes, [certificate])
    assert set(code) <= set(ALPHABET)
    found = read_pass_code(code + "\r")
    assert (found.passes, found.certificates) == (tuple(passes), (certificate,))


def test_a_code_cut_short_or_too_long_is_refused() -> None:
    signed = Signer.generate().sign("pass", 1)
    code = write_pass_code([signed], [signed])
    for wrong in (code[:-1], code[:-3], code + "0", PREFIX, PREFIX + "0" * LONGEST, code.lower()):
        with pytest.raises(Malformed):
            read_pass_code(wrong)
