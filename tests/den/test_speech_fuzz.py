"""A million hostile texts through the renderer, judged by rules that it does not share."""

import random
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import pytest

from bench.discord_text import problems
from den.speech import render, render_lines
from tests.den.attacks import attack

NAMES = {1001: "@everyone", 1002: "<@1002> discord.gg/x", 5: "Ember", 42: "https://evil.example"}
SHORT, LONG, SHARES = 20_000, 1_000_000, 20


def create(text: str) -> str:
    return render(text, NAMES)


Shown = tuple[str, str, str]


def judged(seed: int, count: int) -> list[Shown]:
    """(draft, what was rendered, what is wrong) for each text that is not clean and settled.

    Each is posted, and what was posted is then edited into the next text by both of the product's renderers.
    """
    dice = random.Random(seed)
    return [wrong for _ in range(count) for wrong in _wrong(attack(dice), attack(dice))]


def _wrong(draft: str, edit: str) -> list[Shown]:
    posted = create(draft)
    wrong: list[Shown] = []
    for source, shown, again in (
        (draft, posted, create),
        (posted + edit, render_lines(posted + edit), render_lines),
    ):
        found = problems(shown) | (set() if again(shown) == shown else {"not settled"})
        if found:
            wrong.append((source, shown, ", ".join(sorted(found))))
    return wrong


def test_twenty_thousand_hostile_texts_ring_link_and_hide_nothing() -> None:
    assert judged(1, SHORT)[:5] == []


@pytest.mark.long
def test_a_million_hostile_texts_ring_link_and_hide_nothing() -> None:
    share = LONG // SHARES
    with ProcessPoolExecutor(2) as pool:
        found = [wrong for part in pool.map(judged, range(100, 100 + SHARES), [share] * SHARES) for wrong in part]
    assert found[:5] == []


SHAPES = (
    "@", "<", "[", "`", ".", "w", '"', "a.", "a.com ", "<@5>", "[](a", "[a](", "h:/", "://", "<:a:1", "z\u0301",
    "👩\u200d", "x ", "Ember: ", "> ", "hthttps://tps:// ", "discord . ", "ａ．ｃｏｍ", "a-", "www.", "<@<@",
    "((((",    "@a", "/invite/", "a。com", " .", "\"“", "a@", "\u200b", "https://a.com ",
)  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("show", [create, render_lines], ids=["line", "lines"])
def test_no_shape_of_four_thousand_characters_takes_longer_than_a_blink(
    shape: str, show: Callable[[str], str]
) -> None:
    text = (shape * 4000)[:4000]
    show(text)
    took_ms = min(_timed(show, text) for _ in range(5))
    assert took_ms < 10
    assert problems(show(text)) == set()


def _timed(show: Callable[[str], str], text: str) -> float:
    began = time.perf_counter()
    show(text)
    return (time.perf_counter() - began) * 1000
