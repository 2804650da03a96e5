"""How a case is voted and counted, in sentences for the people it concerns: Chinese and English."""

from collections.abc import Iterator

from sync.paper.line import Line
from sync.protocol.case import Case, Rule, text_in
from sync.tally.count.outcome import Reason, Separator
from sync.tally.count.pass_mark import points_needed
from sync.tally.money import in_money
from sync.tally.points import most_ranked

REASONS: dict[Reason, Line] = {
    "won": ("入選", "won"),
    "won-in-completion": ("補足入選", "won in the completion"),
    "below-pass-mark": ("未達門檻", "below the pass mark"),
    "over-budget": ("餘額不足", "did not fit the money left"),
    "stopped": ("入選已停止", "came after the stop"),
    "not-among-first": ("名額已滿", "places were taken"),
    "not-enough-support": ("支持者份額不足", "shares did not pay for it"),
}
SEPARATORS: dict[Separator, Line] = {
    "lower-cost": ("成本較低者優先", "the lower cost goes first"),
    "higher-cost": ("成本較高者優先", "the higher cost goes first"),
    "more-voters": ("支持人數較多者優先", "the one with more voters goes first"),
    "case-order": ("依案內提案順序", "the order of the case decides"),
}
RULES: dict[Rule, tuple[Line, ...]] = {
    "greedy": (
        (
            "依點數由高至低逐案檢視：餘額足夠者入選，餘額不足者跳過，續看下一案。",
            "Proposals are taken by points, most first; one that does not fit the money left is skipped.",
        ),
    ),
    "greedy-no-skip": (
        (
            "依點數由高至低逐案入選，遇第一個餘額不足的提案即停止。",
            "Proposals are taken by points, most first, up to the first that does not fit the money left.",
        ),
    ),
    "greedy-threshold": (
        (
            "達門檻的提案依點數由高至低逐案檢視：餘額足夠者入選，餘額不足者跳過，續看下一案。",
            "Proposals that reach the pass mark are taken by points; one that does not fit is skipped.",
        ),
    ),
    "equal-shares": (
        (
            "均等份額法：經費均分給每位投票人，提案由其支持者以各自的份額共同支付。",
            "Equal shares: each voter holds the same part of the budget; supporters pay together.",
        ),
        ("每回合選出每點負擔最輕的提案。", "Each round takes the proposal that is cheapest for each point."),
        (
            "份額每次增加一元，直到再增加即超出經費，或有人支持的提案全數入選為止。",
            "Shares grow by one unit of money until the budget would be exceeded or all with support won.",
        ),
    ),
}


def rule_lines(case: Case) -> Iterator[Line]:
    """The whole rule, sentence by sentence."""
    counting = case.counting
    yield _ballot(case)
    if counting.rule == "top-n":
        yield (
            f"點數最高的 {counting.winners} 案入選。",
            f"The {counting.winners} proposals with most points win.",
        )
        if counting.budget is not None:
            yield (
                "餘額不足的提案由次一案遞補。",
                "One that does not fit the money left gives way to the next.",
            )
    else:
        yield from RULES[counting.rule]
    if counting.completion == "greedy":
        yield "餘額再依點數由高至低補足。", "What is left is then filled by points, most first."
    if counting.budget is not None:
        money = in_money(case, counting.budget)
        yield f"經費 {money}。", f"The budget is {money}."
    yield from _pass_mark(case)
    yield _ties(case)
    for one in case.electorate.classes:
        if one.weight != 1:
            chinese, english = text_in(one.name, "zh-Hant")[0], text_in(one.name, "en")[0]
            yield (
                f"「{chinese}」一張選票計 {one.weight} 票。",
                f"A ballot of {english} counts {one.weight} times.",
            )


def _ballot(case: Case) -> Line:
    match case.voting.type:
        case "choose-1":
            return "每人選一案，該案得一點。", "Each voter chooses one proposal, which gets one point."
        case "approval" | "knapsack":
            return "投票人所選的每一案各得一點。", "Each proposal that a voter chooses gets one point."
        case "ordinal":
            first = most_ranked(case)
            return (
                f"排第一的提案得 {first} 點，其後依次少一點。",
                f"A voter's first choice gets {first} points, each further one a point less.",
            )
        case "cumulative":
            points = case.voting.points
            return f"每人將至多 {points} 點分給各提案。", f"Each voter gives away up to {points} points."


def _pass_mark(case: Case) -> Iterator[Line]:
    mark, needed = case.counting.pass_mark, points_needed(case)
    if mark is None:
        return
    if mark.eligible_permille is None:
        yield f"至少須得 {needed:,} 點。", f"At least {needed:,} points are needed to win."
        return
    share, people = f"{mark.eligible_permille / 10:g}%", f"{case.electorate.eligible:,}"
    yield (
        f"至少須得 {needed:,} 點，即有投票權人數 {people} 人的 {share}。",
        f"At least {needed:,} points are needed to win: {share} of the {people} people entitled.",
    )


def _ties(case: Case) -> Line:
    order: tuple[Separator, ...] = (*case.counting.ties, "case-order")
    words = [SEPARATORS[tie] for tie in order]
    chinese, english = (
        "，再同則".join(one for one, _ in words),
        "; if still equal, ".join(one for _, one in words),
    )
    return f"點數相同時{chinese}。", f"Among equals {english}."
