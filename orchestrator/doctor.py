"""The doctor: everything a den needs, checked one by one, with what to do about what is wrong."""

import platform
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from den.errors import DenError
from den.settings import Settings, read_settings
from orchestrator.choices import read_choices
from orchestrator.finding import Finding, check
from orchestrator.plan import demand_tokens, read_cast
from orchestrator.ports import is_free
from orchestrator.shared import Den, Shared, running_den
from orchestrator.standin import StandIn
from orchestrator.store import LEAST_FREE_MB, free_mb, look_at_store

LATEST_CLOCK_ERROR_S = 86_400 * 365


def examine(shared: Shared) -> Iterator[Finding]:
    """One after the other, so that slow ones do not hold back the rest."""
    yield check("python", lambda: python_said(sys.version_info[:3]))
    yield check("installed parts", lambda: _parts(shared.around.root))
    yield check("personalities", lambda: f"{len(read_cast(shared.around))} files, all in order")
    yield check("home", lambda: _home(shared))
    yield _disk(shared.home_path)
    yield check("clock", lambda: _clock(datetime.now(UTC), shared.around.root))
    yield check("settings", lambda: _settings(shared))
    try:
        den = running_den(shared)
    except DenError as error:
        yield Finding("den", False, str(error))
        return
    if den is None:
        yield Finding("den", True, f"none runs in {shared.home_path}")
        yield from _resting(shared)
    else:
        yield from _running(den)
    yield from _aws(den.plan.environ if den else shared.around.environ, shared)


def python_said(found: Sequence[int]) -> str:
    shown = ".".join(map(str, found))
    if tuple(found) < (3, 11):
        raise DenError(f"{shown} is too old: install Python 3.11 or newer and remove .venv")
    return f"{shown} on {platform.system()} {platform.machine()}"


def _parts(root: Path) -> str:
    wrong = []
    for name, wanted in locked((root / "requirements.lock").read_text()).items():
        try:
            if version(name) not in wanted:
                wrong.append(f"{name} {version(name)} instead of {' or '.join(wanted)}")
        except PackageNotFoundError:
            continue  # for another system or Python, or never installed: an import would have told
    if wrong:
        raise DenError(f"not as locked ({', '.join(wrong[:3])}): remove .venv and run ./roastden up")
    return "as locked"


def locked(text: str) -> dict[str, list[str]]:
    """By name the versions that a requirements lock allows: there may be one for each range of Pythons."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        name, equals, rest = line.partition("==")
        if equals and not line.startswith((" ", "#")):
            found.setdefault(name.strip(), []).append(rest.split()[0].rstrip(";\\").strip())
    return found


def _home(shared: Shared) -> str:
    home = shared.existing_home()
    return str(home.path) if home else f"{shared.home_path} will be made by the first `up`"


def _disk(home: Path) -> Finding:
    free = free_mb(home)
    if free < LEAST_FREE_MB:
        return Finding("disk", False, f"only {free} MiB free: free some, or choose another place with --home")
    return Finding("disk", True, f"{free / 1024:.1f} GiB free")


def _clock(now: datetime, root: Path) -> str:
    """Snowflakes are times: a clock before the newest of our own files is certainly wrong."""
    behind = (root / "pyproject.toml").stat().st_mtime - now.timestamp()
    if behind > LATEST_CLOCK_ERROR_S or now.year < 2025:
        raise DenError(f"it says {now:%Y-%m-%d %H:%M} UTC: set this machine's clock")
    return f"{now:%Y-%m-%d %H:%M} UTC, zone {time.strftime('%Z')}"


def _settings(shared: Shared) -> str:
    settings = read_settings(shared.around.environ)
    if shared.around.environ.get("DEN_DISCORD") == "real":
        demand_tokens(read_cast(shared.around), settings, shared.around.environ)
        return "in order, with a token for every personality"
    return f"in order; lines by {lines_by(settings)}"


def lines_by(settings: Settings) -> str:
    """Who writes first."""
    match settings.writer():
        case "bedrock":
            return (
                f"{settings.bedrock_model} on Bedrock{f', {settings.aws_region}' if settings.aws_region else ''}"
            )
        case "openai":
            return settings.model_url
        case _:
            return "the local composer"


def _resting(shared: Shared) -> Iterator[Finding]:
    """What the next `up` will want."""
    own = shared.around.environ.get("DEN_REDIS_URL", "")
    if own:
        own = read_settings(shared.around.environ).bus_url
        yield _redis(own)
    home = shared.existing_home()
    choices = read_choices(home) if home else None
    if choices is not None:
        wanted = {"chat page": choices.port, "redis": choices.redis_port, "cluster": choices.cluster_port}
        wanted |= {"aws": choices.aws_port, "dynamodb": choices.dynamodb_port}
        busy = [f"{port} ({name})" for name, port in wanted.items() if port and not is_free(port)]
        said = f"taken: {', '.join(busy)}; the next `up` chooses others" if busy else "free"
        yield Finding("ports", True, said)


def _aws(environ: Mapping[str, str], shared: Shared) -> Iterator[Finding]:
    try:
        settings, cast = read_settings(environ), read_cast(shared.around)
    except DenError:
        return  # told above
    if wants_aws(settings):
        from orchestrator.aws import aws_findings  # loads boto3, if there is somebody to ask

        yield from aws_findings(settings, [who.id for who in cast], environ)


def wants_aws(settings: Settings) -> bool:
    """Whether the settings name anything of AWS."""
    named = settings.guardrail or settings.comprehend or settings.secrets_prefix
    return bool(named) or settings.writer() == "bedrock" or settings.store == "dynamodb"


def _redis(url: str) -> Finding:
    store = look_at_store(url)
    warned = "; whoever reaches it may do everything there, docs/redis.md has users for it"
    return Finding(
        "redis", not store.complaint, store.complaint or store.about + (warned if store.open_to_all else "")
    )


def _running(den: Den) -> Iterator[Finding]:
    down = [one.name for one in den.control.programs() if one.given_up]
    yield Finding(
        "programs",
        not down,
        f"down: {', '.join(down)}; see `roastden logs NAME`, mend the cause, then `roastden reload`"
        if down
        else f"{len(den.plan.programs)} running in {den.plan.home.path}",
    )
    yield _redis(den.plan.redis_url)
    if den.plan.page:
        yield check("local discord", lambda: _health(den.plan.page))
    with den.eye() as eye:
        away = [one.name for one in eye.look() if not one.online]
    said = f"away: {', '.join(away)}; see `roastden status`" if away else "all online"
    yield Finding("agents", not away, said)


def _health(page: str) -> str:
    found = StandIn(page).get("/local/health")
    return f"answers at {page}, {found.get('bots_online')} bots connected"
