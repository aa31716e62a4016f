"""The server's folder under the home: its two configuration files are written anew before every start."""

from pathlib import Path

from den.errors import NeverRestart
from local.redis.conf import USERS, nodes_conf, server_conf


def prepare(home: Path, port: int, cluster_port: int, users: bool = False) -> Path:
    """The folder, ready for the server; what the server has stored there is left alone."""
    folder = home / "redis"
    if users and not (folder / USERS).is_file():
        raise NeverRestart(f"There is no {folder / USERS} to let anybody in by: `roastden up` writes it.")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(folder / "valkey.conf", server_conf(port, cluster_port, users))
        _replace(folder / "nodes.conf", nodes_conf(port, cluster_port))
    except OSError as error:
        raise NeverRestart(
            f"The embedded Redis cannot write its folder {folder}: {error.strerror}. "
            "Free some space or mend its permissions, then start again."
        ) from error
    return folder


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(text)
    fresh.replace(path)
