"""What the name of a topic says; the names themselves are in `keys.py`."""


def guild_of(topic: str) -> int:
    """The guild whose topic this is."""
    return int(topic[5 : topic.index("}")])


def last_of(topic: str) -> str:
    """What a topic is for: "notices", "everyone", or a persona."""
    return topic[topic.rindex(":") + 1 :]
