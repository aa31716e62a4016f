"""Senses of self-harm: signs that they are meant."""

from collections.abc import Mapping
from typing import Final

MORE: Final[Mapping[str, str]] = {
    "dying": """
        die drown hang overdose suffocate starve bleed_out choke_to_death be_dead be_buried be_six_feet
        be_in_a_grave be_in_the_ground stop_breathing stop_existing stop_living not_exist not_be_alive
        not_wake_up never_wake_up
    """,
    "you_only": "you u youd yall",
    "wish_dead": "hope hoping wish pray praying",
    "why_not": """
        why_dont_you why_not why_havent_you why_dont_u can_you_just could_you_just would_you_just
        cant_you_just how_about_you will_you_just would_you_kindly could_you_please
    """,
    "quickly": """
        make_it_quick make_it_clean quick_and_easy the_exit your_exit way_out ten_floors floors_down no_mess
    """,
    "use_means": """
        use_a_gun use_the_window use_the_roof use_a_rope use_the_rope use_the_balcony use_the_gun
        use_a_razor use_pills use_the_bridge use_a_noose jump
    """,
    "unsubscribe": """
        unsubscribe uninstall resign log_off logout log_out retire opt_out quit sign_out disconnect
        rage_quit ragequit
    """,
    "alive": "being_alive existence living life the_living the_gene_pool mortal_coil existing breathing",
}  # fmt: skip
