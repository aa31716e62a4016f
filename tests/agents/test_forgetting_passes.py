"""The Higher Self's passes over everything that tells of a person."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import structlog
from fakeredis import FakeAsyncRedis

from agents.client import DenClient
from agents.forgetting import PASSES_S, Forgetting
from agents.hearing import Acquaintance
from bus import keys
from bus.address import Address
from bus.floor import Floor
from bus.library import Library
from bus.messages import Forgotten, Unsaid, parse_notice
from den.line import Line
from den.safety import OK
from den.snowflake import first_at
from services.audit.files import entries
from services.audit.log import AuditLog
from tests.agents.lines import ANA, CHANNEL, GUILD, NOW_MS, TOM, line
from tests.agents.test_ear import EMBER_BOT


@dataclass
class Discord:
    """What a client shows of one channel."""

    lines: list[Line] = field(default_factory=list)
    known: Acquaintance = field(default_factory=lambda: Acquaintance({EMBER_BOT.id: "ember"}))

    def text_channels(self) -> list[tuple[int, int]]:
        return [(GUILD, CHANNEL)]

    async def page(self, *_: Any, **__: Any) -> list[Line]:
        return self.lines

    def read(self, one: Line) -> Line:
        return one


@dataclass
class Told:
    """One Forgetting with what it tells; `later` holds its later passes."""

    forgetting: Forgetting
    discord: Discord
    slept: list[float]
    later: list[Coroutine[Any, Any, None]]
    notices: list[Forgotten | Unsaid]

    def unsaid(self) -> list[tuple[str, tuple[int, ...]]]:
        return [(one.persona, one.message_ids) for one in self.notices if isinstance(one, Unsaid)]


def told(home: Path) -> Told:
    discord, redis, audit = Discord(), FakeAsyncRedis(), AuditLog(home, structlog.get_logger(), lambda: NOW_MS)
    slept: list[float] = []
    later: list[Coroutine[Any, Any, None]] = []
    notices: list[Forgotten | Unsaid] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def nothing() -> None: ...

    class Wire(Library):
        async def call(self, *command: Any) -> Any:
            if command[:2] == ("SPUBLISH", keys.everyone(GUILD)):
                notices.append(cast("Forgotten | Unsaid", parse_notice(command[2].encode())))
            return await super().call(*command)

    bus = Wire(redis, Address())
    forgetting = Forgetting(
        cast(DenClient, discord), Floor(bus, now_ms=lambda: NOW_MS), bus, audit, later.append,
        structlog.get_logger(), sleep, lambda: NOW_MS / 1000, write_audit=nothing,
    )  # fmt: skip
    return Told(forgetting, discord, slept, later, notices)


async def test_the_first_pass_tells_everybody_and_has_the_casts_lines_deleted(tmp_path: Path) -> None:
    on = told(tmp_path)
    on.discord.lines = [
        line("That crust.", author=EMBER_BOT, nr=1, reply_author=ANA),
        line("Hello, tom.", author=EMBER_BOT, nr=2, reply_author=TOM),
        line("my bread", nr=3),
    ]
    gone = await on.forgetting(GUILD, ANA.id, "ana")
    on.later[0].close()
    assert on.notices[0] == Forgotten(guild_id=GUILD, person_id=ANA.id, at_ms=NOW_MS)
    assert on.unsaid() == [("ember", (on.discord.lines[0].id,))] and gone.lines == 1


async def test_a_line_whose_question_is_gone_is_known_by_the_audit_log(tmp_path: Path) -> None:
    on = told(tmp_path)
    on.forgetting.audit.record("roast", OK, who="ember", person_id=ANA.id, guild_id=GUILD, text="That crust.")
    on.discord.lines = [line("That crust.", author=EMBER_BOT, nr=1)]
    gone = await on.forgetting(GUILD, ANA.id, "ana")
    on.later[0].close()
    assert (gone.lines, gone.entries) == (1, 1)
    assert not any(one.concerns(ANA.id) for one in entries(tmp_path / "audit"))


async def test_what_comes_after_the_first_pass_goes_with_a_later_one(tmp_path: Path) -> None:
    on = told(tmp_path)
    await on.forgetting(GUILD, ANA.id, "ana")
    on.forgetting.audit.record("roast", OK, who="ember", person_id=ANA.id, guild_id=GUILD, text="Late.")
    on.discord.lines = [line("Late.", author=EMBER_BOT, nr=1)]
    await on.later[0]
    assert on.unsaid() and set(on.unsaid()) == {("ember", (on.discord.lines[0].id,))}
    assert not any(one.concerns(ANA.id) for one in entries(tmp_path / "audit"))


async def test_answers_to_what_is_said_after_the_receipt_stay(tmp_path: Path) -> None:
    on = told(tmp_path)
    await on.forgetting(GUILD, ANA.id, "ana")
    on.discord.lines = [
        line("That crust.", author=EMBER_BOT, nr=300, reply_author=ANA, reply_to=first_at(NOW_MS) - 1),
        line("New crust.", author=EMBER_BOT, nr=300, reply_author=ANA, reply_to=first_at(NOW_MS + 1)),
    ]
    await on.later[0]
    assert set(on.unsaid()) == {("ember", (on.discord.lines[0].id,))}
    later = [one for one in on.notices if isinstance(one, Forgotten)][1:]
    assert {one.before_id for one in later} == {first_at(NOW_MS)}


async def test_the_last_pass_is_well_within_a_minute(tmp_path: Path) -> None:
    on = told(tmp_path)
    await on.forgetting(GUILD, ANA.id, "ana")
    await asyncio.wait_for(on.later[0], 5)
    assert on.slept == [*PASSES_S] and sum(on.slept) <= 45
