"""An open mic: ordinary talk, easier to get into, the host at both ends; `next` calls another one to the mic."""

from den.shows.table import OVER, Table, host, say, wait

OPEN_S = 600

OPEN_MIC: Table = {
    "opening": host("mic_open", out="entrance"),
    "entrance": say("each", "entrance", out="open"),
    "open": wait(OPEN_S, time="closing", next="call", more="open"),
    "call": host("mic_next", out="entrance"),
    "closing": host("mic_close", out="ended"),
    "ended": OVER,
}
