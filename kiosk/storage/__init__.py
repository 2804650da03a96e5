"""The station's storage: the vault with its keys and the encrypted database."""
