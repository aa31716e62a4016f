"""Where an agent's Discord token comes from. A token is never logged, not even in part."""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from den.errors import NeverRestart
from den.settings import Settings

TOKEN = re.compile(r"[A-Za-z0-9_.+/=-]+")
"""What a header can carry and a token is made of."""
DOTENV_LINE = re.compile(r"^\s*(?:export\s+)?([A-Z0-9_]+)\s*=\s*(.*?)\s*$")


def variable_for(persona: str) -> str:
    """The variable that holds a personality's token: DEN_TOKEN_EMBER for `ember`."""
    return "DEN_TOKEN_" + persona.upper().replace("-", "_")


def token_for(persona: str, settings: Settings, environ: Mapping[str, str]) -> str:
    """The persona's token: the stand-in's when local, else the environment's, Secrets Manager's, `.env`'s.

    Raises NeverRestart with where it looked: starting again would not find it either. Raises Unavailable while
    Secrets Manager does not answer.
    """
    if settings.local:
        return _clean(persona, _minted(persona, settings.home / "discord" / "tokens.json"))
    variable = variable_for(persona)
    places = [Path(".env"), settings.home / ".env"]
    token = environ.get(variable) or _secret(persona, settings)
    token = token or next((t for p in places if (t := read_dotenv(p).get(variable))), "")
    if not token:
        secret = f", into the secret {settings.secrets_prefix}{persona}" if settings.secrets_prefix else ""
        raise NeverRestart(
            f"There is no Discord token for {persona}: put {variable}=… into the environment{secret} or into "
            f"{places[0]} or {places[1]}."
        )
    return _clean(persona, token.strip())


def _clean(persona: str, token: str) -> str:
    if not TOKEN.fullmatch(token):
        raise NeverRestart(
            f"The Discord token for {persona} is empty or holds something that no token does (a space, a quote, a "
            "line break): copy it again from the application's Bot page."
        )
    return token


def _secret(persona: str, settings: Settings) -> str | None:
    if not settings.secrets_prefix:
        return None
    # Imported only where it is used: it brings AWS along.
    from services.aws import Place, the_aws
    from services.secrets import read_secret

    place = Place(settings.aws_region, settings.aws_endpoint)
    return read_secret(settings.secrets_prefix + persona, the_aws(), place)


def fingerprint(token: str) -> str:
    """What may be stored of a token: enough to see that two processes use the same one."""
    return sha256(token.encode()).hexdigest()[:16]


def read_dotenv(path: Path) -> dict[str, str]:
    """The variables of a `.env` file; an absent file has none."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise NeverRestart(
            f"{path} cannot be read as UTF-8 text ({type(error).__name__}): save it so, or remove it."
        ) from None
    found = (DOTENV_LINE.match(line) for line in text.splitlines() if not line.lstrip().startswith("#"))
    return {m[1]: m[2].strip("'\"") for m in found if m}


def _minted(persona: str, path: Path) -> str:
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))[persona]["token"])
    except (OSError, ValueError, KeyError, TypeError):
        raise NeverRestart(
            f"The stand-in has no token for {persona} in {path}: run `roastden reload`, "
            "which writes one for every personality."
        ) from None
