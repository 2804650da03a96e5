"""Bytes in a QR code's own alphabet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.base45 import base45, from_base45
from sync.protocol.errors import Malformed


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


@pytest.mark.parametrize("text", ["A", "ABCD", ":::", "GGX", "abc", "\u00e9AB"])
def test_what_no_bytes_give_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        from_base45(text)
