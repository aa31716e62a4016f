"""What replaces the outside world on one machine."""
