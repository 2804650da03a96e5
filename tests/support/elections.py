"""Small made-up elections as Pabulib files, for journeys that replay them."""

import random

PROJECTS = {"p1": 30_000, "p2": 20_000, "p3": 25_000, "p4": 40_000, "p5": 5_000}
BUDGET = 75_000
MOST = 3


def approval_election(voters: int, seed: int = 1) -> str:
    """An approval election by greedy, at most three of five, half of the voters on paper."""
    rng = random.Random(seed)
    votes = [rng.sample(sorted(PROJECTS), rng.randint(1, MOST)) for _ in range(voters)]
    points = {one: sum(one in vote for vote in votes) for one in PROJECTS}
    left, won = BUDGET, set()
    for one in sorted(PROJECTS, key=lambda one: (-points[one], PROJECTS[one])):
        if PROJECTS[one] <= left:
            left -= PROJECTS[one]
            won.add(one)
    meta = {
        "description": "Made-up election",
        "country": "Taiwan",
        "unit": "Nowhere",
        "instance": "2026",
        "num_projects": len(PROJECTS),
        "num_votes": voters,
        "budget": BUDGET,
        "vote_type": "approval",
        "rule": "greedy",
        "date_begin": "28.11.2026",
        "date_end": "28.11.2026",
        "max_length": MOST,
        "currency": "TWD",
    }
    lines = ["META", "key;value", *(f"{key};{value}" for key, value in meta.items())]
    lines += ["PROJECTS", "project_id;cost;votes;name;selected"]
    lines += [f"{one};{cost};{points[one]};Project {one};{int(one in won)}" for one, cost in PROJECTS.items()]
    lines += ["VOTES", "voter_id;vote;voting_method"]
    lines += [f"{n};{','.join(vote)};{rng.choice(('paper', 'internet'))}" for n, vote in enumerate(votes, 1)]
    return "\n".join(lines) + "\n"
