"""Talk for tests: the cast of the folder, and prompts made from a human line."""

import asyncio
from pathlib import Path

from den.direction import Direction
from den.draft import Draft
from den.line import Line, Speaker
from den.personality import Personality, load_all
from den.prompt import Prompt
from services.generation.composer import LocalComposer

CAST = load_all(Path(__file__).parents[3] / "personalities")
ROASTERS = tuple(one for one in CAST if one.kind == "roaster")
HOST = next(one for one in CAST if one.kind == "host")
ANA = Speaker(id=7, name="Ana", kind="human")
BEN = Speaker(id=8, name="Ben", kind="human")


def line(text: str, number: int = 1000, author: Speaker = ANA, mentions: tuple[int, ...] = ()) -> Line:
    """A human line of channel 2."""
    return Line(id=number, guild_id=1, channel_id=2, author=author, text=text, at_ms=number, mentions=mentions)


def prompt(
    one: Personality,
    text: str | Line,
    *,
    seed: str = "s",
    target: int | None = 7,
    scene: tuple[Line, ...] = (),
    avoid: tuple[str, ...] = (),
) -> Prompt:
    """What `one` is asked when Ana says `text`."""
    said = text if isinstance(text, Line) else line(text)
    return Prompt(
        personality=one,
        cast=tuple(other for other in CAST if other is not one),
        answering=said,
        scene=(*scene, said),
        target_id=target,
        direction=Direction(),
        seed=seed,
        avoid=avoid,
    )


def written(asked: Prompt) -> Draft:
    """What the local composer answers."""
    return asyncio.run(LocalComposer(CAST).write(asked))


def evening(texts: list[str], first: int = 0, avoided: int = 30) -> list[tuple[Personality, str, Draft]]:
    """The five roasters in turn answer the texts, each told to keep away from the last lines."""
    composer = LocalComposer(CAST)
    said: list[tuple[Personality, str, Draft]] = []
    for at, text in enumerate(texts):
        one = ROASTERS[(first + at) % len(ROASTERS)]
        past = tuple(draft.line for _, _, draft in said[-avoided:])
        asked = prompt(one, text, seed=f"{one.id}:{first}:{at}", avoid=past)
        said.append((one, text, asyncio.run(composer.write(asked))))
    return said
