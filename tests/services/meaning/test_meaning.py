"""What tells what texts mean: Titan over HTTP, and MiniLM where its parts are installed."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from den.errors import BadInput, Unavailable
from den.recall import likeness
from den.settings import Settings
from local.aws.app import Stand
from services.aws import Aws, Place
from services.meaning.select import make_meaning
from services.meaning.titan import Titan
from services.meaning.weights import PACKAGE, checked
from services.meaning.wordpiece import numbers

VOCABULARY = {word: nr for nr, word in enumerate(("[CLS]", "[SEP]", "[UNK]", "pea", "##nut", "##s", "cafe", "!"))}
minilm = pytest.mark.skipif(
    find_spec(PACKAGE) is None or find_spec("numpy") is None,
    reason="requirements-semantic.lock is not installed: docs/memory.md says how",
)


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    one = Stand(())
    await one.start()
    yield one
    await one.stop()


async def test_titan_tells_what_is_alike(stand: Stand) -> None:
    titan = Titan(Aws(), Place("eu-central-1", stand.url))
    one, same, other = await titan.vectors(("a rusty old Volvo", "an old rusty Volvo", "peanuts"))
    assert likeness(one, one) == pytest.approx(1.0)
    assert likeness(one, same) > 0.5 > likeness(one, other)


async def test_a_titan_that_is_refused_is_away(stand: Stand) -> None:
    stand.refusals["invoke"] = "AccessDeniedException"
    with pytest.raises(Unavailable, match="gives no embedding"):
        await Titan(Aws(), Place("eu-central-1", stand.url)).vectors(("x",))


def test_without_a_setting_nobody_tells_what_texts_mean() -> None:
    assert make_meaning(Settings()) is None


def test_a_word_is_taken_to_pieces_that_are_known() -> None:
    assert numbers("Peanuts, café!", VOCABULARY, 9) == [0, 3, 4, 5, 2, 6, 7, 1]
    assert numbers("peanuts peanuts", VOCABULARY, 4) == [0, 3, 4, 1]


def test_a_file_that_is_not_the_known_one_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "weights"
    path.write_bytes(b"known")
    checked(path, hashlib.sha256(b"known").hexdigest())
    path.write_bytes(b"other")
    with pytest.raises(BadInput, match="is not the file that is known"):
        checked(path, hashlib.sha256(b"known").hexdigest())


@minilm
def test_minilm_finds_what_is_meant_in_other_words() -> None:
    meaning = make_meaning(Settings(meaning="minilm"))
    assert meaning is not None
    facts = ("I am allergic to peanuts", "I drive a rusty old Volvo", "I collect ceramic frogs")
    vectors = asyncio.run(meaning.vectors(("nuts make me ill", *facts)))
    alike = [likeness(vectors[0], fact) for fact in vectors[1:]]
    assert alike.index(max(alike)) == 0
    assert likeness(vectors[0], vectors[0]) == pytest.approx(1.0, abs=1e-5)
