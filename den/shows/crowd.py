"""Crowd work: the host asks one person who has said yes, waits, and hands over; one question each, no nagging."""

from den.shows.table import OVER, Table, host, say, wait

ANSWER_S = 30

CROWD: Table = {
    "question": host("crowd_question", out="listening"),
    "listening": wait(ANSWER_S, answer="line", time="question", last="closing"),
    "line": say("each", "answer", out="question", last="closing"),
    "closing": host("crowd_close", out="ended"),
    "ended": OVER,
}
