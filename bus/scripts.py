"""All scripts of the den, for those who may load them."""

from bus import breaker, identify, lease, ledger, meter
from bus.connection import Bus
from bus.floor import script_text
from bus.script import Script


async def load_all(bus: Bus) -> None:
    """Makes them known to Redis; harmless at any time. Raises BusAway."""
    owned = (lease.TAKE, lease.RENEW, lease.RELEASE, identify.SPEND, ledger.COPY)
    counting = (breaker.ASK, breaker.TELL, meter.ADD)
    for script in (*owned, *counting, Script(script_text())):
        await script.load(bus)
