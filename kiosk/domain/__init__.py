"""The polling station as rules and states: no screen, no database, no line."""
