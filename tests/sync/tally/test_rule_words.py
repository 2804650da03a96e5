"""The rule of a case in sentences: every rule, in both languages, with the numbers of the case."""

import pytest

from sync.protocol.case import PassMark, Voting
from sync.tally.rule_words import rule_lines
from tests.sync.tally.making import small_case

COSTS = {"a": 10, "b": 20}


@pytest.mark.parametrize(
    ("rule", "counting"),
    [
        ("greedy", {}),
        ("greedy-no-skip", {}),
        ("greedy-threshold", {"pass_mark": PassMark(points=3)}),
        ("top-n", {"winners": 2}),
        ("equal-shares", {"completion": "greedy"}),
    ],
)
def test_every_rule_has_words_in_both_languages(rule: str, counting: dict[str, object]) -> None:
    lines = list(rule_lines(small_case(COSTS, rule, 1234567, **counting)))
    for chinese, english in lines:
        assert chinese.endswith("。")
        assert english.endswith(".")
    assert any("TWD 1,234,567" in english for _, english in lines)
    assert any("lower cost" in english for _, english in lines)


def test_the_numbers_of_the_case_stand_in_its_rule() -> None:
    case = small_case(
        COSTS, "top-n", None, winners=3, pass_mark=PassMark(eligible_permille=15), eligible=2000,
        weights={"resident": 2, "worker": 1}, voting=Voting(type="ordinal", maximum=2),
    )  # fmt: skip
    english = " ".join(line for _, line in rule_lines(case))
    for words in (
        "first choice gets 2 points",
        "3 proposals with most points",
        "At least 30 points",
        "1.5% of the 2,000",
    ):
        assert words in english
    assert "A ballot of resident counts 2 times" in english
    assert "worker" not in english
