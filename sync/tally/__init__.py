"""The ceremony, the count and the publication: done on a machine off the network."""
