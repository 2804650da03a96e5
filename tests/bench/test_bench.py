"""Every benchmark still runs, and keeps what does not depend on how busy the machine is."""

from collections.abc import Iterator

import pytest

from bench import wire
from bench.__main__ import BENCHMARKS, main
from bench.measuring import Act, Line, at_least, at_most, duration, in_turns, table

SMALLEST = 1


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_benchmark_runs(name: str) -> None:
    assert list(BENCHMARKS[name].lines(SMALLEST))


def test_a_vote_costs_no_more_bytes_than_promised() -> None:
    """The one benchmark whose figures are the same on any machine."""
    assert [line.kept for line in wire.lines(200) if line.bound] == [True, True]


def test_acts_are_run_in_turns_and_what_they_need_is_made_before() -> None:
    order: list[str] = []

    def acts(name: str) -> Iterator[Act]:
        while True:
            order.append(f"prepare {name}")
            yield lambda: order.append(name)

    timing = in_turns(10, {"a": acts("a"), "b": acts("b")})
    assert order[:8] == ["prepare a", "a", "prepare b", "b"] * 2
    assert [len(one.seconds) for one in timing.values()] == [10, 10]


def test_a_promise_that_is_missed_is_told_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert at_most("x", 4, 4).kept
    assert at_least("x", 0.8, 0.8).kept
    monkeypatch.setattr(BENCHMARKS["wire"], "lines", lambda _rounds: iter([at_most("bytes", 5, 4, " B")]))
    assert main(["wire"]) == 1
    assert "MISSED" in capsys.readouterr().out
    monkeypatch.setattr(BENCHMARKS["wire"], "lines", lambda _rounds: iter([at_most("bytes", 3, 4, " B")]))
    assert main(["wire"]) == 0


def test_the_table_is_markdown() -> None:
    assert list(table([Line("a", "1"), at_most("bc", 2, 1)])) == [
        "| what | measured | promised   |        |",
        "|------|----------|------------|--------|",
        "| a    | 1        |            |        |",
        "| bc   | 2.00x    | at most 1x | MISSED |",
    ]
    assert [duration(one) for one in (2.5, 0.0021, 0.000003)] == ["2.50 s", "2.10 ms", "3.0 µs"]
