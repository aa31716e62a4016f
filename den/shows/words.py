"""The host's own words in a show, a few ways to say each; the show's id chooses, so every process says the same.

They are short and plain: who is on, what is asked of the audience, who won. The jokes are the performers'.
"""

from random import Random

from den.shows.show import Show

WORDS: dict[str, tuple[str, ...]] = {
    "battle_open": (
        "Ladies, gentlemen and lurkers: {a} against {b}{about}. Two lines each, then you vote. {a} begins.",
        "A battle! In one corner {a}, in the other {b}{about}. Two lines each, then the vote is yours. {a} opens.",
        "Settle down: {a} and {b} have something to settle{about}. Two lines each, and you decide. {a}, go.",
    ),
    "battle_vote": (
        "Round {round} is done. Who had it, {a} or {b}? Press a button below.",
        "That was round {round}. {a} or {b}? The buttons are below.",
        "End of round {round}. {a} or {b}: press for the one who hurt more.",
    ),
    "battle_last_vote": (
        "Sudden death, last vote: {a} or {b}?",
        "One line each, one vote left: {a} or {b}?",
    ),
    "battle_won": (
        "{winner} wins, {high} to {low}! {loser} keeps the bruises. `/scoreboard` keeps the score.",
        "It is {winner}, {high} to {low}. {loser}, hold your head up; somebody has to. `/scoreboard` has it.",
        "Victory for {winner}, {high} to {low}! A hand for {loser}, who was there. See `/scoreboard`.",
    ),
    "battle_draw": (
        "A draw, {high} to {low}! {a} and {b} share the prize, which is nothing.",
        "{high} to {low}: nobody wins. {a} and {b} are equally to blame.",
    ),
    "battle_unvoted": (
        "Nobody voted, so nobody won. {a}, {b}: off the stage, please.",
        "Not one vote. I call that a mercy: {a} and {b} both go home.",
    ),
    "roast_open": (
        "{person} asked for it, in writing. On tonight: {cast}. {person}, the word `stop` ends it at once.",
        "A seat for {person}, who said yes to this. At the mic: {cast}. {person}, `stop` stops us at once.",
        "Tonight's guest is {person}. The panel of judges: {cast}. {person} may say `stop` at any moment.",
    ),
    "roast_rebuttal": (
        "{person}, the floor is yours. What do you say to that?",
        "Your turn, {person}. One line, and make it hurt.",
        "{person}, would you like to say something in your defence?",
    ),
    "roast_close": (
        "A hand for {person}, who sat through all of it. Good sport!",
        "{person} survived. That is more than can be said of the jokes. Applause!",
        "That was {person}, ladies and gentlemen. We only roast the ones we like.",
    ),
    "crowd_question": (
        "{person}, a question: what is the last thing you did that you would call an achievement?",
        "{person}, tell the room: what did you mean to do today and did not?",
        "{person}, quickly: what are you oddly proud of?",
        "{person}, what would your best friend complain about, if asked?",
        "{person}, what have you bought lately that you did not need?",
        "{person}, what do you do all day, in one honest line?",
    ),
    "crowd_close": (
        "Thank you, front row. You were braver than you looked.",
        "That is the crowd work. Nobody was harmed who had not signed.",
        "Enough questions. You were a lovely, suspicious audience.",
    ),
    "panel_open": (
        "A panel on {topic}. In this order: {cast}. One line each, no questions.",
        "The question before the panel: {topic}. Speaking: {cast}.",
        "Experts, of a kind, on {topic}: {cast}. One line each.",
    ),
    "panel_close": (
        "That was the panel. {topic} will never be the same.",
        "Thank you, panel. Nobody is any wiser about {topic}.",
        "The panel rests. So, at last, may {topic}.",
    ),
    "mic_open": (
        "The mic is open. Say something, and somebody will answer it. First at the bar: {first}.",
        "Open mic! Anybody may talk, and nobody is safe who asked for it. {first} is warming up.",
    ),
    "mic_next": (
        "Next at the mic: {each}. Give them something to work with.",
        "Make room for {each}. Say something!",
    ),
    "mic_close": (
        "The mic is closed. Tip your moderators.",
        "Last call was a while ago. Good night from the mic!",
    ),
}  # fmt: skip


def words(show: Show, name: str) -> str:
    """What the host says, filled in."""
    if name == "battle_result":
        name = "battle_won" if show.winner() else "battle_draw" if show.voted else "battle_unvoted"
    ways = list(WORDS[name])
    Random(f"{show.id}:{name}").shuffle(ways)
    return ways[show.place % len(ways)].format(**_known(show))


def _known(show: Show) -> dict[str, str]:
    person, winner = show.person(), show.winner()
    names = [show.name(one) for one in show.cast]
    low, high = sorted(show.points)
    return {
        "a": names[0],
        "b": names[-1],
        "first": names[0],
        "each": show.name(show.performer("each")),
        "cast": _listed(names),
        "person": person.name if person else "somebody",
        "topic": show.topic or "nothing in particular",
        "about": f", on the subject of {show.topic}" if show.topic else "",
        "round": "two" if show.state in ("ballot2", "voting2") else "one",
        "winner": show.name(winner) if winner else "",
        "loser": show.name(next((one for one in show.cast if one != winner), "")),
        "high": str(high),
        "low": str(low),
    }


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
