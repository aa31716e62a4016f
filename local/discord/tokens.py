"""tokens.json: what each bot needs to log in, readable by its owner only."""

import os
from pathlib import Path

from local.discord.errors import WorldError
from local.discord.identity import derive_id, derive_token
from local.discord.values import Json, dump
from local.discord.world import World


def tokens(world: World) -> Json:
    ids = {bot.name: derive_id(world.seed, "bot", bot.name) for bot in world.bots}
    return {
        name: {"user_id": str(i), "application_id": str(i), "token": derive_token(world.seed, i)}
        for name, i in ids.items()
    }


def write_tokens(home: Path, world: World) -> None:
    """Replaces the file as a whole, so that nobody reads half of it."""
    path = home / "discord" / "tokens.json"
    fresh = path.with_suffix(".new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, 0o600)
            file.write(dump(tokens(world)))
        fresh.replace(path)
    except OSError as problem:
        raise WorldError(f"cannot write {path}: {problem.strerror}") from None
