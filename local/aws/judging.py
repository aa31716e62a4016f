"""ApplyGuardrail and DetectToxicContent: second opinions by a handful of plain words.

They stand in for the calls and their shapes, not for the models behind them: only the lists below are seen.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from local.aws.errors import Asked, refusal

HATE = re.compile(r"(?i)\b(?:go back to your country|those people are vermin|subhumans?)\b")
SEXUAL = re.compile(r"(?i)\b(?:send nudes|explicit sex)\b")
VIOLENCE = re.compile(r"(?i)\b(?:i will (?:kill|stab|shoot) you|burn your house down)\b")
INSULT = re.compile(r"(?i)\b(?:idiot|moron|clown|loser)\b")
ATTACK = re.compile(r"(?i)\b(?:ignore (?:all )?(?:previous|prior) instructions|reveal your (?:system )?prompt)\b")

FILTERS = (("HATE", HATE), ("SEXUAL", SEXUAL), ("VIOLENCE", VIOLENCE))
LABELS = (("HATE_SPEECH", HATE), ("SEXUAL", SEXUAL), ("VIOLENCE_OR_THREAT", VIOLENCE), ("INSULT", INSULT))
SEGMENTS, SEGMENT_BYTES = 10, 1024


async def apply_guardrail(request: web.Request) -> web.Response:
    """A guardrail with INSULTS off, HATE, SEXUAL and VIOLENCE high, PROMPT_ATTACK on what comes in."""
    body = json.loads(await request.text())
    text = " ".join(part.get("text", {}).get("text", "") for part in body.get("content", []))
    found = [kind for kind, words in FILTERS if words.search(text)]
    if body.get("source") == "INPUT" and ATTACK.search(text):
        found.append("PROMPT_ATTACK")
    filters = [{"type": kind, "confidence": "HIGH", "action": "BLOCKED", "detected": True} for kind in found]
    return web.json_response(
        {
            "usage": {"contentPolicyUnits": max(1, -(-len(text) // 1000))},
            "action": "GUARDRAIL_INTERVENED" if found else "NONE",
            "outputs": [{"text": "Blocked."}] if found else [],
            "assessments": [{"contentPolicy": {"filters": filters}}] if found else [],
        }
    )


async def comprehend(request: web.Request) -> web.Response:
    """Scores every label for every segment."""
    try:
        segments = _segments(json.loads(await request.text()))
    except Asked as wrong:
        return refusal(wrong.kind, str(wrong))
    answer = {"ResultList": [_labels(segment) for segment in segments]}
    return web.json_response(answer, content_type="application/x-amz-json-1.1")


def _segments(body: Mapping[str, Any]) -> list[str]:
    if body.get("LanguageCode") != "en":
        raise Asked("Only English is supported.")
    texts = [str(segment.get("Text", "")) for segment in body.get("TextSegments", [])]
    if not 1 <= len(texts) <= SEGMENTS or any(len(text.encode()) > SEGMENT_BYTES for text in texts):
        raise Asked("1 to 10 segments of at most 1 KB are allowed.", "TextSizeLimitExceededException")
    return texts


def _labels(text: str) -> dict[str, Any]:
    scores = {name: 0.95 if words.search(text) else 0.02 for name, words in LABELS}
    return {
        "Labels": [{"Name": name, "Score": score} for name, score in scores.items()],
        "Toxicity": max(scores.values()),
    }
