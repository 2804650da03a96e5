"""The desk: who may vote."""
