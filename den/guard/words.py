"""Words: lists written as running text."""


def packed(text: str) -> frozenset[str]:
    """The words between the spaces."""
    return frozenset(text.split())
