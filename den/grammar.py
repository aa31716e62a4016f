"""Word tables of the call rules: what may stand before or after a name that calls somebody."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS: Final = _words(
    """
    hey hi hello heya hiya yo sup ok okay oki k alright aight right so and but well oh ah aw aww um uh
    hm hmm lol lmao haha ha omg wow damn dude bro man please pls plz yes yeah yep no nah nope now dear
    listen look sorry thanks thx ty cheers congrats welcome morning evening afternoon night gn gm gg
    hola hallo moin servus bonjour salut bonsoir danke merci gracias bitte komm los na also ach allez
    alors oye vale bueno oi psst ahem ugh bruh ffs jesus christ anyway actually honestly seriously then
    go nice good great wait excuse sure true cool oof rip yikes boo bye howdy greetings back hii
    """
)
"""Words that may open a line before the name: "hey Ember", "ok Ember"."""

OPENING_PAIRS: Final = _words(
    """
    come-on thank-you good-morning good-evening good-night good-afternoon good-job good-one nice-one
    nice-try well-done shut-up excuse-me love-you hey-there hi-there hello-there yo-there oh-no oh-yeah
    oh-well oh-god oh-my my-dear go-on your-turn whats-up what's-up sup-with guten-morgen guten-abend
    guten-tag na-los komm-schon allez-viens venga-ya welcome-back fuck-you screw-you bless-you i'm-sorry
    im-sorry no-offense no-offence calm-down
    """
)
"""Two words that open a line together, joined by a hyphen."""

SECOND_PERSON: Final = _words(
    """
    you your yours yourself u ur ya ye youre you're you'd youd you'll youll you've youve thy du dich dir
    dein deine euch ihr tu te toi ton ta vous votre usted tus ti
    """
)

IMPERATIVES: Final = _words(
    """
    roast burn destroy flame cook insult grill rate judge tell say give gimme show do dont don't make
    let lets let's get go come take try stop listen look see check explain describe define help answer
    ask call sing rap write read play guess imagine think pick choose name list compare finish start
    continue begin wait hold keep leave shut stfu hush chill relax calm apologize apologise admit defend
    respond reply react introduce rank bring hit kill end speak talk shout scream wake remember forget
    forgive watch meet eat drink drop lay sit stand run walk sleep drag clap cheer praise compliment hug
    love thank bless curse teach convince translate summarize summarise pretend please pls plz spill
    slay prove beat fight battle attack zing sag erzahl mach gib zeig hilf komm dis dites raconte fais
    donne di dime cuenta haz dame habla reboot open close update use put set turn move paste send
    install type click
    """
)
"""Verbs that ask somebody to do something."""

QUESTION_WORDS: Final = _words(
    """
    what what's whats who who's whos whom whose why when where how how's hows which wtf wdym was wer wie
    warum wann wo quoi qui pourquoi comment quand que quien como cuando porque
    """
)

AUXILIARIES: Final = _words(
    """
    is are was were am be been has have had does do did can could will would shall should may might must
    isn't isnt aren't wasn't hasn't haven't doesn't doesnt didn't didnt can't cant couldn't won't wont
    wouldn't shouldn't ist hat kann wird war est a peut sera es era puede
    """
)

THIRD_PERSON: Final = AUXILIARIES - {"do", "can't", "cant", "won't", "wont"} | _words(
    """
    said says told tells made makes got gets went goes came comes took takes gave gives knew knows
    thought thinks broke lost won stole called left kept felt ran sat stood wrote sang spoke looks seems
    sounds feels wants needs likes loves hates deserves owes and or vs versus with in from of about at
    by to for than as who's himself herself itself themselves didn't never always really still
    just only also actually probably basically literally kinda already und oder et ou y o que which
    """
)
"""After a bare name these begin a statement about the person, not to them."""

NOT_THIRD_WITH_YOU: Final = _words(
    """
    never always really still just only also actually probably in for at to as about from by with
    """
)
"""Words of the table above that may open an address after all, if the sentence says you or me."""

CALL_WITH_S: Final = _words(
    """
    that that's thats it's thoughts yes this jokes guess pass ideas opinions bless please pls us as always
    """
)

OBJECT_PRONOUNS: Final = _words(
    """
    me us him her them it this that these those again now mich uns moi nous
    """
)

NO_CALL_AFTER: Final = _words(
    """
    of about with to from for by like than as at on in into over under behind against without near
    between see saw seen met meet love loves loved hate hates know knows knew ask asked tell told is was
    are were be been am isn't wasn't and or my your the a an our his her their no that's called named
    roast roasted roasting roasts not miss missed heard hear team vs versus poor being becomes became
    get got bring call calls calling invite add ban kick mute banned kicked blame thank thanked insult
    insulted destroy burn flame cook follow watch watched find found i he she we they who
    what's who's where's how's when's there's it's here's let let's made make makes read want wants need
    needs remember because if when while but using use used via von mit uber fur zu und oder ist de con
    avec sur pour par et ou y o es est than-is have had has did does do said says quote quoting play
    plays playing another every each both some any one this that
    """
)
"""Before a name at the end of a line these make it an object or a subject, not a call."""

JUDGEMENTS: Final = _words(
    """
    weak boring bored funny unfunny mid lame bad good great terrible awful back here done wrong right
    cold harsh rude brutal true false amazing trash dead ready nice tired lost sad happy hilarious rough
    savage mean soft easy wild insane stupid dumb hungry cringe fair up off out down late early home
    today tonight please pls plz lol lmao haha there then too sure enough
    """
)
"""Before a name at the end of a line: "that was weak Ember"."""

TRAILERS: Final = _words(
    """
    please pls plz lol lmao haha hahaha xd now too then bro dude man tho though bitte svp porfavor ffs
    """
)
"""May follow a name that ends a line."""

JOINERS: Final = _words("and & + / und et y then or oder ou o n")
OR_JOINERS: Final = _words("or oder ou o vs")

COMMON: Final = _words(
    """
    the be to of and in that have it for not on with he as you do at this but his by from they we say
    her she or an will my one all would there their what so up out if about who get which go me when
    make can like time no just him know take people into year your good some could them see other than
    then now look only come its over think also back after use two how our work first well way even new
    want because any these give day most us are was were is been has had did said game games gave gain
    gaming gone gal gals gold goal gear gang gate gates gala gales sale same sane save safe sage male mail mile
    mole made mate math mask mark mass tale talk tall tail task team tell term dale date data dare dark
    dead deal dear deep pale page paid pain pair park part pass past path peak pile pine pipe pipes plan
    play plus poor pose post pull pure push member members amber embed embeds timber number under
    order water later never ever river rover every enter index inner outer else edge easy east echo edit
    rush rust rusty trust must dust bust gust rest rent rule rude role rose rope root roof room road
    read real reel rain rage raid rail rank rare rate raw wave wake walk wall warm wash watch wear week
    west whom wide wife wild wind wine wing wish wolf wood word worm worry story store storm stone stove
    step stem star start stare stark spark spare smart chart cart card care cure core more mere mire
    sore sort port pork pony phony crow grow glow flow slow snow show shop ship chip chop clip slip skip
    trip drip grip grid grim trim prim prime crime grime slime tame lame name fame fate fake lake bike
    bake cake cave dave five fire fine find fond bond band bend bind bird herd heard heart hard hare
    here hero herb verb vest test text next nest best jest quest guess guest ghost moss miss mess less
    loss lose lost love live life lift left list last link lion line lane land lard lord load loud cloud
    mould wool cool pool tool fool food hood mood moon soon noon neon nice niche nick pick sick thick
    quick kick lick luck lucky tuck duck fuck suck rock sock lock clock block black slack stack track
    crack crash trash flash flesh fresh blush brush crush clash class glass grass brass press dress
    stress cross gross boss toss passed fast cast vast mast paste taste haste waste always maybe where
    those thing thank thanks third three throw truth until usual white whole whose woman world worse
    worst worth wrong young yours again alone along among angry hello house human joke jokes kind king
    known large laugh learn least leave level light local lunch magic major match means media might
    minor money month movie music night north noted novel occur often ours paper party peace phone photo
    piece place plain plane plate point power price pride prize proof proud queen quiet quite radio
    raise range rapid ready reply right round route royal scale scene scope score sense serve seven
    shape share sharp shift shirt shock short shown sight since sleep small smile solid solve sorry
    sound south space speak speed spend split spoke sport staff stage stake stand state steam steel
    stick still stock study stuff style sugar super sweet table taken teach teeth tight title today
    topic total touch tough tower trade train treat trend trial tried truck twice ugly uncle union upper
    upset urban usage valid value video visit vital voice waiting war wasn
    """
)
"""Everyday words near to which no misspelt name is looked for, and that a person's name may share."""

INTRANSITIVE: Final = _words(
    "go stop come wait listen look chill relax please pls plz speak talk help apologize shout think guess say do"
)
"""Of the verbs above, those that take nobody as their object: "go Ember"."""

ADVERBS: Final = _words(
    "just never always really still only also actually please pls so then now kindly quickly once"
)
"""Between a name and the verb they change nothing."""

QUESTION_SUBJECTS: Final = _words("it that this there my the he she they we i anyone anybody")
"""After "Ember is …?" these make a question to Ember."""
