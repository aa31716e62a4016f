"""The floor's own record of a line, found by the line alone: which channel it was in the asker need not know."""

import asyncio

from bus import keys
from bus.answer import Record
from bus.connection import Bus, connect
from den.errors import DenError

EVERY_CHANNEL = keys.why(0, 0).replace("{0}", "{*}").removesuffix("0") + "*"


def find_record(url: str, root: int) -> Record | None:
    """None when there is none any more, or the server may not be searched. Raises DenError when it is away."""
    return asyncio.run(_find(url, root))


async def _find(url: str, root: int) -> Record | None:
    redis = await connect(url)
    try:
        for name in await _names(redis):
            raw = await redis.call("HGET", name, root)
            if raw is not None:
                return Record.model_validate_json(raw)
    except DenError:
        return None
    finally:
        await redis.aclose()
    return None


async def _names(redis: Bus) -> list[bytes]:
    cursor, found = b"0", []
    while True:
        cursor, some = await redis.call("SCAN", cursor, "MATCH", EVERY_CHANNEL, "COUNT", 500)
        found += some
        if cursor == b"0":
            return found


def record_told(record: Record) -> list[str]:
    """For a person, a step a line."""
    lines = [f"The floor: {record.why or 'no reason was given'}"]
    for step in record.steps:
        said = f" ({step.reason})" if step.reason else ""
        lines.append(f"  {step.what}{f' {step.persona}' if step.persona else ''}{said}")
    return lines
