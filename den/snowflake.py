"""Discord's ids: 42 bits of milliseconds since 2015, then 22 bits of origin and count."""

DISCORD_EPOCH_MS = 1_420_070_400_000


def created_ms(snowflake: int) -> int:
    """Unix milliseconds at which Discord made this id (documentation: Reference, Snowflakes)."""
    return (snowflake >> 22) + DISCORD_EPOCH_MS
