"""An evening with rolling restarts: people go on talking while one bot gets new processes, again and again."""

import asyncio
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.deploys.ends import End, Watched, late_claims
from bench.evening.aftermath import quiet
from bench.evening.player import Player
from bench.evening.run import typed_since_granted
from bench.evening.script import CHANNELS, write
from bench.evening.steps import Say
from bench.local_api import LocalApi
from bench.running_den import Den
from den.personality import Personality
from den.review import Row, Truth, review
from den.review.addressing import ANSWER_MS, Answers
from den.review.links import Links
from orchestrator.eye import Eye
from orchestrator.rolling import Rolling

DEADLINE_MS = 60_000
"""An obligation is claimable for 45 s, and its line may take some more."""
MOST_LINES = 4_000
PAUSE_S, PROBE_EVERY_S = 1.0, 4.0
"""So that obligations do not crowd each other out: what is lost here is lost by a restart."""
PROBERS = ("Wanda", "Xaver")


@dataclass(frozen=True, slots=True)
class Restarted:
    """What became of the evening."""

    ends: Sequence[End]
    rows: Sequence[Row]
    truth: Sequence[Truth]
    logged: Mapping[str, Sequence[Mapping[str, Any]]]
    merged: frozenset[str]
    """Lines that the floor has let join an answer in hand to the same person."""

    def figures(self) -> dict[str, float | int | None]:
        """`lost`: somebody was called by name and never answered. What was deleted is not owed."""
        known = review(self.rows, self.truth, [])
        seconds = sorted(one.seconds for one in self.ends)
        return {
            "lost": lost(self.rows, self.truth, self.merged),
            "doubled": known["doubled"],
            "late_claims": late_claims(self.ends, self.logged),
            "exit_p95_s": round(seconds[min(len(seconds) - 1, len(seconds) * 95 // 100)], 2),
            "exit_max_s": round(seconds[-1], 2),
            "overlaps": known["overlaps"],
            "obligations": known["must_pairs"],
            "answer_p95_s": known["latency_p95_s"],
        }


def lost(rows: Sequence[Row], truth: Sequence[Truth], merged: Collection[str] = ()) -> int:
    """Calls that got no line of whom they called, not even late, and not together with another line.

    Two lines that are answered together stand close, or, if their answer waited long, are known to be `merged`.
    """
    answers = Answers(rows, Links(rows))
    owed = [(answers.rows[one.msg_id], name) for one in truth if one.msg_id in answers.rows for name in one.must]
    missing = 0
    for asked, name in owed:
        close_ms = DEADLINE_MS if asked.id in merged else ANSWER_MS
        line = answers.direct(asked, name) or answers.combined(asked, name, close_ms)
        if asked.deleted or (line is not None and line.at - asked.at <= DEADLINE_MS):
            continue
        missing += 1
        print(f"  lost: {asked.id}, {asked.author} to {name}: {asked.text}", file=sys.stderr, flush=True)
    return missing


async def restarted(
    den: Den, api: LocalApi, cast: Sequence[Personality], url: str, times: int, seed: int
) -> Restarted:
    """`times` new processes for the first roaster, then one for each Higher Self, while people talk."""
    roasters = {p.id: p.name for p in cast if p.kind == "roaster"}
    taken = [name for p in cast for name in (p.name, *p.aliases)]
    steps = write(list(roasters.values()), taken, seed, MOST_LINES, PAUSE_S)
    await _prepare(api, {step.who for step in steps if isinstance(step, Say)})
    ids = {user["display_name"]: int(user["id"]) for user in (await api.state())["users"]}
    player = Player(api, frozenset(roasters.values()), ids, asyncio.sleep)
    watched = Watched(den.control())
    subject = next(iter(roasters))
    probes: list[Truth] = []
    talking = [
        asyncio.create_task(player.play(steps)),
        asyncio.create_task(_probe(api, roasters[subject], probes)),
    ]
    try:
        await asyncio.to_thread(_roll, watched, cast, url, subject, times)
    finally:
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
    await quiet(api, CHANNELS)
    hosts = frozenset(p.name for p in cast if p.kind == "host")
    rows = [row for channel in CHANNELS for row in await api.transcript(channel, hosts)]
    rows = typed_since_granted(sorted(rows, key=lambda row: int(row.id)), den.logged())
    ends = await asyncio.to_thread(watched.all_ends)
    logged = {end.program: den.logged(end.program) for end in ends}
    merged = frozenset(str(one["trace"]) for one in den.logged() if one.get("outcome") == "merged")
    return Restarted(ends, rows, [*player.truth, *probes], logged, merged)


def _roll(watched: Watched, cast: Sequence[Personality], url: str, subject: str, times: int) -> None:
    """In a thread of its own, which the eye's loop belongs to."""
    with Eye(cast, watched.control, url) as eye:
        rolling = Rolling(watched, eye, lambda _: None)
        for nth in range(1, times + 1):
            rolling.roaster(subject)
            if nth % 10 == 0:
                print(f"  {nth} of {times} restarts of {subject}", file=sys.stderr, flush=True)
        rolling.all((), host=True)


async def _probe(api: LocalApi, name: str, truth: list[Truth]) -> None:
    """Calls the bot that is restarted much more often than the evening would."""
    nth = 0
    while True:
        text = f"{name}, what do you say to number {nth}?"
        message = await api.say(PROBERS[nth % 2], CHANNELS[nth % 2], text)
        truth.append(Truth(msg_id=message, to=(name,), must=(name,), may=(name,), max_bots=3))
        nth += 1
        await asyncio.sleep(PROBE_EVERY_S)


async def _prepare(api: LocalApi, humans: set[str]) -> None:
    for name in sorted({*humans, *PROBERS}):
        await api.human(name)
        form = {"as": name, "channel": CHANNELS[0], "command": "consent give", "options": {"heat": 3}}
        await api.call("POST", "commands", form)
