"""What the humans of an evening say. No name of a personality, no stop word and no distress in it."""

REMARKS = (
    "what do you make of my new haircut",
    "I cooked lentils three days in a row",
    "tell me something about my gaming chair",
    "my code compiled on the first try today",
    "I just bought a second air fryer",
    "rate my plan to become a morning person",
    "I named my car Gerald",
    "do you like my new ringtone",
    "I am learning the ukulele at forty",
    "I wore sandals to the interview",
    "my houseplant has its own calendar",
    "explain my browser history to me",
    "I alphabetised my spice rack again",
    "is my playlist really that bad",
    "I lost at chess against a timer",
    "what would you change about my desk",
    "I still use a flip phone at weekends",
    "roast my choice of socks",
    "my sourdough has a fan club",
    "I practised my signature for an hour",
    "why does my team never win at trivia",
    "I returned a library book after nine years",
    "what does my handwriting say about me",
    "my fantasy football team is called Goal Diggers",
    "I timed my commute to the second",
    "do you believe I can run a marathon",
    "I put ketchup on my pasta",
    "my webcam is better than my lighting",
    "how would you describe my dancing",
    "I bring my own cutlery to picnics",
)

THINGS = (
    "toaster", "landlord", "gym bag", "left sock", "podcast", "bicycle bell", "moustache", "sofa", "dentist",
    "lasagne", "tomato plant", "karaoke voice", "umbrella", "first novel", "chess rating", "lawn", "printer",
)  # fmt: skip
FACTS = (
    "has opinions about me", "was on the local news", "cost more than my rent", "is older than the internet",
    "needs a pep talk every morning", "just got its own key", "made a stranger cry with laughter",
)  # fmt: skip

BETWEEN_HUMANS = (
    "did you feed the cat before you left",
    "are we still on for Thursday",
    "could you send me the invoice again",
    "your package is at my place",
    "when does your train get in",
    "I put your umbrella by the door",
    "can you cover my shift on Saturday",
    "you left your charger in the kitchen",
    "is your brother coming along",
    "the landlord asked for your number",
    "do you still need the ladder",
    "I paid for your coffee this morning",
    "which bus do you take to the clinic",
    "your turn to book the court",
    "how was the parents' evening",
    "did the plumber call you back",
    "I'll bring the drill round tomorrow",
    "please sign the card for your aunt",
)

OPEN_FLOOR = (
    "the heating is making that noise again",
    "it is raining sideways outside",
    "that new ramen place opened on the corner",
    "half the street has no power",
    "the match was moved to nine",
    "somebody parked a boat in my spot",
    "the lift is out of order until Monday",
    "they changed the timetable again",
    "I think the printer has given up",
    "there is a film crew in the park",
    "the bakery sold out before eight",
    "a pigeon got into the post office",
    "the museum is free this weekend",
    "my neighbour mows at seven in the morning",
)

BACKCHANNEL = ("lol", "haha", "😂", "ok", "nice", "true", "👍", "hm")

TO_A_BOT = (
    "that is rich coming from you",
    "say that again, but slower",
    "I will frame that one",
    "how long did you think about it",
    "you can do better than that",
    "and what about yourself",
    "my grandmother liked it",
    "that one actually landed",
)

TO_A_GROUP = (
    "what do you two think of my shirt",
    "you two, pick a winner between tea and coffee",
    "you guys should see my kitchen",
    "everyone, roast my parking",
    "all of you, rate my holiday plans",
    "everyone roast me",
)

SPLITS = ("be honest about my beard", "judge my grocery list", "say something about my bike", "guess my age")

CALLS_FIRST = ("{name}, {remark}", "hey {name}, {remark}", "{name}: {remark}?", "ok {name}, {remark}")
CALLS_LAST = ("{remark}, {name}", "{remark}, {name}?")
CALLS_BY_MENTION = ("{{@{name}}} {remark}", "{remark} {{@{name}}}")


def remarks() -> list[str]:
    """All that can be said to a bot, each once: an evening should not ask the same thing twice."""
    return [*REMARKS, *(f"my {thing} {fact}" for thing in THINGS for fact in FACTS)]
