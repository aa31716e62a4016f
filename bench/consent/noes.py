"""The noes of a race: each returns True when it is acknowledged, False when it must say "not yet"."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bus.floor import Floor
from bus.ledger import SETTLE_S, Ledger
from den.consent import DAY_MS, Ignore
from den.mute import Mute, Scope

GUILD, ANN, MODERATOR = 10, 1001, 1009
POLL_MS = 50


@dataclass(frozen=True, slots=True)
class Against:
    """What a no is said to: one channel in which one person is being roasted by one persona, then another."""

    channel_id: int
    ledger: Ledger
    floor: Floor
    now_ms: Callable[[], int]
    sleep: Callable[[float], Awaitable[None]]


No = Callable[[Against], Awaitable[bool]]


async def opt_out(on: Against) -> bool:
    """The person takes their yes back."""
    return await on.ledger.withdraw(GUILD, ANN, ANN)


async def ignore(on: Against) -> bool:
    """The person is not to be answered any more."""
    now_ms = on.now_ms()
    return await on.ledger.ignore(Ignore(guild_id=GUILD, person_id=ANN, recorded_by=ANN, recorded_ms=now_ms))


async def stop(on: Against) -> bool:
    """As an ear does it: acknowledged when what was on its way is out."""
    last = await on.floor.hush(GUILD, on.channel_id, 300, ANN)
    until = on.now_ms() + SETTLE_S * 1000
    while last and on.now_ms() < until:
        if (await on.floor.state(GUILD, on.channel_id)).turn is None:
            return True
        await on.sleep(POLL_MS / 1000)
    return not last


def mute(scope: Scope, subject: Callable[[Against], str]) -> No:
    """A moderator mutes this."""

    async def muted(on: Against) -> bool:
        now_ms = on.now_ms()
        said = Mute(
            guild_id=GUILD, scope=scope, subject=subject(on), until_ms=now_ms + DAY_MS, by=MODERATOR, at_ms=now_ms
        )
        return await on.ledger.mute(said)

    return muted


NOES: dict[str, No] = {
    "opt_out": opt_out,
    "ignore": ignore,
    "mute_person": mute("person", lambda _: str(ANN)),
    "mute_channel": mute("channel", lambda on: str(on.channel_id)),
    "mute_guild": mute("guild", lambda _: ""),
    "stop": stop,
}
