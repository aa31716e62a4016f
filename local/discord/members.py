"""Finds members for requests and describes their presence."""

from local.discord.people import User
from local.discord.state import State
from local.discord.values import Json

_CHUNK = 1000


def search(state: State, query: str, limit: int) -> list[User]:
    """Members whose name begins with the words, in any case."""
    wanted = query.casefold()
    found = [
        u
        for u in state.people.users.values()
        if u.name.casefold().startswith(wanted) or u.display_name.casefold().startswith(wanted)
    ]
    return found[:limit]


def chunks(state: State, d: Json, *, may_list: bool) -> list[Json]:
    """GUILD_MEMBERS_CHUNK events that answer one request; none for a guild that is not ours."""
    guild = state.guilds.find(int(d.get("guild_id") or 0))
    if guild is None:
        return []
    users, missing = _wanted(state, d, may_list)
    parts = [users[i : i + _CHUNK] for i in range(0, len(users), _CHUNK)] or [[]]
    common: Json = {"guild_id": str(guild.id), "chunk_count": len(parts), "not_found": missing}
    if d.get("nonce") is not None:
        common["nonce"] = d["nonce"]
    if d.get("presences"):
        common["presences"] = []
    return [
        {**common, "chunk_index": i, "members": [guild.full_member(u) for u in part]}
        for i, part in enumerate(parts)
    ]


def _wanted(state: State, d: Json, may_list: bool) -> tuple[list[User], list[str]]:
    if d.get("user_ids"):
        ids = d["user_ids"] if isinstance(d["user_ids"], list) else [d["user_ids"]]
        known = {str(u.id): u for u in state.people.users.values()}
        return [known[str(i)] for i in ids if str(i) in known], [str(i) for i in ids if str(i) not in known]
    query, limit = str(d.get("query") or ""), int(d.get("limit") or 0)
    if not query and not limit:
        return (list(state.people.users.values()) if may_list else []), []
    return search(state, query, min(limit or 100, 100)), []


def presence(user_id: int, guild_id: int, status: str, activities: list[Json]) -> Json:
    client = {} if status == "offline" else {"web": status}
    return {
        "user": {"id": str(user_id)},
        "guild_id": str(guild_id),
        "status": status,
        "activities": activities,
        "client_status": client,
    }
