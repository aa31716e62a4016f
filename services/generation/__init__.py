"""The `Generator` promise and its keepers."""
