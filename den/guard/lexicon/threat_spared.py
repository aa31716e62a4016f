"""Senses beside which threats are only talk: games, code, films, care."""

from collections.abc import Mapping
from typing import Final

SPARED: Final[Mapping[str, str]] = {
    "game": """
        kart mario chess game games ranked fortnite tetris lobby scrabble monopoly uno match minecraft boss
        fifa tekken valorant league poker level speedrun pvp battle_royale counterstrike overwatch karaoke
        trivia pong checkers bowling darts quiz nerf toy water_balloon paintball laser_tag dnd campaign
        boardgame board_game xbox playstation switch lan tournament leaderboard respawn raid deathmatch
        rocket_league tag snowball pillow ping_pong arena foosball volleyball tennis football basketball
        plastic fork spoon smash_bros super_smash at_smash in_smash
    """,
    "laugh": """
        into_my_kitchen your_career
        laughing laughter jokes joke puns pun kindness roast roasts roasting comedy hugs kisses compliments
        tickle tickling tickles boredom cringe embarrassment memes wit sarcasm facts logic spreadsheets
        music
    """,
    "denied": """
        dont didnt doesnt isnt_going never_hurt would_never wouldnt not_going_to_hurt wont_hurt
        nobody_should no_one_should dont_want_to not_to_hurt never_wanted never_would refuse_to
        refused_to refusing_to couldnt_bring cant_bring_myself
    """,
    "pleading": "please_dont dont_end dont_take never_end dont_throw id_miss_you i_would_miss glad_youre",
    "message": "message email text dm link invite note mail ping a_mail an_email a_message a_line",
    "thing": """
        phone laptop battery server build code process plant pc bug script printer router thread container
        pod job deploy branch fish_tank lights engine music query database cache app
    """,
    "film": """
        movie film book season episode novel character villain story series plot the_show tv_show this_show
        anime chapter documentary play scene lyrics song of_the_dead walking_dead night_of_the_living
    """,
    "ride": """
        traffic rain bus train deadline release before_the meeting flight in_time on_time ticket queue
        budget
    """,
    "cook": """
        cake cheese bread kitchen chicken fish onions soup dinner steak vegetables chef cooking recipe meat
        pumpkin lobster turkey salad
    """,
    "repair": """
        fix help build hang shelf shelves repair assemble install ikea demo renovate camping firewood wood
        diy garden move_in gift surprise party nails screws bbq ladder paint
    """,
    "win": """
        win round beer drink season deploy sprint point goal dance commit brain_cell brain_cells meeting
        cookie
    """,
    "hang_out": """
        hang_out hang_with hang_around hurt_your_feelings hurt_feelings jump_in jump_on jump_to jump_into
        skin_care hang_up take_a_bullet took_a_bullet dodged_a_bullet bite_the_bullet run_you_through
        shoot_you_a shoot_him_a shoot_her_a shoot_me_a shoot_them_a off_to off_the jump_out jump_off
        jump_the burn_that jump_ship hurt_to
    """,
    "tired": "tired inside to_me asleep on_your_feet coffee sleepy jet_lag exhausted deadline review",
    "poker": "poker cards bet deal weight keyboard shampoo hairline patience interest screen tan gym",
    "donor": """
        donor donate donated drive pressure test type types transfusion nurse doctor nose nosebleed orange
        sausage pudding moon
    """,
    "beard": """
        beard hairline hair haircut fashion career code eyebrows personality charisma style outfit sense_of
    """,
    "journal": "journal point points train list sweating slide powerpoint journals",
    "lifting": "deadlift lifting lift squats gym physio lower_back keys oil leak mechanic tyre",
    "makeup": "makeover haircut makeup design roast photoshop kitchen garden",
    "sick": """
        knee surgery operation doctor recover recovery visit insurance appendix checkup birth baby fever flu
        flowers visiting physio shift nurse works
    """,
    "snow": "snow weather storm election teacher sports team trophy",
    "for_crown": """
        crown title spot record score job seat throne trophy lunch_money pizza fries dessert wallet rank
        snacks high_score hug crisps pick dinner
    """,
    "stage": """
        stage karaoke dance cook present sing try_to explain audition standup open_mic chilli chili pepper
        wasabi
    """,
    "deliver": """
        pizza delivery package parcel key keys food spare party cake cookies dog_walker cat wifi router
        plumber couch sofa tv fridge
    """,
    "when_see": """
        when_you_see when_you_hear when_you_read love_this love_it of_laughter chili hot_sauce spicy level
        respawn
    """,
    "spot_on": """
        smile idea ideas hat crown sticker song mic earbuds earplug sense knowledge pie cake food
        thermometer spotlight camera tune
    """,
}  # fmt: skip
