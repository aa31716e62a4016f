"""The bench of shows: whole evenings with the real ear, floor, director and agents, on a clock of their own."""
