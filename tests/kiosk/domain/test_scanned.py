"""Whatever a scanner or camera reads, the officer is told what it is; only an ID number is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.base45 import ALPHABET
from kiosk.domain.pass_code import PREFIX
from kiosk.domain.scanned import Scan, Scanned, scanned
from sync.protocol.errors import IdentityInvalid
from sync.protocol.head_code import head_code
from sync.protocol.identity import canonical_number
from sync.protocol.tracker import tracker_link


@pytest.mark.parametrize("number", ["A123456789", "A800000014", "AC03095424", "HD02717288"])
@pytest.mark.parametrize(
    "as_read", ["{}", "*{}*", "{}\r\n", "\x02{}\x03", "]A0{}\r", " {} ", "]C0*{}*\t", "\r\n{}"]
)
def test_an_id_number_is_found_under_what_scanners_add(number: str, as_read: str) -> None:
    """Code 39's start and stop, new lines, STX and ETX, the symbology's identifier; lower case and full-width
    letters, as a keyboard layout makes them: it is the same number."""
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in number)
    for typed in (number, number.lower(), wide):
        assert scanned(as_read.format(typed)) == Scanned(Scan.ID_NUMBER, number)


def test_a_wrong_check_digit_is_a_misreading_and_no_number() -> None:
    """One bar was read wrong: it is not looked up, the card is scanned again."""
    assert scanned("A123456788").scan is Scan.MISREAD
    assert scanned("AC03095425").scan is Scan.MISREAD


def test_our_own_codes_are_known() -> None:
    """A voter hands the desk a voting pass, or the slip with the tracker; an officer the zero report."""
    assert scanned(tracker_link(bytes(range(32))) + "\r").scan is Scan.TRACKER
    assert scanned(head_code("DEMO-2026", "st1-a", 17, bytes(32))).scan is Scan.STATION_HEAD
    assert scanned(PREFIX + "6BFOXN" * 80).scan is Scan.VOTING_PASS


def test_a_pass_keeps_the_space_it_ends_with() -> None:
    """Space is a sign of base 45: taking it off would break the pass. The scanner's new line goes."""
    code = PREFIX + "6BFOXN" * 60 + " "
    assert scanned(code + "\r\n") == Scanned(Scan.VOTING_PASS, code)


@pytest.mark.parametrize(
    "read", ["", "\r\n", "4710012345678", "https://example.org/A123456789", "1234567890"]
)
def test_anything_else_is_told_as_that(read: str) -> None:
    """A shop's barcode, an address on the web that has a number in it, nothing at all."""
    assert scanned(read).scan is Scan.OTHER


def test_what_was_read_is_in_no_repr() -> None:
    """A log line of a reading tells its sort, never the number."""
    assert "A123456789" not in repr(scanned("A123456789"))


@given(st.text(max_size=40) | st.text(ALPHABET, max_size=14))
def test_nothing_is_taken_for_an_id_that_is_none(read: str) -> None:
    """Whatever is read: what comes out as an ID number is one, canonical and with a check digit that fits."""
    found = scanned(read)
    if found.scan is Scan.ID_NUMBER:
        assert canonical_number(found.text)[1] == found.text
    else:
        with pytest.raises(IdentityInvalid):
            canonical_number(read)
