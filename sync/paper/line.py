"""A sentence in two languages, as everything on paper has it."""

Line = tuple[str, str]
"""the same in the main language and in a second one, which is empty where there is none"""
