"""All that is remembered, and the one way to change it: write the change down, then apply it."""

from collections.abc import Callable

from local.discord.clock import Clock
from local.discord.commands import Commands
from local.discord.guild import Channel, Guild
from local.discord.guilds import Guilds
from local.discord.identity import Mint, derive_id
from local.discord.interactions import Interactions
from local.discord.journal import Journal
from local.discord.messages import Messages
from local.discord.people import People, User
from local.discord.typing_marks import TypingMarks
from local.discord.values import Json
from local.discord.webhooks import Webhooks
from local.discord.world import World

_Apply = dict[str, Callable[[Json], object]]


class State:
    def __init__(self, world: World, journal: Journal, clock: Clock) -> None:
        self.world = world
        self.clock = clock
        self.mint = Mint(clock)
        self.people = People(world.seed)
        self.messages = Messages()
        self.commands = Commands()
        self.interactions = Interactions()
        self.webhooks = Webhooks()
        self.typing = TypingMarks()
        self._journal = journal
        self._apply: _Apply = {"human": self.people.keep, "bot": self.people.keep_bot}
        self._replay(world)

    def _replay(self, world: World) -> None:
        records = list(self._journal.replay())
        for kind, value in records:
            if kind in self._apply:
                self._apply[kind](value)
        self._settle(world)
        self.guilds = Guilds(world, self.people)
        later = self._later_kinds()
        for kind, value in records:
            if kind in later:
                later[kind](value)
        self._apply |= later

    def _later_kinds(self) -> _Apply:
        return {
            "direct": self.guilds.keep_direct,
            "message": self._keep_message,
            "edit": self.messages.change,
            "delete": self.messages.remove,
            "react": self.messages.react,
            "unreact": self.messages.unreact,
            "commands": self._keep_commands,
            "webhook": self._keep_webhook,
            "unwebhook": self.webhooks.remove,
            "interaction": self._keep_interaction,
            "answer": self.interactions.answer,
        }

    def save(self, kind: str, value: Json) -> None:
        """Durable when it returns; OSError means that nothing has changed."""
        self._journal.append(kind, value)
        self._apply[kind](value)

    def _settle(self, world: World) -> tuple[User, ...]:
        newcomers = self.people.missing(world, self.clock.ms())
        for kind, value in newcomers:
            self.save(kind, value)
        self.people.settle(world)
        return tuple(self.people.users[value["id"]] for _, value in newcomers)

    def reload(self, world: World) -> tuple[tuple[User, ...], tuple[Channel, ...], tuple[Guild, ...]]:
        """Takes in what world.json names now; nothing is ever removed. Returns what is new."""
        self.world = world
        users = self._settle(world)
        return (users, *self.guilds.arrange(world))

    def add_human(self, name: str) -> User:
        value = self.people.draft_human(name, self.clock.ms())
        self.save("human", value)
        return self.people.users[value["id"]]

    def leave(self, user: User) -> None:
        """Forgets a person and all that is theirs; the journal is the caller's."""
        self.messages.leave(user.id, self.interactions.leave(user.id))
        self.people.leave(user)
        self.guilds.leave(user.id)

    def direct_channel(self, one: int, other: int) -> Channel:
        low, high = sorted((one, other))
        channel_id = derive_id(self.world.seed, "dm", f"{low} {high}")
        if channel_id not in self.guilds.channels:
            self.save("direct", {"id": channel_id, "recipients": [low, high]})
        return self.guilds.channels[channel_id]

    def _keep_message(self, value: Json) -> None:
        message = self.messages.keep(value)
        self.mint.seen(message.id)
        self.guilds.last_message[message.channel_id] = message.id

    def _keep_commands(self, value: Json) -> None:
        self.commands.replace(value)
        for command in value["commands"]:
            self.mint.seen(max(int(command["id"]), int(command["version"])))

    def _keep_webhook(self, value: Json) -> None:
        self.webhooks.keep(value)
        self.mint.seen(value["id"])

    def _keep_interaction(self, value: Json) -> None:
        self.interactions.keep(value)
        self.mint.seen(value["id"])
