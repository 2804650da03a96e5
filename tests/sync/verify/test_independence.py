"""A second counting that shared the rules with the first would agree with every mistake."""

import ast
from collections import defaultdict
from pathlib import Path

import sync.verify

RULES = {
    "sync.protocol.ballot": {"Ballot"},
    "sync.protocol.certificates": {"Certificate", "Revocation", "open_case"},
    "sync.protocol.sealing": {"sealed_ballot_length"},
    "sync.protocol.chain": {"GENESIS", "read_record", "record_hash"},
    "sync.protocol.merkle": {"EMPTY_ROOT", "board_leaf", "node_hash"},
    "sync.protocol.signing": {"Joint", "Signed", "check_signature", "key_id", "verify"},
}
"""modules of the protocol with rules in them, and what of each is only reading, hashing or a signature"""
NEVER = {"sync.protocol.passes", "sync.protocol.case_check", "sync.protocol.provisioning"}


def test_nothing_but_reading_is_shared() -> None:
    used: dict[str, set[str]] = defaultdict(set)
    for file in Path(sync.verify.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                used[node.module] |= {one.name for one in node.names}
            elif isinstance(node, ast.Import):
                used.update({one.name: used[one.name] for one in node.names})
    ours = {module for module in used if module.startswith(("sync", "kiosk"))}
    assert all(module.startswith(("sync.protocol", "sync.verify")) for module in ours)
    assert not ours & NEVER
    for module, allowed in RULES.items():
        assert used[module] <= allowed, module
