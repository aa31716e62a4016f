"""Senses beside which a picture of harm is a roast, a game, care or daily life."""

from collections.abc import Mapping
from typing import Final

TALK: Final[Mapping[str, str]] = {
    "soft": """
        code_review code_reviews snorkel agility its_called big_guns break_your_heart front_seat from_school
        popcorn
        spelling_bee winning_streak squint the_sign helped_you_move same_class slideshow your_career career
        peaked worried_about shes_worried hes_worried tickets into_my_kitchen never_took_off
        from_the_left from_the_right good_side his_good_side camera angle rain storm marathon fan_dead_tired
        dead_tired tired_by with_those_eyes balloons boxer boxing rugby referee goalie mma ufc wrestling
        record records parking_office playlist the_beat your_record high_score zombies orcs goblins aliens
        weeds mosquitoes wasps ants cockroaches bugs processes pods sessions tabs compliment cypher hype_man
        gunfight guitar spoiler_alert spoiler toothpick snoring come_down behind_a controller unplugged
        asylum wireless your_arguments ego autocorrect workers re_spawned kiss_your_mum_with with_that_mouth
        into_the_sun breath_mint breath_mints suspicious vote voted roast* verbally lovingly gently puns pun
        joke jokes in_rap rap_battle battle bars verse rhyme rhymes mixtape debate meme memes karaoke hug
        hugs cuddle tickle with_kindness compliment* with_facts with_logic spreadsheet powerpoint vibes
        haircut hairline outfit wifi forehead citations homework_group trivia emotionally grammar in_denial
        rent_free plot_armour plot_armor screenshot receipts ratio muting mute block_you blocking unfollow
        unsubscribe bake baked cake cookies pizza wordle scrabble laundry mop_the mop_up_the group_chat
        dance_moves vocabulary keyboard css ui website app_design designed moustache mustache beard
        that_take bad_take bad_takes hoops badminton hockey cricket by_your_own spaghetti mixtapes this_beat
        your_aim every_shot font logo sweater jumper crocs shoes tie cologne accent_wall hot_take opinion
        opinions missing_the pull_request semicolon semicolons javascript python database loss_of pickleball
        frisbee sprint deadline standup_meeting code_review refactor this_song on_the_dancefloor limbo
    """,
    "hurt_self": """
        i_broke he_broke she_broke broke_my broke_his broke_her my_leg my_arm my_wrist my_own brush wash
        floss clean your_skin skincare makeup dentist_said doctor physio hurt_yourself hurting_yourself
        careful_or your_nails hair nail_polish bite_your_tongue pull_your_leg break_a_leg twist_my_arm
        hand_in off_my_hands on_the_other_hand head_start face_mask eye_drops hands_up raise_your_hand shake
        clap cut_your_hair headband in_hand by_hand on_hand
    """,
    "passive_hurt": """
        you_break you_snap you_cut you_hurt you_knock you_pop you_smash you_crack you_bite
    """,
    "news_talk": """
        news police_said was_shot were_shot was_stabbed was_killed was_murdered reported arrested article
        episode vaccine flu_shot booster jab headshot haircut photo photos video a_video my_grandad
        my_grandma my_dog my_cat the_vet vet rest_in_peace sorry_for_your sorry_to_hear thoughts_and careful
        be_careful stay_safe slow_down seatbelt helmet
    """,
    "cutlery": """
        fork spoon butter onions tomatoes sushi plastic cardboard bread spread chopping_board dishwasher
        drawer
    """,
    "visiting": """
        visit visiting visited appointment checkup nurse doctor surgery recovery get_well the_vet insurance
        i_broke i_need they_broke ward born baby hope_your hope_you_feel hope_he hope_she sorry_for donate
        flowers shift
    """,
    "seen_ok": """
        stream streaming on_tv twitch youtube on_stage at_the_party at_the_shop at_the_gig live_stream story
        instagram wave said_hi say_hi good_night cute happy movie netflix match cat hedgehog fox birds
        sunset moon snow babysit* nanny baby_monitor you_play you_perform play_football your_gig your_show
        your_video
    """,
    "post_ok": """
        card cards postcard parcel package letter invite invitation birthday christmas gift present send_you
        sending delivery map directions carpool pick_you_up lift ride dinner party pizza food wedding bnb
        airbnb landlord contacts email inbox text_me texted message last_place in_your_head
    """,
    "holiday": """
        holiday holidays vacation summer uni semester work job school before_the_baby trip wedding single
        freedom sunshine weather term notice retirement camping hiking hike honeymoon beach concert pie
        ice_cream coffee book_club office fruit_picking
    """,
    "verbal": """
        verbally debate battle bars verse verses argument chess kart citations match round ranked trivia
        dance
    """,
}  # fmt: skip
