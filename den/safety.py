"""Safety of a draft: checks that need no model. A reason is a fixed sentence, never the draft's own words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from den.alike import names_one
from den.draft import Draft
from den.grammar import COMMON
from den.leaks import leak
from den.names import name_words
from den.normalise import phrase
from den.personality import Personality
from den.prompt import Prompt
from den.similar import is_near, shingles
from den.speech import LIMIT, utf16_length

_LEAK = re.compile(
    r"</?\s?(?:facts|memory|log|avoid|direction)\b|\b(?:facts|memory|log|avoid|direction)-[0-9a-f]{6,}", re.I
)
_SCRIPT = re.compile(r"\n\s{0,8}[*_]{0,3}[\w' -]{2,32}[*_]{0,3}:\s")
_MODEL_TALK = (
    "as an ai", "as a language model", "as a large language model", "im just an ai", "i am just an ai",
    "as an artificial intelligence", "i cannot fulfill", "i cant fulfill", "i cannot assist with",
    "i cant assist with", "i cannot help with that request", "my guidelines", "my training data", "system prompt",
)  # fmt: skip
_MODEL_TALK_SAID = tuple(f" {words} " for words in _MODEL_TALK)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reason` is "" if it is ok, else one clause that a writer can be told."""

    ok: bool
    reason: str = ""


OK = Verdict(True)


def check_draft(draft: Draft, prompt: Prompt) -> Verdict:
    """May this draft become speech? A draft that passes ("nothing to say") is ok and is not spoken."""
    if draft.intent == "pass":
        return OK
    said = f" {phrase(draft.line)} "
    reason = (
        _form(draft, prompt, said)
        or _butt(draft, prompt, said)
        or _words(prompt, said)
        or _guarded(draft, prompt)
        or _echo(draft.line, prompt)
    )
    return Verdict(False, reason) if reason else OK


def _form(draft: Draft, prompt: Prompt, said: str) -> str:
    if not said.strip():
        return "the line was empty"
    if _LEAK.search(draft.line):
        return "the line gave away parts of the prompt"
    given_away = leak(draft.line, prompt.personality)
    if given_away:
        return given_away
    if _SCRIPT.search(draft.line):
        return "the line was a script with other speakers"
    if len(draft.line.split()) > prompt.max_words or utf16_length(draft.line) > LIMIT:
        return f"the line was too long; at most {prompt.max_words} words"
    return ""


def _butt(draft: Draft, prompt: Prompt, said: str) -> str:
    """Nobody but the target may be roasted, by the declared target or by name."""
    if draft.target_id not in (None, prompt.target_id):
        return "the line was aimed at somebody who did not ask for it"
    if any(f" {name} " in said or names_one(draft.line, name) for name in _bystanders(prompt)):
        return "the line named a person whom it must leave out"
    return ""


def _bystanders(prompt: Prompt) -> Iterable[str]:
    """Names of the scene's people but the one answered; everyday words cannot be told from names."""
    spared = {prompt.answering.author.id, prompt.target_id}
    names = {
        line.author.name for line in prompt.scene if line.author.kind == "human" and line.author.id not in spared
    }
    cast = frozenset().union(*map(_called, (prompt.personality, *prompt.cast))) if names else frozenset[str]()
    for said in names:
        name = " ".join(name_words(said))
        if len(name) > 2 and name not in COMMON and phrase(name) not in cast:
            yield phrase(name)


def _words(prompt: Prompt, said: str) -> str:
    if any(map(said.__contains__, _MODEL_TALK_SAID)):
        return "the line spoke as a machine that follows guidelines"
    if any(map(said.__contains__, _taboo(prompt.personality))):
        return "the line touched a subject that this character leaves alone"
    if any(f" {phrase(topic)} " in said for topic in prompt.off_limits):
        return "the line touched a subject that the person it is about has put off limits"
    return ""


@lru_cache(maxsize=64)
def _taboo(one: Personality) -> tuple[str, ...]:
    return tuple(f" {phrase(word)} " for word in one.taboo)


@lru_cache(maxsize=64)
def _called(one: Personality) -> frozenset[str]:
    return frozenset(phrase(name) for name in one.names())


def _guarded(draft: Draft, prompt: Prompt) -> str:
    """What nobody may say here; and nobody is roasted for a group they belong to."""
    from den.guard.judge import judge_out, roasts_a_group  # a speaker loads the rules with its first draft

    aimed = draft.intent == "roast" and prompt.target_id is not None
    return judge_out(draft.line).reason or (roasts_a_group(draft.line) if aimed else "")


def _echo(line: str, prompt: Prompt) -> str:
    own = shingles(line)
    heard = dict.fromkeys(
        (*prompt.avoid, *(other.text for other in (*prompt.scene, prompt.answering, *prompt.also)))
    )
    if any(is_near(own, shingles(other)) for other in heard):
        return "the line was too near to one that was said before"
    return ""
