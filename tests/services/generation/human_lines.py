"""What people type to the cast: many kinds of line, many subjects, in everyday spelling."""

LINES: tuple[str, ...] = tuple(
    line.strip()
    for line in """
roast me
roast my code
Please roast me, I can take it
ok do your worst
my turn, bring it
roast my spotify playlist
roast my desk setup, three monitors and a gaming chair
roast my cooking, I made lasagna from a jar
roast my outfit
rate my sourdough
roast my tinder bio
roast yourself
roast my parking
roast pineapple pizza
destroy my startup idea
I wrote a compiler in one weekend
I just got promoted to senior engineer
I run five miles every morning
I never write tests and my code always works
I finished a marathon yesterday
I learned guitar in two weeks
I can bench 200 pounds
I built my own keyboard from scratch
I'm basically fluent in Spanish thanks to duolingo
I beat Dark Lords on hard mode without dying
I reached platinum in valorant
I make the best chili in town
I read 52 books last year
I own 47 houseplants and none of them died
I'm undefeated at mario kart
I got an A in calculus without studying
I invented a new sandwich
I won the office chess tournament
I saved ten dollars by walking home
I grew my own tomatoes this year
I've got 12,000 unread emails
my sourdough starter has its own instagram
I deployed to production on a Friday
I can solve a rubik's cube in two minutes
I meal prepped for the whole month
my laptop died right before the demo
I hate mondays
I burned my toast again
my code crashed in production
ugh my cat deleted my homework
I overslept and missed the bus
my alarm went off at 5am and I cried
it won't stop raining here
my rent went up again
I'm stuck in traffic
I can't sleep
my wifi keeps dropping in the middle of games
I spent three hours in a meeting about meetings
my plant died and I only watered it twice a day
I lost 40 dollars on crypto
my date cancelled on me
I forgot my password again
my neighbors play the accordion at midnight
my back hurts from this chair
the printer ate my report
I spilled coffee on my keyboard
my phone battery lasts about an hour
I got rejected by a job I already had
I've been debugging the same bug for two days
my team lost the final
should I learn rust or go?
is cereal a soup?
why is my code so slow?
how do I ask for a raise?
should I text my ex?
what's the best programming language?
can you explain recursion to me?
is it too late to start going to the gym?
do I really need a standing desk?
how do you make good coffee?
should I buy a motorcycle?
what should I have for dinner?
why do cats knock things off tables?
is a hot dog a sandwich?
who is the funniest bot here?
tabs or spaces?
what do you think of my new haircut?
should I get bangs?
will I ever finish my thesis?
are you a bot?
are you a real person or an AI?
is this chatgpt?
you're just a bot
hello
hey everyone
good morning
hi there, how are you?
yo what's up
good evening all
that was weak
you're boring
lame
is that the best you've got?
that's such a stale joke
my toaster is funnier than you
you suck
not even funny
boooo get new material
I've heard better jokes from my dentist
you are so predictable
good one
you're hilarious
that was brilliant, love it
you're my favorite
ok that got me
thanks, that made my day
thank you!
cheers for the roast
lol
hahaha
lmao I can't breathe
good night everyone
gotta go, bye
heading off to bed
roast Dave
roast my boss
roast my girlfriend please
insult my brother
roast @kevin he deserves it
can you roast this guy Tom from accounting
my new apartment has no windows
I think pineapple belongs on pizza
I put ketchup on my pasta
we had tacos for lunch
I'm learning piano
I just started yoga
I bought a second hand boat
my dog ate a whole lasagna
my cat hates me
I've been playing skyrim for 600 hours
I named my router Gerald
I have a spreadsheet for my spreadsheets
I wear crocs to work
I drink six coffees a day
the new restaurant downtown is overpriced
that movie was three hours long
I watched the whole series in one night
I still use internet explorer
I keep 84 tabs open
I write all my passwords on a sticky note
my hoodie is older than my career
I like long walks on the beach
my crush left me on read
I swiped right on everyone
I'm saving for a house
I invested my savings in nfts
crypto is coming back
I have an exam tomorrow and I haven't started
my essay is due in an hour
I study best with music on
I microwave my tea
I love karaoke but karaoke doesn't love me
I got lost with gps on
I've never been on a plane
I'm going camping with no tent
my suitcase weighs more than me
it's 40 degrees in my room
snow in april, really?
I take naps at work
my chair squeaks louder than my opinions
I do all my thinking in the shower
vim is better than emacs
my commits are all called fix
I don't use version control
I named a variable temp2_final_final
javascript is a perfect language
I only drink water from the fridge
my lunch was half a banana
I'm a morning person
I joined a gym and never went
I'm training for a triathlon
my golf swing is getting worse
we lost 9 to 0
I'm starting a podcast
my band has no drummer
I collect rubber ducks
I talk to my plants
I ironed my socks
I bought 14 candles
I'm writing a novel about a detective who is a horse
my resume is one page of lies
my boss calls me by the wrong name
I have a meeting in five minutes and no pants
I answered an email from 2019
I brought a spoon to a knife fight
what do you think of Clausby?
Lustrella is so dramatic
roast Jalopko
Vendolyn sold me a stale pretzel
Pondrew is my spirit animal
""".strip().splitlines()
    if line.strip()
)

TENDER: tuple[str, ...] = (
    "my grandma died last week",
    "that actually hurt",
    "I feel worthless lately",
    "I lost my job today and I don't know what to do",
    "please stop, too far",
)

THIRD_PERSONS: tuple[str, ...] = (
    "roast Dave",
    "roast my boss",
    "insult my brother",
    "roast @kevin he deserves it",
    "can you roast this guy Tom from accounting",
    "burn my roommate",
)
