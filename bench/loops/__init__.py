"""The loops bench: bots that want to answer everything, against the floor's script."""
