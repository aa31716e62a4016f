"""The game of a scene, and the moves in it: what a plan chooses from. Reviewed words; a model only names them."""

from dataclasses import dataclass
from typing import Literal, get_args

from den.draft import Engine

Game = Literal["trial", "escalation", "expertise", "status", "museum", "defence"]
Move = Literal["frame", "heighten", "compare", "flatter", "turn"]

GAMES: dict[Game, str] = {
    "trial": "everything said so far is evidence in a very small trial",
    "escalation": "each line makes the same small thing a little more serious",
    "expertise": "speak of the small thing as a solemn expert on it",
    "status": "you are above it all, and it does not quite work",
    "museum": "the small thing is an exhibit, and you are the guide",
    "defence": "defend the indefensible until it is worse",
}


@dataclass(frozen=True, slots=True)
class Way:
    """What a model is told, and which engines of the composer's material do the same."""

    told: str
    engines: frozenset[Engine]


MOVES: dict[Move, Way] = {
    "frame": Way("say plainly what is odd here", frozenset(("deadpan",))),
    "heighten": Way("the same again, further", frozenset(("exaggeration", "list_of_three"))),
    "compare": Way("one comparison, an exact one", frozenset(("analogy",))),
    "flatter": Way("praise that stings", frozenset(("backhanded_praise",))),
    "turn": Way("turn it round at the last word", frozenset(("misdirection",))),
}
ALL_GAMES: tuple[Game, ...] = get_args(Game)
