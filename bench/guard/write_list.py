"""`python -m bench.guard.write_list FOLDER`: writes den/guard/listed.py from unpacked source packages.

FOLDER holds one folder for each package named in `sources.READERS`, with the package's own files.
"""

import sys
from base64 import b85encode
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from bench.guard.sources import READERS, chosen, chosen_sexual, dictionary, words
from bench.guard.spellings import hidden, without_vowels
from den.errors import BadInput, DenError
from den.guard.digests import digest
from den.guard.slurs import HEAD, letters

TARGET = Path(__file__).parents[2] / "den" / "guard" / "listed.py"
SEXUAL = TARGET.with_name("listed_sexual.py")
_FACE = '''"""Written by bench/guard/write_list.py: digests of words nobody may be called; see docs/guard.md."""

from typing import Final

EXACT: Final = """
{exact}
"""
"""8 bytes of each word, in base 85; a word must be the whole word."""

ANYWHERE: Final = """
{anywhere}
"""
"""The same, of words that are refused also inside of others."""

HEADS: Final = """
{heads}
"""
"""The first {head} letters of all words: what begins with none of them is not looked up."""

INNER_HEADS: Final = """
{inner}
"""
"""The same, of those refused inside of others."""

INNER_LENGTHS: Final = {lengths}

SHORTENED: Final = """
{short}
"""
"""The same, of words without some of their vowels."""

HIDDEN: Final = """
{hidden}
"""
"""Digests of words of which only the ends are seen ("w***d")."""
'''
_SEXUAL_FACE = '''"""Written by bench/guard/write_list.py: digests of sexual words, see docs/guard.md."""

from typing import Final

SEXUAL: Final = """
{sexual}
"""
"""8 bytes of each word, in base 85."""

OATHS: Final = """
{oaths}
"""
"""The same, of words that are as often a mere oath."""

HEADS: Final = """
{heads}
"""
"""How all of them begin, and how many letters those have that begin so."""
'''


def text(folder: Path) -> str:
    """The module's source."""
    absent = [source for source in READERS if words(source, folder) is None]
    if absent:
        raise BadInput(f"{folder} lacks {', '.join(absent)}; unpack the packages of bench/guard/sources.py there.")
    exact, anywhere = ({letters(word) for word in listed} for listed in chosen(folder))
    ordinary = dictionary(folder)
    if ordinary is None:
        raise BadInput(f"{folder} lacks word-list; unpack that package there.")
    short = {way for word in exact | anywhere for way in without_vowels(word)} - ordinary
    return _FACE.format(
        exact=_digests(exact),
        anywhere=_digests(anywhere),
        heads=_wrapped(" ".join(sorted({word[:HEAD] for word in exact | anywhere | short})), 110),
        inner=_wrapped(" ".join(sorted({word[:HEAD] for word in anywhere})), 110),
        head=HEAD,
        lengths=tuple(sorted({len(word) for word in anywhere})),
        short=_digests(short - exact - anywhere),
        hidden=_digests({shape for word in anywhere for shape in hidden(word)}),
    )


def sexual_text(folder: Path) -> str:
    """The source of the module of sexual words."""
    sexual, oaths = ({letters(word) for word in listed} for listed in chosen_sexual(folder))
    lengths: dict[str, set[int]] = defaultdict(set)
    for word in sexual | oaths:
        lengths[word[:HEAD]].add(len(word))
    heads = " ".join(f"{head}:{','.join(map(str, sorted(lengths[head])))}" for head in sorted(lengths))
    return _SEXUAL_FACE.format(sexual=_digests(sexual), oaths=_digests(oaths - sexual), heads=_wrapped(heads, 110))


def _digests(listed: Iterable[str]) -> str:
    # 8 bytes are 10 signs; b85 has neither quotes nor backslashes
    return _wrapped("".join(sorted(b85encode(digest(word)).decode() for word in listed)), 110)


def _wrapped(line: str, width: int) -> str:
    if " " not in line:
        return "\n".join(line[start : start + width] for start in range(0, len(line), width))
    rows = [""]
    for word in line.split(" "):
        if len(rows[-1]) + len(word) >= width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return "\n".join(rows)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m bench.guard.write_list FOLDER")
    try:
        TARGET.write_text(text(Path(sys.argv[1])), encoding="utf-8")
        SEXUAL.write_text(sexual_text(Path(sys.argv[1])), encoding="utf-8")
    except DenError as error:
        raise SystemExit(str(error)) from None
