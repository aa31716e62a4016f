"""Where a Redis server is and how to sign in there, read from DEN_REDIS_URL."""

import asyncio
import ssl
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from bus.link import Link, OnPush
from den.errors import BadInput, BusAway

CONNECT_S = 1.5
_FORM = "write redis://host:port or rediss://user:password@host:port"
_SCHEMES = ("redis", "rediss", "unix")
_OPTIONS = ("db", "ssl_ca_certs", "ssl_cert_reqs")


@dataclass(frozen=True, slots=True)
class Address:
    """`str()` of it is host and port, for messages: the rest may hold a password and is never shown."""

    host: str = "localhost"
    port: int = 6379
    path: str = ""
    """A unix socket's; then host and port mean nothing."""
    user: str = ""
    password: str = field(default="", repr=False)
    database: int = 0
    tls: ssl.SSLContext | None = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        return self.path or f"{self.host}:{self.port}"

    def at(self, host: str, port: int) -> "Address":
        """Another node of the same cluster."""
        return replace(self, host=host, port=port)

    async def open(self, on_push: OnPush | None = None) -> Link:
        """A connection that has signed in. Raises BusAway, or Refused where the server says no."""
        link = await self._reach()
        try:
            for command in self._greeting():
                await link.call(command)
        except BaseException:
            link.drop("it could not sign in")
            raise
        if on_push is not None:
            link.listen(on_push)
        return link

    def _greeting(self) -> list[tuple[str | int, ...]]:
        said: list[tuple[str | int, ...]] = []
        if self.password or self.user:
            said.append(("AUTH", *((self.user,) if self.user else ()), self.password))
        if self.database:
            said.append(("SELECT", self.database))
        return [*said, ("CLIENT", "SETNAME", "den")]

    async def _reach(self) -> Link:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(CONNECT_S):
                if self.path:
                    _, link = await loop.create_unix_connection(Link, self.path)
                else:
                    _, link = await loop.create_connection(Link, self.host, self.port, ssl=self.tls)
        except ssl.SSLError as error:
            raise BadTls(f"Redis at {self} gives no TLS that is trusted here ({error}).") from error
        except OSError as error:
            raise BusAway(f"Redis does not answer ({type(error).__name__}: {error}).") from error
        return link


class BadTls(BusAway):
    """The server is there, but what it shows is not trusted."""


def read_address(url: str) -> Address:
    """Raises BadInput with one sentence that shows no password."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in _SCHEMES:
            raise ValueError(f"it begins with {parts.scheme or 'no scheme'!r}")
        options = _options(parts)
        database = options.get("db", "" if parts.scheme == "unix" else parts.path.strip("/")) or "0"
        if not database.isdigit():
            raise ValueError("its database is no number")
        return Address(
            host=parts.hostname or "localhost",
            port=parts.port or 6379,
            path=unquote(parts.path) if parts.scheme == "unix" else "",
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            database=int(database),
            tls=_tls(options) if parts.scheme == "rediss" else None,
        )
    except (ValueError, OSError) as error:
        raise BadInput(f"DEN_REDIS_URL is not a Redis address ({error}); {_FORM}.") from error


def _options(parts: SplitResult) -> dict[str, str]:
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    strange = sorted(options.keys() - set(_OPTIONS))
    if strange:
        raise ValueError(f"it has an option {strange[0]!r}; known are {', '.join(_OPTIONS)}")
    return options


def _tls(options: dict[str, str]) -> ssl.SSLContext:
    authorities = options.get("ssl_ca_certs")
    if authorities is not None and not Path(authorities).is_file():
        raise ValueError(f"there is no file {authorities} of authorities")
    context = ssl.create_default_context(cafile=authorities)
    if options.get("ssl_cert_reqs", "required") == "none":
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
