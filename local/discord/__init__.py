"""A gateway v10 and REST stand-in for Discord; it knows nothing of the product."""
