"""Slash commands, all owned by the Higher Self's application."""
