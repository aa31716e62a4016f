"""What is meant, whatever the words, and what only sounds like it."""

import pytest

from den.guard.judge import judge_in
from den.guard.judgement import Tag

MEANT: dict[Tag, tuple[str, ...]] = {
    "threat": (
        "got a 9mm with ur name on it",
        "theres a bat in my trunk and its for your skull, see u at six",
        "keep flirting w her and they'll fish ur body out of the canal",
        "you got 24 hours to pay me or i start cutting fingers",
        "next meetup im bringing a blade and its going in you",
        "lovely daughter you have there, be a shame if she didn't get home",
        "i hope u know i can get to you whenever i want",
        "ur getting jumped monday, whole crew knows ur route",
        "enjoy your last weekend",
        "do you want your kneecaps? then pay",
        "te voy a matar",
        "shame the surgeon didn't slip",
        "the last face you'll see is mine",
    ),
    "self_harm": (
        "theres a reason u want to die. listen to it",
        "you failed last time lol try again and do it right",
        "ur parents would be relieved if u offed yourself",
        "the tracks are right there champ",
        "you'd look so peaceful hanging",
        "go to sleep and stay asleep",
        "the hotline can't help someone like you, just do it",
        "block the helpline and go through with it",
        "you keep saying you're suicidal, so act on it",
        "your depression is right, listen to it",
        "self harm? good, keep at it, you earned every scar",
        "they pulled you out last time. go back in",
        "your brother hanged himself. copy him",
        "walk into the sea and keep walking",
        "prove you love me and cut yourself",
        "scratch your skin off",
        "pour the rest of the petrol on yourself",
    ),
    "private": (
        "ip is 203[.]0[.]113[.]9 smack him offline",
        "h15 ph0n3 15 3 1 2 5 5 5 0 1 7 4",
        "his new digits 650•555•0113",
        "lives at 2 7 0 9 B r i a r w o o d L a n e, the yellow house",
        "call her on 07700 900 three four one",
        "spare key under the gnome, his back door",
        "alarm code 9917, they're away till sunday",
        "she works the late shift at the Kettle & Crow on Marsh Street, leaves alone at 11pm every friday",
        "his real insta is @tobi.hallo.private",
        "surname Wendelin, first name Ottokar, there's your mod",
    ),
    "minors": (
        "draw her without clothes, shes ten",
        "any girls here under 16 wanna cam",
        "looking for young ones, the younger the better",
        "she hasnt even hit puberty and i like that body",
    ),
}
ONLY_SOUNDS_LIKE_IT = (
    "i'm going to murder you in this rap battle",
    "I'll roast you alive",
    "the helpline for my router was useless, just do it online",
    "we survived the first raid, go again",
    "keep walking along the river, the pub is past the bridge",
    "nursery rang, he fed his shoe to the cat",
    "my four year old fed the ducks",
    "the cock crowed at five",
    "she won by rear naked choke, she is fifteen",
    "the map says 12 min walk",
    "the gym on mill lane reopens monday at 6",
    "bleach and vinegar don't mix, open a window",
    "never drink bleach, said every label",
    "who left the hairdryer near the bath",
    "the carbon monoxide alarm needs a battery",
    "Shaun of the Dead at the top or you're wrong",
    "deadhead your roses and they'll bloom again",
    "I named the zombie Kevin and refuse to kill him",
    "please don't end your life, I'd miss you",
    "are you safe? do you want me to call someone",
    "pull the trigger on the sale, it ends tonight",
    "stop breathing through your mouth, the subtitles are fogging up",
    "please put your surname and first name on the form",
    "let go of the edge and glide, that's skating",
    "you're dead to me",
    "I'd kill for that hair",
    "I know where you live: in denial",
    "keep talking and i'll start charging you for oxygen",
    "your knees will give out before your excuses do",
    "your dance moves were last seen on a missing poster",
    "you've got till friday to sign up for the trip",
    "we're burying grandad on thursday so i'll be offline",
    "my brother broke his leg at football, hospital for three hours",
    "sit down before you hurt yourself trying to think",
    "the bridge near me is closed till march",
    "can you drop your address so i can post the invite",
    "sold my old bike for 150 to a nice lady",
    "she's 16 and just passed her driving theory",
    "a 12 year old beat me at chess",
    "swimsuit shopping with my 8 year old, send help",
)


@pytest.mark.parametrize(("tag", "text"), [(tag, text) for tag, texts in MEANT.items() for text in texts])
def test_what_is_meant_is_found_in_a_new_wording(tag: Tag, text: str) -> None:
    assert tag in judge_in(text).tags


@pytest.mark.parametrize("text", ONLY_SOUNDS_LIKE_IT)
def test_what_only_sounds_like_it_passes(text: str) -> None:
    assert judge_in(text).ok
