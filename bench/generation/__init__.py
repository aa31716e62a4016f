"""Writing through models: what it costs, what our part of it costs, and what is left of a line when they fail."""
