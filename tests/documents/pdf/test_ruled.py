"""Tables drawn with rules on the pages of a PDF: their cells, however narrow the gaps and wherever a page ends."""

import pytest

from ccpi_actions.documents import read_bytes
from tests.documents.makers import cells, pdf_of, texts

PAGE = "#set page(height: 20cm, margin: 2cm)\n#set par(leading: 0.6em, spacing: 0.9em)\n#set text(size: 10pt)\n"
WORDS = "The Clerk reported that the gate at the end of Mill Lane had been found open again on most days of the week. "


def read(source: str) -> dict[tuple[int, int, int], str]:
    return cells(read_bytes("a.pdf", pdf_of(PAGE + source)))


def test_a_table_of_two_columns_without_a_heading_row_gives_its_cells() -> None:
    assert read("#table(columns: (10cm, 4cm), [The gate is to be mended.], [Clerk], [The report was noted.], [])") == {
        (0, 0, 0): "The gate is to be mended.",
        (0, 0, 1): "Clerk",
        (0, 1, 0): "The report was noted.",
    }


def test_words_that_reach_the_rule_are_divided_from_those_beyond_it() -> None:
    found = read(
        "#table(columns: (auto, auto), inset: 1pt, [Members asked for the figures], [Clerk], [They were noted], [All])"
    )
    assert found[0, 0, 0] == "Members asked for the figures"
    assert found[0, 0, 1] == "Clerk"


def test_a_cell_keeps_its_paragraphs_and_joins_their_lines() -> None:
    found = read(f"#table(columns: (2cm, 9cm, 3cm), [4], [*Roads*\n\n{WORDS * 2}\n\nNoted.], [], [5], [*Trees*], [])")
    assert found[0, 0, 1] == f"Roads | {(WORDS * 2).strip()} | Noted."
    assert found[0, 1, 0] == "5"


def test_a_row_that_runs_over_a_page_break_is_one_and_its_heading_row_is_read_once() -> None:
    table = (
        "#v(11cm)\n#table(columns: (2cm, 9cm, 3cm), table.header([No], [Minute], [Action]), "
        f"[1], [{WORDS * 12}], [Clerk], [2], [The report was noted.], [])"
    )
    found = read(table)
    assert found[0, 1, 1] == (WORDS * 12).strip()
    assert found[0, 1, 2] == "Clerk"
    assert (found[0, 2, 0], found[0, 2, 1]) == ("2", "The report was noted.")
    assert sorted({row for _, row, _ in found}) == [0, 1, 2]


@pytest.mark.parametrize(
    ("beside", "rows"),
    [
        # one name at the top is for the whole row
        ("Clerk", [("First matter. | Second matter. | Third matter.", "Clerk")]),
        # a name further down is for what it is level with
        ("#v(15pt)\nClerk", [("First matter. | Second matter.", "Clerk"), ("Third matter.", None)]),
        (
            "Clerk\n\n#v(17pt)\nCllr Price",
            [("First matter. | Second matter.", "Clerk"), ("Third matter.", "Cllr Price")],
        ),
        # two names on lines that follow are one entry
        (
            "#v(15pt)\nClerk\\ Cllr Price",
            [("First matter. | Second matter.", "Clerk | Cllr Price"), ("Third matter.", None)],
        ),
    ],
)
def test_an_owner_stands_beside_the_paragraph_that_it_is_level_with(
    beside: str, rows: list[tuple[str, str | None]]
) -> None:
    cell = "First matter.\n\nSecond matter.\n\nThird matter."
    found = read(f"#table(columns: (9cm, 4cm), [Item], [Action], [{cell}], [{beside}])")
    assert [(found.get((0, row, 0)), found.get((0, row, 1))) for row in range(1, 1 + len(rows))] == rows


def test_tables_below_each_other_whose_columns_differ_are_two() -> None:
    found = read(
        "#block(spacing: 0pt)[#table(columns: (4cm, 9cm), [a], [b], [c], [d])]"
        "#block(spacing: 0pt)[#table(columns: (6cm, 4cm, 3cm), [Task], [Who], [When], [Mend the gate], [Clerk], [May])]"
    )
    assert found[1, 0, 0] == "Task"
    assert found[1, 1, 2] == "May"


def test_words_around_a_table_stay_in_reading_order() -> None:
    document = read_bytes(
        "a.pdf", pdf_of(f"{PAGE}Before it.\n#table(columns: (5cm, 5cm), [one], [two], [three], [four])\nAfter it.")
    )
    assert texts(document) == ["Before it.", "one", "two", "three", "four", "After it."]


def test_a_frame_around_words_is_no_table() -> None:
    assert read("#rect(width: 10cm, height: 4cm)[The meeting was closed.]") == {}
