"""A plan: all that is decided about a den before its first process starts."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bus.roles import OPERATOR
from den.errors import BadInput, NeverRestart
from den.personality import Personality, load_all
from den.settings import Settings, read_settings
from orchestrator.choices import Choices
from orchestrator.conf import render
from orchestrator.home import Home
from orchestrator.program import Program, Stage, den_programs
from orchestrator.users import Passwords, address_as
from services.tokens import token_for, variable_for

NO_USER = {"DEN_REDIS_USER": "", "DEN_REDIS_PASSWORD": ""}
"""From here on whom a process signs in as stands in its address."""
MODEL_AT_HOME = "global.anthropic.claude-haiku-5-5"
"""What the stand-in is asked for: its facts and its price are those of this model."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the command was started in; made once in `__main__`."""

    environ: Mapping[str, str]
    root: Path
    """The project's folder."""
    python: str

    def but(self, **variables: str) -> "Surroundings":
        """The same with other values of these variables."""
        return replace(self, environ={**self.environ, **variables})


@dataclass(frozen=True, slots=True)
class Plan:
    """One den's. `environ` is that of all its processes; secrets travel there and in no file."""

    home: Home
    cast: tuple[Personality, ...]
    programs: tuple[Program, ...]
    environ: Mapping[str, str]
    root: Path
    page: str
    """The chat page's address, "" on the real Discord."""
    redis_url: str = field(repr=False)
    """As the `roastden` command signs in there."""
    preload: bool = False
    """Fork the agents off the warden instead of starting each anew."""
    guarded: bool = False
    """Whether the embedded Redis has a user for each role."""
    standby: bool = False
    """Whether each roaster has a second process that waits."""
    watched: bool = False
    """Whether somebody looks at the agents from outside."""
    metrics_port: int = 0


def read_cast(around: Surroundings) -> tuple[Personality, ...]:
    """The personalities; BadInput names the file and the field that is wrong."""
    return load_all(personalities_folder(around))


def personalities_folder(around: Surroundings) -> Path:
    given = around.environ.get("DEN_PERSONALITIES")
    return Path(given).absolute() if given else around.root / "personalities"


def plan(
    around: Surroundings,
    home: Home,
    choices: Choices,
    cast: tuple[Personality, ...],
    real: bool = False,
    pace: str | None = None,
    passwords: Passwords | None = None,
    aws_local: bool = False,
    emulated: bool = False,
) -> Plan:
    """Decide; BadInput when a variable or a token is missing or wrong.

    `emulated`: DynamoDB's emulator keeps the memory.

    `passwords` are the embedded Redis' users'; None or empty: it has none.
    """
    own_redis = around.environ.get("DEN_REDIS_URL", "")
    page = "" if real else f"http://127.0.0.1:{choices.port}"
    environ = {
        **_environ(around, home, choices, page),
        **({"DEN_PACE": pace} if pace else {}),
        **(_stand_in_for_aws(around, choices) if aws_local else {}),
        **(_emulator(choices) if emulated else {}),
    }
    settings = read_settings(environ)
    environ |= {"DEN_REDIS_URL": settings.bus_url, **NO_USER}
    if real:
        demand_tokens(cast, settings, environ)
    stage = Stage(
        python=around.python,
        home=str(home.path),
        port=None if real else choices.port,
        redis=None if own_redis else (choices.redis_port, choices.cluster_port),
        aws_port=choices.aws_port if aws_local else None,
        dynamodb_port=choices.dynamodb_port if emulated else None,
        personalities=environ["DEN_PERSONALITIES"],
        guarded=bool(passwords) and not own_redis,
        standby=settings.standby,
    )
    redis_url = address_as(environ["DEN_REDIS_URL"], OPERATOR, (passwords or {}) if stage.guarded else {})
    return Plan(
        home, cast, _programs(stage, cast), environ, around.root, page, redis_url, guarded=stage.guarded,
        standby=settings.standby,
        watched=bool(settings.metrics_port or settings.metrics), metrics_port=settings.metrics_port,
    )  # fmt: skip


def _environ(around: Surroundings, home: Home, choices: Choices, page: str) -> dict[str, str]:
    """What the processes are told of each other; whatever else was set goes through."""
    own_redis = around.environ.get("DEN_REDIS_URL", "")
    return {
        **around.environ,
        "DEN_HOME": str(home.path),
        "DEN_REDIS_URL": own_redis or f"redis://127.0.0.1:{choices.redis_port}",
        "DEN_DISCORD_URL": page,
        "DEN_PERSONALITIES": str(personalities_folder(around)),
        "PYTHONUNBUFFERED": "1",
        **({} if own_redis else NO_USER),
    }


def _programs(stage: Stage, cast: Sequence[Personality]) -> tuple[Program, ...]:
    host = next(who.id for who in cast if who.kind == "host")
    return den_programs(stage, host, tuple(who.id for who in cast if who.kind == "roaster"))


def _stand_in_for_aws(around: Surroundings, choices: Choices) -> dict[str, str]:
    """Bedrock writes, and it is the stand-in; boto3 shows it no credentials of this machine."""
    return {
        "DEN_GENERATOR": "bedrock",
        "DEN_BEDROCK_MODEL": around.environ.get("DEN_BEDROCK_MODEL") or MODEL_AT_HOME,
        "DEN_AWS_ENDPOINT": f"http://127.0.0.1:{choices.aws_port}",
    }


def _emulator(choices: Choices) -> dict[str, str]:
    return {"DEN_STORE": "dynamodb", "DEN_DYNAMODB_URL": f"http://127.0.0.1:{choices.dynamodb_port}"}


def demand_tokens(cast: Sequence[Personality], settings: Settings, environ: Mapping[str, str]) -> None:
    """BadInput that names every missing or malformed token at once."""
    missing = [who.id for who in cast if not _has_token(who.id, settings, environ)]
    if missing:
        named = ", ".join(variable_for(persona) for persona in missing)
        raise BadInput(
            f"On the real Discord every personality needs a bot token of its own; missing or malformed: {named}. "
            f"Put them into .env beside the roastden script or into {settings.home / '.env'}."
        )


def _has_token(persona: str, settings: Settings, environ: Mapping[str, str]) -> bool:
    try:
        return bool(token_for(persona, settings, environ))
    except NeverRestart:
        return False


def write_conf(plan: Plan, socket: str) -> None:
    """supervisord.conf, readable by its owner only."""
    text = render(plan.programs, socket, as_root=os.geteuid() == 0)
    fresh = plan.home.conf.with_name("supervisord.conf.new")
    fresh.touch(mode=0o600)
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(plan.home.conf)
