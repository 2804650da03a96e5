"""What several tests share: a small case with keys, and people who do not exist."""
