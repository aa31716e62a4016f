"""New: a fact as it is made, before any store has it."""

import secrets

from den.checked import checked
from den.errors import BadInput
from den.fact import Fact, refuse_bots
from den.line import SpeakerKind


def new_fact(
    now_ms: int,
    guild_id: int,
    person_id: int,
    text: str,
    source_message_id: int | None = None,
    expires_ms: int | None = None,
    said_by: SpeakerKind = "human",
) -> Fact:
    """A fact that is nowhere yet. Raises BadInput."""
    if refusal := refuse_bots(said_by):
        raise BadInput(refusal)
    return checked(
        Fact,
        id=secrets.token_hex(6),
        guild_id=guild_id,
        person_id=person_id,
        text=text,
        source_message_id=source_message_id,
        at_ms=now_ms,
        expires_ms=expires_ms,
    )
