"""Was it a good show? The review's figures over evenings that the composer wrote."""

from collections.abc import Sequence
from statistics import mean

from bench.shows.world import Said
from den.personality import Personality
from den.review import CastVoice, Row, review
from den.review.numbers import Figure

SHOWN = {
    "gini": "fairness_gini",
    "starvation": "starvation_rounds",
    "callbacks": "callbacks",
    "near_duplicates": "near_duplicates",
    "distinct_2": "distinct_2",
    "echo": "echo_index",
    "attribution": "attribution",
}


def quality(evenings: Sequence[Sequence[Said]], cast: Sequence[Personality]) -> dict[str, Figure]:
    """The mean of every figure over the evenings; None without any."""
    voices = [
        CastVoice(p.name, p.talkativeness, tuple(example.line for example in p.examples))
        for p in cast
        if p.kind == "roaster"
    ]
    reviews = [review(_rows(said, cast), None, voices) for said in evenings]
    figures: dict[str, Figure] = {}
    for name, metric in SHOWN.items():
        values = [found for one in reviews if (found := one.get(metric)) is not None]
        figures[name] = round(mean(values), 4) if values else None
    figures["on_target"] = _on_target([one for said in evenings for one in said]) if evenings else None
    return figures


def _rows(said: Sequence[Said], cast: Sequence[Personality]) -> list[Row]:
    hosts = {one.name for one in cast if one.kind == "host"}
    return [
        Row(
            id=str(one.line.id),
            author=one.line.author.name,
            kind="human" if one.turn is None else "host" if one.line.author.name in hosts else "bot",
            text=one.line.text,
            reply_to=str(one.line.reply_to) if one.line.reply_to else None,
            at=one.line.at_ms,
            channel=str(one.line.channel_id),
        )
        for one in said
    ]


def _on_target(said: Sequence[Said]) -> Figure:
    """Of the lines about a person, those that name nobody else of the room."""
    people = {one.line.author.id: one.line.author.name.lower() for one in said if one.turn is None}
    aimed = [one for one in said if one.turn is not None and one.turn.target_id is not None]
    right = [
        not any(
            name in one.line.text.lower().split()
            for who, name in people.items()
            if one.turn is not None and who != one.turn.target_id
        )
        for one in aimed
    ]
    return round(mean(right), 4) if right else None
