"""Senses of threats as a wish for the worst, or as what somebody will know last, and their frames."""

from collections.abc import Mapping
from typing import Final

from den.guard.senses import frames

WISHES: Final[Mapping[str, str]] = {
    "ill_wish": """
        hope_the_tumour hope_the_tumor hope_your_tumour hope_your_tumor hope_the_cancer hope_your_cancer
        wish_that_mugger wish_the_mugger wish_the_crash wish_that_crash shame_the_surgeon pity_the_surgeon
        surgeon_didnt_slip shame_the_bullet pity_the_bullet hope_the_fire wish_the_fire wish_theyd_finished
        shame_they_saved pity_they_saved
    """,
    "worst": """
        comes_back came_back wins won deeper harder slip slipped finished missed killed reaches
        you_off you_in him her
    """,
    "last_known": """
        last_voice_you last_voice_youll last_face_you last_face_youll bring_body_bags bring_a_body_bag
        bring_bodybags
        my_next_job need_shooting needs_shooting need_stabbing needs_stabbing need_putting_down dead_man_walkin
        dead_man_walking wheelchair_or_coffin coffin_or_wheelchair hospital_or_grave grave_or_hospital
        cat_goes_first dog_goes_first mum_goes_first kids_go_first sister_goes_first wife_goes_first
        wont_get_another_go see_the_van in_traction my_fist_doesnt
    """,
}  # fmt: skip
WISHED: Final = frames(
    """
ill_wish > worst ~ game ~ film ~ laugh
last_known , youre ~ game ~ film ~ laugh ~ x_fun
"""
)
