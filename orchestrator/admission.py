"""Admission to the embedded Redis: its users are written down, and read by a server that runs already."""

import asyncio
from contextlib import chdir

from bus.connection import connect
from den.settings import read_settings
from orchestrator.plan import Plan
from orchestrator.users import settle_passwords, write_acl
from services.tokens import fingerprint, token_for


def write_users(plan: Plan) -> None:
    """Before a start and before a reload; a new personality gets a password, all others keep theirs."""
    settings = read_settings(plan.environ)
    roasters = [who.id for who in plan.cast if who.kind == "roaster"]
    with chdir(plan.root):  # where the bots will look for `.env`
        tokens = {one: fingerprint(token_for(one, settings, plan.environ)) for one in roasters}
    write_acl(plan.home, roasters, settle_passwords(plan.home, roasters), tokens)


def admit(plan: Plan) -> None:
    """Has the running server read the users anew; who is no longer one is cut off."""

    async def load() -> None:
        redis = await connect(plan.redis_url)
        try:
            await redis.call("ACL", "LOAD")
        finally:
            await redis.aclose()

    asyncio.run(load())
