"""Markdown-like text: escapes, bold numbers, limbs, tables over several lines, HTML between."""

import pytest

from ccpi_actions.documents import read_bytes
from tests.documents.makers import cells, texts


def read(text: str) -> list[str]:
    return texts(read_bytes("minutes.md", text.encode()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"4\. Correspondence", ["4. Correspondence"]),
        (r"\* The bench \*was\* mended \[again\]\_", ["* The bench *was* mended [again]_"]),
        ("**7\\. Planning** None", ["7. Planning None"]),
        ("_Note:_ the **draft** copy and *this* go out", ["Note: the draft copy and this go out"]),
        ("grades A* to C, some_file_name and 2 * 3 * 4", ["grades A* to C, some_file_name and 2 * 3 * 4"]),
        (
            "- i. that the report be noted\n- ii. that a letter be sent",
            ["i. that the report be noted", "ii. that a letter be sent"],
        ),
        ("- That the Clerk write to\n  the owner", ["That the Clerk write to\nthe owner"]),
        ("See [the plan](https://example.org/plan) &amp; reply", ["See the plan & reply"]),
        (r"Fees \& charges &amp; costs", ["Fees & charges & costs"]),
        ("Resolved\n\n---\n\nNext", ["Resolved", "Next"]),
        (
            "Held on the 1<sup>st</sup> of May<br>Old Hall, Harbourbridge",
            ["Held on the 1st of May", "Old Hall, Harbourbridge"],
        ),
        ("> quoted words", ["quoted words"]),
        ("1. Minutes\n2. Matters arising", ["1. Minutes", "2. Matters arising"]),
    ],
)
def test_marks_go_and_words_stay(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_headings_have_levels_and_lists_depths() -> None:
    document = read_bytes("a.md", b"# Minutes #\n\n## Item\n\n- one\n    - below\n")
    assert [(paragraph.kind, paragraph.level) for paragraph in document.paragraphs] == [
        ("heading", 1),
        ("heading", 2),
        ("list", 1),
        ("list", 3),
    ]
    assert texts(document) == ["Minutes", "Item", "one", "below"]


def test_a_line_that_is_bold_throughout_says_so() -> None:
    document = read_bytes("a.md", b"**8. Finance**\n\nThe **budget** was set.")
    assert [paragraph.style for paragraph in document.paragraphs] == ["bold", ""]


def test_cells_of_a_table_may_run_over_lines() -> None:
    text = (
        "| \n**No**\n\n | \n\n**Item**\n\n | \n\n**Action by**\n\n |\n| --- | --- | --- |\n"
        "| **1.** | Broken stile |   |\n"
        "|   | Farmer to be asked\n\nCount of stiles wanted | ABC\n |\n\nAfter the table"
    )
    document = read_bytes("a.md", text.encode())
    assert cells(document) == {
        (0, 0, 0): "No",
        (0, 0, 1): "Item",
        (0, 0, 2): "Action by",
        (0, 1, 0): "1.",
        (0, 1, 1): "Broken stile",
        (0, 2, 1): "Farmer to be asked | Count of stiles wanted",
        (0, 2, 2): "ABC",
    }
    assert texts(document)[-1] == "After the table"


def test_html_between_paragraphs_is_read_as_html() -> None:
    text = "Before\n\n<table><tr><td><b>Owner</b></td><td>Clerk &amp; Chair</td></tr></table>\n\nAfter"
    document = read_bytes("a.md", text.encode())
    assert texts(document) == ["Before", "Owner", "Clerk & Chair", "After"]
    assert cells(document) == {(0, 0, 0): "Owner", (0, 0, 1): "Clerk & Chair"}
