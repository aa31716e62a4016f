"""The Redis bus: each promise with its keeper."""
