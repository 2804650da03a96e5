"""The papers of a real day at a real station, each read back from its picture with our own reader."""

from pathlib import Path

import pytest

from kiosk.devices.code_reader import Frame, look
from kiosk.domain.pass_code import read_pass_code, write_pass_code
from kiosk.reports.closing_sheet import closing_sheet
from kiosk.reports.paper import Paper
from kiosk.reports.voters_slip import voters_slip
from kiosk.reports.voting_pass import voting_pass
from kiosk.reports.zero_sheet import zero_sheet
from sync.protocol.ballot import Ballot
from sync.protocol.head_code import read_head
from tests.support.papers import in_both, pictures, text_of
from tests.support.stations import Prepared, prepare


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


def scanned(paper: Paper) -> str:
    """The one code on a paper."""
    (picture,) = pictures(paper)
    (code,) = look(Frame(picture.tobytes(), *picture.size, picture.width)).codes
    return code.text


def test_the_papers_of_a_day(prepared: Prepared, tmp_path: Path) -> None:
    """A zero report before the first voter; a pass on paper that opens the booth; a slip with the tracker; at
    the end a sheet that agrees. Both sheets tell truly where the chain stood. No paper names the voter."""
    at = prepared.copy(tmp_path / "station")
    station, case, words = at.station, at.station.case, in_both()
    voter = prepared.people[0]

    zero = zero_sheet([station.zero_report()], words)
    began = read_head(scanned(zero))
    assert (began.case, began.device, began.sequence) == (case.code, station.device, 1)

    given = at.admit(voter)
    code = write_pass_code([given], [station.certificate_of(station.device)])
    on_paper = voting_pass(code, [case.title], station.name, at.clock.now + 1800, words)
    (shown,) = read_pass_code(scanned(on_paper)).passes
    session = station.begin(shown)
    session.agree()
    session.review()
    receipt = station.cast(session, Ballot(session.style, ("p1",)))
    slip = voters_slip([(case.title, receipt)], case.telephone, "", words)
    assert scanned(slip) == receipt.link

    station.close_poll(at.chief, at.second, 1)
    told = station.reconciliation()
    closing = closing_sheet([told], words)
    ended = read_head(scanned(closing))
    assert told.agrees
    assert ended.sequence == station._store.state().head.sequence
    assert ended.names(station._store.state().head.hash)
    for paper in (zero, on_paper, slip, closing):
        assert voter.number not in text_of(paper)
        assert voter.number.encode() not in paper.pdf
        assert voter.birth_date not in text_of(paper)
    for paper in (on_paper, slip):
        assert not any(holder in text_of(paper) for holder, _ in station.officers)
    station.close()
