"""A household registry of one's own, for trials and tests: the same contract, answered from a CSV file."""

import asyncio
import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import uvicorn
from litestar import Litestar, Response, post
from litestar.datastructures import State
from litestar.params import JSONBody

from sync.protocol.errors import FileDamaged, IdentityInvalid
from sync.protocol.identity import canonical_number
from sync.server.registry import Question, Reply

COLUMNS = ("id", "birth_date")


@dataclass
class Faults:
    """How the sandbox misbehaves, so that what depends on it can be tried."""

    delay: float = 0.0
    """seconds before each answer"""
    refuse_first: int = 0
    """this many questions are answered with status 500"""
    wrong_echo: bool = False
    """answers about somebody else"""
    status: int = 201
    """of each answer"""
    reply: bytes | None = None
    """sent in place of each answer"""


@dataclass
class Sandbox:
    """Everybody it knows, and how often it was asked."""

    born: Mapping[str, str]
    """birth date in ISO form, by canonical number"""
    faults: Faults
    asked: int = 0


def read_people(path: Path) -> dict[str, str]:
    """Birth dates (ISO) by canonical number, from a CSV with the columns id and birth_date, maybe more.

    Raises FileDamaged with the line, never the number.
    """
    people, line = {}, 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True, restval="")
            if not set(COLUMNS) <= set(rows.fieldnames or ()):
                raise FileDamaged(f"{path.name} does not name the columns {', '.join(COLUMNS)} in line 1")
            for row in rows:
                line = rows.line_num
                if not row["birth_date"].strip():
                    raise FileDamaged(f"{path.name}: line {line} has no birth date", line=line)
                people[canonical_number(row["id"])[1]] = row["birth_date"].strip()
    except (UnicodeDecodeError, csv.Error) as error:
        raise FileDamaged(f"{path.name} is not a CSV file in UTF-8") from error
    except IdentityInvalid as error:
        raise FileDamaged(f"{path.name}: the ID number in line {line} is wrong", line=line) from error
    return people


@post("/", status_code=201)
async def answer(data: JSONBody[Question], state: State) -> Response[Any]:
    sandbox: Sandbox = state.sandbox
    sandbox.asked += 1
    faults = sandbox.faults
    await asyncio.sleep(faults.delay)
    if sandbox.asked <= faults.refuse_first:
        return Response(b"", status_code=500)
    if faults.reply is not None:
        return Response(faults.reply, status_code=faults.status, media_type="application/json")
    known = sandbox.born.get(data.id_number) == data.birth_date
    reply = Reply(
        case_code=data.case_code,
        id_number="A123456789" if faults.wrong_echo else data.id_number,
        result="correct" if known else "incorrect",
    )
    return Response(msgspec.json.encode(reply), status_code=faults.status, media_type="application/json")


def registry_sandbox(born: Mapping[str, str], faults: Faults | None = None) -> Litestar:
    """The sandbox as a web application; its Sandbox is `app.state.sandbox`."""
    return Litestar(
        [answer],
        state=State({"sandbox": Sandbox(born, faults or Faults())}),
        openapi_config=None,
        logging_config=None,
    )


def serve_registry_sandbox(people: Path, port: int) -> None:
    """Answer on the loopback address until interrupted. Raises FileDamaged."""
    app = registry_sandbox(read_people(people))
    uvicorn.run(app, host="127.0.0.1", port=port, access_log=False, log_level="warning")
