"""A record as an item of the table, and back.

| pk              | sk        | what                                                                              |
|-----------------|-----------|-----------------------------------------------------------------------------------|
| `G#guild#owner` | `kind#id` | a record; `expires_ms` is when it has ended, `ends_s` when DynamoDB may delete it |
| `G#guild#owner` | `#kind`   | how many of them are `kept`, and how often that has changed                       |
| `G#guild`       | `O#owner` | that the owner has records; `stamp` is new with each                              |
| `DEN`           | `G#guild` | that the guild has had records                                                    |
| `DEN`           | `MARK`    | up to when the list of the forgotten has been applied                             |

Guild and person are the partition: nothing is read across it, and no person is one hot key for all guilds.
"""

import itertools
import math
from typing import Any, cast

from den.errors import BadInput
from services.store.record import Kind, Record

Item = dict[str, Any]
_ordinal = itertools.count()


def partition(guild_id: int, owner: str) -> str:
    """Raises BadInput for a guild that cannot be one."""
    check_guild(guild_id)
    return f"G#{guild_id}#{owner}"


def check_guild(guild_id: int) -> None:
    """Raises BadInput for a guild that cannot be one."""
    if not 0 <= guild_id < 2**63:
        raise BadInput("An id or time is larger than 64 bits hold: it is not one of Discord's.")


def item_of(record: Record) -> Item:
    """All of it."""
    return {
        "pk": {"S": partition(record.guild_id, record.owner)},
        "sk": {"S": f"{record.kind}#{record.id}"},
        "guild": number(record.guild_id),
        "owner": {"S": record.owner},
        "uses": number(record.uses),
        "version": number(record.version),
        **content_of(record),
    }


def content_of(record: Record) -> Item:
    """What a replacement replaces. `place` is the order of storing, also within one millisecond of one process."""
    place = record.at_ms * 4_096 + next(_ordinal) % 4_096
    content = {"body": {"S": record.body}, "at_ms": number(record.at_ms), "place": number(place)}
    if record.expires_ms is not None:
        content |= {
            "expires_ms": number(record.expires_ms),
            "ends_s": number(math.ceil(record.expires_ms / 1000)),
        }
    return content


def record_of(item: Item) -> Record:
    """The record that the item is."""
    kind, _, id = item["sk"]["S"].partition("#")
    return Record(
        guild_id=whole(item, "guild"),
        owner=item["owner"]["S"],
        kind=cast(Kind, kind),
        id=id,
        body=item["body"]["S"],
        at_ms=whole(item, "at_ms"),
        expires_ms=whole(item, "expires_ms") if "expires_ms" in item else None,
        uses=whole(item, "uses"),
        version=whole(item, "version"),
    )


def is_live(item: Item, now_ms: int) -> bool:
    """DynamoDB deletes what has ended within days; until then it is still read."""
    return "expires_ms" not in item or whole(item, "expires_ms") > now_ms


def number(value: int) -> Item:
    """As DynamoDB writes numbers."""
    return {"N": str(value)}


def whole(item: Item, name: str) -> int:
    """A number of the item."""
    return int(item[name]["N"])
