"""AutoGen-core's gRPC runtime doing the same turns: a host, a manager and six agents, each a process.

Run by the interpreter of `.venv-peers`; prints {"p50_ms": …}. It keeps no log, no lease and no fence.
The type checker's environment has no AutoGen, hence the ignores.
"""

import asyncio
import json
import random
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from autogen_core import (  # type: ignore[import-not-found]
    MessageContext,
    RoutedAgent,
    TopicId,
    TypeSubscription,
    message_handler,
    try_get_known_serializers_for_type,
)
from autogen_ext.runtimes.grpc import (  # type: ignore[import-not-found]
    GrpcWorkerAgentRuntime,
    GrpcWorkerAgentRuntimeHost,
)

SPEAKERS = 6
TEXT = "thy deployment pipeline hath more holes than a Swiss cheese at a darts match " * 2


@dataclass
class Said:
    who: str
    text: str


@dataclass
class Grant:
    number: int


class Bot(RoutedAgent):  # type: ignore[misc]
    def __init__(self, name: str) -> None:
        super().__init__("bot")
        self.name = name

    @message_handler  # type: ignore[untyped-decorator]
    async def said(self, message: Said, ctx: MessageContext) -> None:
        """Every bot hears every line."""

    @message_handler  # type: ignore[untyped-decorator]
    async def grant(self, message: Grant, ctx: MessageContext) -> None:
        await self.publish_message(Said(self.name, TEXT), TopicId("den", "c"))


class Manager(RoutedAgent):  # type: ignore[misc]
    def __init__(self, turns: int, done: asyncio.Event, times: list[int]) -> None:
        super().__init__("manager")
        self.turns, self.done, self.times, self.last = turns, done, times, 0

    @message_handler  # type: ignore[untyped-decorator]
    async def said(self, message: Said, ctx: MessageContext) -> None:
        self.times.append(time.monotonic_ns())
        if len(self.times) > self.turns:
            self.done.set()
            return
        self.last = random.choice([n for n in range(SPEAKERS) if n != self.last])
        await self.publish_message(Grant(len(self.times)), TopicId(f"bot{self.last}", "c"))


async def _runtime(port: int) -> GrpcWorkerAgentRuntime:
    runtime = GrpcWorkerAgentRuntime(f"127.0.0.1:{port}")
    for kind in (Said, Grant):
        runtime.add_message_serializer(try_get_known_serializers_for_type(kind))
    await runtime.start()
    return runtime


async def host(port: int) -> None:
    GrpcWorkerAgentRuntimeHost(f"127.0.0.1:{port}").start()
    print("ready", flush=True)
    await asyncio.Event().wait()


async def bot(port: int, number: int) -> None:
    runtime, name = await _runtime(port), f"bot{number}"
    await Bot.register(runtime, name, lambda: Bot(name))
    for topic in ("den", name):
        await runtime.add_subscription(TypeSubscription(topic, name))
    print("ready", flush=True)
    await asyncio.Event().wait()


async def manager(turns: int) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    children = [_child("host", str(port))]
    try:
        children += [_child("bot", str(port), str(n)) for n in range(SPEAKERS)]
        runtime, done, times = await _runtime(port), asyncio.Event(), list[int]()
        await Manager.register(runtime, "manager", lambda: Manager(turns, done, times))
        await runtime.add_subscription(TypeSubscription("den", "manager"))
        await asyncio.sleep(0.5)
        await runtime.publish_message(Said("user", TEXT), TopicId("den", "c"))
        await asyncio.wait_for(done.wait(), 60)
    finally:
        for child in children:
            child.kill()
            child.wait()
    steps = [(b - a) / 1e6 for a, b in pairwise(times)]
    print(json.dumps({"p50_ms": statistics.median(steps)}), flush=True)


def _child(*words: str) -> "subprocess.Popen[str]":
    child = subprocess.Popen([sys.executable, __file__, *words], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdout.readline().strip() == "ready"
    return child


if __name__ == "__main__":
    roles: dict[str, Callable[..., Coroutine[Any, Any, None]]] = {"host": host, "bot": bot, "manager": manager}
    asyncio.run(roles[sys.argv[1]](*map(int, sys.argv[2:])))
