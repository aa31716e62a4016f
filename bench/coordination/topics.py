"""Where a bench talks on the bus, beside the den's own topics."""

HOP = "bench:hop"
"""One plain publish and one delivery: the floor under everything else."""


def lines(guild_id: int) -> str:
    """Where the driver says human lines."""
    return f"den:{{{guild_id}}}:bench:lines"


def said(guild_id: int) -> str:
    """Where the speakers' lines come out."""
    return f"den:{{{guild_id}}}:bench:said"


def to_standby(guild_id: int) -> str:
    """Where the first ear of a closed loop lets the standby hear what its humans say."""
    return f"den:{{{guild_id}}}:bench:to-standby"
