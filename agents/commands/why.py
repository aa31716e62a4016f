"""/why: why the last line was spoken, or why nobody spoke, from the decision record."""

import discord
from discord import app_commands

from agents.commands.desk import Desk
from bus.answer import Record, Step

LINES = ("The last line", "The line before it", "The one before that")
SAID_NO = (
    "You said no to being roasted here, so you are answered without a roast, also when you ask for one. "
    "`/consent give` takes that back."
)
"""To whom it concerns alone: whether others said no is nobody's to see."""


def add_why(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="why", description="Why the last line was spoken here, or why nobody spoke")
    async def why(interaction: discord.Interaction) -> None:
        async def say() -> str:
            records = await desk.floor.why(interaction.guild_id or 0, interaction.channel_id or 0)
            names = {p.id: p.name for p in desk.company.personalities}
            known = await desk.ledger.copy(interaction.guild_id or 0)
            said_no = known is not None and interaction.user.id in known.opt_outs
            return explain(records, names) + ("\n" + SAID_NO if said_no else "")

        await desk.answer(interaction, say)


def explain(records: tuple[Record, ...], names: dict[str, str]) -> str:
    """The newest records in words, newest first."""
    if not records:
        return "Nothing has been decided in this channel yet: nobody has said anything since the den started."
    told = zip(LINES, records, strict=False)
    return "\n".join(f"• {which}: {_story(record, names)}" for which, record in told)


def _story(record: Record, names: dict[str, str]) -> str:
    if record.last.what == "silence":
        return f"nobody spoke: {record.why}."
    last = {step.persona: step for step in record.steps if step.what in TOLD}  # whoever waited has spoken since
    told = [_told(step, names) for step in last.values()]
    because = f" ({_shortly(record.why)})" if record.why else ""
    return ("; ".join(dict.fromkeys(told)) or "still being decided") + because + "."


def _shortly(why: str) -> str:
    """Reasons of the same kind as one: "you asked all of them: Ember, Gale"."""
    said: dict[str, list[str]] = {}
    for reason in why.split("; "):
        kind, _, whom = reason.partition(": ")
        said.setdefault(kind, []).extend([whom] if whom else [])
    return "; ".join(f"{kind}: {', '.join(whom)}" if whom else kind for kind, whom in said.items())


TOLD = ("sent", "abandoned", "refused", "queued", "merged")


def _told(step: Step, names: dict[str, str]) -> str:
    who = names.get(step.persona, step.persona)
    match step.what:
        case "sent":
            return f"{who} spoke; {step.reason}" if step.reason else f"{who} spoke"
        case "queued":
            return f"{who} waited for the floor"
        case "merged":
            return f"{who} took it into the answer under way"
        case _:
            return f"{who} did not speak: {step.reason}"
