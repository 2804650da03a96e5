"""Where a station is wired together: the only part of it that knows all the others."""
