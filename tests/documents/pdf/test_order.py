"""PDF pages that are drawn in another order than they are read in."""

import random
from collections.abc import Callable

import pytest

from ccpi_actions.documents.pdf.read import read_pdf
from tests.documents.makers import margins, pdf_stream, raw_pdf, texts

#: Words, how far they stand from the left and from the top of the page, in points.
Drawn = tuple[str, int, int]

MINUTES: list[Drawn] = [
    ("4. MATTERS ARISING", 40, 40),
    ("The Clerk had asked the County Council about the flooding of Mill Lane, which had been reported", 40, 70),
    ("three times since the winter.", 40, 82),
    ("It was agreed that a map of the common be drawn up before the summer.", 40, 112),
    ("Clerk", 520, 112),
    ("Quotations for the gate would be obtained by the next meeting.", 40, 142),
    ("Cllr. Moss", 520, 142),
    ("5. FINANCE", 40, 172),
    ("The balance of the account was noted, and the invoices that had come since the last meeting were", 40, 202),
    ("passed for payment.", 40, 214),
]
READ = [
    "4. MATTERS ARISING",
    "The Clerk had asked the County Council about the flooding of Mill Lane, which had been reported three times since "
    "the winter.",
    "It was agreed that a map of the common be drawn up before the summer.",
    "Quotations for the gate would be obtained by the next meeting.",
    "5. FINANCE",
    "The balance of the account was noted, and the invoices that had come since the last meeting were passed for "
    "payment.",
]
OWNERS = {READ[2]: "Clerk", READ[3]: "Cllr. Moss"}


def a_page(drawn: list[Drawn]) -> bytes:
    """Make a PDF of one page that draws words in the order given."""
    lines = [b"BT /F1 9 Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n" % (x, 842 - y, words.encode()) for words, x, y in drawn]
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        pdf_stream(b"".join(lines)),
    )


def shuffled(drawn: list[Drawn]) -> list[Drawn]:
    return random.Random(4).sample(drawn, len(drawn))


@pytest.mark.parametrize(
    "order",
    [
        lambda drawn: drawn,
        lambda drawn: drawn[::-1],
        lambda drawn: drawn[::2] + drawn[1::2],
        lambda drawn: drawn[3:] + drawn[:3],
        shuffled,
    ],
    ids=["as read", "from the foot", "every other line first", "its head last", "anyhow"],
)
def test_a_page_is_read_from_top_to_bottom_however_it_is_drawn(order: Callable[[list[Drawn]], list[Drawn]]) -> None:
    document = read_pdf("minutes.pdf", a_page(order(MINUTES)))

    assert (texts(document), margins(document)) == (READ, OWNERS)


def columns(foot: list[Drawn]) -> list[Drawn]:
    """Two columns of prose, the second drawn after the first, and what is drawn before them."""
    words = "of the story, which goes on in the next"
    return foot + [
        (f"{side} {row} {words}", x, 40 + 12 * row) for side, x in (("a", 40), ("b", 310)) for row in range(30)
    ]


@pytest.mark.parametrize(
    "foot", [[], [("What is printed over the whole width at the foot of the page and drawn before all else", 40, 800)]]
)
def test_columns_of_prose_are_read_one_after_the_other(foot: list[Drawn]) -> None:
    text = read_pdf("news.pdf", a_page(columns(foot))).text

    assert text.index("a 29 of the story") < text.index("b 0 of the story")


def test_a_word_across_the_page_does_not_part_the_sentence_that_it_is_printed_over() -> None:
    drawn = [*MINUTES, ("DRAFT", 200, 208)]

    assert "last meeting were passed for payment." in read_pdf("minutes.pdf", a_page(drawn)).text
