"""The devices of one station on a local network: each tells the others its chain, within a second."""
