"""The `roastden` command: cast to processes."""
