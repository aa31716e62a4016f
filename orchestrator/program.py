"""A program: one process of the den that supervisord keeps alive."""

from dataclasses import dataclass

HIGHER_SELF, STANDBY = "higher-self", "-standby"
AGENT_STOP_S = 20
"""An agent says what it is saying to its end: 12 s at most, and what belongs to it."""
FIRST_AGENT_PRIORITY = 30
"""Programs from here on are agents: they stop together, before what they stand on."""


@dataclass(frozen=True, slots=True)
class Program:
    """`name` is the program's and its log's; lower priorities start first and stop last."""

    name: str
    argv: tuple[str, ...]
    priority: int
    stop_s: int = 8
    """How long it may take to end by itself after SIGTERM."""
    autostart: bool = True
    """Whether the den's start is its start, too."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a den's programs stand on. `port` is the stand-in's (None: the real Discord), `redis` the
    embedded server's port and cluster port (None: the operator's own server)."""

    python: str
    home: str
    port: int | None
    redis: tuple[int, int] | None
    aws_port: int | None = None
    """The stand-in's for AWS; None: AWS itself, or none."""
    dynamodb_port: int | None = None
    """The emulator's; None: DynamoDB itself, or none."""
    personalities: str = "personalities"
    guarded: bool = False
    """The embedded server has users and lets nobody else in."""
    standby: bool = False
    """Whether a second process waits for each roaster's token."""


def den_programs(stage: Stage, host: str, roasters: tuple[str, ...]) -> tuple[Program, ...]:
    """The programs of a den with this cast."""
    run = (stage.python, "-m")
    found: list[Program] = []
    if stage.redis:
        users = ("--users",) if stage.guarded else ()
        ports = ("--port", str(stage.redis[0]), "--cluster-port", str(stage.redis[1]))
        found.append(Program("valkey", (*run, "local.redis", "--home", stage.home, *ports, *users), 10))
    if stage.port is not None:
        serve = ("local.discord", "serve", "--home", stage.home, "--port", str(stage.port))
        found.append(Program("discord", (*run, *serve), 20))
    if stage.aws_port is not None:
        aws = ("local.aws", "--port", str(stage.aws_port), "--personalities", stage.personalities)
        found.append(Program("aws", (*run, *aws), 20))
    if stage.dynamodb_port is not None:
        emulator = ("local.dynamodb", "--home", stage.home, "--port", str(stage.dynamodb_port))
        found.append(Program("dynamodb", (*run, *emulator), 20))
    agent = (*run, "agents")
    found.append(Program(HIGHER_SELF, (*agent, host, "--rank", "0"), FIRST_AGENT_PRIORITY, AGENT_STOP_S))
    found.append(Program(standby_of(HIGHER_SELF), (*agent, host, "--rank", "1"), 31, AGENT_STOP_S))
    for persona in roasters:
        second = (*agent, persona, "--rank", "1")
        found.append(Program(persona, (*agent, persona), 40, AGENT_STOP_S))
        found.append(Program(standby_of(persona), second, 41, AGENT_STOP_S, stage.standby))
    return tuple(found)


def standby_of(program: str) -> str:
    """The program that takes over from an agent's; without DEN_STANDBY it runs only in a rolling restart."""
    return program + STANDBY


def agent_of(program: str) -> str:
    """The other way round; an agent's first program is its own."""
    return program.removesuffix(STANDBY)
