"""The subcommands of `roastden`, one family per file."""
