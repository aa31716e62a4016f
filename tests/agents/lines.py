"""Lines as tests need them: small ids would be years old, so ids are made from a moment."""

from den.line import Line, Speaker
from den.snowflake import first_at

NOW_MS = 1_800_000_000_000
GUILD, CHANNEL = 10, 20
ANA = Speaker(id=1001, name="ana", kind="human")
TOM = Speaker(id=1002, name="tom", kind="human")


def line(text: str, *, author: Speaker = ANA, at_ms: int = NOW_MS, nr: int = 0, **more: object) -> Line:
    """A line said at `at_ms`; `nr` tells lines of the same millisecond apart."""
    return Line.model_validate(
        {
            "id": first_at(at_ms) + nr,
            "guild_id": GUILD,
            "channel_id": CHANNEL,
            "author": author,
            "text": text,
            "at_ms": at_ms,
        }
        | more
    )
