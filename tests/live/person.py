"""A person in the chat of a den, who uses commands and waits for their answers."""

from typing import Any
from urllib.request import Request, urlopen

from tests.live.den import Den, until


class Person:
    """Made known to the stand-in on construction."""

    def __init__(self, den: Den, name: str) -> None:
        self.den, self.name = den, name
        self.id = str(den.post("/local/humans", {"name": name})["id"])

    def run(self, command: str, **options: object) -> str:
        """The answer to a slash command."""
        before = {row["id"] for row in self._private()}
        form = {"as": self.name, "channel": "the-den", "command": command, "options": options}
        self.den.post("/local/commands", form)
        until(lambda: bool({row["id"] for row in self._private()} - before), 15, f"an answer to /{command}")
        return str(max(self._private(), key=lambda row: int(row["id"]))["content"])

    def _private(self) -> list[dict[str, Any]]:
        rows = self.den.get(f"/local/channels/the-den/messages?as={self.name}&limit=200")
        return [row for row in rows if row["local"]["ephemeral_for"] == self.id]

    def leave(self) -> None:
        """Their account is deleted, with all that they wrote."""
        request = Request(f"{self.den.url()}/local/humans/{self.name}", method="DELETE")
        urlopen(request, timeout=10).close()
