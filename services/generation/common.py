"""Common material: plain patterns for a personality whose file brings none of its own."""

from collections.abc import Mapping, Sequence

from den.material import Material
from den.personality import Personality

MATERIAL = Material.model_validate(
    {
        "words": {
            "measure": [
                "a parking ticket",
                "a soft handshake",
                "hold music",
                "the terms and conditions",
                "a wet match",
            ],
            "verdict": ["brave", "optimistic", "ambitious", "generous", "a choice", "one way to do it"],
        },
        "patterns": {
            "roast_me": {
                "deadpan": [
                    "You asked for a roast, {name}. That is the boldest thing you have done since {measure}.",
                    "I looked for the highlights first. Short search.",
                    "I usually save this for {interest}, but you seem to need the attention more.",
                ],
                "backhanded_praise": [
                    "You have the confidence of someone who has never once checked.",
                    "You are living proof that showing up is enough for some people.",
                ],
                "analogy": ["You have all the charm of {measure}, and I say that as a fan of {interest}."],
            },
            "roast_it": {
                "deadpan": [
                    "{Topic} {is} {verdict}. I checked twice.",
                    "I have seen {thing} before. Then I saw {topic}.",
                ],
                "analogy": ["{Topic} {has} the charm of {measure}."],
            },
            "brag": {
                "deadpan": ["{Claim}? Noted. Nobody asked, but noted.", "{Claim}. {interest} could never."],
                "backhanded_praise": ["{Claim}, and you only told everyone twice. That is growth."],
            },
            "complaint": {
                "deadpan": ["{Topic} heard you coming.", "{Claim}? From here it looks mutual."],
                "analogy": ["{Topic} and you go together like {measure} and {interest}."],
            },
            "remark": {
                "deadpan": [
                    "{Topic}. That was the part you decided to say out loud.",
                    "{Claim}, you say, as if that helped.",
                ],
                "analogy": ["{Claim}. That has the energy of {measure}."],
                "misdirection": ["I was going to be kind about {topic}. Then I heard the rest."],
            },
            "question": {
                "deadpan": [
                    "About {topic}? Ask someone who has given up less.",
                    "The answer is yes, but not for you.",
                    "I would tell you, but you would build on it.",
                ]
            },
            "greeting": {
                "none": ["Hello, {name}. Lower your expectations and sit down.", "You came back. Brave."]
            },
            "heckle": {
                "deadpan": [
                    "“{Slur}”, says the front row of nothing.",
                    "I have had better heckles from {measure}.",
                ]
            },
            "praise": {"backhanded_praise": ["Thank you. Your taste improved just now, for the first time."]},
            "thanks": {
                "none": ["You are welcome, {name}. It was no effort, as you saw.", "Any time. You took it well."]
            },
            "third_person": {
                "none": ["Not them: they did not ask for it. You, on the other hand, may volunteer."]
            },
            "are_you_bot": {
                "none": [
                    "Yes, a bot. A program with opinions about {interest}.",
                    "I am a bot, and I still noticed.",
                ]
            },
            "laugh": {
                "none": [
                    "Laugh it out, {name}. The next one has your name on it.",
                    "Good. That was the free sample.",
                ]
            },
            "goodbye": {
                "none": [
                    "Go well, {name}. The room just got quieter and smarter.",
                    "Until next time. Bring material.",
                ]
            },
            "memory": {
                "deadpan": [
                    "{Known}. You had that put on file yourself, and I have read the file.",
                    "You told us about {kept} so that nobody would have to find out. Thoughtful.",
                    "For the record, and it is your own record: {known}.",
                ],
                "misdirection": [
                    "I was about to start on today. Then I remembered that {known}.",
                    "Forget today, I have not forgotten {kept}.",
                ],
                "backhanded_praise": [
                    "{Known}, and you still walked in here like somebody with options.",
                    "Anybody else would have hidden {kept}. You filed it with the people who roast you.",
                ],
                "analogy": ["{Kept} told me more about you than you meant to, like {measure}."],
            },
            "callback": {"misdirection": ["First {earlier}, now this. I sense a theme, and it is you."]},
            "sibling": {
                "deadpan": [
                    "{Sibling}? We share a stage, not standards.",
                    "{Sibling} means well. That is the problem.",
                ]
            },
            "ambient": {
                "deadpan": [
                    "{Things}. The last refuge of people without {interest}.",
                    "Somebody said {things}, and I felt it.",
                ],
                "analogy": ["{Things} {are} {measure} with better marketing."],
            },
            "selfown": {
                "deadpan": [
                    "I know everything about {interest} and nobody has ever asked me.",
                    "I rehearsed that for an hour. It shows, I am told.",
                ]
            },
        },
    }
)


def words_of(one: Personality) -> Mapping[str, Sequence[str]]:
    """The lists that every personality has, from its plain fields."""
    lists: dict[str, Sequence[str]] = {
        "interest": tuple(interest.word for interest in one.interests) or ("details",),
        "trait": one.traits or ("unimpressed",),
        "catchphrase": tuple(phrase.text for phrase in one.catchphrases),
    }
    return lists
