"""The screens by ear: what is spoken, by which voice, and when."""
