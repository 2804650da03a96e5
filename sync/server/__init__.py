"""The centre: it takes what stations send, judges it, and hands the sealed ballots to the count."""
