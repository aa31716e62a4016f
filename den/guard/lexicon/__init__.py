"""Lexicons: what threats and self-harm are made of, as senses and frames (see `den.guard.senses`)."""
