"""Users of the one guild: the bots and humans of world.json, and the humans who came later."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from local.discord.identity import derive_id, derive_token
from local.discord.values import Json, stamp
from local.discord.world import BotSpec, World

_HUMAN_COLORS = ("#3b82f6", "#10b981", "#f59e0b", "#8b5cf6", "#ec4899", "#14b8a6", "#ef4444", "#64748b")


@dataclass(frozen=True)
class User:
    id: int
    name: str  # of a bot: the short name in world.json, used by the local interface only
    display_name: str
    bot: bool
    emoji: str
    color: str
    about: str
    joined_ms: int
    privileged: int = 0
    kind: str = "human"

    def json(self) -> Json:
        """The user object of REST and gateway."""
        return {
            "id": str(self.id),
            "username": self.display_name if self.bot else self.name,
            "global_name": None if self.bot else self.display_name,
            "discriminator": f"{self.id % 9999 + 1:04}" if self.bot else "0",
            "avatar": None,
            "bot": self.bot,
            "system": False,
            "banner": None,
            "accent_color": int(self.color.lstrip("#"), 16) if _is_color(self.color) else None,
            "avatar_decoration_data": None,
            "collectibles": None,
            "clan": None,
            "primary_guild": None,
            "public_flags": 0,
            "flags": 0,
        }


def _is_color(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


@dataclass(frozen=True)
class Bot:
    """An application and its bot user; like every newer application it shares the user's id."""

    user: User
    token: str

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def reads_content(self) -> bool:
        return bool(self.user.privileged & 1 << 15)


@dataclass
class People:
    seed: str
    users: dict[int, User] = field(default_factory=dict)
    bots: dict[int, Bot] = field(default_factory=dict)
    by_token: dict[str, Bot] = field(default_factory=dict)
    resets: Counter[int] = field(default_factory=Counter)
    """How often each bot's token was reset since the start of this process."""
    _names: dict[str, int] = field(default_factory=dict)  # names of humans, in one case
    _joined: dict[int, int] = field(default_factory=dict)  # when a bot first came

    def missing(self, world: World, now_ms: int) -> list[tuple[str, Json]]:
        """Records of those whom the world names and who were never here."""
        ids = [derive_id(self.seed, "bot", spec.name) for spec in world.bots]
        bots = [("bot", {"id": i, "joined_ms": now_ms}) for i in ids if i not in self._joined]
        humans = [("human", self.draft_human(n, now_ms)) for n in world.humans if not self.human(n)]
        return bots + humans

    def keep_bot(self, value: Json) -> None:
        self._joined[value["id"]] = value["joined_ms"]

    def settle(self, world: World) -> None:
        """Gives every bot of the world its user and token; needs its record first."""
        for spec in world.bots:
            user = self._bot_user(spec)
            self.users[user.id] = user
            self._enter(user)

    def reset(self, bot: Bot) -> str:
        """The bot's new token; the old one is worth nothing any more."""
        del self.by_token[bot.token]
        self.resets[bot.id] += 1
        return self._enter(bot.user).token

    def _enter(self, user: User) -> Bot:
        times = self.resets[user.id]
        bot = Bot(user, derive_token(f"{self.seed} {times}" if times else self.seed, user.id))
        self.bots[user.id] = self.by_token[bot.token] = bot
        return bot

    def _bot_user(self, spec: BotSpec) -> User:
        user_id = derive_id(self.seed, "bot", spec.name)
        return User(
            id=user_id,
            name=spec.name,
            display_name=spec.display_name,
            bot=True,
            emoji=spec.emoji,
            color=spec.color,
            about=spec.about,
            joined_ms=self._joined[user_id],
            privileged=spec.privileged,
            kind=spec.kind,
        )

    def draft_human(self, name: str, now_ms: int) -> Json:
        user_id = derive_id(self.seed, "human", name.casefold())
        return {"id": user_id, "name": name, "color": _HUMAN_COLORS[user_id % 8], "joined_ms": now_ms}

    def keep(self, value: Json) -> User:
        """Takes a human in, from the journal or new."""
        user = User(value["id"], value["name"], value["name"], False, "", value["color"], "", value["joined_ms"])
        self.users[user.id] = user
        self._names[user.name.casefold()] = user.id
        return user

    def leave(self, user: User) -> None:
        del self.users[user.id], self._names[user.name.casefold()]

    def human(self, name_or_id: str) -> User | None:
        user_id = self._names.get(name_or_id.casefold())
        if user_id is None and name_or_id.isdecimal():
            user_id = int(name_or_id)
        user = self.users.get(user_id) if user_id else None
        return None if user is None or user.bot else user

    def humans(self) -> list[User]:
        return [u for u in self.users.values() if not u.bot]

    def bot_named(self, name: str) -> Bot | None:
        """By short name, display name or id."""
        for bot in self.bots.values():
            if name.casefold() in (bot.user.name.casefold(), bot.user.display_name.casefold(), str(bot.id)):
                return bot
        return None


def member(user: User, roles: Iterable[int]) -> Json:
    """A guild member without its user, as it stands inside messages."""
    return {
        "roles": [str(r) for r in roles],
        "nick": None,
        "avatar": None,
        "banner": None,
        "joined_at": stamp(user.joined_ms),
        "premium_since": None,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
    }


def full_member(user: User, roles: Iterable[int]) -> Json:
    return {"user": user.json(), **member(user, roles)}
