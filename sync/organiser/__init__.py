"""What the organiser does before the poll: keys, the case, the roll, the stations' provision files."""
