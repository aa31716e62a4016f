"""Injected instructions at every place where foreign text enters a prompt, judged by what was done, not said."""
