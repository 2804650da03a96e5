"""Stations are added and devices are lost while the identity service runs: it learns of both at once."""

import asyncio

import pytest

from sync.protocol.errors import NotAuthorised, SignatureInvalid
from sync.protocol.signing import Signer
from sync.server.identity.known import KnownCertificates
from sync.server.identity.service import open_known
from sync.server.identity.store import open_store


@pytest.fixture
def known(world, tmp_path):
    store = open_store(tmp_path / "identity.db", world.case.code)
    yield KnownCertificates(store, world.case)
    store.close()


def test_what_a_command_adds_beside_the_service_is_known_at_once_and_after_a_restart(known, world, tmp_path):
    before = known.current()
    assert known.current() is before
    document = world.certify(Signer.generate(), "north", "north-1", "desk")
    beside, store = open_known(world.signed_case, tmp_path / "identity.db")
    assert (beside.take([document]), beside.take([document])) == (1, 0)
    store.close()
    assert known.current() is not before
    assert known.current().require("north-1", "desk").station == "north"
    world.revoke("north-1")
    known.take(world.documents[-1:])
    again, store = open_known(world.signed_case, tmp_path / "identity.db")
    assert again.current().revoked("north-1")
    store.close()


def test_of_documents_of_which_one_does_not_hold_none_is_kept(known, world):
    good = world.certify(Signer.generate(), "north", "north-1", "desk")
    forged = Signer.generate().sign("certificate", good.payload)
    contradicting = world.certify(Signer.generate(), "south", "north-1", "desk")
    for bad, error in ((forged, SignatureInvalid), (contradicting, NotAuthorised)):
        with pytest.raises(error):
            known.take([good, bad])
        assert known.current().certificates() == []


def test_an_account_signed_by_an_officer_revoked_since_is_believed_no_more(online, desk, persons):
    service, closing = online.open(), desk.closing(2)

    def identify(who):
        return asyncio.run(service.identification.identify([desk.give(who)], [closing]))

    assert len(identify(persons[0])) == 1
    service.known.take([online.world.revoke("north-1-chief")])
    with pytest.raises(NotAuthorised):
        identify(persons[1])
    asyncio.run(service.registry.close())
    service.database.close()
