"""Personalities that are read again by a process that goes on."""

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import structlog

from agents.life import Life
from den.draft import Draft
from den.personality import Personality, load_all
from den.settings import Settings
from tests.agents.lines import line
from tests.agents.stage import EMBER, Pen, stage
from tests.live.den import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "personalities", tmp_path / "personalities"))


def life(folder: Path, persona: str = "pondrew") -> tuple[Life, list[tuple[Personality, ...]]]:
    mine = next(one for one in load_all(folder) if one.id == persona)
    found = Life(mine, Settings(personalities=folder), "a token", structlog.get_logger())
    taken: list[Any] = []
    found.renewals.append(taken.append)
    return found, taken


def edit(folder: Path, persona: str, **fields: object) -> None:
    path = folder / f"{persona}.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | fields), "utf-8")


def test_what_was_edited_is_taken_over(folder: Path) -> None:
    one, taken = life(folder)
    edit(folder, "pondrew", aliases=["Gooseberry"])
    one.read_again()
    assert one.personality.aliases == ("Gooseberry",) and one.personality in taken[0]


def test_a_broken_file_changes_nothing(folder: Path) -> None:
    one, taken = life(folder)
    before = one.personality
    (folder / "pondrew.json").write_text("{", "utf-8")
    one.read_again()
    assert (one.personality, taken, one.ending.is_set()) == (before, [], False)


def test_a_process_whose_personality_is_gone_ends(folder: Path) -> None:
    one, taken = life(folder)
    (folder / "pondrew.json").unlink()
    one.read_again()
    assert one.ending.is_set() and taken == []


async def test_the_next_line_is_written_by_the_new_writer_for_the_new_words() -> None:
    async with stage("ember") as on:
        pen = Pen()
        pen.drafts = [Draft(line="Fresh off the press.")]
        on.agent.drafting.renew([EMBER.model_copy(update={"premise": "another"})], pen)
        await on.ear.hear(line("Ember, roast my sourdough"))
        await on.pump()
        assert [text for _, text in on.mouth.posted] == ["Fresh off the press."]
        assert pen.prompts[0].personality.premise == "another"


async def test_a_line_under_way_is_written_to_its_end() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        on.pen.drafts = [Draft(line="Begun before.")]
        await on.ear.hear(line("Ember, roast my sourdough"))
        await on.pump()
        on.agent.drafting.renew([EMBER], Pen())
        on.pen.gate.set()
        await on.pump()
        assert [text for _, text in on.mouth.posted] == ["Begun before."]


async def test_a_steward_that_rests_moves_nothing_any_more() -> None:
    async with stage("ember") as on:
        on.steward.resting = True
        await asyncio.wait_for(on.steward.keep(), 1)
