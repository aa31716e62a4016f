"""Forgotten words: the functions of the den that keep their last answers let them go."""

import sys
from collections.abc import Callable, Iterator

OURS = ("den.", "bus.", "services.", "agents.")


def forget_words() -> None:
    """What they kept were words and names of lines; it comes again as it is needed."""
    for clear in _caches():
        clear()


def _caches() -> Iterator[Callable[[], None]]:
    """Found rather than listed, so that a new one cannot be left out."""
    for name, module in list(sys.modules.items()):
        if name.startswith(OURS):
            for value in list(vars(module).values()):
                if callable(clear := getattr(value, "cache_clear", None)):
                    yield clear
