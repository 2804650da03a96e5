"""One voter, from the officer's desk to a stored ballot and a clean screen."""

import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.domain.voting_session import SessionState, VotingSession
from kiosk.ui.appearance import Choice
from kiosk.ui.screens.voter.choosing import ChoosingScreen
from kiosk.ui.theme import DEFAULT_SIZE, TextSize
from kiosk.ui.widgets.qr import QrCode
from sync.protocol.errors import StorageFailed
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.reading import words_on
from tests.kiosk.ui.walker import Walker


def session_of(walker: Walker) -> VotingSession:
    screen = walker.screen
    assert isinstance(screen, ChoosingScreen)
    return screen._session


def test_a_voter_votes_and_the_officer_goes_on_with_the_next_person(walker: Walker) -> None:
    """A resident is checked in, chooses two proposals, looks at them, casts, and keeps a tracker. The
    officer takes the screen back by PIN; the day now counts one pass and one ballot."""
    walker.to_choosing(VOTERS[0])
    walker.vote("park", "trees")
    walker.take_back()
    walker.go("state-of-day", "day")
    assert words_on(walker.find("figure-passes")).startswith("1 ")
    assert words_on(walker.find("figure-cast")).startswith("1 ")


def test_the_tracker_can_be_read_and_scanned(walker: Walker) -> None:
    """The voter copies 17 characters in groups of four, or scans the QR code: both are of the same
    tracker."""
    walker.to_choosing(VOTERS[0])
    walker.vote("lamps")
    code = walker.find("tracker-code", QLabel)
    assert isinstance(code, QLabel)
    groups = code.text().split()
    assert [len(group) for group in groups] == [4, 4, 4, 4, 1]
    (square,) = walker.screen.findChildren(QrCode)
    image = Image.frombytes("L", *_grey(square))
    (found,) = zxingcpp.read_barcodes(image)
    assert found.text.startswith("PB1:" + "".join(groups)[:16])


def _grey(widget: QWidget) -> tuple[tuple[int, int], bytes]:
    picture = widget.grab().toImage()
    size = (picture.width(), picture.height())
    return size, bytes(picture.pixelColor(x, y).lightness() for y in range(size[1]) for x in range(size[0]))


def test_a_fourth_choice_is_refused_with_words_and_nothing_is_unticked(walker: Walker) -> None:
    """Three are allowed. The fourth touch is answered with an explanation; the three stay, the fourth is
    not chosen. After taking one back, the new one can be chosen."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park", "trees", "lamps")
    walker.choose("kitchen")
    assert "3" in walker.told
    assert [one for one in walker.cards if walker.card(one).isChecked()] == ["park", "lamps", "trees"]
    walker.click("notice-read")
    assert not walker.told
    walker.choose("lamps", "kitchen")
    assert not walker.told
    assert walker.card("kitchen").isChecked()


def test_language_and_text_size_change_at_any_moment_and_keep_the_choices(walker: Walker) -> None:
    """Halfway through, the voter changes to English and to larger text; both choices are still there, and the
    whole screen speaks English."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park", "trees")
    assert "已選 2／3" in words_on(walker.screen)
    walker.look("language-en")
    walker.click("text-larger")
    assert walker.card("park").isChecked()
    assert walker.card("trees").isChecked()
    said = words_on(walker.screen)
    assert "2 of 3 chosen" in said
    assert "Shade and seats around the old banyan" in said
    assert "提案" not in said
    walker.go("review", "review")
    assert "Once cast" in words_on(walker.screen)


def test_the_next_voter_finds_the_defaults_and_nothing_of_the_one_before(walker: Walker) -> None:
    """The first voter used English and the largest text. The second one finds Chinese, the default size,
    and a ballot without a mark; the officer in between had what the officer had set."""
    walker.unlock()
    walker.click("text-smaller")
    walker.sign_in()
    walker.go("open", "day")
    walker.check_in(VOTERS[0])
    walker.admit()
    walker.look("language-en")
    walker.click("text-larger")
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("park")
    walker.take_back()
    appearance = walker.window.appearance
    assert appearance.choice.size is TextSize.SMALL
    walker.check_in(VOTERS[1])
    walker.admit()
    assert appearance.choice == Choice(appearance.languages[0], DEFAULT_SIZE)
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    assert not any(walker.card(one).isChecked() for one in walker.cards)


