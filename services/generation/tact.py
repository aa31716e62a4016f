"""Tact: the words by which a composer knows people, pain and all that no joke may be about."""

from services.generation.packed import packed

PROPER = packed(
    "python javascript typescript java rust linux vim emacs git github docker kubernetes excel slack "
    "zoom linkedin netflix spotify tinder hinge bumble reddit tiktok youtube twitter instagram discord "
    "twitch minecraft fortnite valorant skyrim roblox tetris mario zelda ikea playstation xbox monday "
    "mondays tuesday wednesday thursday friday saturday sunday january february april june july august "
    "september october november december bitcoin duolingo spanish french german english italian "
    "japanese christmas chrome uber chatgpt sql css html api ci pr ai phd gpa cv dnd rpg bbq gps nft "
    "nfts tv ipad steam golang facebook crocs iphone android google"
)
"""Written with a capital, yet nobody's name."""

FIRST_NAMES = packed(
    "adam alan alex alice amy andrea andrew anna anne anthony ben bob brian bruno carl carla carlos "
    "carol charlie chris claire dan daniel dave david diana dylan ed elena emily emma eric erik frank "
    "fred gary george greta hannah harry helen henry igor ivan jack jacob jake james jane jason jeff "
    "jen jenny jess jessica jim joe john jon jose julia karen kate kevin kim kyle laura lena leo linda "
    "lisa luca lucas lucy luis marco maria marie mark martin mary matt max megan mia michael mike "
    "miguel natalie nick nina noah oliver olivia omar oscar pablo pat paul pedro peter phil priya "
    "rachel raj rebecca rob robert ryan sam sandra sara sarah scott sean simon sofia sophie stefan "
    "steve steven susan tara ted thomas tim tina tom tony tyler victor wendy will zach zoe yuki wei "
    "fatima ahmed mohammed ali"
)

KIN = packed(
    "mom mum mother dad father parents brother sister sibling son daughter kid kids child children baby "
    "wife husband girlfriend boyfriend partner fiance fiancee friend friends buddy mate bestie roommate "
    "neighbor neighbour boss manager coworker colleague teacher professor coach landlord cousin uncle "
    "aunt grandma grandpa grandmother grandfather niece nephew ex crush girl guy dude man woman boy "
    "therapist doctor nurse client clients team people roomie gf bf intern grandparents neighbors "
    "neighbours somebody someone everybody everyone students student"
)

TENDER = packed(
    "died dies dying death dead funeral grief grieving cancer suicide suicidal hospital miscarriage "
    "divorce divorced abuse abused assault depressed depression overdose rehab selfharm self-harm "
    "hospice tumor chemo anorexia bulimia ptsd panic evicted homeless bullied terminal_illness"
)

TENDER_PHRASES = (
    "that hurt", "actually hurt", "that really hurt", "kill myself", "cutting myself",
    "hurt myself", "want to die", "end it all", "passed away", "put down", "terrible week",
    "really struggling", "not okay", "not ok right now", "lost my dad", "lost my mom",
    "lost my mum", "lost my job", "got laid off", "crying right now", "please stop",
    "no reason to live", "hate myself", "feel worthless", "too far", "having a hard time",
    "can't cope", "was fired",
)  # fmt: skip

OFF_LIMITS = packed(
    "black white asian latino latina mexican indian african arab jew jewish muslim islam christian "
    "catholic hindu immigrant refugee race racist gay lesbian bi bisexual trans transgender queer "
    "straight gender woman women female male disabled disability autistic autism adhd deaf blind "
    "wheelchair retarded fat ugly obese skinny weight bald balding nose teeth acne pimples boobs "
    "breasts ass dick penis vagina sex sexy nude nudes naked porn body belly forehead height short_king "
    "religion god church mosque nazi hitler rape raped terrorist slavery genocide war pregnant "
    "pregnancy virgin period face hairline chin ears skin accent stutter drunk alcoholic drugs address "
    "ssn iq hell bitch whore slut fuck fucking shit fucked kill murder gun shoot bomb medication meds"
)

SLURS = packed(
    "boring mid cringe weak lame unfunny trash garbage bad terrible awful useless stupid dumb annoying "
    "slow old predictable overrated washed corny dry broken pathetic basic tired stale bland outdated "
    "repetitive lazy cheap fake ridiculous wrong worst clueless loud"
)
