"""Comprehend's toxicity labels as a guard: hate, sexual content and threats. It reads English only.

Insults, profanity and harassment have labels too; a roast is all three, so they are not looked at.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from den.errors import Unavailable
from den.guard.judgement import Judgement, Tag
from services.aws import Aws, Place

READ_S = 2.0
LEAST = 0.7
"""A label's score from which it counts."""
SEGMENTS, SEGMENT_BYTES = 10, 1_000
REASON = "a second opinion finds it hateful, sexual or threatening"
_TAGS: dict[str, Tag] = {"HATE_SPEECH": "traits", "SEXUAL": "sexual_violence", "VIOLENCE_OR_THREAT": "threat"}


class Comprehend:
    """A `Guard`. A longer line than 10,000 bytes is judged by its beginning; none of ours is."""

    def __init__(self, aws: Aws, place: Place) -> None:
        self._aws = aws
        self._place = place

    async def judge_in(self, text: str) -> Judgement:
        return await self._judged(text)

    async def judge_out(self, text: str) -> Judgement:
        return await self._judged(text)

    async def _judged(self, text: str) -> Judgement:
        segments = list(segmented(text))[:SEGMENTS]
        return judgement(await self._aws.call(lambda: self._ask(segments))) if segments else Judgement()

    def _ask(self, segments: list[str]) -> dict[str, Any]:
        from botocore.exceptions import BotoCoreError, ClientError  # loaded in this thread

        try:
            client = self._aws.client("comprehend", self._place, READ_S)
            found: dict[str, Any] = client.detect_toxic_content(
                TextSegments=[{"Text": segment} for segment in segments], LanguageCode="en"
            )
            return found
        except (BotoCoreError, ClientError) as error:
            raise Unavailable(f"Comprehend does not answer ({type(error).__name__}).") from error


def segmented(text: str) -> Iterator[str]:
    """The text in pieces of at most so many bytes, no character cut in two."""
    raw = text.strip().encode()
    while raw:
        piece = raw[:SEGMENT_BYTES].decode(errors="ignore")
        yield piece
        raw = raw[len(piece.encode()) :]


def judgement(answer: dict[str, Any]) -> Judgement:
    """All tags whose label scores high enough in any piece."""
    tags = frozenset(_tags(label for one in answer.get("ResultList", []) for label in one.get("Labels", [])))
    return Judgement(tags, not tags, REASON if tags else "")


def _tags(labels: Iterable[dict[str, Any]]) -> Iterator[Tag]:
    for label in labels:
        tag = _TAGS.get(str(label.get("Name")))
        if tag is not None and float(label.get("Score", 0.0)) >= LEAST:
            yield tag
