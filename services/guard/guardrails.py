"""A guardrail of Bedrock as a guard. An insult is what the den sells: its verdict on insults is not asked for."""

from typing import Any, Literal

from den.errors import Unavailable
from den.guard.judgement import Judgement, Tag
from services.aws import Aws, Place

READ_S = 2.0
_TAGS: dict[str, Tag] = {"HATE": "traits", "SEXUAL": "sexual_violence", "VIOLENCE": "threat"}
_IGNORED = frozenset({"INSULTS"})
REFUSED = "the guardrail of this den stops it"
ATTACK = "the guardrail of this den takes it for an attack on its instructions"


class Guardrails:
    """A `Guard`. `named` is the guardrail's id or ARN, `:version` behind it (default: DRAFT)."""

    def __init__(self, aws: Aws, place: Place, named: str) -> None:
        self._aws = aws
        self._place = place
        self._id, self._version = split(named)

    async def judge_in(self, text: str) -> Judgement:
        return await self._judged(text, "INPUT")

    async def judge_out(self, text: str) -> Judgement:
        return await self._judged(text, "OUTPUT")

    async def _judged(self, text: str, source: Literal["INPUT", "OUTPUT"]) -> Judgement:
        if not text.strip():
            return Judgement()
        return judgement(await self._aws.call(lambda: self._ask(text, source)))

    def _ask(self, text: str, source: str) -> dict[str, Any]:
        from botocore.exceptions import BotoCoreError, ClientError  # loaded in this thread

        try:
            client = self._aws.client("bedrock-runtime", self._place, READ_S)
            found: dict[str, Any] = client.apply_guardrail(
                guardrailIdentifier=self._id,
                guardrailVersion=self._version,
                source=source,
                content=[{"text": {"text": text}}],
            )
            return found
        except (BotoCoreError, ClientError) as error:
            raise Unavailable(f"The guardrail {self._id} does not answer ({type(error).__name__}).") from error


def split(named: str) -> tuple[str, str]:
    """The id or ARN, and the version: the last part, if it is a number or DRAFT."""
    front, _, version = named.rpartition(":")
    return (front, version) if front and (version.isdigit() or version == "DRAFT") else (named, "DRAFT")


def judgement(answer: dict[str, Any]) -> Judgement:
    """What the guardrail found, without what it found of insults."""
    if answer.get("action") != "GUARDRAIL_INTERVENED":
        return Judgement()
    kinds = {kind for one in answer.get("assessments", []) for kind in _blocked(one)}
    if kinds and kinds <= _IGNORED:
        return Judgement()
    tags = frozenset(_TAGS[kind] for kind in kinds if kind in _TAGS)
    return Judgement(tags, False, ATTACK if kinds - _IGNORED == {"PROMPT_ATTACK"} else REFUSED)


def _blocked(assessment: dict[str, Any]) -> set[str]:
    """Kinds of content, and the names of other policies that had a say."""
    filters = assessment.get("contentPolicy", {}).get("filters", [])
    kinds = {str(one.get("type")) for one in filters if one.get("action") == "BLOCKED"}
    others = ("topicPolicy", "wordPolicy", "sensitiveInformationPolicy")
    return kinds | {name for name in others if assessment.get(name)}
