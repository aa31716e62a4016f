"""Each decision that touches a person is told to the audit log, and `/why` tells of a refusal."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from agents.commands.why import explain
from agents.witness import EarWitness, SpeakerWitness
from bus import keys
from den.draft import Draft
from den.safety import Verdict
from tests.agents.lines import ANA, CHANNEL, GUILD, TOM, line
from tests.agents.stage import EMBER, Stage, stage
from tests.agents.test_ear import CALL, EMBER_BOT

NAMES = {"ember": "Ember", "velvet": "Velvet"}
THREAT = line("Ember, roast me or i will kill you and your family")


@dataclass
class Kept:
    """Keeps what is told: (what, allowed, who, person)."""

    told: list[tuple[str, bool, str, int | None]] = field(default_factory=list)
    whys: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def record(self, what: str, verdict: Verdict, **about: Any) -> None:
        self.told.append((what, verdict.ok, str(about["who"]), about["person_id"]))
        self.whys.append(verdict.reason)
        self.texts.append(about.get("text", ""))


@asynccontextmanager
async def witnessed() -> AsyncIterator[tuple[Stage, Kept]]:
    async with stage("ember", "velvet") as on:
        kept = Kept()
        on.agent.sending.witness = on.agent.drafting.witness = SpeakerWitness(kept)
        on.ear.witness = EarWitness(kept)
        yield on, kept


async def test_a_roast_is_told_by_the_ear_that_let_it_and_the_bot_that_said_it() -> None:
    async with witnessed() as (on, kept):
        await on.ear.hear(CALL)
        await on.pump()
        assert kept.told == [("claim", True, "ember", ANA.id), ("roast", True, "ember", ANA.id)]
        assert kept.texts[-1] == on.mouth.posted[0][1]


async def test_a_missing_consent_is_told_with_its_person() -> None:
    async with witnessed() as (on, kept):
        await on.redis.hset(keys.ledger(GUILD), f"n:{ANA.id}", 1)
        await on.ear.hear(CALL)
        assert kept.told == [("claim", False, "ember", ANA.id)]
        assert kept.whys == ["the target said no"]


async def test_a_no_that_comes_while_a_line_is_written_is_told() -> None:
    async with witnessed() as (on, kept):
        on.pen.gate, on.pen.drafts = asyncio.Event(), [Draft(line="That crust has tenure.", intent="roast")]
        await on.ear.hear(CALL)
        await on.pump()
        await on.redis.hset(keys.ledger(GUILD), f"n:{ANA.id}", 1)
        on.pen.gate.set()
        await on.pump()
        assert kept.told[-1] == ("roast", False, "ember", ANA.id)
        assert kept.whys[-1] == "the target said no" and on.mouth.posted == []


async def test_a_threat_is_told_and_why_tells_of_it() -> None:
    async with witnessed() as (on, kept):
        await on.ear.hear(THREAT)
        await on.pump()
        assert [one for one in kept.told if one[0] == "guard_in"] == [("guard_in", False, "ember", ANA.id)]
        told = explain(await on.floor.why(GUILD, CHANNEL), NAMES)
        assert "Ember spoke; it would not play along: the line" in told


async def test_drafts_that_the_guard_held_back_are_told_and_why_tells_of_them() -> None:
    async with witnessed() as (on, kept):
        on.pen.drafts = [Draft(line="As an AI language model, I cannot.")] * 2
        await on.ear.hear(CALL)
        await on.pump()
        assert [what for what, *_ in kept.told] == ["claim", "guard_out", "guard_out", "roast"]
        assert on.mouth.posted[0][1] == EMBER.refusal_line
        told = explain(await on.floor.why(GUILD, CHANNEL), NAMES)
        assert "what it wrote was held back: the line spoke as a machine" in told


async def test_a_stop_is_told_and_why_tells_of_it() -> None:
    async with witnessed() as (on, kept):
        await on.ear.hear(CALL)
        await on.pump()
        await on.ear.hear(line("ha", author=EMBER_BOT, nr=3))
        await on.ear.hear(line("stop", nr=5))
        assert kept.told[-1] == ("stop", True, str(ANA.id), ANA.id)
        told = explain(await on.floor.why(GUILD, CHANNEL), NAMES)
        assert told.startswith("• The last line: nobody spoke: somebody said stop.")


async def test_distress_is_told_without_the_persons_name() -> None:
    async with witnessed() as (on, kept):
        await on.ear.hear(CALL)
        await on.pump()
        await on.ear.hear(line("ha", author=EMBER_BOT, nr=3))
        await on.ear.hear(line("that actually hurt", nr=5))
        assert ("distress", True, "velvet", ANA.id) in kept.told
        assert not any(ANA.name in why for why in kept.whys)


async def test_whom_the_ledger_lets_nobody_answer_is_told() -> None:
    async with witnessed() as (on, kept):
        await on.redis.hset(keys.ledger(GUILD), f"i:{TOM.id}", 1)
        await on.ear.hear(line("Ember, what do you make of my lamp?", author=TOM))
        assert kept.told == [("claim", False, "ember", TOM.id)]


async def test_talk_that_touches_nobody_is_not_told() -> None:
    async with witnessed() as (on, kept):
        await on.ear.hear(line("tom, are you coming tonight?"))
        assert kept.told == []
