"""The identity service: a process of its own that alone turns sealed identities into pseudonyms."""
