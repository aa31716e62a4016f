"""Allowed: how often a person may use a command. A no, a stop and a deletion are never refused."""

Windows = tuple[tuple[int, int], ...]
"""(times, seconds), all of which hold."""

COMMANDS: dict[str, Windows] = {
    "roast": ((10, 60), (60, 3_600)),
    "report": ((5, 600),),
    "remember": ((10, 600),),
    "memories": ((20, 600),),
    "consent give": ((10, 600),),
    "consent change": ((10, 600),),
    "why": ((20, 60),),
}
QUESTIONS: Windows = ((3, 86_400),)
"""So often one person is asked on a server whether they want to be roasted, whoever asks."""


def too_often(command: str, wait_s: float) -> str:
    """The sentence for somebody who has to wait."""
    return f"That is enough `/{command}` for now; it is open to you again in {span(wait_s)}."


def span(seconds: float) -> str:
    """A time to wait in words, rounded up."""
    whole = max(1, round(seconds + 0.499))
    for size, name in ((3_600, "hour"), (60, "minute"), (1, "second")):
        if whole >= size * (2 if size > 1 else 1):
            count = -(-whole // size)
            return f"{count} {name}{'' if count == 1 else 's'}"
    return "a moment"
