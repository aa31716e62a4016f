"""The floor: who may speak in a channel, decided by one script (`floor_script.py`) inside Redis.

Every verb is one EVALSHA on the keys of one guild, and may be repeated without harm: a second claim of a root
is `decided`, a second `send`, `sent` or `abandon` of a turn is refused by its state. So a lost answer is never
worse than a lost line.

Epochs never go back: each is above the last one and not below the clock in milliseconds, so a floor that Redis
lost starts above all turns of before. A turn claimed before a loss (or in the last second before a restart, which
Redis may forget) finds no turn with its epoch, and its `send` fails: that is the whole fence, no run id is
compared. A turn that had reached SENDING is its own bot's to end, from the channel's history.

All raise BusAway when Redis is away, within 2 s.
"""

import json
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict

from bus import keys
from bus.answer import Answer, FloorState, Handover, Passed, Reaped, Record, Step, Verdict, Waiting
from bus.ask import MAX_WHY, Ask, Seat
from bus.connection import Bus
from bus.floor_script import script_text
from bus.grant import write_header
from bus.script import Script
from den.errors import BadInput
from den.limits import LIMITS, Limits
from den.snowflake import EVER
from den.turn import Turn, TurnState

__all__ = [
    "Answer", "Ask", "Floor", "FloorState", "Handover", "Passed", "Reaped", "Record", "Seat", "Step",
    "Verdict", "Waiting", "script_text",
]  # fmt: skip

POST_WINDOW_S = 60.0
"""From `send` on, the holder may POST for so long and no longer: half of the shortest time that Discord may
remember a nonce (its documentation says "a few minutes")."""


