"""A tale: a message of the bus in words. What members wrote is in grants only, and is not told."""

from bus.grant import read_header
from bus.messages import (
    CalledBack,
    Confirmed,
    Cued,
    DirectionChanged,
    Forgotten,
    Freed,
    Hushed,
    LedgerChanged,
    MemoryChanged,
    Notice,
    Taken,
    Unsaid,
    Withdrawn,
    parse_notice,
)
from den.errors import BadInput


def tell(topic: str, raw: bytes) -> str:
    """One sentence; a message that cannot be read is told as that."""
    try:
        if ":inbox:" in topic:
            turn = read_header(raw)[0].turn
            return f"{turn.persona} is granted {turn.root_id} in {turn.channel_id} ({turn.klass.name.lower()})"
        return _notice(parse_notice(raw))
    except BadInput as error:
        return str(error)


def _notice(notice: Notice) -> str:
    match notice:
        case Taken():
            return f"{notice.root_id} in {notice.channel_id} is {notice.outcome}"
        case Confirmed(turn=turn):
            return f"{turn.persona} works on {turn.root_id} in {notice.channel_id}"
        case Freed(ended=ended):
            then = f"; {notice.next.persona} is next" if notice.next else ""
            why = f" ({notice.reason})" if notice.reason else ""
            return f"{ended.persona} ended {ended.root_id}: {notice.outcome.lower()}{why}{then}"
        case Hushed(until_ms=0):
            return f"{notice.channel_id} may be talked in again"
        case Hushed():
            return f"{notice.channel_id} is hushed by {notice.by}"
        case Withdrawn():
            return f"{notice.root_id} in {notice.channel_id} was deleted"
        case DirectionChanged():
            return f"{notice.channel_id} is directed: {notice.direction.mode}"
        case LedgerChanged():
            return f"the ledger of {notice.guild_id} changed"
        case Forgotten():
            return f"somebody is forgotten in {notice.guild_id}"
        case Unsaid():
            return f"{notice.persona} is to delete {len(notice.message_ids)} of its lines in {notice.channel_id}"
        case MemoryChanged():
            return f"what was stored in {notice.guild_id} changed"
        case CalledBack():
            return f"a joke was called back in {notice.guild_id}"
        case Cued():
            return f"members of {notice.guild_id} asked something of the director"
