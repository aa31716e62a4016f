"""What a change of processes costs those who talk with the cast."""
