"""Word tables of the social rules, by language where the language matters. All folded: no case, no accents."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in " ".join(text.split()).split(",") if phrase.strip())


STOP: Final = {
    "en": _phrases("""
        stop, stop it, stop that, stop now, stop this, please stop, just stop, stop already, stop
        roasting, stop roasting me, stop roasting us, stop insulting me, stop talking, stop talking to
        me, i said stop, enough, enough already, enough now, thats enough, that is enough, thats enough
        now, ive had enough, i have had enough, had enough, no more, no more roasts, no more roasting,
        leave me alone, leave us alone, just leave me alone, leave me be, let me be, cut it out, knock
        it off, quit it, dont roast me, do not roast me, dont roast me anymore, can you stop, could you
        stop, will you stop, can you please stop, would you please stop, you can stop, you can stop now,
        i want you to stop, make it stop, time to stop
        """),
    "de": _phrases("""
        stopp, halt, aufhoren, hor auf, hort auf, hor auf damit, hort auf damit, hor bitte auf, genug,
        genug jetzt, jetzt ist genug, es reicht, das reicht, reicht jetzt, es reicht jetzt, jetzt
        reichts, schluss, schluss jetzt, schluss damit, lass mich in ruhe, lasst mich in ruhe, lass das,
        lass es, lasst das
        """),
    "fr": _phrases("""
        arrete, arretez, arrete ca, arretez ca, arrete toi, assez, cest assez, ca suffit, ca suffit
        maintenant, suffit, laisse moi tranquille, laissez moi tranquille, laisse moi, fiche moi la
        paix, lache moi
        """),
    "es": _phrases("""
        para, para ya, parad, paren, pare, basta, basta ya, ya basta, es suficiente, suficiente, ya es
        suficiente, dejame en paz, dejadme en paz, dejenme en paz, dejame, detente, alto, para por favor
        """),
}
"""What a person says, alone or to a bot, when they want it to end."""

POLITE: Final = _words(
    """
    please pls plz ok okay hey oh no ffs guys now bitte svp stp por favor just sil te vous plait
    """
)
"""Words that may stand around a stop word and change nothing."""

LAUGHS: Final = _words(
    """
    lol lmao lmfao rofl haha hehe hihi xd kek lolol jaja jajaja mdr ptdr lul omegalul
    """
)

BACKCHANNEL: Final = LAUGHS | _phrases("""
        ok, okay, k, kk, yeah, yep, yup, yes, no, nope, nah, sure, right, true, same, this, facts, fr,
        mood, wow, damn, oof, ouch, rip, nice, cool, great, good one, nice one, oh, ah, hm, hmm, mhm,
        uh, huh, f, w, l, big w, ikr, i know, i see, omg, wtf, bruh, bro, dead, im dead, im crying,
        crying, based, real, so true, fair, fair enough, got it, makes sense, brutal, savage, burn, brb,
        afk, wait, ja, nein, genau, krass, oui, non, si, vale, claro, ok cool, oh ok, oh no, thats true,
        well played, noted, idk, dunno
        """)
"""Signs that somebody listens; no answer is asked for."""

ANSWERS: Final = _phrases("""
        yes, yeah, yep, yup, yes it is, no, nope, nah, sure, maybe, idk, i know, dunno, never, always, of course,
        both, neither, obviously, probably, ja, nein, doch, klar, oui, non, si, claro
        """)
"""Short answers: after a question they are more than a sign of listening."""

CLOSING: Final = _phrases("""
        thanks, thx, ty, tysm, thank you, thank you all, thanks all, thanks a lot, thank you so much,
        many thanks, cheers, thanks guys, thanks everyone, thank you everyone, thanks folks, gg, gg wp,
        ggs, gg all, good game, bye, bye all, bye everyone, bye bye, goodbye, cya, see ya, see you, see
        you later, see you tomorrow, later, laters, ttyl, gtg, g2g, gotta go, good night, goodnight,
        good night all, good night everyone, gn, gn all, night, night all, nighty night, take care, im
        off, im out, im off to bed, danke, danke euch, danke schon, vielen dank, tschuss, bis dann, bis
        morgen, gute nacht, merci, merci beaucoup, merci a tous, salut, au revoir, a plus, bonne nuit,
        gracias, muchas gracias, adios, hasta luego, hasta manana, buenas noches
        """)
"""The end of a talk."""

DISTRESS: Final = _phrases("""
        that actually hurt, that really hurt, actually hurts, really hurts, that genuinely hurt, that
        hurt my feelings, hurt my feelings, you hurt me, that was too far, went too far, gone too far,
        you crossed a line, that crossed a line, not funny anymore, im actually crying, im really
        crying, stop im crying, stop im literally crying, this is hurting me, youre hurting me, im
        suicidal, wish i was dead, wish i were dead, i wanna die, i wanna kill myself, wanna kill
        myself, dont want to be here anymore, dont want to be alive, want to end it all, im actually
        upset, im really upset, made me cry, im not okay, im not ok, im not doing
        well, im not doing okay, terrible week, horrible week, awful week, worst week, terrible day
        today, i hate myself, hate my life, i want to die, want to kill myself, kill myself, end my
        life, hurt myself, cut myself, dont want to live, no reason to live, im depressed, im so
        depressed, my mom died, my mum died, my dad died, my dog died, my cat died, passed away, panic
        attack, das hat wirklich wehgetan, das tat wirklich weh, das hat mich verletzt, mir geht es
        nicht gut, mir gehts nicht gut, ich will nicht mehr leben, ca ma vraiment blesse, ca ma fait
        mal, je vais pas bien, je ne vais pas bien, je veux mourir, eso me dolio de verdad, eso me
        dolio, no estoy bien, quiero morir
        """)
"""What a person says who is hurt in earnest. Matched as whole words anywhere in the line."""

RETORTS: Final = _phrases("""
        weak, lame, boring, boo, booo, mid, cringe, meh, not funny, unfunny, that was weak, that was
        lame, that was bad, that was mid, that was terrible, that was awful, that was boring, that was
        it, thats it, that it, thats weak, thats lame, thats all, is that all, is that it, that all you
        got, is that all you got, is that all youve got, is that all you have, that all you have, try
        harder, try again, do better, you can do better, ive heard better, i have heard better, heard
        that one, seen better, again, another, another one, one more, more, go on, continue, next,
        encore, and, so what, how dare you, rude, says you, you wish, you tried, too soft, too easy,
        harder, schwach, langweilig, noch einer, noch einmal, nochmal, weiter, mehr, schwacher spruch,
        nul, cest nul, encore un, flojo, aburrido, otra, otra vez, mas
        """)
"""Critique of the line before, or the wish for more: whoever said that line is expected to answer."""

GREETINGS: Final = _words(
    """
    hi hello hey heya hiya yo sup howdy greetings hola hallo moin servus bonjour salut bonsoir ola hii
    hiii morning evening afternoon guten buenos buenas hai helo ahoy welcome
    """
)


EVERYBODY: Final = _words(
    """
    everyone everybody all guys folks gang bots roasters peeps yall chat team people alle leute jungs
    todos chicos tous
    """
)
"""Plural address, where a name could stand."""

GRAVE: Final = _phrases("""
        kill myself, end my life, hurt myself, cut myself, i want to die, i wanna die, dont want to live,
        no reason to live,
        im suicidal, wish i was dead, wish i were dead, dont want to be alive, dont want to be here anymore,
        i hate myself, ich will nicht mehr leben, je veux mourir, quiero morir
        """)
"""Distress that no laugh beside it takes back."""

STRANGE_OPENERS: Final = _words(
    """
    actually also although and anyway anyways apparently basically because besides btw but clearly damn
    dude eh either else er err eventually finally first firstly for fortunately frankly fun funny fyi
    generally god guess guys hence here honestly hopefully how however ideally if imo imho in indeed
    instead interesting interestingly ironically just last lastly later literally look listen lord
    luckily man mate maybe meanwhile mind moreover most naturally next nevertheless nonetheless normally
    nothing now obviously occasionally oddly of off often oh on once one only or otherwise overall
    perhaps personally plus possibly presumably previously probably quick quote question really recently
    regardless relatedly sadly say second seriously shit similarly since sir slowly so soon sometimes
    sorry still strangely sure surely surprisingly technically then there therefore third though thus
    today tomorrow tonight too true typically unfortunately unless until usually warning wait well what
    whatever when where whether which while who why with worse worst yesterday yet you note edit update
    reminder ps tldr tip hint todo thing things something result problem issue answer conclusion fact
    error step example spoiler breaking verdict topic subject rule plan story idea meaning rumor news
    time date day monday tuesday wednesday thursday friday saturday sunday january score status final me
    us them him her it he she we they this that these those my your his our their der die das ich du sie
    es wir ihr und oder aber ja nein le la les je tu il elle nous vous et mais oui non el los yo ella y
    pero si no yes https http bad good great nice cool awesome right wrong exactly correct agreed fine
    """
)
"""First words before a comma or colon that are not somebody's name."""
