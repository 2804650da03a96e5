"""Amounts of money as people and files read them."""

from sync.protocol.case import Case

NO_CURRENCY = "XXX"
"""ISO 4217: no currency"""


def plain(amount: int, decimals: int) -> str:
    """A number for files: 1234567 with two decimals is 12345.67."""
    if not decimals:
        return str(amount)
    whole, rest = divmod(amount, 10**decimals)
    return f"{whole}.{rest:0{decimals}}"


def in_money(case: Case, amount: int) -> str:
    """For people: currency, thousands apart, as many decimals as the case uses."""
    whole, _, rest = plain(amount, case.currency_decimals).partition(".")
    return f"{case.currency} {int(whole):,}" + (f".{rest}" if rest else "")
