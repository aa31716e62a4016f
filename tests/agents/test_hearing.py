"""Identity is the user id; a name proves nothing."""

import pytest

from agents.hearing import Acquaintance

KNOWN = Acquaintance({77: "ember"})


@pytest.mark.parametrize(
    ("user_id", "is_bot", "is_webhook", "is_system", "kind", "persona"),
    [
        (77, True, False, False, "sibling", "ember"),
        (78, True, False, False, "stranger", None),
        (77, True, True, False, "webhook", None),
        (79, False, False, False, "human", None),
        (77, True, False, True, "system", None),
    ],
)
def test_a_user_is_who_its_id_says(
    user_id: int, is_bot: bool, is_webhook: bool, is_system: bool, kind: str, persona: str | None
) -> None:
    who = KNOWN.speaker(user_id, "Ember", is_bot=is_bot, is_webhook=is_webhook, is_system=is_system)
    assert (who.kind, who.persona) == (kind, persona)
