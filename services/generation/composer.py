"""The local composer: writes a line from a personality's own material and the words of the line it answers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from random import Random

from den.draft import Draft, Engine, Intent, Usage
from den.game import MOVES
from den.material import Kind, Material
from den.personality import Personality
from den.prompt import Prompt
from services.generation import common
from services.generation.distance import Past
from services.generation.grammar import fill, needs, tidy
from services.generation.packed import packed
from services.generation.reading import Reading, read

REMEMBERED = 150
"""Own lines kept, for each personality."""
TRIES = 28
"""Candidates per line; the one least like what was said lately is taken."""
_CALLBACKS, _ON_STAGE = 0.3, 0.8
"""How often something said earlier is taken up, when there is something: in talk, and in a show."""
_MEMORIES = 0.3
"""How often a fact is taken up that the person stored, when the line brings one to mind."""
_MOVED = 0.08
"""What the engine of a planned move is worth beside the words of the line: it chooses among equals."""
_PHRASES = 0.05
"""How often a catchphrase ends a line."""
_ABOUT = re.compile(r"(?i)\byou(?:r|rs|rself|'re|'ve|'d|'ll)?\b")
_YES_OR_NO = re.compile(
    r"(?i)\W*(?:\{\w+\} )?(?:yes|no|of course|by all means|short answer|the answer is (?:yes|no)|it is permitted|"
    r"the odds|i should say|good question! wrong|depends)\b"
)
_ON_WORDS = packed("topic thing things claim did doing number quote slur earlier")
_INTENTS: dict[Kind, Intent] = {
    "question": "answer", "greeting": "answer", "praise": "answer", "thanks": "hug", "third_person": "refuse",
    "are_you_bot": "answer", "goodbye": "hug", "selfown": "selfown", "ambient": "answer", "laugh": "answer",
    "sibling": "roast",
}  # fmt: skip
_NOT_PERSONAL: frozenset[Kind] = frozenset({"ambient", "selfown", "sibling", "third_person", "are_you_bot"})
_SAFE_FOR_NOBODY: frozenset[Kind] = frozenset(
    {"greeting", "thanks", "goodbye", "are_you_bot", "third_person", "sibling"}
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    kind: Kind
    engine: Engine
    line: str
    on_words: bool


class LocalComposer:
    """A `Generator` without a model: the same prompts in the same order give the same lines.

    It keeps away from its own last lines too; a prompt that comes again (the same seed) gets its line again.
    """

    def __init__(self, cast: Sequence[Personality]) -> None:
        self._material = {one.id: one.material for one in cast}
        self._said: dict[str, dict[str, str]] = {}

    async def write(self, prompt: Prompt) -> Draft:
        """Never fails: thin material is filled up with plain common patterns."""
        reading = read(prompt)
        one = prompt.personality
        if reading.tender:
            return _finished(prompt, one.checkin_line, "hug", "none", None)
        if reading.minor:
            return _finished(prompt, one.refusal_line, "refuse", "none", None)
        rng = Random(f"{one.id}:{prompt.seed}:{prompt.complaint}")
        best = self._best(prompt, reading, rng)
        if best is None:
            return _finished(prompt, one.refusal_line, "refuse", "none", None)
        self._remember(prompt, best.line)
        intent = _INTENTS.get(best.kind, "roast")
        if one.kind == "host" and intent == "roast":
            intent = "answer"
        said_to_them = intent == "roast" or bool(_ABOUT.search(best.line)) or _names_target(best, reading)
        about = best.kind not in _NOT_PERSONAL and said_to_them
        return _finished(prompt, best.line, intent, best.engine, prompt.target_id if about else None)

    async def close(self) -> None:
        """Nothing to let go of."""

    def forget(self) -> None:
        """Keeps `promise.Forgetful`."""
        self._said.clear()

    def _before(self, prompt: Prompt) -> list[str]:
        """What this personality said here before this prompt first came."""
        said = self._said.get(prompt.personality.id, {})
        return [line for _, line in takewhile(lambda entry: entry[0] != prompt.seed, said.items())]

    def _remember(self, prompt: Prompt, line: str) -> None:
        said = self._said.setdefault(prompt.personality.id, {})
        said.setdefault(prompt.seed, line)
        if len(said) > REMEMBERED:
            del said[next(iter(said))]

    def _best(self, prompt: Prompt, reading: Reading, rng: Random) -> _Candidate | None:
        own = self._material.get(prompt.personality.id, prompt.personality.material)
        room = (line.text for line in prompt.scene if line.author.kind == "sibling")
        past = Past((*prompt.avoid, *room, *self._before(prompt)))
        best: tuple[float, _Candidate] | None = None
        if prompt.direction.beat == "hug" and past.is_fresh(prompt.personality.hug_line):
            return _Candidate("thanks", "none", prompt.personality.hug_line, False)
        move = prompt.direction.move
        wanted = MOVES[move].engines if move else frozenset()
        for kinds in _plans(reading, prompt, rng):
            for material in (own, common.MATERIAL):
                for candidate in _candidates(prompt, reading, material, kinds, rng):
                    cost = past.nearness(candidate.line) - 0.35 * candidate.on_words + 0.05 * rng.random()
                    cost -= _MOVED * (candidate.engine in wanted)
                    if best is None or cost < best[0]:
                        best = (cost, candidate)
                if best:
                    return best[1]
        return None


def _plans(reading: Reading, prompt: Prompt, rng: Random) -> Iterator[tuple[Kind, ...]]:
    """Kinds of pattern to try, the fitting ones first."""
    rival = prompt.answering.author.kind == "sibling"
    personal = rival or prompt.target_id is not None
    if prompt.direction.beat == "hug":
        yield ("thanks", "praise")
    if prompt.direction.beat == "entrance":
        yield ("selfown",)
    if rival and prompt.direction.mode == "panel":
        yield ("roast_it", "remark", "ambient")
    elif rival:
        yield (
            ("roast_me", "roast_me", "roast_it", "sibling") if "topic" in reading.said else ("roast_me", "sibling")
        )
    if prompt.callback and personal and not rival:
        yield ("callback",)
    if not personal and reading.kind not in _SAFE_FOR_NOBODY | {"selfown"}:
        yield ("ambient", "ambient", "selfown")
        yield ("selfown",)
        return
    if personal and not reading.said.keys().isdisjoint(("known", "kept")) and rng.random() < _MEMORIES:
        yield ("memory",)
    if personal and "earlier" in reading.said and rng.random() < (_ON_STAGE if prompt.cue else _CALLBACKS):
        yield ("callback",)
    if reading.kind == "roast_it" and "topic" in reading.said:
        yield ("roast_it", "roast_it", "remark")
    if reading.kind in {"brag", "complaint"}:
        yield (reading.kind, reading.kind, "remark")
    yield (reading.kind,)
    yield ("remark", "roast_me") if personal else ("selfown",)


def _candidates(
    prompt: Prompt, reading: Reading, material: Material, kinds: tuple[Kind, ...], rng: Random
) -> Iterator[_Candidate]:
    words = {**material.words, **common.words_of(prompt.personality)}
    limit = min(prompt.max_words, prompt.personality.length.max)
    open_to = {*reading.said, *words, "punch"}
    choices = [
        (kind, engine, text)
        for kind in kinds
        for engine, texts in material.patterns.get(kind, {}).items()
        for text in texts
        if needs(text) <= open_to and not (reading.open_question and _YES_OR_NO.match(text))
    ]
    for _ in range(TRIES if choices else 0):
        kind, engine, text = rng.choice(choices)
        used: set[str] = set()
        if "{punch}" in text.lower():
            drawn = _punch(material, reading, open_to - {"punch"}, rng)
            if drawn is None:
                continue
            engine, punch = drawn
            text = text.replace("{punch}", punch).replace("{Punch}", punch)
        line = fill(text, reading.said, words, rng, used)
        if line is None:
            continue
        line = _with_catchphrase(tidy(line, material.case == "lower"), words, rng)
        if len(line.split()) <= limit:
            yield _Candidate(kind, engine, line, bool(needs(text) & _ON_WORDS))


def _punch(material: Material, reading: Reading, open_to: set[str], rng: Random) -> tuple[Engine, str] | None:
    """A second half for the strongest field of the line that has one, else one that fits anything."""
    for topic in (*reading.fields, "any"):
        choices = [
            (engine, text)
            for engine, texts in material.punches.get(topic, {}).items()
            for text in texts
            if needs(text) <= open_to
        ]
        if choices:
            return rng.choice(choices)
    return None


def _with_catchphrase(line: str, words: Mapping[str, Sequence[str]], rng: Random) -> str:
    phrases = words.get("catchphrase", ())
    if not phrases or rng.random() >= _PHRASES:
        return line
    return f"{line} {rng.choice(list(phrases))}"


def _names_target(candidate: _Candidate, reading: Reading) -> bool:
    name = reading.said.get("name", "")
    return bool(name) and name.lower() in candidate.line.lower()


def _finished(prompt: Prompt, line: str, intent: Intent, engine: Engine, target: int | None) -> Draft:
    heard = sum(len(said.text.split()) for said in (prompt.answering, *prompt.also))
    usage = Usage(input_tokens=heard, output_tokens=len(line.split()))
    return Draft(line=line, target_id=target, intent=intent, engine=engine, usage=usage)
