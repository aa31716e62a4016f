"""All scripts of the den, for those who may load them."""

from bus import identify, lease, ledger
from bus.connection import Bus
from bus.floor import script_text
from bus.script import Script


async def load_all(bus: Bus) -> None:
    """Makes them known to Redis; harmless at any time. Raises BusAway."""
    owned = (lease.TAKE, lease.RENEW, lease.RELEASE, identify.SPEND, ledger.COPY)
    for script in (*owned, Script(script_text())):
        await script.load(bus)
