"""Text with pages in it: page numbers and running heads go, sentences that run over are whole."""

import pytest

from ccpi_actions.documents.plain.pages import without_pages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a text without pages stays as it is
        ("One\n\nTwo\n", "One\n\nTwo\n"),
        ("The plan is on page 3\nof the pack.", "The plan is on page 3\nof the pack."),
        # form feeds, as converters of PDF write them
        (
            "DRAFT\n\nThe Clerk would write to the\n\nPage 1 of 2\n\fDRAFT\n\nowner of the field.\n\nPage 2 of 2\n\f",
            "The Clerk would write to the\nowner of the field.",
        ),
        ("One matter was noted.\n1\n\fAnother was deferred.\n2\n\f", "One matter was noted.\n\nAnother was deferred."),
        # lines of their own that number the pages of a copy
        (
            "The Clerk would write to the\nPage 1 of 3\nAmbley Parish Council\nowner of the field. The\nPage 2 of 3\n"
            "Ambley Parish Council\nreport was noted.\nPage 3 of 3\n",
            "The Clerk would write to the\nowner of the field. The\nreport was noted.",
        ),
        # what differs from page to page is no furniture
        ("Roads\nNoted.\n\fTrees\nNoted too.\n\f", "Roads\nNoted.\n\nTrees\nNoted too."),
        ("\f\f", ""),
    ],
)
def test_pages_become_one_flow(text: str, expected: str) -> None:
    assert without_pages(text) == expected


def test_many_pages_take_time_in_proportion() -> None:
    pages = [f"Head of the page\n\n{'word ' * (number % 50 + 1)}\n\nPage 7\n\f" for number in range(10_000)]
    assert without_pages("".join(pages)).count("word") == 255_000
