"""What a desk with a line asks the identity service about one person, and the answer: sealed both ways.

Whoever carries the two, or runs what stands in front of the service, sees lengths and times and nothing else;
and can make up neither. Each question has a reply key of its own, which dies with the answer, so that nobody
who takes a desk's key later can open what it was once told.
"""

from hashlib import sha256
from typing import Literal

from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Directory
from sync.protocol.encoding import (
    CaseCode,
    Hash,
    Message,
    PublicKey,
    Seconds,
    decode,
    encode,
    length_prefixed,
)
from sync.protocol.errors import Malformed, WrongCase
from sync.protocol.identity import Identity, is_canonical
from sync.protocol.sealing import OVERHEAD, generate_sealing_key, open_sealed, pad, seal, unpad
from sync.protocol.signing import Signed, Signer, verify

QUESTION_BYTES = 464 + OVERHEAD
"""of every sealed question"""
ANSWER_BYTES = 272 + OVERHEAD
"""of every sealed answer"""

Word = Literal["correct", "incorrect", "unavailable"]


class DeskQuestion(Message, frozen=True):
    """Do this number and birth date belong together? (Signed "desk-question", by a desk's device key)"""

    case: CaseCode
    at: Seconds
    reply_key: PublicKey
    """X25519, made for this question alone: the answer is sealed to it, a repeated question is known by it"""
    who: Identity


class DeskAnswer(Message, frozen=True):
    """The household registry's word (Signed "desk-answer", by the case's `identity_signing` key)."""

    case: CaseCode
    question: Hash
    """`question_hash` of what was asked"""
    word: Word


class Asked:
    """A question on its way, with what opens the answer."""

    def __init__(self, case: Case, signer: Signer, who: Identity, at: int) -> None:
        """`signer` is the desk's; `at` is in seconds since 1970-01-01 UTC."""
        assert case.keys is not None
        self._case, self._signing = case.code, case.keys.identity_signing
        self._private, reply_key = generate_sealing_key()
        signed = signer.sign("desk-question", DeskQuestion(case.code, at, reply_key, who))
        padded = pad(encode(signed), QUESTION_BYTES - OVERHEAD)
        self.sealed = seal(case.keys.identity, _question_info(case.code), padded)
        """what is sent: QUESTION_BYTES bytes"""

    def read(self, sealed: bytes) -> Word:
        """The word in the answer. Raises SealInvalid, Malformed, SignatureInvalid, WrongCase."""
        name = question_hash(self.sealed)
        opened = unpad(open_sealed(self._private, _answer_info(self._case, name), sealed))
        answer = decode(verify(decode(opened, Signed), "desk-answer", self._signing), DeskAnswer)
        if (answer.case, answer.question) != (self._case, name):
            raise WrongCase("this answers another question")
        return answer.word


def question_hash(sealed: bytes) -> bytes:
    """The name of a question: a hash over all bytes that were sent."""
    return sha256(length_prefixed(b"question/v1", sealed)).digest()


def open_question(
    private_key: bytes, directory: Directory, sealed: bytes
) -> tuple[Certificate, DeskQuestion]:
    """The desk that asks, and its question, checked. `private_key` is the identity key.

    Raises SealInvalid, Malformed, SignatureInvalid, WrongCase, NotAuthorised, DeviceRevoked.
    """
    code = directory.case.code
    if len(sealed) != QUESTION_BYTES:
        raise Malformed(f"a question has {QUESTION_BYTES} bytes, not {len(sealed)}", size=len(sealed))
    signed = decode(unpad(open_sealed(private_key, _question_info(code), sealed)), Signed)
    desk, payload = directory.verified(signed, "desk-question", "desk")
    directory.require(desk.holder)
    question = decode(payload, DeskQuestion)
    if question.case != code:
        raise WrongCase(f"this question is about case {question.case}", case=question.case)
    if not is_canonical(question.who):
        raise Malformed("the identity is not in canonical form")
    return desk, question


def seal_answer(signer: Signer, question: DeskQuestion, sealed_question: bytes, word: Word) -> bytes:
    """The answer, for the desk alone. `signer` is the identity service's. Raises SealInvalid."""
    name = question_hash(sealed_question)
    signed = signer.sign("desk-answer", DeskAnswer(question.case, name, word))
    padded = pad(encode(signed), ANSWER_BYTES - OVERHEAD)
    return seal(question.reply_key, _answer_info(question.case, name), padded)


def _question_info(case_code: str) -> bytes:
    return length_prefixed(b"question/v1", case_code.encode())


def _answer_info(case_code: str, question: bytes) -> bytes:
    return length_prefixed(b"answer/v1", case_code.encode(), question)
