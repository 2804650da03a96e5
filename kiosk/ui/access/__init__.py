"""The screens without touching: keyboard, tactile pad, two switches, screen reader."""
