"""All scripts of the den, for those who may load them."""

from bus import breaker, direction, egress, identify, lease, ledger, meter
from bus.connection import Bus
from bus.floor_script import script_text
from bus.script import Script
from den.limits import LIMITS, Limits


async def load_all(bus: Bus, limits: Limits = LIMITS) -> None:
    """Makes them known to Redis; harmless at any time. `limits`: those of this den's floors. Raises BusAway."""
    owned = (lease.TAKE, lease.RENEW, lease.RELEASE, identify.SPEND, ledger.COPY)
    counting = (meter.RESERVE, meter.ADD, egress.ADD, breaker.ASK, breaker.TELL)
    shows = (direction.WRITE, direction.CUE, direction.SCORE)
    for script in (*owned, *counting, *shows, Script(script_text(limits))):
        await script.load(bus)
