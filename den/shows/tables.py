"""All tables, by the kind of show."""

from den.shows.battle import BATTLE
from den.shows.crowd import CROWD
from den.shows.open_mic import OPEN_MIC
from den.shows.panel import PANEL
from den.shows.roast import ROAST
from den.shows.show import Kind
from den.shows.table import Table

TABLES: dict[Kind, Table] = {
    "open_mic": OPEN_MIC,
    "roast": ROAST,
    "battle": BATTLE,
    "crowd": CROWD,
    "panel": PANEL,
}
TITLES: dict[Kind, str] = {
    "open_mic": "Open mic",
    "roast": "Roast",
    "battle": "Battle",
    "crowd": "Crowd work",
    "panel": "Panel",
}
