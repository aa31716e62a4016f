"""Bedrock's runtime through boto3, in threads."""

from collections.abc import Mapping
from typing import Any

from services.aws import Aws, Place
from services.generation.bedrock.promise import Event, Progress

MOST_EVENTS = 4_000
"""Far above what 300 tokens need; a stream without end is left."""


class BotoRuntime:
    """A `Runtime`. `read_s`: how long a thread waits for the next bytes before it lets go."""

    def __init__(self, aws: Aws, place: Place, read_s: float) -> None:
        self._aws = aws
        self._place = place
        self._read_s = read_s

    async def converse(self, request: Mapping[str, Any], progress: Progress) -> list[Event]:
        return await self._aws.call(lambda: self._drained(request, progress))

    def _drained(self, request: Mapping[str, Any], progress: Progress) -> list[Event]:
        from services.generation.bedrock.trouble import FORESEEN, away  # loads botocore, in this thread

        events: list[Event] = []
        streaming = False
        try:
            client = self._aws.client("bedrock-runtime", self._place, self._read_s)
            stream = client.converse_stream(**request)["stream"]
            try:
                streaming = True
                for event in stream:
                    events.append(event)
                    progress.heard()
                    if progress.given_up or len(events) >= MOST_EVENTS:
                        break
            finally:
                stream.close()
        except FORESEEN as error:
            raise away(error, streaming) from error
        return events
