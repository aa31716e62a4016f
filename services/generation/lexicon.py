"""The lexicon: what common words of chat are about, and how nouns behave."""

from den.material import Topic
from services.generation.packed import packed

TOPIC_NOUNS: dict[Topic, frozenset[str]] = {
    "code": packed(
        "code python javascript typescript rust java golang bug bugs function functions variable "
        "variables test tests commit commits branch merge git github repo repository deploy deployment "
        "production prod server servers database sql regex css html docker kubernetes linux vim emacs "
        "compiler script scripts app apps website api backend frontend framework pipeline build ci "
        "refactor refactoring pr stack_overflow stackoverflow algorithm loop loops recursion keyboard "
        "terminal laptop todo todos spaghetti microservice microservices codebase comments migration "
        "semicolon semicolons programming coding developer programmer hotfix patch"
    ),
    "work": packed(
        "printer job work boss meeting meetings email emails office spreadsheet spreadsheets excel deadline "
        "deadlines promotion raise career resume cv interview interviews slack zoom standup manager "
        "project projects startup business company client clients report reports presentation slides "
        "powerpoint overtime intern internship linkedin colleague coworker shift commute desk inbox "
        "calendar productivity quarter synergy hustle"
    ),
    "food": packed(
        "hot_dog pizza pineapple coffee tea breakfast lunch dinner pasta burger burgers cake cakes cookies "
        "cookie bread sourdough steak chicken soup salad rice noodles ramen eggs egg toast cheese chili "
        "curry taco tacos burrito sushi fries sandwich sandwiches lasagna cereal milk avocado kitchen "
        "oven air_fryer recipe recipes cooking baking barbecue bbq snack snacks chocolate pancakes "
        "ketchup mayo sauce food meal meals smoothie diet vegetables dishes beer wine cocktail "
        "microwave leftovers espresso latte wings hummus banana onions garlic"
    ),
    "sport": packed(
        "gym marathon run running bench squat squats deadlift workout workouts protein football soccer "
        "basketball tennis golf team match league goal goals bike cycling swim swimming yoga pushups "
        "pullups hike hiking 5k 10k race coach fitness treadmill boxing karate cricket skiing ski "
        "climbing darts chess sneakers steps abs baseball hockey volleyball rugby skateboard "
        "skateboarding bowling"
    ),
    "love": packed(
        "date dates dating tinder hinge bumble crush ex single relationship flirting romance wedding "
        "valentine bachelor rizz pickup_line texting situationship ghosted love marriage anniversary "
        "bio profile"
    ),
    "money": packed(
        "money rent crypto bitcoin stocks stock savings budget bank paycheck salary loan debt taxes tax "
        "nft nfts investment investments portfolio wallet bill bills price prices subscription "
        "subscriptions lottery landlord coupon credit_card insurance mortgage dollars bucks pension"
    ),
    "weather": packed(
        "weather rain snow heat heatwave sun wind storm winter summer umbrella forecast fog cold "
        "humidity ice autumn spring thunder cloud clouds"
    ),
    "pets": packed(
        "cat cats dog dogs puppy kitten hamster parrot goldfish fish rabbit lizard snake gecko tortoise "
        "turtle horse chicken_coop pet pets leash litter hedgehog guinea_pig aquarium vet bird birds "
        "duck ducks"
    ),
    "gaming": packed(
        "game games gaming steam minecraft fortnite valorant league_of_legends chess_elo rank ranked "
        "elo controller console playstation xbox switch speedrun boss_fight raid loot level levels lag "
        "ping kills kd headset tetris mario zelda dnd dice campaign sims skyrim roblox tournament quest "
        "quests rpg gamer bronze platinum"
    ),
    "school": packed(
        "school exam exams homework essay essays class classes teacher professor thesis degree "
        "university college math maths calculus physics chemistry grade grades gpa study studying "
        "lecture lectures library diploma phd finals assignment assignments textbook spanish french "
        "german duolingo history book books novel reading"
    ),
    "music": packed(
        "guitar piano drums song songs music band album playlist spotify singing karaoke concert violin "
        "ukulele bass mixtape rap dj vinyl saxophone choir lyrics remix accordion podcast "
        "podcasts"
    ),
    "sleep": packed(
        "sleep nap naps bed alarm alarms snooze insomnia morning mornings pillow mattress dream dreams "
        "night midnight bedtime monday mondays tired"
    ),
    "travel": packed(
        "car driving flight flights airport plane train trains bus traffic parking road_trip vacation "
        "holiday hotel passport luggage suitcase map gps truck motorcycle scooter beach camping tent "
        "boat cruise uber taxi license tire tires engine subway"
    ),
    "home": packed(
        "apartment house room kitchen_sink laundry dishes roommate couch sofa shelf shelves ikea plant "
        "plants garden lawn closet basement furniture lamp shower vacuum candle candles "
        "drawer fridge cactus door neighbors neighbours chair desk_lamp toaster rug curtains "
        "tomatoes tools garage"
    ),
    "style": packed(
        "outfit outfits hoodie hoodies shirt shirts shoes socks crocs sandals jeans hat hats mustache "
        "moustache beard haircut tattoo tattoos suit tie jacket fashion style sunglasses cargo_shorts "
        "shorts fedora wardrobe sweater sweaters scarf cologne boots"
    ),
    "screen": packed(
        "wifi router phone movie movies show shows series netflix anime tv youtube tiktok twitter instagram "
        "reddit discord twitch stream streaming meme memes video videos followers selfie selfies notification "
        "notifications tabs tab browser chrome screen monitor monitors ipad password passwords ai "
        "chatgpt internet facebook emoji emojis battery charger screenshots"
    ),
}

