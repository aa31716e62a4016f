"""A scripted evening: three humans, two channels and the whole den, then the review of what was said."""
