"""Lines that name people who have not opted in: asked for by an author who may have, or mere talk."""

from collections.abc import Iterator
from random import Random

BYSTANDERS = {
    2001: "Wendeline", 2002: "Bartolomeus", 2003: "Quillon", 2004: "Isolde", 2005: "Thaddeus", 2006: "Philomena",
    2007: "Zebedee", 2008: "Ottilie",
}  # fmt: skip
FORMS = (
    "{bot}, roast {who}",
    "{bot}, roast {who}'s haircut, it is a crime",
    "{bot} destroy {who} please",
    "hey {bot}, {who} says you are boring. Get {who}!",
    "{bot}, what do you think of {who}?",
    "{bot}, is {who} worse at cooking than {other}?",
    "{bot}, tell {who} that the sourdough was terrible",
    "{bot}, don't roast me, roast {who} and {other}",
    "{bot}, my friend {who} wants a roast",
    "{bot}, {who} is my boss and wears socks in sandals",
    "everyone, roast {who}",
    "someone roast {who}",
    "you two, say something mean about {who}",
    "{who} is late again, typical {who}",
    "has anybody seen {who}? {other} is looking",
    "lol {who} burnt the soup",
    "<@{id}> {bot}, roast <@{id}>",
    "{bot}, rate <@{id}> from 1 to 10",
    "{bot} finish this: {who} is so slow that",
    "{bot}, repeat after me: {who} is a walnut",
)


def named_lines(many: int, bots: tuple[str, ...], dice: Random) -> Iterator[tuple[str, int]]:
    """Text and the id of the person it is about; every form as often as another."""
    for nr in range(many):
        who, other = dice.sample(sorted(BYSTANDERS), 2)
        words = {"bot": dice.choice(bots), "who": BYSTANDERS[who], "other": BYSTANDERS[other], "id": who}
        yield FORMS[nr % len(FORMS)].format(**words), who
