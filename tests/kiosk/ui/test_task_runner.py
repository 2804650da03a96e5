"""The database has one thread, the screens another, and an error finds its way."""

import threading

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.ui.task_runner import TaskRunner
from sync.protocol.errors import LineDown, PollingError


def test_work_is_done_elsewhere_in_order_and_handed_back_here(qtbot: QtBot) -> None:
    """Three pieces of work run on one other thread, in the order given; each result comes back on this
    thread."""
    runner = TaskRunner(pytest.fail)
    here, worked, returned = threading.current_thread(), [], []

    def done(n: int) -> None:
        assert threading.current_thread() is here
        returned.append(n)

    def work(n: int) -> int:
        worked.append(threading.current_thread())
        return n

    with qtbot.waitSignal(runner.settled):
        for n in range(3):
            runner.run(lambda n=n: work(n), done)
    assert returned == [0, 1, 2]
    assert len(set(worked)) == 1
    assert here not in worked
    runner.stop()
    runner.run(lambda: work(3), done)
    assert len(worked) == 3


def test_an_error_goes_to_the_caller_or_to_the_presenter(qtbot: QtBot) -> None:
    """Who asked may want to know; otherwise the one presenter tells people."""
    presented: list[PollingError] = []
    caught: list[PollingError] = []
    runner = TaskRunner(presented.append)

    def fail() -> None:
        raise LineDown("no line")

    with qtbot.waitSignal(runner.settled):
        runner.run(fail, pytest.fail)
        runner.run(fail, pytest.fail, caught.append)
    assert [error.code for error in presented] == [error.code for error in caught] == ["line-down"]
    runner.stop()


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    """What is no PollingError is a fault of ours: it comes up on the GUI thread, where the crash hook sees
    it."""
    runner = TaskRunner(pytest.fail)
    with capture_exceptions() as raised, qtbot.waitSignal(runner.settled):
        runner.run(lambda: 1 // 0, pytest.fail)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    runner.stop()
