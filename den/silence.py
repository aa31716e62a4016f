"""Silence: the reasons for which nobody, or nobody uncalled, answers a line. Each is a clause for `/why`."""

from den.address import Address
from den.line import Line
from den.moods import answers, closes, in_distress, laughs, listens
from den.scene import Scene

LANDED_MS = 4_000
"""After a line that got a laugh, people have the floor for so long."""
PAUSE_MS = 1_800_000
"""After somebody said that it hurts, nobody talks to them uncalled for half an hour."""


def absolute(line: Line, addr: Address, scene: Scene) -> str:
    """Why not even the called may answer, or ""."""
    if addr.rule == 0:
        return _no_talk(line)
    if addr.stop:
        return "somebody said stop"
    if scene.hushed():
        return "the channel is hushed"
    return scene.barred


def uncalled(line: Line, addr: Address, scene: Scene) -> str:
    """Why nobody answers a line that obliges nobody, or ""."""
    if addr.rule == 4:
        return "it was said to somebody else"
    if addr.humans:
        return "people are talking with each other"
    reason = mere_reply(line)
    if reason and not (addr.rule == 6 and answers(line.text)):
        return reason
    if addr.rule in (7, 8) and _just_landed(line, scene):
        return "a line just landed; people have the floor"
    if hurt_lately(line, scene):
        return "somebody was hurt a while ago; nobody speaks to them uncalled"
    return ""


def mere_reply(line: Line) -> str:
    """Why a line that only nods, laughs, thanks or says goodbye needs no answer, or ""."""
    if listens(line.text):
        return "it was only a sign of listening"
    if closes(line.text):
        return "thanks and goodbyes need no answer"
    return ""


def hurt_lately(line: Line, scene: Scene) -> bool:
    """Did this author say within half an hour that it hurts?"""
    since = line.at_ms - PAUSE_MS
    return any(
        other.author.id == line.author.id and other.at_ms >= since and in_distress(other.text)
        for other in scene.recent
    )


def _no_talk(line: Line) -> str:
    match line.author.kind:
        case "human":
            return "it is an announcement or a command"
        case "sibling":
            return "a castmate said it; bots do not answer bots"
        case "stranger":
            return "another bot said it; bots do not answer bots"
        case "webhook":
            return "a webhook posted it"
        case "system":
            return "it is a notice of Discord itself"


def _just_landed(line: Line, scene: Scene) -> bool:
    """A castmate's line of the last four seconds that somebody laughed at, just now or since."""
    laughed = laughs(line.text)
    for other in reversed(scene.recent):
        if scene.now_ms - other.at_ms > LANDED_MS:
            return False
        if other.author.kind == "sibling":
            return laughed
        laughed = laughed or laughs(other.text)
    return False
