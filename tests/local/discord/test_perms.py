"""Who may do what: roles, overwrites, and their order."""

from local.discord import perms
from local.discord.perms import Overwrite, Perm

GUILD, ROLE, OTHER, USER = 1, 2, 3, 9
VIEW, SEND = int(Perm.VIEW_CHANNEL), int(Perm.SEND_MESSAGES)
BASE = VIEW | SEND


def channel(*overwrites: Overwrite, base: int = BASE) -> int:
    return perms.in_channel(base, GUILD, [ROLE, OTHER], USER, overwrites)


def test_a_role_adds_to_what_everyone_may() -> None:
    assert perms.in_guild(VIEW, [SEND], owner=False) == VIEW | SEND


def test_an_owner_may_do_everything() -> None:
    assert perms.in_guild(0, [], owner=True) == perms.ALL


def test_an_administrator_is_stopped_by_no_overwrite() -> None:
    base = perms.in_guild(int(Perm.ADMINISTRATOR), [], owner=False)
    assert channel(Overwrite(USER, True, 0, VIEW), base=base) == perms.ALL


def test_everyone_can_be_denied_and_a_role_allowed_again() -> None:
    assert channel(Overwrite(GUILD, False, 0, SEND), Overwrite(ROLE, False, SEND, 0)) & SEND


def test_one_role_that_allows_wins_over_another_that_denies() -> None:
    assert channel(Overwrite(ROLE, False, 0, SEND), Overwrite(OTHER, False, SEND, 0)) & SEND


def test_the_member_has_the_last_word() -> None:
    assert not channel(Overwrite(ROLE, False, SEND, 0), Overwrite(USER, True, 0, SEND)) & SEND


def test_what_cannot_be_seen_can_be_used_in_no_way() -> None:
    assert channel(Overwrite(USER, True, 0, VIEW)) == 0


def test_who_may_not_send_may_not_mention_everyone_either() -> None:
    base = BASE | int(Perm.MENTION_EVERYONE)
    assert not channel(Overwrite(USER, True, 0, SEND), base=base) & Perm.MENTION_EVERYONE


def test_an_overwrite_of_somebody_else_changes_nothing() -> None:
    assert channel(Overwrite(77, True, 0, VIEW), Overwrite(78, False, 0, VIEW)) == BASE
