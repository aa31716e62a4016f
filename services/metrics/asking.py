"""Asks the agents of this machine, wherever they listen from a first port on, how they are."""

import http.client
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from services.metrics import PORTS

PATIENCE_S = 4.0
"""More than an agent takes that waits for its Redis; less than a container's check may take."""
EVERYWHERE = ("0.0.0.0", "::")


@dataclass(frozen=True, slots=True)
class Told:
    """One agent's answer. `agent` is a personality's id, with `#rank` for an ear."""

    agent: str
    well: bool
    said: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def ask(host: str, first: int, path: str) -> tuple[Told, ...]:
    """By port; where nobody listens is nobody. Done within PATIENCE_S."""
    here = "127.0.0.1" if host in EVERYWHERE else host
    with ThreadPoolExecutor(PORTS) as threads:
        answers = threads.map(lambda port: _ask(here, port, path), range(first, first + PORTS))
        return tuple(one for one in answers if one is not None)


def _ask(host: str, port: int, path: str) -> Told | None:
    link = http.client.HTTPConnection(host, port, timeout=PATIENCE_S)
    try:
        link.request("GET", path)
        told = json.loads(link.getresponse().read())
        return Told(str(told["agent"]), bool(told["well"]), str(told["said"]), told)
    except ConnectionRefusedError:
        return None
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        why = f"no answer within {PATIENCE_S:.0f} s, or none that is ours ({type(error).__name__})."
        return Told(f"port {port}", False, why)
    finally:
        link.close()
