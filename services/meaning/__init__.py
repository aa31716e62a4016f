"""Meaning: whether two texts are about the same thing, when they share no word."""
