"""What a transcript says about a den: turn-taking, fairness and variety as plain figures."""

from den.review.metrics import CastVoice, review
from den.review.rows import Row, Truth, read_rows, read_truth
from den.review.table import table

__all__ = ["CastVoice", "Row", "Truth", "read_rows", "read_truth", "review", "table"]
