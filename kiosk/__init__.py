"""The polling station: check-in desk, voting screen and the officers' work, with or without a line."""
