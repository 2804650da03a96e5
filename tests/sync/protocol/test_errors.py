"""People are told of an error by its code, in their language; so each error has a code of its own.

Whoever catches errors reads the tree at the top of the module; so the tree must not lie.
"""

import pickle
import re

from sync.protocol import errors
from sync.protocol.errors import BallotInvalid, PollingError


def classes(root=PollingError):
    return [root, *(found for child in root.__subclasses__() for found in classes(child))]


OURS = [one for one in classes() if one.__module__ == errors.__name__]


def drawn_tree():
    """(name, name of the parent) of every class drawn in the docstring."""
    parents = {}
    above = []
    for line in errors.__doc__.splitlines():
        found = re.match(r"    (?P<branch>[│├└─ ]*)(?P<name>[A-Z]\w+)", line)
        if found:
            depth = len(found["branch"]) // 4
            above[depth:] = [found["name"]]
            parents[found["name"]] = above[depth - 1] if depth else "Exception"
    return parents


def test_every_error_has_a_code_of_its_own():
    codes = [one.code for one in OURS]
    assert len(set(codes)) == len(codes)
    assert all("code" in vars(one) for one in OURS)
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", code) for code in codes)


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes():
    assert drawn_tree() == {one.__name__: one.__base__.__name__ for one in OURS}


def test_an_error_keeps_its_message_and_details_on_the_way_from_a_worker_process():
    sent = BallotInvalid("the ballot breaks: too-many", rule="too-many")
    arrived = pickle.loads(pickle.dumps(sent))
    assert (type(arrived), arrived.message, arrived.details) == (type(sent), sent.message, sent.details)
