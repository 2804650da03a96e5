"""Does a case make sense as a whole? Every problem is told with the field it stands in."""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from sync.protocol.case import Case, Texts
from sync.protocol.encoding import MAX_CASE
from sync.protocol.errors import CaseInvalid

Problem = tuple[str, str]
"""the field, as a path such as `voting.maximum`, and what is wrong with it"""


def read_case(data: bytes) -> Case:
    """Read a case from JSON. Raises CaseInvalid that names every field that is wrong."""
    if len(data) > MAX_CASE:
        raise CaseInvalid(f"the case file has {len(data)} bytes, at most {MAX_CASE} are allowed", field="")
    try:
        case = msgspec.json.decode(data, type=Case)
    except msgspec.ValidationError as error:
        text, _, path = str(error).partition(" - at `$")
        field = path.rstrip("`").lstrip(".") or "the case"
        raise CaseInvalid(f"{field}: {text}", field=field) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CaseInvalid(f"the case file is not JSON: {error}", field="") from error
    check_case(case)
    return case


def check_case(case: Case) -> None:
    """Raise CaseInvalid with all contradictions found, one a line."""
    found = list(problems(case))
    if found:
        raise CaseInvalid("\n".join(f"{field}: {text}" for field, text in found), field=found[0][0])


def problems(case: Case) -> Iterator[Problem]:
    yield from _twice("proposals", (proposal.id for proposal in case.proposals))
    yield from _twice("styles", (style.id for style in case.styles))
    yield from _twice("electorate.classes", (one.id for one in case.electorate.classes))
    yield from _languages(case)
    yield from _references(case)
    yield from _classes(case)
    yield from _provisional(case)
    yield from _voting(case)
    yield from _counting(case)
    if case.opens >= case.closes:
        yield "closes", "the poll closes before it opens"
    if case.stage.number > case.stage.of:
        yield "stage.number", f"stage {case.stage.number} of only {case.stage.of}"
    if case.keys and case.identity_tag is None:
        yield "identity_tag", "a built case needs the salt and cost of the roll tag"
    if case.keys:
        yield from _twice("keys.decisions", (one.key.hex() for one in case.keys.decisions))
        yield from _twice("keys.decisions", (one.person for one in case.keys.decisions))


def _twice(field: str, names: Iterable[str]) -> Iterator[Problem]:
    for name, times in Counter(names).items():
        if times > 1:
            yield field, f"“{name}” stands there {times} times"


def _languages(case: Case) -> Iterator[Problem]:
    first = case.languages[0]
    texts: list[tuple[str, Texts | None]] = [
        ("title", case.title),
        ("topic", case.topic),
        ("rules", case.rules),
        ("privacy", case.privacy),
        *((f"proposals[{n}].title", proposal.title) for n, proposal in enumerate(case.proposals)),
        *((f"electorate.classes[{n}].name", one.name) for n, one in enumerate(case.electorate.classes)),
    ]
    for field, text in texts:
        if text is not None and not text.get(first, "").strip():
            yield field, f"has no text in the case's first language, {first}"


def _references(case: Case) -> Iterator[Problem]:
    known = {proposal.id for proposal in case.proposals}
    for n, style in enumerate(case.styles):
        yield from _twice(f"styles[{n}].proposals", style.proposals)
        for proposal in style.proposals:
            if proposal not in known:
                yield f"styles[{n}].proposals", f"there is no proposal “{proposal}”"


def _classes(case: Case) -> Iterator[Problem]:
    styles = {style.id for style in case.styles}
    for n, one in enumerate(case.electorate.classes):
        field = f"electorate.classes[{n}]"
        if one.style not in styles:
            yield f"{field}.style", f"there is no ballot style “{one.style}”"
        if one.admission == "attested" and not one.documents:
            yield f"{field}.documents", "people attested by an officer need a document to show"
        if one.admission == "attested" and "online" in one.channels:
            yield f"{field}.channels", "people attested by an officer can vote on site only"
        for channel in one.channels:
            if channel not in case.channels and one.channels != ("on-site", "online"):
                yield f"{field}.channels", f"the case has no channel “{channel}”"


def _provisional(case: Case) -> Iterator[Problem]:
    if case.provisional:
        if case.electorate_class(case.provisional.electorate_class) is None:
            yield "provisional.electorate_class", f"there is no class “{case.provisional.electorate_class}”"
        # Provisional ballots are opened under the class the desk gave, so that class must be certain
        # (protocol.md, processing step 2).
        if len({(one.style, one.weight) for one in case.electorate.classes if one.admission == "roll"}) > 1:
            yield "provisional", "is possible only where all registered voters have one style and one weight"


def _voting(case: Case) -> Iterator[Problem]:
    voting, smallest = case.voting, min(len(style.proposals) for style in case.styles)
    if voting.maximum is not None and voting.minimum > voting.maximum:
        yield "voting.minimum", f"at least {voting.minimum} but at most {voting.maximum}"
    if voting.minimum > smallest:
        yield "voting.minimum", f"a ballot style has only {smallest} proposals"
    if voting.type == "choose-1" and (voting.maximum not in (None, 1) or voting.minimum > 1):
        yield "voting.maximum", "choose-1 means exactly one"
    needed = {"knapsack": "budget", "cumulative": "points"}.get(voting.type)
    for name in ("budget", "points"):
        value = getattr(voting, name)
        if name == needed and value is None:
            yield f"voting.{name}", f"{voting.type} needs it"
        if name != needed and value is not None:
            yield f"voting.{name}", f"has no meaning for {voting.type}"
    if voting.type != "cumulative" and (voting.points_each is not None or voting.points_minimum):
        yield "voting.points_each", f"has no meaning for {voting.type}"
    if voting.points is not None and voting.points_minimum > voting.points:
        yield "voting.points_minimum", f"at least {voting.points_minimum} but at most {voting.points}"
    if voting.points is not None and voting.minimum > voting.points:
        yield "voting.minimum", f"{voting.minimum} proposals cannot share {voting.points} points"


def _counting(case: Case) -> Iterator[Problem]:
    counting = case.counting
    mark = counting.pass_mark
    if counting.rule == "top-n" and counting.winners is None:
        yield "counting.winners", "top-n needs the number of winners"
    if counting.rule != "top-n" and counting.budget is None:
        yield "counting.budget", f"{counting.rule} needs a budget"
    if counting.rule == "greedy-threshold" and mark is None:
        yield "counting.pass_mark", "greedy-threshold needs a pass mark"
    if mark and (mark.points is None) == (mark.eligible_permille is None):
        yield "counting.pass_mark", "give either points or eligible_permille"
    if mark and mark.eligible_permille and not case.electorate.eligible:
        yield "electorate.eligible", "a pass mark as a share needs the number of people entitled"
    if counting.completion == "greedy" and counting.rule != "equal-shares":
        yield "counting.completion", f"has no meaning for {counting.rule}"
