"""A quote is shown with the sentence before it and the one after it, from its own paragraph."""

import pytest

from ccpi_actions.cli.context import around

# Text with the quote between bars, what stands before it, what stands after it.
CONTEXTS = [
    # A sentence among sentences.
    ("One. Two came late. |Three would be sent.| Four was noted. Five.", "Two came late. ", " Four was noted."),
    # A part of a sentence: the rest of it, and the sentence before.
    ("Ann spoke. It was agreed |that the map be sent| to all. Bob left.", "Ann spoke. It was agreed ", " to all."),
    # First and last in the text.
    ("|Send it.| Thanks.", "", " Thanks."),
    ("Thanks. |Send it.|", "Thanks. ", ""),
    # Nothing of another paragraph.
    ("4. Roads\n\nAnn spoke. |Send it.|\n\nBob left.", "Ann spoke. ", ""),
    ("Another.\n\n|Send it.| Yes.\n\nBob left.", "", " Yes."),
    # Alone.
    ("|Send it.|", "", ""),
]


@pytest.mark.parametrize(("text", "before", "after"), CONTEXTS)
def test_a_quote_is_shown_in_its_place(text: str, before: str, after: str) -> None:
    start, end = text.index("|"), text.rindex("|") - 1
    context = around(text.replace("|", ""), start, end)

    assert (context.before, context.after) == (before, after)
    assert context.quote == text.split("|")[1]


def test_a_text_without_stops_gives_a_bounded_context() -> None:
    text = "word " * 100_000
    context = around(text, 250_000, 250_004)

    assert len(context.before) + len(context.after) <= 800
