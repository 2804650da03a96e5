"""From the set of everything received to the input of the count: verify, identify, squash, strip.

Each step is a function of its input alone: never of arrival order, retries, clocks, or who ran it.
"""
