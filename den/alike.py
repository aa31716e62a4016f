"""Alike: a name told from the letters that a reader sees, however it is dressed up."""

import re
from collections.abc import Iterable
from functools import lru_cache

from den.normalise import fold

LONG = 6
"""A name of so many letters is looked for across word borders; a shorter one is found in half of all sentences."""

_LOOKS = str.maketrans("аеорсухіѕјһоԁ013457@$", "aeopcyxisjhodoieastas")
_REPEATED = re.compile(r"(.)(?=\1)")
_SPELT = re.compile(r"(?<![^\W_])[^\W_](?:[\W_]{1,3}[^\W_](?![^\W_]))+")


@lru_cache(maxsize=256)
def bare(text: str) -> str:
    """The letters alone: no case, accents, signs or repeats, look-alikes and leet as what they look like."""
    return _REPEATED.sub("", "".join(filter(str.isalpha, fold(text).translate(_LOOKS))))


def named_in(line: str, names: Iterable[str]) -> list[str]:
    """Which of the names the line says, in whole, spelt out or disguised."""
    shown = bare(line)
    return [name for name in names if _says(line, shown, bare(name))]


def _says(line: str, shown: str, wanted: str) -> bool:
    if len(wanted) >= LONG:
        return wanted in shown
    return bool(wanted) and not _words(line).isdisjoint((wanted, wanted + "s"))


@lru_cache(maxsize=64)
def _words(line: str) -> frozenset[str]:
    """The bare words; letters that stand alone ("B o b", "B.o.b") are also a word together."""
    spelt = _SPELT.findall(line.translate(_LOOKS))
    return frozenset(bare(word) for word in (*line.split(), *spelt))
