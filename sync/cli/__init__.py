"""The `pbcentre` command: what organisers, officials and trustees do at their machines."""
