"""`why` and `tail`: what became of one line, and what goes over the bus now."""

import asyncio
import signal
import time
from contextlib import suppress

import click

from bus.connection import connect
from bus.wire import Wire
from den.errors import DenError
from orchestrator.decided import find_record, record_told
from orchestrator.logs import log_files
from orchestrator.screen import Screen
from orchestrator.shared import Shared, not_running, pass_shared, running_den
from orchestrator.tale import tell
from orchestrator.trace import trace_of

LOOK_AGAIN_S = 5.0


@click.command()
@click.argument("line", type=click.IntRange(1))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_shared
def why(shared: Shared, line: int, as_json: bool) -> None:
    """What became of LINE, a message's id: of a person's line, or of a bot's answer."""
    home = shared.existing_home()
    if home is None:
        raise SystemExit(not_running(shared))
    root, entries = trace_of(log_files(home.logs, None, {}), line)
    den, record = running_den(shared), None
    if den is not None:
        with suppress(DenError):
            record = find_record(den.plan.redis_url, root)
    if as_json:
        logged = [{"at": one.at, "agent": one.agent, "event": one.event, **one.facts} for one in entries]
        kept = record and record.model_dump(mode="json")
        shared.screen.data({"root": str(root), "logged": logged, "record": kept})
    elif not entries and record is None:
        shared.screen.note(f"Nothing is known of {line}: no log has it, and the floor keeps a line a day at most.")
        raise SystemExit(1)
    else:
        for told in [one.told() for one in entries] + (record_told(record) if record else []):
            shared.screen.sentence(told)


@click.command()
@pass_shared
def tail(shared: Shared) -> None:
    """What goes over the bus, in words, until Ctrl-C. What members wrote is not shown."""
    den = running_den(shared)
    if den is None:
        raise SystemExit(not_running(shared))
    with suppress(KeyboardInterrupt):
        asyncio.run(_tail(den.plan.redis_url, shared.screen))


async def _tail(url: str, screen: Screen) -> None:
    redis = await connect(url)
    wire = Wire(redis, url)

    def show(topic: str, raw: bytes) -> None:
        screen.sentence(f"{time.strftime('%H:%M:%S')}  {tell(topic, raw)}")

    async def topics() -> list[str]:
        return [name.decode() for name in await redis.call("PUBSUB", "SHARDCHANNELS", "den:*")]

    async def look() -> None:
        """Which topics somebody listens to; a new server's are found soon after it came."""
        screen.note("Listening to the bus; Ctrl-C ends it.")
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            for topic in await topics():
                await wire.add(topic)

    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    with suppress(asyncio.CancelledError):
        await asyncio.gather(wire.run(await topics(), show, look))
