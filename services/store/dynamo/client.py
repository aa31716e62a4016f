"""The one place that makes a DynamoDB client: lazily, with short waits and without botocore's own retries."""

from typing import Any

CONNECT_S, READ_S = 1.0, 4.0
THREADS = 8
"""Calls at a time; a client opens as many connections."""


def make_client(region: str = "", url: str = "", **credentials: str) -> Any:
    """Takes a tenth of a second and 30 MB the first time: call it in a worker thread."""
    import boto3  # imported here: a den without AWS does not pay for it
    from botocore.config import Config

    given = {"region_name": region or None, "endpoint_url": url or None, **credentials}
    once = Config(
        connect_timeout=CONNECT_S,
        read_timeout=READ_S,
        max_pool_connections=THREADS,
        retries={"mode": "standard", "total_max_attempts": 1},  # one layer retries, and that is `Table`
    )
    return boto3.session.Session().client("dynamodb", config=once, **given)
