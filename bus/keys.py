"""Every name the den uses in Redis: key or topic, type, lifetime, writer, reader.

All names of a guild carry the hash tag `{<guild id>}`, so that one script may touch them together on a
cluster; names of the whole den carry `{den}`. Every key has a lifetime: what is not written again goes away.
Only the outbox stays until it is drained: what is in it was promised. `floor.lua` means its whole script.

| name                        | type   | lifetime     | written by              | read by                |
|-----------------------------|--------|--------------|-------------------------|------------------------|
| floor(guild, channel)       | hash   | 24 h         | floor.lua               | floor.lua              |
| roots(guild, channel)       | hash   | 24 h, each root 5 min | floor.lua      | floor.lua              |
| turns(guild)                | hash   | 24 h         | floor.lua               | floor.lua, Floor.held  |
| why(guild, channel)         | hash   | 24 h, ≤ 50 roots | floor.lua           | Floor.why              |
| ledger(guild)               | hash   | 7 days       | Ledger                  | floor.lua, Ledger      |
| whole_ledger(guild)         | string | 7 days       | Ledger                  | ears                   |
| spent(guild)                | hash   | 48 h, emptied every day | floor.lua    | floor.lua              |
| egress(address)             | zset   | 10 min, ≤ 1,000 | EgressCount          | EgressCount            |
| allowance(what)             | string | its window's | Allowance               | Allowance              |
| directions(guild)           | hash   | 24 h         | Directions              | Directions             |
| cues(guild)                 | list   | 10 min, ≤ 200 | Directions             | Directions             |
| scores(guild)               | hash   | 400 days     | Directions              | Directions             |
| cast(place)                 | string | 30 days      | its own process         | Roster                 |
| places()                    | set    | 30 days      | Roster                  | Roster                 |
| lease(name)                 | string | the lease's  | Lease                   | Lease, Roster          |
| lease_epoch(name)           | string | 30 days      | Lease                   | Lease                  |
| identify(token hash)        | zset   | 24 h, ≤ 200  | IdentifyBudget          | IdentifyBudget         |
| breaker(name)               | hash   | 1 h          | Breaker                 | Breaker                |
| meter(guild, day)           | hash   | 100 days     | Meter                   | Meter                  |
| once(tag, what)             | string | the caller's | once.first              | once.first             |
| doctor()                    | string | 5 s          | the operator            | –                      |
| scripts()                   | hash   | 30 days      | load_all                | load_all               |
| outbox()                    | stream | until drained | Outbox                 | the director           |
| inbox(guild, persona)       | topic  | –            | floor.lua, Floor.deliver | that persona's process |
| notices(guild)              | topic  | –            | floor.lua               | ears                   |
| everyone(guild)             | topic  | –            | floor.lua, agents       | every agent            |
"""

from hashlib import blake2b


def floor(guild_id: int, channel_id: int) -> str:
    """Edge, chain, epoch, hush and queue of one channel."""
    return f"den:{{{guild_id}}}:floor:{channel_id}"


def roots(guild_id: int, channel_id: int) -> str:
    """The channel's recent human lines: budget, who was granted, who may step in."""
    return f"den:{{{guild_id}}}:roots:{channel_id}"


def turns(guild_id: int) -> str:
    """Who holds the floor, by channel. One hash for the guild, so that a restarted persona finds its own."""
    return f"den:{{{guild_id}}}:turns"


def why(guild_id: int, channel_id: int) -> str:
    """Decision records by root; no message text."""
    return f"den:{{{guild_id}}}:why:{channel_id}"


def ledger(guild_id: int) -> str:
    """The copy of who may be roasted, who said no, who is muted; the store has the truth."""
    return f"den:{{{guild_id}}}:ledger"


def whole_ledger(guild_id: int) -> str:
    """The same ledger with all that it holds, for the ears; a bot is asked about one person at a time."""
    return f"den:{{{guild_id}}}:ledger-whole"


def spent(guild_id: int) -> str:
    """How many lines were said today: on the server, per channel, persona, person and target."""
    return f"den:{{{guild_id}}}:spent"


def directions(guild_id: int) -> str:
    """By channel: the epoch of whoever directed it last, its direction, and the show that runs there."""
    return f"den:{{{guild_id}}}:directions"


def cues(guild_id: int) -> str:
    """What members asked of the director, until it takes it."""
    return f"den:{{{guild_id}}}:cues"


def scores(guild_id: int) -> str:
    """Battles won, lost and drawn, by persona."""
    return f"den:{{{guild_id}}}:scores"


def inbox(guild_id: int, persona: str) -> str:
    """Grants for one persona; only its own process listens."""
    return f"den:{{{guild_id}}}:inbox:{persona}"


def notices(guild_id: int) -> str:
    """What ears need at every line (`taken`, `freed`). Speakers stay off it, or its cost grows with the cast."""
    return f"den:{{{guild_id}}}:notices"


def everyone(guild_id: int) -> str:
    """Rare news for all agents: `hushed`, `withdrawn`, `direction`, `ledger`, `forgotten`, `unsaid`."""
    return f"den:{{{guild_id}}}:everyone"


def cast(place: str) -> str:
    """Who has this place (persona#rank). A key of its own, so that nobody can enter as somebody else."""
    return f"den:{{den}}:cast:{place}"


def places() -> str:
    """All places that were ever taken."""
    return "den:{den}:places"


def doctor() -> str:
    """A trial write: whether the server takes any."""
    return "den:{den}:doctor"


def lease(name: str) -> str:
    """The holder of a lease; gone when the lease is."""
    return f"den:{{den}}:lease:{name}"


def lease_epoch(name: str) -> str:
    """The lease's last epoch; outlives its holders."""
    return f"den:{{den}}:lease-epoch:{name}"


def scripts() -> str:
    """The scripts of all versions that ran lately, by the digest of their text."""
    return "den:{den}:scripts"


def outbox() -> str:
    """What was promised while the store was away."""
    return "den:{den}:outbox"


def identify(token_hash: str) -> str:
    """When a token logged in to Discord's gateway, during the last day."""
    return f"den:{{den}}:identify:{token_hash}"


def breaker(name: str) -> str:
    """The last outcomes of calls to something outside; while it is open, when somebody may look."""
    return f"den:{{den}}:breaker:{name}"


def meter(guild_id: int, day: str) -> str:
    """Tokens and dollars of a guild's day, by personality and writer, and what is `taken` of its tokens."""
    return f"den:{{{guild_id}}}:meter:{day}"


def once(tag: int | str, what: str) -> str:
    """A thing that only the first asker does; `tag` is a guild id or "den"."""
    return f"den:{{{tag}}}:once:{what}"


def egress(address: str) -> str:
    """When Discord last answered 401, 403 or 429 to anybody behind one address."""
    return f"den:{{den}}:egress:{address}"


def allowance(what: str) -> str:
    """How often one person has done a thing in a window; outlives `/forget` by hours, so it does not name them."""
    return f"den:{{den}}:allowance:{blake2b(what.encode(), digest_size=16).hexdigest()}"
