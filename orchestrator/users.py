"""The users of the embedded Redis: one for each role, with a random password that stays in the home.

Each process is given the address with its own user by its environment, put there between fork and exec: passwords
stand in no command line, in no conf and in no other process's environment. On one machine all processes are the
same person's and could read the file; the roles keep what goes wrong in one bot from being everybody's trouble.
"""

import json
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from pydantic import TypeAdapter, ValidationError

from bus.roles import EAR, NOBODY, OPERATOR, acl_line, all_roles, speaker_user
from den.errors import BadInput
from orchestrator.home import Home
from orchestrator.program import HIGHER_SELF, agent_of

Passwords = Mapping[str, str]
"""By user."""
_FORM = TypeAdapter(dict[str, str])


def read_passwords(home: Home) -> dict[str, str]:
    """Those of the last `up`; none before the first. BadInput when the file is damaged."""
    path = passwords_file(home)
    try:
        return _FORM.validate_json(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValidationError, UnicodeDecodeError):
        raise BadInput(
            f"{path} cannot be used: end the den if it runs, remove the file, and `up` makes new passwords."
        ) from None


def settle_passwords(home: Home, personas: Iterable[str]) -> dict[str, str]:
    """The same with one for everybody who has none yet, written down."""
    kept = read_passwords(home)
    users = (EAR, OPERATOR, *map(speaker_user, personas))
    settled = {user: kept.get(user) or secrets.token_urlsafe(32) for user in users}
    write_private(passwords_file(home), json.dumps(settled, indent=2) + "\n")
    return settled


def passwords_file(home: Home) -> Path:
    return home.path / "redis-users.json"


def write_acl(home: Home, personas: Iterable[str], passwords: Passwords, tokens: Mapping[str, str]) -> None:
    """The file that the server reads its users from; `tokens` maps a persona to its token's fingerprint."""
    roles = all_roles(tuple(personas), tokens)
    lines = (NOBODY, *(acl_line(role, passwords[role.user]) for role in roles))
    folder = home.path / "redis"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(folder / "users.acl", "\n".join(lines) + "\n")


def write_private(path: Path, text: str) -> None:
    """At once, and readable by its owner only."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def address_as(url: str, user: str, passwords: Passwords) -> str:
    """The server's address with this user's name and password; as it is where there are no users."""
    if user not in passwords:
        return url
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=f"{user}:{passwords[user]}@{parts.netloc}"))


def environ_of(program: str, environ: Mapping[str, str], passwords: Passwords) -> dict[str, str]:
    """What a program is given: the address of Redis as its own role has it."""
    agent = agent_of(program)
    user = EAR if agent == HIGHER_SELF else speaker_user(agent)
    return {**environ, "DEN_REDIS_URL": address_as(environ.get("DEN_REDIS_URL", ""), user, passwords)}
