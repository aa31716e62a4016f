"""Judges of the Discord stand-in: Discord's own REST description and the public typing of gateway frames."""
