"""One evening from the first line to its figures."""

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.evening.aftermath import quiet, stuck
from bench.evening.faults import by_models, trouble_models
from bench.evening.kills import PROBERS, Killer, Recovery, p95
from bench.evening.player import Player
from bench.evening.script import CHANNELS, write
from bench.evening.steps import Say
from bench.local_api import LocalApi
from bench.running_den import PROJECT, Den, running
from den.errors import BadInput
from den.personality import Personality, load_all
from den.review import CastVoice, Row, Truth, review
from den.review.numbers import Figure

PROBE_ROOM = "probe-room"
FIRST = (
    "response_when_addressed", "silence_human_to_human", "overlaps", "doubled", "stuck", "longest_bot_run",
    "generations_per_line", "recover_p95_s",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """What the user asked for. `pause_s` is the mean time between two human lines."""

    lines: int = 300
    seed: int = 1
    kill: bool = False
    pause_s: float = 0.6
    home: Path | None = None
    out: Path | None = None
    """Where transcript and truth are left for a closer look."""
    aws: bool = False
    """Bedrock writes, played by the stand-in: 30 % of its calls are throttled, 10 % stall in mid-stream."""

    def __post_init__(self) -> None:
        if not 1 <= self.lines <= 5_000:
            raise BadInput(f"--lines is 1 to 5000, not {self.lines}.")
        if not 0.0 <= self.pause_s <= 10.0:
            raise BadInput(f"--pause is 0 to 10 seconds, not {self.pause_s:g}.")


async def evening(plan: Plan) -> dict[str, Figure]:
    cast = load_all(PROJECT / "personalities")
    async with running(plan.home, words=("--aws-local",) if plan.aws else ()) as den:
        print(f"den is up after {den.started_s:.1f} s; {plan.lines} lines to say", file=sys.stderr, flush=True)
        if plan.aws:
            await trouble_models(den, plan.seed)
        async with LocalApi(den.url, patience_s=30.0 if plan.kill else 2.0) as api:
            figures = await _hold(plan, den, api, cast)
    return {"up_s": round(den.started_s, 2), **figures}


async def _hold(plan: Plan, den: Den, api: LocalApi, cast: Sequence[Personality]) -> dict[str, Figure]:
    roasters = {p.id: p.name for p in cast if p.kind == "roaster"}
    taken = [name for p in cast for name in (p.name, *p.aliases)]
    steps = write(list(roasters.values()), taken, plan.seed, plan.lines, plan.pause_s)
    await _prepare(den, api, {step.who for step in steps if isinstance(step, Say)})
    ids = {user["display_name"]: int(user["id"]) for user in (await api.state())["users"]}
    player = Player(api, frozenset(roasters.values()), ids, asyncio.sleep)
    killer = Killer(den, api, roasters, (*CHANNELS, PROBE_ROOM), plan.seed)
    recoveries: list[Recovery] = []
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(player.play(steps))
        killing = tasks.create_task(killer.run()) if plan.kill else None
    if killing is not None:
        recoveries = killing.result()
    await quiet(api, (*CHANNELS, PROBE_ROOM))
    hosts = frozenset(p.name for p in cast if p.kind == "host")
    rows = [row for channel in (*CHANNELS, PROBE_ROOM) for row in await api.transcript(channel, hosts)]
    rows = typed_since_granted(sorted(rows, key=lambda row: int(row.id)), den.logged())
    jams = await stuck(den, api, (*CHANNELS, PROBE_ROOM), list(roasters.values()))
    for channel, why in jams:
        print(f"  stuck: {channel}: {why}", file=sys.stderr, flush=True)
    _leave(plan.out, rows, player.truth)
    return _figures(plan, den, cast, rows, player.truth, len(jams), recoveries)


def typed_since_granted(rows: Sequence[Row], logged: Sequence[Mapping[str, object]]) -> list[Row]:
    """Typing marks, none older than the turn that the line ended.

    Discord cannot be told that somebody stopped typing: the mark of a turn that was given up (its root deleted,
    its bot killed) lasts on, and the next line of that bot would seem to have been typed through others' turns.
    """
    held_ms = {str(one["message"]): one["ms"] for one in logged if one.get("event") == "sent"}

    def trimmed(row: Row) -> Row:
        ms = held_ms.get(row.id)
        if row.typing_from is None or not isinstance(ms, int):
            return row
        return row.model_copy(update={"typing_from": max(row.typing_from, row.at - ms)})

    return [trimmed(row) for row in rows]


async def _prepare(den: Den, api: LocalApi, humans: set[str]) -> None:
    """The people of the evening, and a third channel that nobody but the probes uses."""
    path = den.home / "discord" / "world.json"
    world = json.loads(path.read_text("utf-8"))
    there = {channel if isinstance(channel, str) else channel["name"] for channel in world["channels"]}
    missing = [name for name in (*CHANNELS, PROBE_ROOM) if name not in there]
    if missing:
        world["channels"] += missing
        path.write_text(json.dumps(world), "utf-8")
        await api.call("POST", "reload")
    for name in sorted({*humans, *PROBERS}):
        await api.human(name)
    for name in sorted(humans):
        await _consent(api, name)


async def _consent(api: LocalApi, name: str) -> None:
    """Whoever comes for an evening of roasts has said yes to them."""
    form = {"as": name, "channel": CHANNELS[0], "command": "consent give", "options": {"heat": 3}}
    await api.call("POST", "commands", form)


def _figures(
    plan: Plan,
    den: Den,
    cast: Sequence[Personality],
    rows: Sequence[Row],
    truth: Sequence[Truth],
    jams: int,
    recoveries: Sequence[Recovery],
) -> dict[str, Figure]:
    voices = [
        CastVoice(p.name, p.talkativeness, tuple(example.line for example in p.examples))
        for p in cast
        if p.kind == "roaster"
    ]
    events = [str(entry.get("event")) for entry in den.logged()]
    posted = events.count("sent")
    figures = review(rows, truth, voices) | {
        "stuck": jams,
        "generations_per_line": round(events.count("wrote") / posted, 4) if posted else None,
        "recover_p95_s": p95([r.seconds for r in recoveries]),
        "human_lines": sum(not row.is_bot for row in rows),
    }
    shown = {name: figures[name] for name in FIRST if plan.kill or name != "recover_p95_s"}
    slow: dict[str, Figure] = {f"recover_{r.victim.replace('-', '_')}_s": r.seconds for r in recoveries}
    if recoveries:
        slow["probe_answered_p95_s"] = p95([r.probe_s for r in recoveries])
    written = by_models([entry for entry in den.logged() if entry.get("event") == "wrote"]) if plan.aws else {}
    return {**shown, **slow, **written, **{name: value for name, value in figures.items() if name not in FIRST}}


def _leave(out: Path | None, rows: Sequence[Row], truth: Sequence[Truth]) -> None:
    if out is None:
        return
    out.mkdir(parents=True, exist_ok=True)
    (out / "transcript.json").write_text(json.dumps([row.model_dump() for row in rows], indent=1), "utf-8")
    (out / "truth.jsonl").write_text("".join(t.model_dump_json() + "\n" for t in truth), "utf-8")
