"""Ordinary sentences for the network: the project's manuals, cut where a sentence ends."""

from bench.guard.manuals import sentences


def test_a_sentence_of_a_manual_is_one_clause_without_its_marks() -> None:
    texts = {row.text for row in sentences()}
    assert len(texts) > 1_000
    assert all(3 <= len(text.split()) <= 40 and "|" not in text for text in texts)
    assert {row.kind for row in sentences()} == {"innocent"}
