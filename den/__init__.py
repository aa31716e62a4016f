"""Pure rules and shared words: no network, no clock, no library but pydantic."""
