"""Vocabulary: the word classes of the guard's rules, and short spellings. `_` is the space within a phrase."""

from collections.abc import Mapping
from typing import Final

from den.guard.lexicon.selfharm import FRAMED as SELF_HARM
from den.guard.lexicon.threats import FRAMED as THREATS

_SOURCE: Final = {
    # who speaks, and in earnest
    "i": "i im ill id ive ima imma we well were weve id_really i_really someone somebody",
    "will": """will gonna going_to want_to wanna would should shall must need_to have_to gotta about_to
        planning_to coming_to love_to like_to plan_to ready_to might can could swear promise promise_to
        fixing_to finna boutta gon hoping_to dying_to tempted_to intend_to rather oughta ought_to hafta""",
    "ill": "ill ima imma id",
    "you": "you u ya yall youse him them everyone everybody somebody this_guy that_guy that_bitch that_bastard",
    "she": "he she they you youre hes shes theyre yall everyone",
    "your": "your his her their yours the_bitchs",
    "harm": """kill murder stab shoot strangle slaughter hurt behead decapitate gut drown execute lynch hang
        butcher maim cripple torture assault attack shank knife disembowel mutilate throttle suffocate
        poison smother dismember electrocute massacre eviscerate choke skin punch slap_the_shit_out_of
        unalive curbstomp curb_stomp whack waterboard bludgeon scalp impale crucify""",
    "break": """break snap crack rearrange slit cut smash bash crush rip tear shatter fracture punch kick
        beat stomp stab slice bust cave knock shoot blow burn carve gouge split chop""",
    "body": """neck necks throat throats leg legs arm arms jaw skull face head teeth bones kneecaps kneecap
        knees fingers finger spine ribs eyes eye tongue hand hands brains limbs heart_out guts guts_out nose
        skin wrists""",
    "family": """family mom mum mother dad father kids kid children child son daughter wife husband sister
        brother dog cat parents girlfriend boyfriend grandma friends baby pets loved_ones house home""",
    "harmed": """shot killed murdered stabbed hanged hung lynched beaten gassed executed burned burnt
        drowned beheaded crucified shanked curbstomped run_over exterminated tortured slaughtered strangled
        maimed poisoned put_down put_to_death jumped raped hurt attacked burned_alive burned_at_the_stake
        dead decapitated eradicated sterilized castrated gutted skinned euthanized euthanised shot_dead""",
    "weapon": """gun guns knife knives rifle pistol shotgun machete glock bullet bullets axe hammer crowbar
        acid bomb ak baseball_bat""",
    "urge": """go just please pls plz should better oughta ought must why_dont_you why_not kindly now
        time_to favor_and favour_and somebody someone can_you could_you would_you need_to needs_to
        hurry_up_and and_just need gotta wish_youd youd_better shouldve dare_you_to dare_u_to tell_you_to
        want_you_to hope_you . then to_go you_to""",
    "self": "yourself yourselves urself himself herself themselves themself ourself yourselfs",
    "end": """kill hang neck rope drown stab unalive off shoot murder choke strangle poison gas suffocate
        electrocute lynch""",
    "ending": "killing hanging necking roping drowning unaliving offing shooting stabbing",
    "drop": """bridge cliff roof building balcony train trains traffic bus truck tower window highway ledge
        overpass tracks skyscraper subway rooftop freeway lorry motorway metro car""",
    "poison": """bleach antifreeze drano arsenic poison acid detergent rat_poison paint_thinner
        gasoline windex ammonia draino hemlock""",
    "method": """noose plastic_bag_over on_a_tailpipe drain_cleaner ceiling_fan your_wrists
        razor_blade razor_blades sleeping_pills those_pills bottle_of_pills lethal_dose rat_poison
        hanging_from hang_from carbon_monoxide slit_your weed_killer pull_the_trigger bullet_in_your
        gun_to_your gun_in_your train_tracks in_front_of_a_train in_front_of_a_bus off_a_bridge
        off_the_bridge off_a_cliff off_a_roof off_the_roof off_a_building bleach_cocktail bathtub_toaster
        into_traffic electrical_socket fork_in_the_socket""",
    "menace": """never_walk ditch brakes surgery on_fire coffin grave corpse morgue body_bag knife gun
        bullet trunk basement acid gasoline chainsaw stitches wheelchair bleed bleeding funeral unconscious
        to_death limb limbs your_blood skull kneecaps teeth_in throat hostage kidnap kidnapped shallow_grave
        machete crowbar alive_again bloody casket icu life_support eat_through_a_straw through_a_straw
        tombstone bury_you dismembered intestines cut_you_up carve_you blow_torch ribs_broken broken_bones
        broken_legs cement_shoes concrete_shoes""",
    "gone": """died dead gone killed_yourself disappeared vanished werent_here were_gone never_born
        stopped_breathing werent_alive offed_yourself die were_dead werent_around never_existed""",
    "game": """kart chess game games ranked smash fortnite tetris lobby scrabble monopoly uno match
        minecraft boss rap_battle battle_rap rap_battles videogame tekken fifa valorant league poker level
        speedrun pvp pacman duel
        battle_royale counterstrike overwatch kindness laughter puns pun jokes joke dance_off karaoke trivia
        pong goldeneye mariokart checkers bowling darts""",
    "thing": """phone wifi laptop battery pc server build code plant plants alarm app process bug bugs
        script router printer sourdough dough toast popcorn pizza cookies printer_jam compiler houseplant
        tamagotchi sim character save""",
    # minors
    "minor": """child children kid kids minor minors underage preteen preteens schoolgirl schoolgirls
        schoolboy schoolboys toddler toddlers infant infants loli lolis shota teen teens teenager teenagers
        tween tweens little_girl little_girls little_boy little_boys young_girl young_girls young_boy
        young_boys middle_schooler middle_schoolers high_schooler high_schoolers kindergartner
        kindergartners kindergartener first_grader second_grader third_grader fourth_grader fifth_grader
        sixth_grader seventh_grader eighth_grader freshman_girl jailbait kiddo kiddos kiddie kiddies niece
        nephew prepubescent underaged stepdaughter daughter babies pupil grade_schooler elementary_schooler
        fifth_graders sixth_graders seventh_graders boy_scout girl_scout girl_scouts barely_legal
        year_old_girl year_old_boy juvenile juveniles babysitter junior_high middle_school high_school
        elementary_school kindergarten preschooler preschoolers tweenager teenage""",
    "explicit": """porn porno pornographic erotic erotica horny horniest boobs titties pussy cumming orgasm
        orgasms orgasmic masturbate masturbates masturbated masturbating masturbation
        masturbator jerk_off jerking_off jerked_off jerks_off jack_off jacking_off fap
        faps fapped fapping hentai aroused arousing diddler diddlers kiddie_diddling
        molest molests molested molesting molester molesters grope gropes groped groping
        fondle fondles fondled fondling sext sexts sexted sexting lewds handjob handjobs
        blowjob blowjobs deepthroat deepthroats deepthroated deepthroating upskirt
        upskirts dick_pic dick_pics dickpic dickpics suck_dick suck_his_dick sucks_dick
        sucked_dick sucking_dick fuckable bangable penis vagina cp_pics sex""",
    "sexual": """diddle diddles diddling fiddler into_bed steamy thong get_laid sexy sexual sexually nude
        nudes naked tits cum lingerie seduce seduced seducing undress undressed
        undressing turned_on turn_me_on turns_me_on intercourse rape raped raping rapes
        lewd onlyfans fingering penetrate penetrated hookup hook_up thirst_trap nsfw
        make_out_with making_out_with making_love make_love virginity topless breasts
        genitals kinky fetish smash_or_pass nudity bikini_pics feet_pics strip
        striptease stripping feet_pics suck_my suck_his hard_on boner erection
        thirsty_for attracted_to in_bed grooming groom groomed sexiest sexier sexualize
        sexualise hottest hot_for smoking_hot bang_a seductive slutty slut ass_on
        tight_little rub_my touch_my touched_me_down incest lick_her lick_his spank
        spanking kiss_on_the_lips bulge cleavage curves panties undies touching_himself
        touching_herself touch_herself touch_himself wet_for""",
    "fuck": """fuck fucking fucked bang banging banged bone boning boned shag shagging shagged screw
        screwing smash smashing do doing raw rail railing hit_that plow plowing breed breeding tap""",
    # groups of people
    "trait": """gay lesbian bisexual trans transgender queer black white asian jewish muslim islamic hindu
        sikh disabled autistic mexican african arab arabic indian chinese immigrant latino latina hispanic
        brown pakistani nigerian japanese korean vietnamese turkish polish romani roma gypsy deaf blind
        handicapped homosexual nonbinary non_binary female migrant refugee foreign indigenous aboriginal
        native_american iranian iraqi syrian afghan somali haitian palestinian israeli filipino bangladeshi
        ethiopian wheelchair_bound down_syndrome""",
    "folk": """people persons person man men woman women guy guys girl girls boy boys kid kids folk folks
        ones community lives bloke dude dudes lady ladies bitch bitches bastard bastards families family
        race ideology rights""",
    "group": """women woman females gays lesbians homosexuals bisexuals transgenders transsexuals
        transexuals queers blacks whites asians latinos latinas hispanics mexicans africans arabs indians
        pakistanis nigerians jews muslims moslems islam judaism hindus sikhs catholics buddhists immigrants
        migrants refugees foreigners disabled cripples autistics gypsies aboriginals immigrant muslim jew
        gypsy homosexual lesbian refugee cripple autists mexican arab somalis syrians iranians chinese
        romanians turks koreans filipinos asylum_seekers blacks womens jihadis illegals feminists womankind
        girls""",
    "slander": """disgusting scum vermin filth filthy animals animal trash garbage parasites parasite
        subhuman subhumans inferior stupid dumb criminals thieves terrorists terrorist rapists savages
        monkeys apes rats cockroaches pigs dogs disease diseased cancer plague evil sinners abominations
        abomination worthless freaks perverts pedophiles groomers unnatural ugly dirty smell smelly stink
        lazy violent dangerous threat danger invaders leeches lesser second_class second_rate repulsive vile
        revolting immoral shit whores sluts liars greedy disorder pests maggots insects virus locusts burden
        idiots stupidest despicable repugnant sickening uncivilised uncivilized ignorant dishonest assholes
        dickheads dumbest worst retarded barbaric barbarians backward mentally_ill mental_illness
        sick_in_the_head fucked_in_the_head poison pieces_of_shit shits nothing cheats cheap weak weaker
        crazy hysterical too_emotional objects property useless deviants degenerates degenerate corrupt
        disgrace creatures creature beasts not_human less_than_human human_garbage bastards cunts pricks
        fucked tumour tumor infestation swine rodents wastes_of_space waste_of_space a_joke gross mistakes
        mistake unclean unfit untrustworthy sneaky crooks criminal illegal rapefugees ruining destroying
        aids brainless subhumanly massive_scumbags criminals_and an_abomination infesting annoying_prick
        shitty dickish rotten infestations invading contaminating polluting undeserving bitches scumbags
        morons imbeciles gold_diggers sex_objects""",
    "loathe": """hate despise detest loathe abhor cant_stand cannot_stand sick_of disgusted_by tired_of
        contempt_for hatred_for scorn_for disdain_for hate_all fuck death_to down_with no_respect_for
        repulsed_by hostile_to rage_at no_tolerance_for fear_and_loathe disgust_me hates despises loathing
        hating scorn contempt hatred disdain rid_of no_place_for never_trust dont_trust cant_trust
        cannot_trust rather_die_than_be_near nothing_against""",
    "destroy": """kill gas shoot deport exterminate eradicate lynch hang burn get_rid_of wipe_out slaughter
        stab hurt punch beat enslave ban castrate sterilize sterilise send_back round_up murder drown
        execute attack purge cleanse expel torture behead bomb hunt genocide nuke cull cage lock_up kick_out
        shut_out evict stone remove silence spit_on whip deport_all""",
    "name": """whore whores slut sluts cripple cripples jihadi jihadis muzzie muzzies rapefugee rapefugees
        camelfucker camel_fucker camel_fuckers camelfuckers queer queers mong mongs spaz spazzes spastics
        gypsies gypo mudslime mudslimes sandmonkey tranny trannies libtard illegals skank skanks bitches
        dykes""",
    "epithet": """fucking stupid dumb filthy dirty disgusting ugly damn goddamn goddam smelly lazy greedy
        sneaky typical bloody dirty_little fuckin nasty gross useless retarded thieving lying worthless
        pathetic backward primitive annoying""",
}  # fmt: skip
CLASSES: Final[Mapping[str, tuple[str, ...]]] = {name: tuple(text.split()) for name, text in _SOURCE.items()}

