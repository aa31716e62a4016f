"""A battle of two: 2×2 lines and a vote, one set each and a vote, a sudden death if they are even, and a hug.

The vote is what the lines after it answer: without one the battle waits for its audience, and without any vote in
both rounds the host closes it.
"""

from den.shows.table import OVER, Table, host, say, vote

VOTE_S = 20

BATTLE: Table = {
    "opening": host("battle_open", out="a1"),
    "a1": say("a", "attack", out="b1", next="ballot1"),
    "b1": say("b", "return", out="a2", next="ballot1"),
    "a2": say("a", "heighten", out="b2", next="ballot1"),
    "b2": say("b", "heighten", out="ballot1"),
    "ballot1": host("battle_vote", ballot=True, out="voting1", lost="a3", next="a3"),
    "voting1": vote(VOTE_S, won="a3", tied="a3", unvoted="a3"),
    "a3": say("a", "set", out="b3", next="ballot2"),
    "b3": say("b", "set", out="ballot2"),
    "ballot2": host("battle_vote", ballot=True, out="voting2", lost="hug_a", next="hug_a"),
    "voting2": vote(VOTE_S, won="hug_a", tied="death_a", unvoted="declare"),
    "death_a": say("a", "finish", out="death_b", next="ballot3"),
    "death_b": say("b", "finish", out="ballot3"),
    "ballot3": host("battle_last_vote", ballot=True, out="voting3", lost="hug_a", next="hug_a"),
    "voting3": vote(VOTE_S, won="hug_a", tied="hug_a", unvoted="hug_a"),
    "hug_a": say("a", "hug", out="hug_b", next="declare"),
    "hug_b": say("b", "hug", out="declare"),
    "declare": host("battle_result", out="ended"),
    "ended": OVER,
}
