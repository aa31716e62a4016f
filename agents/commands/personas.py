"""Personas as an option of a command: completed while it is typed, checked when it is sent."""

from discord import app_commands

from agents.commands.desk import Desk
from agents.company import Company
from den.errors import BadInput
from den.personality import Personality

MOST_CHOICES = 25
Choices = list[app_commands.Choice[str]]


def complete_persona(desk: Desk, typed: str) -> Choices:
    """Those on stage whose name or id has what was typed."""
    wanted = typed.casefold()
    fits = [p for p in _on_stage(desk.company) if wanted in p.name.casefold() or wanted in p.id]
    return [app_commands.Choice(name=p.name[:100], value=p.id) for p in fits[:MOST_CHOICES]]


def find_persona(company: Company, typed: str, *, on_stage: bool = True) -> Personality:
    """By id or name; raises BadInput with those there are."""
    known = _on_stage(company) if on_stage else list(company.personalities)
    wanted = typed.strip().casefold()
    for one in known:
        if wanted in (one.id, one.name.casefold()):
            return one
    names = ", ".join(p.name for p in known) or "nobody"
    where = "on stage" if on_stage else "in the cast"
    raise BadInput(f"There is no such character {where}; there is {names}.")


def _on_stage(company: Company) -> list[Personality]:
    return [p for p in company.personalities if p.id in company.on_stage()]
