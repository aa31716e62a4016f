"""A panel: everyone on one topic, in the host's order, four at most."""

from den.shows.table import OVER, Table, host, say

PANEL: Table = {
    "opening": host("panel_open", out="line"),
    "line": say("each", "panel", out="line", last="closing"),
    "closing": host("panel_close", out="ended"),
    "ended": OVER,
}
