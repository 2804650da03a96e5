"""The identity service of one case, put together: keys, database, registry, identification, online desk."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from sync.protocol.aliases import Aliases, open_aliases
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Directory, open_case
from sync.protocol.errors import NotAuthorised, NotReady
from sync.protocol.online_roll import open_online_roll
from sync.protocol.signing import Signed, Signer, key_id
from sync.server.database import Database
from sync.server.identity.answers import Answers
from sync.server.identity.challenge import Challenge, NoChallenge
from sync.server.identity.desk_chain import DeskChain
from sync.server.identity.identification import Identification
from sync.server.identity.keys import IdentityKeys
from sync.server.identity.known import KnownCertificates
from sync.server.identity.online_desk import ADDRESS_RATE, PERSON_RATE, OnlineDesk
from sync.server.identity.rate_limit import Rate
from sync.server.identity.registry_questions import QUESTION_RATES, QuestionRates, RegistryQuestions
from sync.server.identity.roll_lookup import RollLookup
from sync.server.identity.store import open_store
from sync.server.registry import Registry


class IdentityService(NamedTuple):
    """What the process serves. `desk` and `chain` are None in a case without online votes."""

    case: Case
    database: Database
    registry: Registry
    known: KnownCertificates
    identification: Identification
    questions: RegistryQuestions
    desk: OnlineDesk | None
    chain: DeskChain | None

    def start(self) -> None:
        """Note in the chain that the online desk works from now on. Raises StorageFailed."""
        if self.chain is not None:
            self.chain.start()


def open_identity_service(
    signed_case: Signed,
    certificates: Iterable[Signed],
    keys: IdentityKeys,
    database: Path,
    *,
    registry: Registry,
    sealed_aliases: bytes | None = None,
    sealed_roll: bytes | None = None,
    challenge: Challenge | None = None,
    address_rate: Rate = ADDRESS_RATE,
    person_rate: Rate = PERSON_RATE,
    question_rates: QuestionRates = QUESTION_RATES,
    clock: Callable[[], float] = time.time,
) -> IdentityService:
    """In: the signed case, certificates and revocations to be known besides those in the database, and this
    service's own things.

    `sealed_roll` (see `sync.protocol.online_roll`) lets the online desk answer without the registry.

    Raises NotAuthorised for keys that the case does not pin, NotReady for an online case without a
    certificate of the online desk (or without a roll where one is needed), WrongCase, FileDamaged,
    StorageFailed.
    """
    case = open_case(signed_case)
    _check_keys(case, keys)
    assert case.keys is not None  # open_case sees to it
    aliases = Aliases()
    if sealed_aliases is not None:
        aliases = open_aliases(keys.identity, case.keys.authority, case.code, sealed_aliases)
    roll = _roll(case, keys, sealed_roll) if sealed_roll is not None else None
    store = open_store(database, case.code)
    known = KnownCertificates(store, case)
    known.take(certificates)
    identification = Identification(known, keys, Answers(store), registry, aliases)
    questions = RegistryQuestions(known, keys, registry, aliases, rates=question_rates, clock=clock)
    if "online" not in case.channels:
        return IdentityService(case, store, registry, known, identification, questions, None, None)
    signer = Signer(keys.online_desk)
    certificate = _own_certificate(known.current(), signer)
    chain = DeskChain(store, case, certificate, signer, clock)
    desk = OnlineDesk(
        known,
        certificate,
        signer,
        chain,
        registry=registry,
        challenge=challenge or NoChallenge(),
        roll=roll,
        address_rate=address_rate,
        person_rate=person_rate,
        clock=clock,
    )
    return IdentityService(case, store, registry, known, identification, questions, desk, chain)


def open_desk_chain(
    signed_case: Signed, certificates: Iterable[Signed], keys: IdentityKeys, database: Path
) -> DeskChain:
    """The online desk's chain alone, for a command that closes the poll while the service runs.

    Raises NotAuthorised, NotReady, WrongCase, FileDamaged, StorageFailed.
    """
    case = open_case(signed_case)
    _check_keys(case, keys)
    signer = Signer(keys.online_desk)
    certificate = _own_certificate(Directory(case, certificates), signer)
    return DeskChain(open_store(database, case.code), case, certificate, signer)


def open_known(signed_case: Signed, database: Path) -> tuple[KnownCertificates, Database]:
    """What the service of this database knows, for a command that adds to it while the service runs.

    Raises WrongCase, FileDamaged, StorageFailed.
    """
    case = open_case(signed_case)
    store = open_store(database, case.code)
    return KnownCertificates(store, case), store


def _check_keys(case: Case, keys: IdentityKeys) -> None:
    assert case.keys is not None  # open_case sees to it
    own = keys.public_halves()
    if (own["identity"], own["identity_signing"]) != (case.keys.identity, case.keys.identity_signing):
        raise NotAuthorised("these are not the identity service's keys that the case pins")


def _roll(case: Case, keys: IdentityKeys, sealed: bytes) -> RollLookup:
    assert case.identity_tag is not None  # every built case has one
    assert case.keys is not None
    roll = open_online_roll(keys.identity, case.keys.authority, case.code, sealed)
    return RollLookup(roll, case.identity_tag)


def _own_certificate(directory: Directory, signer: Signer) -> Certificate:
    found = directory.holder_of(key_id(signer.public_key))
    if found is None or "online-desk" not in found.roles:
        raise NotReady("the key of the online desk has no certificate yet")
    return found
