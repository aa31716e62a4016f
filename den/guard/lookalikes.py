"""Lookalikes: the plain letter behind a character that only looks like one, as a table for `str.translate`."""

import re
import unicodedata

_ALPHABETS = (
    # Cyrillic
    ("абвгдеёзийіїјкѕмнопрстуүхчшьԁԛԝһӏѵґєӡԍ", "abbrdee3nniijksmhonpctyyx4wbdqwhlvre3g"),
    ("АВЕЅІЈКМНОРСТУХЗԀԚԜҺӀѴ", "abesijkmhopctyx3dqwhlv"),
    # Greek
    ("αβγδεζηικλμνορστυχωϲϳ", "abydeznikluvopotuxwcj"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "abezhikmnoptyxc"),
    # Armenian, Cherokee, Lisu, Coptic and letter-like signs
    ("աոսցքհոօզյ", "wnugphnoqj"),
    ("ᎪᏴᏟᎠᎬᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ", "abcdehijklmprstvwz"),
    ("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "abcdefghijklmnoprstuvwxyz"),
    ("ⲁⲃⲉⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭ", "abeikmnopctyx"),
    ("∂∈∩∪∨∑√ƽʏ℮ℹ⍺⍳⍴⍵ⅼⅽⅾⅿ∣ǀ❘ꟾ¡ɑɡɩɪʟɴʀꞮ", "denuvsv5yeiaipwlcdmllliiagiilnri"),
    ("þðđħłøŋıʃɾƙƴ", "pddhlonisrky"),
)
_LETTER_NAME = re.compile(
    r"\b(?:LATIN|SYMBOL|SQUARED|CIRCLED|TAG)\b.* (?:LETTER|CAPITAL|SMALL)(?: DOTLESS)? ([A-Z])\b"
)
_GONE = frozenset(("Cf", "Mn", "Me", "Cc", "Cs", "Co"))
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5\u2800")
_KEPT = frozenset("\n\t\r ")
_LIMIT = 4_096


class Lookalikes(dict[int, str | None]):
    """Learns a character when it first comes; forgets all when it knew too many."""

    def __missing__(self, code: int) -> str | None:
        if len(self) >= _LIMIT:
            self.clear()
            self.update(_TABLE)
        plain = self[code] = _plain(chr(code))
        return plain


def _plain(char: str) -> str | None:
    """None: nothing is seen of it."""
    if char in _KEPT or (char.isascii() and char.isprintable()):
        return char
    if char in _FILLERS or unicodedata.category(char) in _GONE:
        return None
    named = _LETTER_NAME.search(unicodedata.name(char, ""))
    return named[1].lower() if named else char


_TABLE: dict[int, str] = {
    ord(seen): meant for looks, means in _ALPHABETS for seen, meant in zip(looks, means, strict=True)
}
_TABLE |= {ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe"}
LOOKALIKES = Lookalikes(_TABLE)
