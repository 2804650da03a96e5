"""The published counting rules, one pure file each."""
