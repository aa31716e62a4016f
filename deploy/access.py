"""What each role may do in Redis, as ElastiCache's access strings: commands, keys and topics, nothing else.

A speaker may not write the roster entries or leases of others' names, listen to another's inbox, or call anything
that is not in the list; nobody may FLUSHALL, CONFIG or KEYS.
"""

from deploy.agent import EAR_USER, Agent

_CONNECT = (
    "client|setname", "client|setinfo", "info", "ping", "select", "time", "waitaof", "command", "readonly",
    "cluster|info", "cluster|slots", "cluster|nodes", "cluster|shards",
)  # fmt: skip
_KEYS = (
    "eval", "evalsha", "script|load", "hget", "hgetall", "hset", "hdel", "hkeys", "hlen", "hvals", "hmget",
    "get", "set", "mget", "del", "expire", "pexpire", "zadd", "zrange", "zcard", "zremrangebyrank",
    "sadd", "smembers",
)  # fmt: skip
_TOPICS = ("ssubscribe", "sunsubscribe", "spublish")


def access(user: str) -> str:
    """The access string of a user."""
    if user == EAR_USER:
        return _string(("den:{*}:*",), ("den:{*}:*",))
    persona = user.removeprefix("speaker-")
    keys = tuple(f"den:{{*}}:{name}" for name in ("floor:*", "roots:*", "turns", "why:*", "ledger"))
    whole_den = tuple(f"den:{{den}}:{name}" for name in ("cast*", "places", "lease*", "identify:*"))
    topics = (f"den:{{*}}:inbox:{persona}", "den:{*}:notices", "den:{*}:everyone")
    return _string((*keys, *whole_den), topics)


def users_of(agents: tuple[Agent, ...]) -> tuple[str, ...]:
    """Each user once."""
    return tuple(dict.fromkeys(agent.bus_user for agent in agents))


def _string(keys: tuple[str, ...], topics: tuple[str, ...]) -> str:
    commands = (f"+{command}" for command in (*_CONNECT, *_KEYS, *_TOPICS))
    return " ".join(["on", *(f"~{key}" for key in keys), *(f"&{topic}" for topic in topics), "-@all", *commands])
