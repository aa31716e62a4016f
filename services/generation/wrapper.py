"""What all wrappers round a writer have in common: they close it, and have it forget."""

from services.generation.promise import Forgetful, Generator


class Wrapper:
    """A wrapper adds its own `write`."""

    def __init__(self, writer: Generator) -> None:
        self._writer = writer

    def forget(self) -> None:
        """Keeps `promise.Forgetful`, for the writer within."""
        if isinstance(self._writer, Forgetful):
            self._writer.forget()

    async def close(self) -> None:
        """The wrapper itself holds nothing open."""
        await self._writer.close()
