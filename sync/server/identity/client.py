"""The centre's side of the identity service: asks in portions, and believes only what is signed."""

from collections.abc import Sequence

import httpx

from sync.protocol.case import Case
from sync.protocol.encoding import decode, encode
from sync.protocol.error_reply import error_of
from sync.protocol.errors import LineDown, Malformed, NotReady, ServiceFaulty, SignatureInvalid
from sync.protocol.identification import (
    MAX_IDENTIFY,
    MAX_IDENTIFY_BYTES,
    Identified,
    IdentifyAnswer,
    IdentifyRequest,
    pass_hash,
)
from sync.protocol.signing import Joint, Signed, Signer, verify

TIMEOUT_SECONDS = 180.0
"""longer than the service itself waits for the registry"""
OK = 200


class IdentityClient:
    """Asks one identity service about the passes of one case."""

    def __init__(
        self, url: str, token: str, case: Case, signer: Signer, *, timeout: float = TIMEOUT_SECONDS
    ) -> None:
        """`url` is the service's root, `token` is shared with it, `signer` is the centre's key."""
        if case.keys is None:
            raise NotReady("the case has no keys yet: build it first")
        self._case, self._signer, self._public_key = case, signer, case.keys.identity_signing
        self._url = url.rstrip("/") + "/identify"
        self._client = httpx.Client(
            timeout=timeout,
            trust_env=False,
            headers={"authorization": f"Bearer {token}", "content-type": "application/msgpack"},
        )

    def close(self) -> None:
        self._client.close()

    def identify(self, passes: Sequence[Signed], closings: Sequence[Joint]) -> list[Signed]:
        """Signed "identified" answers, in the order of the passes, without those that wait for the registry.

        `closings` are closing records, waivers and releases that tell of at least as many passes.
        Raises LineDown, ServiceFaulty, or the service's own refusal; what was answered before is answered
        again in the same bytes, so ask again for everything.
        """
        answers = []
        for start in range(0, len(passes), MAX_IDENTIFY):
            answers += self._portion(tuple(passes[start : start + MAX_IDENTIFY]), tuple(closings))
        return answers

    def _portion(self, passes: tuple[Signed, ...], closings: tuple[Joint, ...]) -> list[Signed]:
        question = IdentifyRequest(self._case.code, passes, closings)
        try:
            response = self._client.post(self._url, content=encode(self._signer.sign("identify", question)))
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise LineDown(f"the identity service does not answer at {self._url}") from error
        if response.status_code != OK:
            raise error_of(response.status_code, response.content)
        try:
            answers = decode(response.content, IdentifyAnswer, MAX_IDENTIFY_BYTES).answers
            told = [self._about(answer) for answer in answers]
        except (Malformed, SignatureInvalid) as error:
            raise ServiceFaulty("the identity service answers something that is no answer") from error
        asked = iter(map(pass_hash, passes))
        if not all(name in asked for name in told):  # each one later than the one before
            raise ServiceFaulty("the identity service answers what was not asked, or in another order")
        return list(answers)

    def _about(self, answer: Signed) -> bytes:
        """Which pass an answer is about."""
        found = decode(verify(answer, "identified", self._public_key), Identified)
        if found.case != self._case.code:
            raise Malformed("an answer about another case")
        return found.pass_hash
