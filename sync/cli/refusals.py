"""What the error codes of a receipt mean."""

REFUSALS = {
    "malformed": "it is not whole, or not what it says",
    "signature-invalid": "its signature does not hold: it was altered, or signed by somebody else",
    "not-authorised": "its signer may not sign this, or a name in it has another certificate already",
    "device-revoked": "the certificate of its device was taken back",
    "chain-broken": "it does not continue the chain that it claims to",
    "gap-in-chain": "records before it have not arrived: an earlier delivery file holds them",
    "wrong-case": "it is for another case",
    "not-allowed-now": "the ballots have gone to the count already",
}


def refusal(kind: str, code: str) -> str:
    """One item that the centre refused, in words; with the bare code if a newer centre knows another one."""
    return f"a {kind} was refused: {REFUSALS.get(code, code)}"
