"""All scripts of the den, for those who may load them.

A script's name is the digest of its text, so each version has a name of its own, and processes of two versions run
side by side, each with its scripts. A server that lost them is brought those of all versions: an older bot loads
none itself, and the Higher Self of its own version may be gone already.
"""

import hashlib
from collections.abc import Sequence

from bus import breaker, direction, egress, identify, keys, lease, ledger, meter
from bus.connection import Bus
from bus.floor_script import script_text
from bus.script import Script
from den.limits import LIMITS, Limits

KEEP_S = 30 * 86_400
MOST_KEPT = 128
"""Half a dozen versions; more are a mistake, and only one's own are brought then."""


async def load_all(bus: Bus, limits: Limits = LIMITS) -> None:
    """Makes them known to Redis; harmless at any time. `limits`: those of this den's floors. Raises BusAway."""
    owned = (lease.TAKE, lease.RENEW, lease.RELEASE, identify.SPEND, ledger.COPY)
    counting = (meter.RESERVE, meter.ADD, egress.ADD, breaker.ASK, breaker.TELL)
    shows = (direction.WRITE, direction.CUE, direction.SCORE)
    scripts = (*owned, *counting, *shows, Script(script_text(limits)))
    for script in scripts:
        await script.load(bus)
    for older in await _of_others(bus, scripts):
        await older.load(bus)


async def _of_others(bus: Bus, own: Sequence[Script]) -> list[Script]:
    """Those that other versions have written down here; ours are written down for them."""
    raw = await bus.call("HGETALL", keys.scripts())
    kept = dict(zip(raw[::2], raw[1::2], strict=True)) if isinstance(raw, list) else dict(raw)
    names = {script.sha.encode() for script in own}
    if len(kept) > MOST_KEPT:
        await bus.call("HDEL", keys.scripts(), *kept)
        kept = {}
    await bus.call("HSET", keys.scripts(), *(word for script in own for word in (script.sha, script.text)))
    await bus.call("EXPIRE", keys.scripts(), KEEP_S)
    return [Script(text.decode()) for name, text in kept.items() if name not in names and _is_named(name, text)]


def _is_named(name: bytes, text: bytes) -> bool:
    """Whether the text is the one of that name."""
    return hashlib.sha1(text, usedforsecurity=False).hexdigest().encode() == name
