"""The second counting: everything that was published done again from the record, by code of its own.

It shares nothing with centre and count but the protocol's messages, hashes and signatures. What a ballot may
look like, what it is worth, which envelope counts and who wins is written here a second time, plainly.
"""
