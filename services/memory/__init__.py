"""Memory: facts that people chose to store."""
