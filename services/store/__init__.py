"""The durable stores of one den on one machine: a SQLite file in its home."""
