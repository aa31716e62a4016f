"""Where an agent's Discord token comes from. A token is never logged, not even in part."""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from den.errors import NeverRestart
from den.settings import LOOPBACK, Settings

TOKEN = re.compile(r"[A-Za-z0-9_.+/=-]+")
"""What a header can carry and a token is made of."""
DOTENV_LINE = re.compile(r"^\s*(?:export\s+)?([A-Z0-9_]+)\s*=\s*(.*?)\s*$")


def variable_for(persona: str) -> str:
    """The variable that holds a personality's token: DEN_TOKEN_EMBER for `ember`."""
    return "DEN_TOKEN_" + persona.upper().replace("-", "_")


def token_for(persona: str, settings: Settings, environ: Mapping[str, str], *, anew: bool = False) -> str:
    """The persona's token: the stand-in's when local, else the environment's, Secrets Manager's, `.env`'s.

    `anew`: Secrets Manager is asked, whatever it said a moment ago. Raises NeverRestart with where it looked:
    starting again would not find it either. Raises Unavailable while Secrets Manager does not answer.
    """
    if settings.local:
        at_home = _secret(persona, settings, anew) if _plays_aws(settings) else None
        return _clean(persona, at_home or _minted(persona, settings.home / "discord" / "tokens.json"))
    variable = variable_for(persona)
    places = [Path(".env"), settings.home / ".env"]
    token = environ.get(variable) or _secret(persona, settings, anew)
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


def is_renewable(persona: str, settings: Settings, environ: Mapping[str, str]) -> bool:
    """Whether the token comes from where it may change while its bot lives."""
    if settings.local:
        return _plays_aws(settings)
    return bool(settings.secrets_prefix) and not environ.get(variable_for(persona))


def _plays_aws(settings: Settings) -> bool:
    """A stand-in for Discord is shown secrets only of a stand-in for AWS."""
    return bool(settings.secrets_prefix) and urlsplit(settings.aws_endpoint).hostname in LOOPBACK


def _secret(persona: str, settings: Settings, anew: bool) -> str | None:
    if not settings.secrets_prefix:
        return None
    # Imported only where it is used: it brings AWS along.
    from services.aws import Place
    from services.secrets import the_secrets

    place = Place(settings.aws_region, settings.aws_endpoint)
    return the_secrets(place).read(settings.secrets_prefix + persona, anew=anew)


def fingerprint(token: str) -> str:
    """What may be stored of a token: enough to see that two processes speak as the same bot.

    A token's first part is its bot's id, and stays when the token is reset.
    """
    return sha256(str(bot_of(token) or token).encode()).hexdigest()[:16]


def bot_of(token: str) -> int | None:
    """Whose token it is; None if it does not tell."""
    first = token.partition(".")[0]
    try:
        told = urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except ValueError:  # not base64, or no text within it
        return None
    return int(told) if told.isdigit() else None


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
