"""The consent bench: a no raced against every step of a turn, and people who are merely named."""
