"""What each role may do in Redis (`bus/roles.py`), as one of ElastiCache's access strings.

A role is a set of rules, each with its own commands, keys and topics. An access string is one rule here: all
commands of the role, on all its keys and topics. So a bot may do a little more than at home (write the ledger's
copy, publish news for all), and still nothing on another's inbox, roster entry or place, and no FLUSHALL.
"""

from bus.roles import EAR, Role, ear, speaker
from deploy.agent import Agent


def access(user: str) -> str:
    """The access string of a user."""
    return _string(ear() if user == EAR else speaker(user.removeprefix("speaker-")))


def users_of(agents: tuple[Agent, ...]) -> tuple[str, ...]:
    """Each user once."""
    return tuple(dict.fromkeys(agent.bus_user for agent in agents))


def _string(role: Role) -> str:
    words = dict.fromkeys(word for rule in role.rules for word in rule.words())
    limits = [word for word in words if not word.startswith("+")]
    return " ".join(["on", *limits, "-@all", *(word for word in words if word.startswith("+"))])