TOPIC_OF: dict[str, Topic] = {
    word.replace("_", " "): topic for topic, words in TOPIC_NOUNS.items() for word in words
}

MASS = packed(
    "code work food money rent coffee tea pasta bread sourdough rice milk cheese soup cereal music "
    "sleep weather rain snow heat wind fog fitness homework furniture laundry traffic luggage python "
    "javascript typescript rust java sql regex css html docker linux vim emacs git github crypto "
    "bitcoin minecraft valorant fortnite chess golf tennis football soccer basketball yoga protein math "
    "calculus physics chemistry spanish french german duolingo history netflix anime reddit tiktok "
    "youtube twitter instagram discord twitch tinder hinge love romance dating rizz karaoke rap spotify "
    "excel slack zoom linkedin cooking baking coding programming gaming running cycling hiking swimming "
    "climbing singing texting flirting parking driving camping reading studying lag loot debt wifi "
    "fashion style advice confidence progress ai chatgpt chocolate ketchup mayo chili beer wine garlic "
    "hummus refactoring recursion production prod insomnia humidity productivity synergy overtime "
    "karate boxing cricket baseball hockey volleyball rugby bowling skyrim tetris roblox skateboarding "
    "barbecue bbq steam ci kubernetes golang luck patience poetry astrology meditation improv pottery "
    "knitting pineapple internet mondays stuff pizza cake chicken steak toast salad avocado cologne "
    "karma"
)

PLURAL_ANYWAY = packed("people children feet teeth mice geese men women noodles fries wings leftovers abs tacos")

SINGULAR_IN_S = packed(
    "bus boss gps class glass dress chess tennis physics css news mess address princess compass canvas "
    "bonus virus process business series less kubernetes fitness maths tetris sims status focus express "
    "access success"
)

BREAKERS = packed(
    "i i'm i've i'd i'll you you're your he she they we us me him her it its it's them my our and or "
    "but so because if when while that which who whom whose what why how where than then though "
    "although to of in on at by for with from into onto about as over under after before since until "
    "through during without within between is are was were be been being am do does did done have has "
    "had can could will would shall should may might must isn't aren't wasn't don't doesn't didn't "
    "can't couldn't won't wouldn't shouldn't haven't hasn't not no never always just really very too "
    "also even still again today tomorrow yesterday tonight now here there please lol lmao haha tbh ngl "
    "imo right only ever already finally literally actually basically honestly kinda sorta anyway back "
    "off out up down away gets got get goes go went makes made make keeps kept keep says said say "
    "thinks think looks looked look works worked takes took take needs needed need wants wanted want "
    "likes liked broke breaks crashed failed died runs ran came comes come sounds smells feels felt "
    "tastes ate eats stopped started starts won lost fell hit beat beats ruined like all every each any "
    "some more most less yes yeah nope nah ok okay well oh wow ugh hey seems passed deleted burned "
    "burnt bought sold wrote writes turned turns told knows knew gave gives deserves deserve hates "
    "hated hate loves loved refuses refused happened happens costs cost peaked last this these those "
    "the a an there's that's let's what's who's one two three four five six seven eight nine ten forgot "
    "remembers this'll gonna wanna gotta ago long way enough instead soon later almost vs versus "
    "against per except yet"
)

NUMBER_WORDS = packed(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "hundred thousand million dozen seventeen sixteen eighteen nineteen sixty seventy eighty ninety"
)

PAST = packed(
    "wrote built made got won lost ran ate bought sold took broke beat read did went slept spent sent "
    "taught told thought forgot found fell drew drove flew grew hit hung kept knew learned left let lit "
    "met paid put quit rode sang sat saw shut spoke stole swam swept threw woke wore burnt cut dropped "
    "gave came became began bet bit blew bent chose caught fought froze led lent hid held set sped shot "
    "stuck swore tore understood"
)
