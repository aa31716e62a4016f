"""Compounds: ordinary words that hold a word of harm and are one: no two words run together."""

from typing import Final

from den.guard.words import packed

COMPOUNDS: Final = packed(
    """
    deadhead deadheads deadheaded deadheading deadbeat deadbeats deadbolt deadlock deadlocks deadlocked deadpan
    deadweight deadwood deadlift deadlifts deadlifting deadline deadlines deadeye deadstock
    bloodshot bloodhound bloodhounds bloodstone bloodline bloodless heartburn heartbreak heartbroken
    nosebleed nosebleeds noseless bleedthrough
    overkill overshoot overshot overshooting overhang overhanging overburn overbeat painkiller painkillers
    snapshot snapshots slingshot mugshot earshot buckshot screenshot screenshots headshot headshots moonshot
    hotshot longshot bigshot potshot gunshot snapdragon
    headlock headlocks hammerhead hammerheads headbang headbanging headhunter headhunters
    hangover hangovers hangdog cliffhanger cliffhangers coathanger hangman
    handgun firearms fireplace firewood firetruck firehouse firefly firebreak firedog burnout
    jackknife jackhammer jackhammers penknife knifepoint
    tightrope tightropes towrope
    knockdown knockdowns crackdown crackdowns teardown shutdown breakdown breakdowns touchdown lockdown lockdowns
    breakneck bottleneck bottlenecks turtleneck rollneck
    backstop backstabbers backhand backfire backspace
    slaughterhouse houseplant houseplants househunting roundhouse
    stopwatch sleepover sleepovers sleepless sleepwalk sleepwalker
    timebomb photobomb bathbomb beatbox beatboxing breakbeat upbeat downbeat offbeat
    """
)
