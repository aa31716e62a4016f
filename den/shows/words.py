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
        "{a}, {b}, shake hands{about}. No? Then begin. Two lines apiece, and the room votes. {a} first.",
        "Ring the bell! {a} has called out {b}{about}. Four lines between them, then your buttons.",
    ),
    "battle_vote": (
        "Round {round} is done. Who had it, {a} or {b}? Press a button below.",
        "That was round {round}. {a} or {b}? The buttons are below.",
        "End of round {round}. {a} or {b}: press for the one who hurt more.",
        "Your verdict on round {round}, please: {a}, or rather {b}?",
        "{a} has spoken, {b} has answered. Who takes round {round}? One press each.",
        "I make no comment on round {round}. You do: {a} or {b}.",
        "Judges of the back row, round {round} is yours. {a}? {b}?",
    ),
    "battle_last_vote": (
        "Sudden death, last vote: {a} or {b}?",
        "One line each, one vote left: {a} or {b}?",
    ),
    "battle_won": (
        "🏆 **{winner}** wins, {high} to {low}! {loser} keeps the bruises. `/scoreboard` keeps the score.",
        "🏆 It is **{winner}**, {high} to {low}. {loser}, head up; somebody has to. `/scoreboard` has it.",
        "🏆 Victory for **{winner}**, {high} to {low}! A hand for {loser}, who was there. See `/scoreboard`.",
        "🏆 The room has spoken: **{winner}**, by {high} to {low}. Somebody fetch {loser} a chair.",
        "🏆 {loser} fought bravely and badly. The night belongs to **{winner}**, {high} to {low}.",
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
        "The defence may speak. {person}?",
        "{person} has been very patient. Now hit back, {person}.",
    ),
    "roast_close": (
        "A hand for {person}, who sat through all of it. Good sport!",
        "{person} survived. That is more than can be said of the jokes. Applause!",
        "That was {person}, ladies and gentlemen. We only roast the ones we like.",
        "Thank you, {person}: thicker skin was never worn on this stage.",
        "Somebody buy {person} something cold. Well taken!",
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
        "I shall leave the front row in peace. What is left of it.",
        "No more questions from me. Some of those answers were answers enough.",
        "That is the crowd work. Nobody was harmed who had not signed.",
        "Enough questions. You were a lovely, suspicious audience.",
    ),
    "panel_open": (
        "A panel on {topic}. In this order: {cast}. One line each, no questions.",
        "The question before the panel: {topic}. Speaking: {cast}.",
        "Nobody asked, so we convened: {cast}, in that order, about {topic}.",
        "{Topic}! Finally. Opinions from {cast}, one apiece.",
        "Experts, of a kind, on {topic}: {cast}. One line each.",
    ),
    "panel_close": (
        "That was the panel. {Topic} will never be the same.",
        "Our experts have finished with {topic}. Please tidy up after them.",
        "Mics down. If {topic} has a lawyer, now is the time to call.",
        "Thank you, panel. Nobody is any wiser about {topic}.",
        "The panel rests. So, at last, may {topic}.",
    ),
    "heckle": (
        "Thank you, we heard you the first two times. Let them work.",
        "We have a volunteer! No? Then let us hear the others.",
        "That is three. The next one pays for the drinks.",
        "Somebody in the room would like to be on stage. Not tonight.",
    ),
    "mic_open": (
        "The mic is open. Say something, and somebody will answer it. First at the bar: {first}.",
        "Open mic! Anybody may talk, and nobody is safe who asked for it. {first} is warming up.",
        "Who wants to say something? The mic is live, {first} is listening.",
    ),
    "mic_next": (
        "Next at the mic: {each}. Give them something to work with.",
        "Make room for {each}. Say something!",
        "{each} would like a word. Give them one of yours.",
        "And now {each}. Be kind, or be funny.",
    ),
    "mic_close": (
        "The mic is closed. Tip your moderators.",
        "Last call was a while ago. Good night from the mic!",
        "I am unplugging the mic before anybody sings.",
    ),
}  # fmt: skip

TWO = ("ballot2", "voting2")
"""Where the second round of a battle is voted on."""


def words(show: Show, name: str) -> str:
    """What the host says, filled in."""
    if name == "battle_result":
        name = "battle_won" if show.winner() else "battle_draw" if show.voted else "battle_unvoted"
    ways = list(WORDS[name])
    Random(f"{show.id}:{name}").shuffle(ways)
    rounds = TWO.count(show.state) or show.place
    return ways[rounds % len(ways)].format(**_known(show))


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
        "Topic": (show.topic[:1].upper() + show.topic[1:]) or "Nothing in particular",
        "about": f", on the subject of {show.topic}" if show.topic else "",
        "round": "two" if show.state in TWO else "one",
        "winner": show.name(winner) if winner else "",
        "loser": show.name(next((one for one in show.cast if one != winner), "")),
        "high": str(high),
        "low": str(low),
    }


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
