"""A roast of one person who has said yes: each performer once, the floor to the roasted, a retort, a hug."""

from den.shows.table import OVER, Table, host, say, wait

REBUTTAL_S = 45

ROAST: Table = {
    "opening": host("roast_open", out="line"),
    "line": say("each", "roast", out="line", last="rebuttal"),
    "rebuttal": host("roast_rebuttal", out="listening"),
    "listening": wait(REBUTTAL_S, answer="retort", time="hug"),
    "retort": say("last", "retort", out="hug"),
    "hug": say("last", "hug", out="closing"),
    "closing": host("roast_close", out="ended"),
    "ended": OVER,
}
