"""From the JSON that people edit to the signed case that every machine trusts."""

import os
from hashlib import sha256
from pathlib import Path

import msgspec

from sync.organiser.glyph_check import check_glyphs
from sync.organiser.key_files import PublicKeys
from sync.protocol.case import Case, DecisionKey, IdentityTag, Keys, Recording
from sync.protocol.case_check import check_case
from sync.protocol.certificates import open_case
from sync.protocol.errors import CaseInvalid, Malformed
from sync.protocol.json_problems import field_of, problem_of
from sync.protocol.signing import Signed, Signer

SALT_BYTES = 16
MAX_PICTURE = 512 * 1024
MAX_RECORDING = 1024 * 1024
"""two minutes of speech as Ogg"""
MAX_RECORDINGS = 32 * 1024 * 1024
"""together: a station holds them in memory, where they are at hand when they are to be heard"""
SOUND = (b"RIFF", b"OggS")
"""how a WAV or an Ogg file begins"""


def build_case(
    case: Case,
    authority: Signer,
    *,
    ceremony: PublicKeys,
    centre: PublicKeys,
    identity: PublicKeys,
    decisions: list[PublicKeys],
    pictures: Path | None = None,
    tag_cost_log2: int = 12,
    same_machine: bool = False,
) -> Signed:
    """Fill in keys, salt and picture hashes, check the whole, and sign it.

    In: a case as edited and everyone's public keys; `pictures` is the folder of its pictures and recordings.
    Raises CaseInvalid, also for a text that no shipped font can draw; FileDamaged.
    """
    built = msgspec.structs.replace(
        case,
        proposals=tuple(
            msgspec.structs.replace(
                one,
                picture_hash=_picture_hash(pictures, one.picture),
                map_hash=_picture_hash(pictures, one.map),
            )
            for one in case.proposals
        ),
        recordings=tuple(
            msgspec.structs.replace(one, file_hash=sha256(data).digest())
            for one, data in _recordings(case, pictures)
        ),
        identity_tag=IdentityTag(salt=os.urandom(SALT_BYTES), cost_log2=tag_cost_log2),
        keys=Keys(
            authority=authority.public_key,
            tally=ceremony.key("tally"),
            seed_commitment=ceremony.key("seed_commitment"),
            identity=identity.key("identity"),
            identity_signing=identity.key("identity_signing"),
            centre=centre.key("centre"),
            board=centre.key("board"),
            decisions=tuple(DecisionKey(person=one.person, key=one.key("decision")) for one in decisions),
            same_machine=same_machine,
        ),
    )
    check_case(built)
    check_glyphs(built)
    signed = authority.sign("case", built)
    try:
        open_case(signed, authority.public_key)
    except Malformed as error:  # what was filled in here is not checked by making it
        told = str(error.__cause__)
        raise CaseInvalid(f"{field_of(told)}: {problem_of(told)}", field=field_of(told)) from error
    return signed


def _picture_hash(folder: Path | None, name: str | None) -> bytes | None:
    return None if name is None else sha256(_picture(folder, name)).digest()


def _picture(folder: Path | None, name: str) -> bytes:
    return _file(folder, name, "proposals", "picture", MAX_PICTURE)


def _recordings(case: Case, folder: Path | None) -> list[tuple[Recording, bytes]]:
    found = [
        (one, _file(folder, one.file, "recordings", "recording", MAX_RECORDING)) for one in case.recordings
    ]
    for one, data in found:
        if not data.startswith(SOUND):
            raise CaseInvalid(f"recordings: “{one.file}” is no WAV or Ogg file", field="recordings")
    if sum(len(data) for _, data in found) > MAX_RECORDINGS:
        raise CaseInvalid(f"recordings: together more than {MAX_RECORDINGS} bytes", field="recordings")
    return found


def _file(folder: Path | None, name: str, field: str, kind: str, most: int) -> bytes:
    if folder is None or Path(name).name != name or not (folder / name).is_file():
        raise CaseInvalid(f"{field}: the {kind} “{name}” is not beside the case file", field=field)
    data = (folder / name).read_bytes()
    if len(data) > most:
        raise CaseInvalid(f"{field}: the {kind} “{name}” has more than {most} bytes", field=field)
    return data


def pictures_of(case: Case, folder: Path | None) -> dict[str, bytes]:
    """The pictures and maps that a station gets, each one still the one that the case was built with.

    Raises CaseInvalid for one missing or changed since.
    """
    found = {}
    for proposal in case.proposals:
        for name, digest in proposal.pictures:
            data = _picture(folder, name)
            if sha256(data).digest() != digest:
                raise CaseInvalid(f"the picture “{name}” was changed after the case was built", field="")
            found[name] = data
    return found


def recordings_of(case: Case, folder: Path | None) -> dict[str, bytes]:
    """The recordings that a station gets, likewise. Raises CaseInvalid for one missing or changed since."""
    found = {}
    for one, data in _recordings(case, folder):
        if sha256(data).digest() != one.file_hash:
            raise CaseInvalid(f"the recording “{one.file}” was changed after the case was built", field="")
        found[one.file] = data
    return found
