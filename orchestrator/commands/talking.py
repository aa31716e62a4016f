"""`say`, `transcript` and `review`: talking to the cast from a script, and judging what was said."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import click

from den.errors import BadInput
from den.review import CastVoice, read_rows, read_truth, table
from den.review import review as measure
from orchestrator.plan import read_cast
from orchestrator.rows import Row, as_text, rows
from orchestrator.shared import Den, Shared, not_running, pass_shared, running_den
from orchestrator.standin import StandIn
from orchestrator.world import CHANNELS, HUMANS

LONGEST = 2000
QUIET_S = 6.0
"""`say` returns early only when nobody has typed or spoken for so long after a first answer."""


def local_den(shared: Shared) -> tuple[Den, StandIn]:
    """The running den and its Discord; ends with a sentence when there is none."""
    den = running_den(shared)
    if den is None:
        raise SystemExit(not_running(shared))
    if not den.plan.page:
        raise BadInput("This den is on the real Discord: talk to it in your server.")
    return den, StandIn(den.plan.page)


def hosts(den: Den) -> frozenset[str]:
    return frozenset(name for who in den.plan.cast if who.kind == "host" for name in (who.id, who.name))


@click.command()
@click.argument("text")
@click.option("--as", "human", default=HUMANS[0], show_default=True, metavar="NAME", help="Who speaks.")
@click.option("--channel", default=CHANNELS[0], show_default=True)
@click.option("--wait", default=10.0, show_default=True, type=click.FloatRange(0, 600), metavar="SECONDS")
@click.option("--json", "as_json", is_flag=True, help="Print an array of rows, your own line first.")
@pass_shared
def say(shared: Shared, text: str, human: str, channel: str, wait: float, as_json: bool) -> None:
    """Speak as a local human and print what came back."""
    check_text(text)
    den, discord = local_den(shared)
    speaker = discord.post("/local/humans", {"name": human})
    news = discord.events(speaker["id"])
    mine = discord.post("/local/messages", {"as": speaker["id"], "channel": channel, "text": text})
    await_quiet(news, mine["channel_id"], wait)
    later = discord.get(
        f"/local/channels/{mine['channel_id']}/messages", after=mine["id"], limit=100, **{"as": speaker["id"]}
    )
    found = rows([mine, *later], hosts(den))
    if as_json:
        shared.screen.data(found)
    else:
        shared.screen.sentence(as_text(found))


def check_text(text: str) -> None:
    """BadInput for what Discord would not take."""
    if not text.strip():
        raise BadInput("There is nothing to say: the text is empty.")
    if len(text) > LONGEST:
        raise BadInput(f"The line has {len(text)} characters; Discord takes {LONGEST} at most.")


def await_quiet(
    news: "SimpleQueue[dict[str, Any]]", channel: str, wait: float, clock: Callable[[], float] = time.monotonic
) -> None:
    """Until `wait` seconds are over, or a bot has spoken and for QUIET_S nobody has typed or spoken since."""
    end, heard = clock() + wait, False
    while (now := clock()) < end:
        try:
            event = news.get(timeout=min(QUIET_S, end - now) if heard else end - now)
        except Empty:
            return
        about = event["d"]
        if about.get("channel_id") == channel and event["t"] == "MESSAGE_CREATE":
            heard = heard or bool(about["author"].get("bot"))


@click.command()
@click.option("--channel", default=CHANNELS[0], show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print an array of rows.")
@pass_shared
def transcript(shared: Shared, channel: str, as_json: bool) -> None:
    """All lines of a channel, in order."""
    den, discord = local_den(shared)
    found = whole(discord, channel, hosts(den))
    if as_json:
        shared.screen.data(found)
    elif found:
        shared.screen.sentence(as_text(found))


def whole(discord: StandIn, channel: str, hosts: frozenset[str]) -> list[Row]:
    """What is still there, with when its author began to type (which `review` uses)."""
    stored = discord.get("/local/transcript", channel=channel)["messages"]
    left = [one for one in stored if not one.get("deleted")]
    typing = {one["id"]: one.get("typing_from") for one in left}
    return [{**one, "typing_from": typing[one["id"]]} for one in rows(left, hosts)]


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--truth", type=click.Path(path_type=Path), help="What was expected to follow each line.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
@pass_shared
def review(shared: Shared, file: str, truth: Path | None, as_json: bool) -> None:
    """The metrics of turn-taking over a transcript."""
    found = read_rows(_text(file))
    expected = read_truth(_text(str(truth))) if truth else None
    figures = measure(found, expected, _voices(shared))
    if as_json:
        shared.screen.data(figures)
    else:
        shared.screen.sentence(table(figures))


def _text(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadInput(f"{file} is not UTF-8 text.") from None


def _voices(shared: Shared) -> tuple[CastVoice, ...]:
    try:
        cast = read_cast(shared.around)
    except BadInput:
        return ()  # a transcript of another cast is reviewed without fairness by talkativeness
    return tuple(CastVoice(who.name, who.talkativeness, tuple(one.line for one in who.examples)) for who in cast)
