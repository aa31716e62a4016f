"""The outside world, each service with a local twin."""
