"""The station itself: unlock, sign in, open, close."""
