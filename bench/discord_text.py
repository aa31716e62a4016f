"""What Discord's clients make of a message's text, from Discord's documentation: a judge that shares no rule with
the product.

Sources: "Message Formatting" of the API reference (mentions, emoji, timestamps, guild navigation, e-mail and phone
in angle brackets), its markdown (masked links), the invite URLs of the invite resource, and Unicode's own lists of
what is hidden. The text is judged as it is and again as a reader or browser may fold it: this errs on the strict
side: "a.example" is a link here though Discord needs a scheme.
"""

import re
import unicodedata

MESSAGE_LIMIT = 2000

PINGS = {
    "user": re.compile(r"<@!?[0-9]+>"),
    "role": re.compile(r"<@&[0-9]+>"),
    "everyone": re.compile(r"@(?:everyone|here)", re.I),
}
WIDGETS = {
    "channel": re.compile(r"<#[0-9]+>"),
    "command": re.compile(r"</[^>\n]+:[0-9]+>"),
    "emoji": re.compile(r"<a?:\w+:[0-9]+>"),
    "timestamp": re.compile(r"<t:-?[0-9]+(?::[tTdDfFRsS])?>"),
    "navigation": re.compile(r"<id:\w+"),
    "sound": re.compile(r"<sound:"),
    "e-mail": re.compile(r"\S@[\w-]+\.\w"),
    "phone": re.compile(r"<\+[0-9]"),
}
LINKS = {
    "scheme": re.compile(r"[a-z][a-z0-9+.-]*://", re.I),
    "address": re.compile(r"(?<![a-z])(?:mailto|tel|sms|discord|steam|javascript|data|https?):[^\s\"']", re.I),
    "www": re.compile(r"(?<![a-z0-9])www\.[^\W_]", re.I),
    "masked": re.compile(r"\[[^\]\n]*\]\([^)\n]*\)"),
    "domain": re.compile(r"[^\W_]\.(?:xn--\w|[^\W\d_]{2,63}(?![^\W_]))", re.I),
    "wide domain": re.compile(r"[a-z0-9]。(?:com|net|org|gg|io)(?![a-z0-9])", re.I),
}
INVITES = {
    "invite": re.compile(r"discord(?:app)?\s?(?:\.|\(dot\))\s?(?:gg|com\s?/\s?invite)(?![a-z])|/invite/\w", re.I),
    "short invite": re.compile(r"(?<![\w.])\.gg/\w", re.I),
}
_SHOWS_NOTHING = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0e\uffa0\U000e0100-\U000e01ef]"
)
_JOINED = re.compile("[\u200d\ufe0f]")


def problems(text: str) -> set[str]:
    """The names of all that this text would ring, link or hide; empty for a clean one."""
    found = {f"control {ord(char):04x}" for char in set(text) if _is_control(char)}
    found |= {"hidden"} if _SHOWS_NOTHING.search(text) or _hides_in_joiners(text) else set()
    found |= {"zalgo"} if _tower(text) > 3 else set()
    found |= {"too long"} if len(text.encode("utf-16-le")) > 2 * MESSAGE_LIMIT else set()
    for seen in {text, folded(text)}:
        for group in (PINGS, WIDGETS, LINKS, INVITES):
            found |= {name for name, pattern in group.items() if pattern.search(seen)}
    return found


def folded(text: str) -> str:
    """As a browser or a fuzzy client may read it."""
    flat = "".join("¬" if _is_raised(c) else c for c in text)
    return "".join(c for c in unicodedata.normalize("NFKC", flat) if not _is_control(c) or c in "\n\t")


def payload_problems(payload: dict[str, object]) -> set[str]:
    """What a create's or edit's JSON would still ring or unfurl: both need their own `allowed_mentions`."""
    allowed = payload.get("allowed_mentions")
    rings = not isinstance(allowed, dict) or any(
        allowed.get(key) for key in ("parse", "users", "roles", "replied_user")
    )
    flags = payload.get("flags")
    unfurls = not isinstance(flags, int) or not flags & 4
    return ({"may ring"} if rings else set()) | ({"may unfurl"} if unfurls else set())


def _is_raised(char: str) -> bool:
    """A raised, lowered or circled sign ("²", "™") is read as itself."""
    return unicodedata.category(char) == "No" or unicodedata.decomposition(char).startswith(("<super>", "<sub>"))


def _is_control(char: str) -> bool:
    return (
        char != "\n"
        and char not in "\u200d"
        and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    )


def _hides_in_joiners(text: str) -> bool:
    """A joiner next to a joiner, at an edge, or beside a plain letter carries something that nobody sees."""
    for found in _JOINED.finditer(text):
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        if not before or before.isascii() or before == "\u200d" or (before == found[0]):
            return True
        if found[0] == "\u200d" and (not after or after.isascii() or after.isalnum()):
            return True
    return False


def _tower(text: str) -> int:
    highest = height = 0
    for char in unicodedata.normalize("NFD", text):
        height = height + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        highest = max(highest, height)
    return highest