class Floor:
    """One den's floors, of all channels. Cheap to make; holds nothing but the client."""

    def __init__(
        self,
        redis: Bus,
        *,
        now_ms: Callable[[], int] | None = None,
        durable: bool = False,
        limits: Limits = LIMITS,
        script: str = "",
    ) -> None:
        """`now_ms` None: Redis' own clock. `durable`: `send` returns when SENDING is on the server's disk,
        where the server can tell (≥ 7.2, AOF on); not for a cluster: BadInput.

        `limits`: those of the operator; a server's own may be lower. `script` replaces `script_text(limits)`: its
        tests take guards out of it.
        """
        if durable and not redis.is_durable:
            raise BadInput("Durable turns need a single Redis server, not a cluster; switch the setting off.")
        self._redis = redis
        self._now_ms = now_ms
        self._durable = durable
        self._script = Script(script or script_text(limits))

    async def claim(self, ask: Ask) -> Answer:
        """Decide a root, once. The first speaker that can is granted (and told), the others queue."""
        seats = [_seat(seat) for seat in (*ask.speakers, *ask.runners_up)]
        raw = await self._call(
            "claim",
            ask.guild_id,
            ask.channel_id,
            payload=ask.payload,
            root_id=str(ask.root_id),
            author=str(ask.root_author_id),
            at=ask.said_ms(),
            kind=ask.root_kind,
            budget=ask.budget,
            hold_ms=ask.hold_ms,
            why=ask.why[:MAX_WHY],
            wanted=len(ask.speakers),
            anew=ask.anew,
            owed=ask.owed,
            asked=ask.asked,
            cue=ask.cue or None,
            seats=seats,
        )
        return Answer.model_validate_json(raw)

    async def deliver(self, turn: Turn, payload: str) -> int:
        """Hand a turn that came by the queue to its speaker; how many processes got it (0: absent)."""
        topic = keys.inbox(turn.guild_id, turn.persona)
        now_ms = self._now_ms() if self._now_ms is not None else round(time.time() * 1000)
        return int(await self._redis.call("SPUBLISH", topic, f"{write_header(turn, now_ms)}\n{payload}"))

    async def send(self, turn: Turn, target_id: int | None) -> Verdict:
        """CLAIMED → SENDING, the fence before the POST. After a "no", `abandon` the turn."""
        return Verdict.model_validate_json(await self._of("send", turn, target_id=_text(target_id)))

    async def sent(self, turn: Turn, message_id: int, reason: str = "") -> Handover | None:
        """SENDING → SENT; the next turn, if somebody waited. Also told to the ears as `freed`.

        `reason`: what the record should tell of the line, such as why it is no more than a refusal.
        """
        return _handover(await self._of("sent", turn, message_id=str(message_id), reason=reason[:MAX_WHY] or None))

    async def abandon(
        self, turn: Turn, reason: str, *, replace: bool = False, unposted: bool = False
    ) -> Handover | None:
        """The turn ends without a line.

        `replace`: its holder is gone, so an obligation that was never SENDING goes to the next runner-up of
        its decision.
        """
        return _handover(
            await self._of("abandon", turn, reason=reason[:MAX_WHY], replace=replace, unposted=unposted)
        )

    async def settle(self, turn: Turn, message_id: int | None) -> Verdict:
        """End a turn left SENDING, from the channel's history: found, or (only after 60 s) not found."""
        return Verdict.model_validate_json(await self._of("settle", turn, message_id=_text(message_id)))

    async def hush(self, guild_id: int, channel_id: int, seconds: int, by: int) -> tuple[Turn, ...]:
        """Stop all talk here for a while (0: talk may go on). Returns what can no longer be stopped: SENDING.

        A shorter hush never shortens a longer one.
        """
        raw = await self._call("hush", guild_id, channel_id, seconds=seconds, by=str(by))
        unstoppable = _handover(raw)
        return (unstoppable.turn,) if unstoppable else ()

    async def withdraw(self, guild_id: int, channel_id: int, root_id: int) -> None:
        """The root was deleted: nothing answers it any more."""
        await self._call("withdraw", guild_id, channel_id, root_id=str(root_id))

    async def forget(self, guild_id: int, channel_id: int, person_id: int, before_id: int = EVER) -> None:
        """No root until then, no seat or turn on one tells of the person any more, and none is answered."""
        await self._call("forget", guild_id, channel_id, person=str(person_id), before=str(before_id))

    async def silence(self, guild_id: int, channel_id: int, root_id: int, why: str) -> None:
        """Nobody answers this human line, and why. It still moves the edge and so ends a chain of bot lines."""
        why = why[:MAX_WHY]
        await self._call("silence", guild_id, channel_id, root_id=str(root_id), why=why, kind="human")

    async def reap(self, guild_id: int, channel_id: int) -> Reaped:
        """What a deadline brings; to be called by ears after one passed. Harmless at any time."""
        return Reaped.model_validate_json(await self._call("reap", guild_id, channel_id))

    async def held(self, guild_id: int, persona: str) -> tuple[tuple[Turn, TurnState], ...]:
        """What this persona still holds, in all channels of a guild."""
        raws = await self._redis.call("HVALS", keys.turns(guild_id))
        kept = [Kept.model_validate_json(raw) for raw in raws]
        return tuple((one.turn(), one.state) for one in kept if one.persona == persona)

    async def state(self, guild_id: int, channel_id: int) -> FloorState:
        """Changes nothing."""
        return FloorState.model_validate_json(await self._call("state", guild_id, channel_id))

    async def why(self, guild_id: int, channel_id: int, root_id: int | None = None) -> tuple[Record, ...]:
        """Decision records, newest root first; only one root's if asked."""
        key = keys.why(guild_id, channel_id)
        if root_id is None:
            raws = await self._redis.call("HVALS", key)
        else:
            one = await self._redis.call("HGET", key, root_id)
            raws = [] if one is None else [one]
        records = [Record.model_validate_json(raw) for raw in raws]
        return tuple(sorted(records, key=lambda record: -record.root_id))

    async def _of(self, verb: str, turn: Turn, **arguments: Any) -> Any:
        """A verb on a turn: what its holder must show, and the verb's own."""
        return await self._call(
            verb,
            turn.guild_id,
            turn.channel_id,
            epoch=turn.epoch,
            persona=turn.persona,
            root_id=str(turn.root_id),
            **arguments,
        )

    async def _call(
        self, verb: str, guild_id: int, channel_id: int, *, payload: str = "", **arguments: Any
    ) -> Any:
        names, place = _place(guild_id, channel_id)
        given = {name: value for name, value in arguments.items() if value is not None}
        return await self._script.run(
            self._redis,
            names,
            verb,
            "" if self._now_ms is None else self._now_ms(),
            f"{place}, {json.dumps(given)[1:]}" if given else f"{place}}}",
            payload,
            durably=self._durable and verb == "send",
        )


@lru_cache(maxsize=256)
def _place(guild_id: int, channel_id: int) -> tuple[tuple[str, ...], str]:
    """The keys of a channel's floor, and what every verb is told of it: an open JSON object."""
    names = (
        keys.floor(guild_id, channel_id),
        keys.roots(guild_id, channel_id),
        keys.turns(guild_id),
        keys.why(guild_id, channel_id),
        keys.ledger(guild_id),
        keys.spent(guild_id),
    )
    told = {
        "guild_id": str(guild_id),
        "channel_id": str(channel_id),
        "inbox": keys.inbox(guild_id, ""),
        "notices": keys.notices(guild_id),
        "everyone": keys.everyone(guild_id),
    }
    return names, json.dumps(told)[:-1]


class Kept(Turn):
    """A turn as Redis keeps it, which is more than anybody is told."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    state: TurnState
    author: int

    def turn(self) -> Turn:
        return Turn(**self.model_dump(exclude={"state", "author"}))


class _Left(BaseModel):
    """The turn that a verb leaves on the floor, if any."""

    turn: Turn | None = None


def _seat(seat: Seat) -> dict[str, str | int]:
    """Without a target the field is missing: Lua would read null as a value."""
    target = {} if seat.target_id is None else {"target_id": str(seat.target_id)}
    return {"persona": seat.persona, "klass": int(seat.klass), **target}


def _text(snowflake: int | None) -> str | None:
    return None if snowflake is None else str(snowflake)


def _handover(raw: bytes) -> Handover | None:
    turn = _Left.model_validate_json(raw).turn
    return None if turn is None else Handover(turn=turn)