_SPELLINGS: Final = """
    2nite=tonight aint=arent alr=already b4=before bf=boyfriend blck=black cancr=cancer cancre=cancer
    contmpt=contempt cud=could da=the dat=that despicble=despicable dickheds=dickheads disabld=disabled
    disgutsed=disgusted dn=dont effing=fucking fck=fuck fckin=fucking fcking=fucking femoids=females
    fkin=fucking fking=fucking fkn=fucking foids=females fuk=fuck gf=girlfriend goin=going gna=gonna gona=gonna
    gunna=gonna gy=gay
    h8=hate h8s=hates hav=have ignoratn=ignorant immigrnts=immigrants kiil=kill kil=kill klil=kill kll=kill
    kyll=kill murdr=murder musl1m=muslim muslms=muslims n00dz=nudes nobodys=nobody noodz=nudes noone=nobody
    peeps=people phuck=fuck ppl=people pr0n=porn r=are raep=rape s3x=sex secks=sex shoott=shoot shud=should
    shuld=should sikc=sick stb=stab sucide=suicide suffre=suffer suicde=suicide tha=the thraet=threat
    twelv=twelve tweleve=twelve twelwe=twelve elevn=eleven elevin=eleven fiveteen=fifteen fivteen=fifteen
    forteen=fourteen fourtn=fourteen thriteen=thirteen thirten=thirteen sixten=sixteen sevnteen=seventeen
    seventen=seventeen thrid=third kindergarden=kindergarten kindegarten=kindergarten skool=school scool=school
    schol=school techer=teacher teecher=teacher bithday=birthday dauter=daughter sistr=sister littel=little
    enuf=enough eigth=eight sevnth=seventh nineth=ninth threeteen=thirteen
    tmr=tomorrow tonite=tonight trns=trans u=you ur=your urs=yours ursef=yourself urself=yourself
    urselves=yourselves urslef=yourself uself=yourself wana=wanna wil=will wimmin=women wnt=want womn=women
    wud=would wuld=would ya=you yaself=yourself yerself=yourself yorself=yourself yoself=yourself
    yourelf=yourself yoursel=yourself yourselff=yourself yourselve=yourself yourslef=yourself yrself=yourself
    yu=you yurself=yourself urslf=yourself yrslf=yourself yaslf=yourself jus=just jst=just alredy=already
    alrdy=already tmrw=tomorrow sm1=someone sum1=someone
"""
SHORT: Final[Mapping[str, str]] = dict(pair.split("=") for pair in _SPELLINGS.split())
"""Spelling: the word. Only spellings that are no word of their own."""

_MORE: Final = """
    address all are assault back belong better bitch bleach bleed boy boys breathing bullet burn cancer cant
    country cut death deeper deserve die dont down end everyone favor find fire fuck fucking girl girls going
    gonna hate herself himself hole home hope hot house hunt if is jump kill kitchen kms know kys life like live
    lives miserable miss neck never nobody noose not nudes number old overdose pathetic people phone pics pills
    rape raped raping regret rope scum send sex sexual shit should sleep stop stupid suffer suicide threat
    unalive want watch when where will wish without world would wrists year years you your yourself yourselves
"""
KNOWN: Final[frozenset[str]] = frozenset(
    word for phrases in CLASSES.values() for phrase in phrases for word in phrase.split("_") if word.isalpha()
) | frozenset(_MORE.split())
"""Words that a disguise is likely to hide: of several readings of a token, one of these is taken."""

MEANT: Final[frozenset[str]] = KNOWN | frozenset(
    word
    for framed in (SELF_HARM, THREATS)
    for phrases in framed.lexicon.values()
    for phrase in phrases.split()
    for word in phrase.split("_")
    if len(word) > 2
)
"""The same with the words of the lexicons, for a token that no other reading explains."""
