"""Short ways to write transcripts for these tests."""

from den.review import Row, Truth


def human(id: str, at: int, text: str = "hello there", author: str = "ana", channel: str = "den") -> Row:
    return Row(id=id, author=author, kind="human", text=text, at=at, channel=channel)


def bot(
    id: str,
    at: int,
    reply_to: str | None = None,
    author: str = "Ember",
    text: str = "well hello",
    typing_from: int | None = None,
    channel: str = "den",
) -> Row:
    return Row(
        id=id,
        author=author,
        kind="bot",
        text=text,
        at=at,
        channel=channel,
        reply_to=reply_to,
        typing_from=typing_from,
    )


def must(msg_id: str, *who: str) -> Truth:
    return Truth(msg_id=msg_id, to=who, must=who, may=who, max_bots=len(who))


def barred(msg_id: str) -> Truth:
    return Truth(msg_id=msg_id, to=("bo",), max_bots=0)


def open_floor(msg_id: str) -> Truth:
    return Truth(msg_id=msg_id, may=("Ember", "Sable"), max_bots=1)
