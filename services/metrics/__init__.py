"""What a process counts of itself, and the two forms in which others read it."""

PORTS = 32
"""Processes of one machine take the first free one of so many ports, so one setting serves a whole cast."""
