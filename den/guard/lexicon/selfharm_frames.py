"""The frames of self-harm told by meaning: few senses each, in nearly any order."""

from typing import Final

from den.guard.senses import frames

MEANT: Final = frames(
    """
go_do , leave_life ~ care ~ safe_talk ~ me ~ code
leave_life , you ~ care ~ safe_talk ~ me ~ code
meansplace , pointing , taunt ~ care ~ safe_talk ~ me ~ code ~ house ~ play
meansplace >> beckon ~ care ~ safe_talk ~ me ~ code ~ house ~ play
attempted , pitied ~ care ~ safe_talk ~ me ~ code ~ career
next_take > next_more ~ care ~ safe_talk ~ code ~ house ~ play
crowd2 , relief , youdead ~ care ~ safe_talk ~ me ~ code ~ career
relief , youdead ~ care ~ safe_talk ~ me ~ code ~ career
despair , act_now ~ care ~ safe_talk ~ me ~ code ~ career
atnight ~ care ~ safe_talk ~ me ~ code ~ career ~ house
act_now , doit_dare , you ~ care ~ safe_talk ~ me ~ code ~ career
grim2 ~ care ~ safe_talk ~ me ~ house
go_do > starve_cut , insulted ~ care ~ safe_talk ~ me ~ code ~ house
heard_of , meansplace , taunt ~ care ~ safe_talk ~ me ~ code ~ house
"""
)
