"""Texts a hostile writer might hand over: a small grammar of Discord's markup, nested, split and disguised."""

import random

SEEDS = (
    "@everyone", "@here", "<@1001>", "<@!1001>", "<@&42>", "<#20>", "</go:9>", "<t:1:R>", "<:x:9>", "<a:xy:9>",
    "<id:guide>", "<sound:1:2>", "<+15550100>", "<mailto:a@b.example>", "a@b.example",
    "https://evil.example/x?y=1", "http://a.bc", "HTTPS://EVIL.EXAMPLE", "<https://evil.example>",
    "[free](https://evil.example)", "[a](<http://a.bc> \"t\")", "[[a](b)](c)", "www.evil.example", "evil.com",
    "evil.example/x", "evil。com", "xn--80ak6aa92e.com", "a.xn--p1ai", "discord.gg/abc", "discord . gg/abc",
    "discord(dot)gg/abc", "discordapp.com/invite/abc", "discord.com/invite/abc", "/invite/abc", ".gg/abc",
    "discord://-/channels/1", "discord:x", "steam://run/1", "javascript:alert(1)", "tel:1", "data:x", "Ember: ",
    "> ", "# ", "-# ", "```", "`", "||", "**", "_", "~~", "<", ">", "@", "[", "](", ")", "://", ":", "/", ".",
    "。", "\"", "“", "”", "dot", " dot com", "gg", "com", "everyone", "here", "http", "s", "discord", "1001",
    "\\", "…",
)  # fmt: skip
HIDDEN = (
    "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\ufe0f", "\ufe00",
    "\U000e0041", "\U000e0100", "\u034f", "\u3164", "\u2800", "\x00", "\x07", "\x1b[31m", "\x0b", "\r", "\x85",
    "\u2028", "\u0301", "\u0334", "\ud800", "\ue000",
)  # fmt: skip
WORDS = (
    "your", "coat", "is", "a", "sofa", "Ember", "naïve", "你好", "привет", "👩\u200d👧", "❤\ufe0f", "🔥", "3.14",
    "node.js", "U.S.Army",
)  # fmt: skip
WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
BOLD = {chr(ord("a") + n): chr(0x1D41A + n) for n in range(26)}
ALIKE = {"e": "е", "o": "о", "a": "а", "i": "і", ".": "․", "/": "∕", ":": "：", "@": "＠", "<": "＜", ">": "＞"}
BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x2FF), (0x300, 0x36F), (0x2000, 0x206F), (0x2100, 0x24FF), (0xFE00, 0xFFEF),
    (0x1F300, 0x1FAFF), (0x20, 0xE01EF),
)  # fmt: skip


def attack(dice: random.Random) -> str:
    """One text, mostly short, now and then one beyond Discord's limit."""
    size = dice.choice((1, 2, 3, 4, 6, 9)) if dice.random() < 0.995 else 400
    joint = dice.choice(("", "", " ", "\n", dice.choice(HIDDEN)))
    return joint.join(_part(dice, 3) for _ in range(size))


def _part(dice: random.Random, depth: int) -> str:
    draw = dice.random()
    if draw < 0.30 or not depth:
        return dice.choice(SEEDS)
    if draw < 0.42:
        return dice.choice(WORDS)
    if draw < 0.52:
        return "".join(chr(dice.randint(*dice.choice(BLOCKS))) for _ in range(dice.randint(1, 8)))
    if draw < 0.72:
        return _nested(dice, _part(dice, depth - 1), _part(dice, depth - 1))
    return _disguised(dice, _part(dice, depth - 1))


def _nested(dice: random.Random, outer: str, inner: str) -> str:
    """One thing in the middle of another: if the inner is taken out, the outer closes up."""
    cut = dice.randint(0, len(outer))
    return outer[:cut] + inner + outer[cut:]


def _disguised(dice: random.Random, text: str) -> str:
    table = dice.choice((WIDE, BOLD, ALIKE, None, None))
    if table is not None:
        return "".join(table.get(char, char) if dice.random() < 0.7 else char for char in text)
    between = dice.choice(HIDDEN) if dice.random() < 0.7 else " "
    return "".join(char + (between if dice.random() < 0.3 else "") for char in text)
