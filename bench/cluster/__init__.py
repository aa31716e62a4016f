"""A den on a cluster of three servers of Redis, and what the death of one costs."""
