"""One bot's life, from a heard line to a posted one."""
