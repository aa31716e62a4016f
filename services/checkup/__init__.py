"""A checkup of what the den needs of AWS: each part asks for one thing and says what mends it."""
