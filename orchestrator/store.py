"""The store's health: what Redis says about itself, in one sentence when something is wrong."""

import asyncio
import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bus import keys
from bus.connection import Bus, connect, read_facts
from bus.link import Refused
from den.errors import DenError

LEAST_FREE_MB = 200


@dataclass(frozen=True, slots=True)
class Store:
    """`complaint` "" = healthy; `about` is for a person."""

    about: str
    complaint: str = ""
    open_to_all: bool = False
    """Whoever signs in as this den does may do everything there."""


def store_complaint(url: str) -> str:
    """One sentence when the store cannot keep what it is told, else ""."""
    return look_at_store(url).complaint


def look_at_store(url: str) -> Store:
    """Ask it; never raises."""
    return asyncio.run(_look(url))


async def _look(url: str) -> Store:
    try:
        redis = await connect(url)
    except DenError as error:
        return Store("", str(error))
    try:
        found = judge(read_facts(await redis.call("INFO")), await _write_complaint(redis))
        return replace(found, open_to_all=await _may_do_all(redis))
    except Exception as error:  # a server that answers oddly must not break a diagnosis
        return Store("", f"Redis answered with an error: {error}.")
    finally:
        await redis.aclose()


async def _may_do_all(redis: Bus) -> bool:
    """Asks whether the worst would be allowed; who may not even ask may not."""
    try:
        me = await redis.call("ACL", "WHOAMI")
        return bool(await redis.call("ACL", "DRYRUN", me, "FLUSHALL") == b"OK")
    except Refused:
        return False


async def _write_complaint(redis: Bus) -> str:
    try:
        await redis.call("SET", keys.doctor(), "1", "EX", 5)
    except Exception as error:  # the text is what is wanted, of whatever kind
        return str(error)
    return ""


def judge(info: Mapping[str, str], refused: str) -> Store:
    """From INFO and from a trial write's error text."""
    kind = "Valkey" if info.get("server_name") == "valkey" else "Redis"
    version = info.get("valkey_version") or info.get("redis_version")
    kept = "kept on disk" if info.get("aof_enabled") == "1" else "in memory only"
    about = f"{kind} {version}, {info.get('used_memory_human')} used, {kept}"
    if info.get("aof_enabled") == "1" and info.get("aof_last_write_status", "ok") != "ok":
        why = f" ({os.strerror(errno.ENOSPC)})" if os.strerror(errno.ENOSPC) in refused else ""
        return Store(
            about,
            f"Redis cannot write its append-only file{why}, so the cast stays silent: free some disk space; "
            "it goes on by itself.",
        )
    if refused:
        return Store(about, f"Redis refuses writes, so the cast stays silent: {refused}")
    return Store(about)


def free_mb(folder: Path) -> int:
    """Free disk space for this user where the folder is, or will be."""
    while not folder.exists():
        folder = folder.parent
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize // 2**20
