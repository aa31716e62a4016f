"""The roles of a den in Redis: which commands each may use, on which keys and topics, and nothing else.

Data, for whoever makes the users: `roastden up` writes a file of `acl_line`s for the embedded server, an operator
can load the same lines into another. A command is allowed if one rule of its role has the command, all its keys
and all its topics. A script's own commands are checked the same way, as its caller's.

What cannot be said in these terms: a bot's turn is a script that runs as the bot, so a bot may write the floor of
channels by other means than that script too. It may not write the ledger, or reach the inbox, the roster entry or
the lease of another.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ANY_TOKEN = "*"
EAR, OPERATOR = "higher-self", "operator"
_CONNECT = (
    "client|setname", "client|setinfo", "info", "ping", "select", "time", "waitaof", "command", "readonly",
    "cluster|info", "cluster|slots", "cluster|nodes", "cluster|shards",
)  # fmt: skip
_FLOOR_KEYS = ("den:{*}:floor:*", "den:{*}:roots:*", "den:{*}:turns", "den:{*}:why:*", "den:{*}:spent")
_EGRESS = "den:{den}:egress:*"
_HASHES = ("hget", "hgetall", "hset", "hdel", "hkeys", "hlen", "hvals")
_COUNTS = ("den:{den}:breaker:*", "den:{*}:meter:*")
_LEASES = ("get", "set", "pexpire", "del")
_STREAM = ("xadd", "xlen", "xrange", "xdel", "xgroup|create", "xautoclaim", "xreadgroup", "xack")
_LOGINS = ("zadd", "zrange", "zcard", "zremrangebyrank", "expire")


@dataclass(frozen=True, slots=True)
class Rule:
    """These commands, on these keys and topics only (patterns); without either, on none."""

    commands: tuple[str, ...]
    keys: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    def words(self) -> list[str]:
        return [*(f"+{c}" for c in self.commands), *(f"~{k}" for k in self.keys), *(f"&{t}" for t in self.topics)]


@dataclass(frozen=True, slots=True)
class Role:
    """`user` is its name in Redis."""

    user: str
    rules: tuple[Rule, ...]


def speaker(persona: str, token: str = ANY_TOKEN) -> Role:
    """One personality's bot. `token`: its token's fingerprint, where it is known."""
    # By their prefixes: another rule must not allow what this one is not about.
    leases = tuple(
        f"den:{{den}}:{kind}:{name}" for kind in ("lease", "lease-epoch") for name in _places(persona, token)
    )
    logins, own_entry = _with_parts(f"den:{{den}}:identify:{token}"), f"den:{{den}}:cast:{persona}#*"
    inbox = f"den:{{*}}:inbox:{persona}"
    return Role(
        speaker_user(persona),
        (
            Rule(_CONNECT),
            Rule(("ssubscribe", "sunsubscribe"), topics=(inbox, "den:{*}:everyone")),
            Rule(("spublish",), topics=(f"den:{{0}}:inbox:{persona}", "den:{*}:notices", "den:{0}:everyone")),
            Rule(("evalsha",), (*_FLOOR_KEYS, "den:{*}:ledger", *leases, *logins, _EGRESS, *_COUNTS)),
            Rule((*_HASHES, "expire"), _FLOOR_KEYS),
            Rule(("hmget", "del"), ("den:{*}:spent",)),
            Rule(("hget", "hset", "del", "hincrby", "expire"), _COUNTS),
            Rule(("hmget",), ("den:{*}:ledger",)),
            Rule(("zadd", "zrange", "zremrangebyrank", "pexpire"), (_EGRESS,)),
            Rule(_LEASES, leases),
            Rule(_LOGINS, logins),
            Rule(("get", "set"), (own_entry,)),
            Rule(("sadd",), ("den:{den}:places",)),
        ),
    )


def ear() -> Role:
    """The Higher Self, both of its processes: hears, keeps the ledger, loads the scripts."""
    counts = ("hincrby", "incrby", "ttl")
    cues = ("rpush", "ltrim", "lpop")
    kept = ("mget", "sadd", "smembers", *cues, *_STREAM)
    commands = (*_HASHES, "hmget", *_LEASES, *_LOGINS, *counts, *kept, "evalsha")
    return Role(
        EAR,
        (
            Rule((*_CONNECT, "script|load", "bgrewriteaof")),
            Rule(commands, ("den:{*}:*",)),
            Rule(("ssubscribe", "sunsubscribe", "spublish"), topics=("den:{*}:*",)),
        ),
    )


def operator() -> Role:
    """The `roastden` command: looks at roster, records and topics, tries a write, has the users read anew."""
    return Role(
        OPERATOR,
        (
            Rule((*_CONNECT, "acl|whoami", "acl|users", "acl|load", "scan", "pubsub|shardchannels")),
            Rule(("hget",), ("den:{*}:why:*",)),
            Rule(("hgetall",), ("den:{*}:meter:*",)),
            Rule(("ssubscribe", "sunsubscribe"), topics=("den:{*}:*",)),
            Rule(("smembers",), ("den:{den}:places",)),
            Rule(("mget",), ("den:{den}:cast:*", "den:{den}:lease:place:*")),
            Rule(("set",), ("den:{den}:doctor",)),
        ),
    )


def whole_den(user: str = "den") -> Role:
    """One user for a den whose processes share an address: all that any of them needs, and no more."""
    parts = (*ear().rules, *operator().rules)
    return Role(user, parts)


def speaker_user(persona: str) -> str:
    """A bot's name in Redis."""
    return f"speaker-{persona}"


def all_roles(personas: Sequence[str], tokens: Mapping[str, str] | None = None) -> tuple[Role, ...]:
    """Those of a den with these roasters."""
    known = tokens or {}
    return (ear(), operator(), *(speaker(one, known.get(one, ANY_TOKEN)) for one in personas))


def acl_line(role: Role, password: str) -> str:
    """The role's user as a line of an ACL file, or the words after ACL SETUSER. Holds the password's hash only."""
    digest = hashlib.sha256(password.encode()).hexdigest()
    rules = " ".join(f"(-@all {' '.join(rule.words())})" for rule in role.rules)
    return f"user {role.user} reset on #{digest} sanitize-payload -@all {rules}"


NOBODY = "user default reset off -@all"
"""Whoever gives no name may do nothing."""


def _places(persona: str, token: str) -> tuple[str, ...]:
    return f"place:{persona}#*", *_with_parts(f"token:{token}")


def _with_parts(name: str) -> tuple[str, ...]:
    """Of a bot whose servers are divided among processes, each part has a name of its own."""
    return name, f"{name}:*"
