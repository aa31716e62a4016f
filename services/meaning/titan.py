"""Titan's text embeddings on Bedrock. What is compared goes to AWS: the answered person's facts, and the line."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from den.errors import Unavailable
from den.recall import Vector
from services.aws import Aws, Place

MODEL = "amazon.titan-embed-text-v2:0"
DIMENSIONS = 256
READ_S = 2.0
AT_ONCE = 8


class Titan:
    """A `Meaning`; Titan takes one text a call."""

    def __init__(self, aws: Aws, place: Place) -> None:
        self._aws = aws
        self._place = place
        self._free = asyncio.Semaphore(AT_ONCE)

    async def vectors(self, texts: Sequence[str]) -> Sequence[Vector]:
        return await asyncio.gather(*(self._vector(text) for text in texts))

    async def _vector(self, text: str) -> Vector:
        async with self._free:
            return await self._aws.call(lambda: self._ask(text))

    def _ask(self, text: str) -> Vector:
        from botocore.exceptions import BotoCoreError, ClientError  # loaded in this thread

        body = json.dumps({"inputText": text, "dimensions": DIMENSIONS, "normalize": True})
        try:
            client = self._aws.client("bedrock-runtime", self._place, READ_S)
            answer: dict[str, Any] = json.loads(client.invoke_model(modelId=MODEL, body=body)["body"].read())
            return tuple(map(float, answer["embedding"]))
        except (BotoCoreError, ClientError, ValueError, KeyError, TypeError) as error:
            raise Unavailable(f"The model {MODEL} gives no embedding ({type(error).__name__}).") from error