def test_review_leads_back_to_the_proposal_to_change(walker: Walker) -> None:
    """At review the voter touches “change” beside a proposal and comes back to it, everything still
    chosen."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park", "repair")
    walker.go("review", "review")
    walker.go("change-repair", "choosing")
    walker.lay_out()
    assert not walker.card("repair").visibleRegion().isEmpty()
    assert walker.card("park").isChecked()


def test_a_ballot_with_nothing_chosen_cannot_be_cast_where_the_case_wants_one(walker: Walker) -> None:
    """This case asks for at least one. Review says so, and the button stays shut."""
    walker.to_choosing(VOTERS[0])
    walker.go("review", "review")
    walker.qtbot.wait(50)
    assert not walker.find("cast").isEnabled()
    assert "選得還不夠" in words_on(walker.screen)


def test_a_voter_who_does_not_agree_leaves_without_a_vote(walker: Walker) -> None:
    """The voter declines the rules. Nothing is cast, the pass is ended, and the person may check in again."""
    walker.to_welcome(VOTERS[0])
    walker.go("begin", "consent")
    walker.go("decline", "give-back")
    assert walker.find("ending-declined")
    walker.take_back()
    walker.check_in(VOTERS[0])
    assert walker.find("outcome-may-vote")


def test_only_an_officers_pin_leads_from_a_voter_back_to_the_desk(walker: Walker) -> None:
    """Whoever stands before the screen after a voter cannot check in people without a PIN, nor close the
    window while a voter has it."""
    walker.to_choosing(VOTERS[0])
    assert not walker.window.close()
    walker.vote("park")
    walker.go("done", "give-back")
    walker.go("take-back", "take-back")
    walker.type("pin", "000000")
    walker.click("sign")
    assert walker.at == "take-back"
    assert not walker.window.close()
    assert "密碼不正確" in walker.told
    walker.window.voter_may_close = True  # as in the demo
    assert walker.window.close()


def test_when_the_ballot_cannot_be_stored_the_voter_is_told_and_tries_again(walker: Walker) -> None:
    """The disk is full at the moment of casting. The voter is told that nothing was cast and what to do,
    keeps the choices, and casts when there is room again: one ballot."""
    walker.to_choosing(VOTERS[0])
    session = session_of(walker)
    station = walker.stations[-1]
    commit = station._store.commit

    def full(_change: object) -> None:
        raise StorageFailed("disk full", outcome="nothing-changed")

    station._store.commit = full  # type: ignore[method-assign]
    walker.choose("park")
    walker.go("review", "review")
    walker.qtbot.waitUntil(lambda: walker.find("cast").isEnabled())
    walker.click("cast")
    assert walker.at == "review"
    assert session.state is SessionState.REVIEW
    assert "無法寫入" in walker.told
    station._store.commit = commit  # type: ignore[method-assign]
    walker.go("cast", "tracker")
    assert station.counts.cast == 1


def test_when_nobody_knows_whether_it_was_stored_only_the_same_button_works(walker: Walker) -> None:
    """The medium does not answer: it may hold the ballot or not. Nobody may leave or change the ballot; the
    same button finds out as soon as the medium answers."""
    walker.to_choosing(VOTERS[0])
    station = walker.stations[-1]
    commit, holds = station._store.commit, station._store.holds

    def lost(change: object) -> None:
        commit(change)  # type: ignore[arg-type]
        raise StorageFailed("no answer", outcome="unknown")

    def silent(_head: object) -> bool:
        raise StorageFailed("no answer")

    station._store.commit, station._store.holds = lost, silent  # type: ignore[method-assign]
    walker.choose("park")
    walker.go("review", "review")
    walker.qtbot.waitUntil(lambda: walker.find("cast").isEnabled())
    for _ in range(2):
        walker.click("cast")
        assert walker.at == "review"
        assert "沒有回應" in walker.told
        assert not walker.find("change-all").isEnabled()
        assert not walker.find("change-park").isEnabled()
    station._store.holds = holds  # type: ignore[method-assign]
    walker.go("cast", "tracker")
    assert station.counts.cast == 1
