"""InvokeModel of Titan's text embeddings, as words thrown on fixed places: the call, not what the model knows."""

import json
import math
import re
from collections.abc import Sequence
from hashlib import sha256

from aiohttp import web

from local.aws.errors import refusal

SIZES = (256, 512, 1024)


async def embed(request: web.Request) -> web.Response:
    """Serves `POST /model/{id}/invoke`."""
    body = json.loads(await request.text())
    text, size = str(body.get("inputText", "")), body.get("dimensions", SIZES[-1])
    if not request.match_info["model"].startswith("amazon.titan-embed-text") or not text or size not in SIZES:
        return refusal("ValidationException", "Titan's text embeddings take an inputText, and one of their sizes.")
    words = re.findall(r"\w+", text.lower())
    return web.json_response({"embedding": _direction(words, size), "inputTextTokenCount": len(words)})


def _direction(words: Sequence[str], size: int) -> list[float]:
    counts = [0.0] * size
    for word in words:
        counts[int.from_bytes(sha256(word.encode()).digest()[:4]) % size] += 1.0
    length = math.hypot(*counts) or 1.0
    return [count / length for count in counts]
