"""Chaos verbs: what can go wrong with Discord, made to happen now."""

from collections.abc import Callable
from typing import Any

from local.discord.chaos import Fault
from local.discord.errors import LocalError
from local.discord.human.ask import Ask
from local.discord.session import Session
from local.discord.values import Json


def chaos(ask: Ask) -> Json:
    """{"verb": …, "bot"?: name, …}; the answer counts the sessions or faults concerned, or has the new token."""
    verb = str(ask.value("verb"))
    act = _VERBS.get(verb)
    if act is None:
        raise LocalError(f"there is no verb {verb}; there are {', '.join(_VERBS)}")
    return {"verb": verb, "done": act(ask)}


def _bot_id(ask: Ask) -> int | None:
    return ask.bot(ask.body["bot"]).id if ask.body.get("bot") else None


def _sessions(ask: Ask) -> list[Session]:
    return [s for s in ask.standin.hub.sessions(_bot_id(ask)) if s.link]


def _number(ask: Ask, name: str, usual: float) -> float:
    raw: Any = ask.body.get(name, usual)
    if not isinstance(raw, int | float) or isinstance(raw, bool) or raw < 0:
        raise LocalError(f"'{name}' must be a number from 0 up, not {raw!r}")
    return raw


def _drop(ask: Ask) -> int:
    """Cuts the TCP connections without a goodbye."""
    sessions = _sessions(ask)
    for session in sessions:
        if session.link:
            session.link.abort()
    return len(sessions)


def _reconnect(ask: Ask) -> int:
    """Op 7: clients come back and resume."""
    sessions = _sessions(ask)
    for session in sessions:
        if session.link:
            session.link.control(7)
    return len(sessions)


def _invalidate(ask: Ask) -> int:
    """Op 9: with `resumable` clients resume, without they start anew."""
    sessions, resumable = _sessions(ask), bool(ask.body.get("resumable", False))
    for session in sessions:
        if session.link:
            session.link.control(9, resumable)
        if not resumable:
            ask.standin.hub.forget(session)
    return len(sessions)


def _reset_token(ask: Ask) -> str:
    """As in the developer portal: the old token is worth nothing from now on, and the new one is shown once."""
    bot = ask.bot(ask.body.get("bot"))
    sessions, token = _sessions(ask), ask.standin.state.people.reset(bot)
    for session in sessions:
        if session.link:
            session.link.end(4004, "Authentication failed")
        ask.standin.hub.forget(session)
    return token


def _delay(ask: Ask) -> int:
    """Holds every event (`on`: "gateway") or REST answer (`on`: "rest") back by `ms`."""
    chaos = ask.standin.chaos
    delays = chaos.rest_delays if ask.body.get("on") == "rest" else chaos.delays
    delays[_bot_id(ask)] = _number(ask, "ms", 500) / 1000
    return 1


def _fail(ask: Ask) -> int:
    """REST answers `status` (0 cuts the connection); with `late` the request is carried out first."""
    method = ask.body.get("method")
    fault = Fault(
        status=int(_number(ask, "status", 503)),
        times=int(_number(ask, "times", 1)),
        late=bool(ask.body.get("late", False)),
        bot_id=_bot_id(ask),
        method=str(method).upper() if method else None,
        path=str(ask.body.get("path", "")),
    )
    ask.standin.chaos.faults.append(fault)
    return fault.times


def _ratelimit(ask: Ask) -> int:
    method = ask.body.get("method")
    fault = Fault(
        status=429,
        times=int(_number(ask, "times", 1)),
        bot_id=_bot_id(ask),
        method=str(method).upper() if method else None,
        path=str(ask.body.get("path", "")),
        retry_after=_number(ask, "retry_after", 1.0),
        everywhere=bool(ask.body.get("global", False)),
    )
    ask.standin.chaos.faults.append(fault)
    return fault.times


def _mute_acks(ask: Ask) -> int:
    ask.standin.chaos.mute.add(_bot_id(ask))
    return 1


def _clock(ask: Ask) -> int:
    """Sets the server's time forward by `seconds`."""
    ask.standin.clock.advance(_number(ask, "seconds", 0))
    return 1


def _clear(ask: Ask) -> int:
    ask.standin.chaos.clear()
    return 1


_VERBS: dict[str, Callable[[Ask], int | str]] = {
    "drop": _drop,
    "reconnect": _reconnect,
    "invalidate": _invalidate,
    "reset_token": _reset_token,
    "delay": _delay,
    "fail": _fail,
    "ratelimit": _ratelimit,
    "mute_acks": _mute_acks,
    "clock": _clock,
    "clear": _clear,
}
