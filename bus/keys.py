"""Every name the den uses in Redis: key or topic, type, lifetime, writer, reader.

All names of a guild carry the hash tag `{<guild id>}`, so that one script may touch them together on a
cluster; names of the whole den carry `{den}`. Every key has a lifetime: what is not written again goes away.

| name                        | type   | lifetime     | written by              | read by                |
|-----------------------------|--------|--------------|-------------------------|------------------------|
| floor(guild, channel)       | hash   | 24 h         | floor.lua               | floor.lua              |
| roots(guild, channel)       | hash   | 24 h, each root 5 min | floor.lua      | floor.lua              |
| turns(guild)                | hash   | 24 h         | floor.lua               | floor.lua, Floor.held  |
| why(guild, channel)         | hash   | 24 h, ≤ 50 roots | floor.lua           | Floor.why              |
| ledger(guild)               | hash   | 7 days       | Ledger                  | floor.lua, Ledger      |
| directions(guild)           | hash   | 24 h         | Directions              | Directions             |
| cues(guild)                 | list   | 10 min, ≤ 200 | Directions             | Directions             |
| scores(guild)               | hash   | 400 days     | Directions              | Directions             |
| cast()                      | hash   | 30 days      | Roster                  | Roster                 |
| lease(name)                 | string | the lease's  | Lease                   | Lease, Roster          |
| lease_epoch(name)           | string | 30 days      | Lease                   | Lease                  |
| identify(token hash)        | zset   | 24 h, ≤ 200  | IdentifyBudget          | IdentifyBudget         |
| once(tag, what)             | string | the caller's | once.first              | once.first             |
| inbox(guild, persona)       | topic  | –            | floor.lua, Floor.deliver | that persona's process |
| notices(guild)              | topic  | –            | floor.lua               | ears                   |
| everyone(guild)             | topic  | –            | floor.lua, agents       | every agent            |
"""


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
    """Rare news for all agents: `hushed`, `withdrawn`, `direction`, `ledger`."""
    return f"den:{{{guild_id}}}:everyone"


def cast() -> str:
    """Who belongs to the den, by place (persona#rank)."""
    return "den:{den}:cast"


def lease(name: str) -> str:
    """The holder of a lease; gone when the lease is."""
    return f"den:{{den}}:lease:{name}"


def lease_epoch(name: str) -> str:
    """The lease's last epoch; outlives its holders."""
    return f"den:{{den}}:lease-epoch:{name}"


def identify(token_hash: str) -> str:
    """When a token logged in to Discord's gateway, during the last day."""
    return f"den:{{den}}:identify:{token_hash}"


def once(tag: int | str, what: str) -> str:
    """A thing that only the first asker does; `tag` is a guild id or "den"."""
    return f"den:{{{tag}}}:once:{what}"
