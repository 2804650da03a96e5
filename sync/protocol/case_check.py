"""Does a case make sense as a whole? Every problem is told with the field it stands in."""

import codecs
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from sync.protocol.ballot import limits
from sync.protocol.case import BallotStyle, Case, Keys, Texts
from sync.protocol.encoding import MAX_CASE
from sync.protocol.errors import CaseInvalid, SealInvalid
from sync.protocol.json_problems import field_of, place_of, problem_of
from sync.protocol.messages import MAX_SEALED_BALLOT
from sync.protocol.sealing import seal, sealed_ballot_length

PLAUSIBLE_YEARS = range(2000, 2200)
BOM = codecs.BOM_UTF8
"""some editors put it before every text"""

Problem = tuple[str, str]
"""the field, as a path such as `voting.maximum`, and what is wrong with it"""


def read_case(data: bytes) -> Case:
    """Read a case from JSON.

    Raises CaseInvalid that names the first field that is missing or of the wrong sort, or else all that
    contradict each other.
    """
    if len(data) > MAX_CASE:
        raise CaseInvalid(f"the case file has {len(data)} bytes, at most {MAX_CASE} are allowed", field="")
    data = data.removeprefix(BOM)
    try:
        case = msgspec.json.decode(data, type=Case)
    except msgspec.ValidationError as error:
        field = field_of(str(error)) or "the case"
        raise CaseInvalid(f"{field}: {problem_of(str(error))}", field=field) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CaseInvalid(f"the case file is not JSON: {place_of(data)}", field="") from error
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
    yield from _twice("styles", (district for style in case.styles for district in style.districts))
    yield from _languages(case)
    yield from _references(case)
    yield from _recordings(case)
    yield from _classes(case)
    yield from _provisional(case)
    yield from _voting(case)
    yield from _fillable(case)
    yield from _counting(case)
    for field in ("opens", "closes"):
        if getattr(case, field).year not in PLAUSIBLE_YEARS:
            yield field, "is no plausible moment"
    if case.opens >= case.closes:
        yield "closes", "the poll closes before it opens"
    if case.stage.number > case.stage.of:
        yield "stage.number", f"stage {case.stage.number} of only {case.stage.of}"
    if case.keys and case.identity_tag is None:
        yield "identity_tag", "a built case needs the salt and cost of the roll tag"
    if case.keys:
        yield from _keys(case.keys)


def _twice(field: str, names: Iterable[str]) -> Iterator[Problem]:
    for name, times in Counter(names).items():
        if times > 1:
            yield field, f"“{name}” stands there {times} times"


def _languages(case: Case) -> Iterator[Problem]:
    first = case.languages[0]
    texts: list[tuple[str, Texts]] = [
        ("title", case.title),
        ("topic", case.topic),
        ("rules", case.rules),
        ("privacy", case.privacy),
        *(
            (f"proposals[{n}].{part}", text)
            for n, proposal in enumerate(case.proposals)
            for part in ("title", "summary", "place")
            if (text := getattr(proposal, part)) is not None
        ),
        *((f"electorate.classes[{n}].name", one.name) for n, one in enumerate(case.electorate.classes)),
        *(
            (f"electorate.classes[{n}].documents[{k}].name", document.name)
            for n, one in enumerate(case.electorate.classes)
            for k, document in enumerate(one.documents)
        ),
        *((f"categories.{name}", text) for name, text in case.categories.items()),
    ]
    for field, text in texts:
        if not text.get(first, "").strip():
            yield field, f"has no text in the case's first language, {first}"


def _references(case: Case) -> Iterator[Problem]:
    known = {proposal.id for proposal in case.proposals}
    for n, style in enumerate(case.styles):
        yield from _twice(f"styles[{n}].proposals", style.proposals)
        for proposal in style.proposals:
            if proposal not in known:
                yield f"styles[{n}].proposals", f"there is no proposal “{proposal}”"
    for n, one in enumerate(case.proposals):
        # A case may do without names: then voters read the category as it stands there.
        if case.categories and one.category is not None and one.category not in case.categories:
            yield f"proposals[{n}].category", f"“{one.category}” is not among the categories"


def _recordings(case: Case) -> Iterator[Problem]:
    for n, one in enumerate(case.recordings):
        if case.recorded_text(one) is None:
            yield f"recordings[{n}]", f"there is no such text in {one.language} to read aloud"
    yield from _twice(
        "recordings", (f"{one.proposal or 'case'} {one.part} {one.language}" for one in case.recordings)
    )


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
        if not one.channels:
            yield f"{field}.channels", "these people could vote nowhere"
        yield from _twice(f"{field}.documents", (document.id for document in one.documents))
        for channel in one.channels:
            if channel not in case.channels and one.channels != ("on-site", "online"):
                yield f"{field}.channels", f"the case has no channel “{channel}”"


def _provisional(case: Case) -> Iterator[Problem]:
    if case.provisional is None:
        return
    found = case.electorate_class(case.provisional.electorate_class)
    if found is None:
        yield "provisional.electorate_class", f"there is no class “{case.provisional.electorate_class}”"
    elif found.admission == "attested":
        yield "provisional.electorate_class", "people attested by an officer need not vote provisionally"
    # Provisional ballots are opened under the class and style the desk gave, so these must be certain.
    registered = {(one.style, one.weight) for one in case.electorate.classes if one.admission == "roll"}
    if len(registered) > 1 or any(style.districts for style in case.styles):
        yield "provisional", "is possible only where all registered voters have one style and one weight"


def _keys(keys: Keys) -> Iterator[Problem]:
    yield from _twice("keys.decisions", (one.key.hex() for one in keys.decisions))
    yield from _twice("keys.decisions", (one.person for one in keys.decisions))
    if keys.identity == keys.tally:
        yield "keys.identity", "is the tally key: whoever learns names could open ballots"
    for field in ("tally", "identity"):
        try:
            seal(getattr(keys, field), b"", b"")
        except SealInvalid as error:
            yield f"keys.{field}", error.message


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


def _fillable(case: Case) -> Iterator[Problem]:
    """Can a ballot of each style be filled in at all, and be sent?"""
    for style in case.styles:
        yield from _reachable(case, style)
    length = sealed_ballot_length(case)
    if length > MAX_SEALED_BALLOT:
        yield (
            "voting.maximum",
            f"a ballot could take {length} bytes of {MAX_SEALED_BALLOT}: shorten proposal ids",
        )


def _reachable(case: Case, style: BallotStyle) -> Iterator[Problem]:
    voting = case.voting
    least, most = limits(case, style.id)
    if voting.type == "knapsack" and voting.budget is not None:
        cost = {proposal.id: proposal.cost for proposal in case.proposals}
        cheapest = sum(sorted(cost.get(one, 0) for one in style.proposals)[: max(least, 1)])
        if cheapest > voting.budget:
            yield "voting.budget", f"on “{style.id}” even the cheapest choice costs {cheapest}"
    if voting.points_each is not None and voting.points_minimum > most * voting.points_each:
        yield (
            "voting.points_minimum",
            f"on “{style.id}” at most {most * voting.points_each} points can be given",
        )


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
