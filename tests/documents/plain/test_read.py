"""Plain text: paragraphs, wrapped lines, lists, markers of the printed export and right-hand owners."""

import pytest

from ccpi_actions.documents import read_bytes
from tests.documents.makers import margins, texts


def read(text: str) -> list[str]:
    return texts(read_bytes("minutes.txt", text.encode()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n\nTwo\n \t \nThree", ["One", "Two", "Three"]),
        ("One\r\n\r\nTwo\r\n", ["One", "Two"]),
        # lines wrapped at some seventy columns are one paragraph
        (
            "The Committee considered a report on the state of the footpaths and\n"
            "Members asked what had been done since. The Clerk would write to the\n"
            "County Council.",
            [
                "The Committee considered a report on the state of the footpaths and\n"
                "Members asked what had been done since. The Clerk would write to the\n"
                "County Council."
            ],
        ),
        # entries on consecutive lines are paragraphs of their own
        ("· Ann Price, Director\n· Bob Moss, Manager", ["· Ann Price, Director", "· Bob Moss, Manager"]),
        (
            "(a) note the report;\n(b) ask for more;\nand thank the author",
            ["(a) note the report;", "(b) ask for more;\nand thank the author"],
        ),
        (
            "RESOLVED that\n1. the report be noted\n2. a letter be sent",
            ["RESOLVED that", "1. the report be noted", "2. a letter be sent"],
        ),
        (
            "Present:\nCouncillor Ann Price (Chair)\nCouncillor Bob Moss",
            ["Present:", "Councillor Ann Price (Chair)", "Councillor Bob Moss"],
        ),
        # a number on a line of its own, as the printed export has it, belongs to its title
        ("\n\t4.  \n\tQuarterly Report\n\n", ["4. Quarterly Report"]),
        # converters of PDF set a number apart from its words by a blank line, or put it at the end of a block
        (
            "It was agreed:\n1.\n\nThat it be noted.\n\n2.\n\nThat it be kept.",
            ["It was agreed:", "1. That it be noted.", "2. That it be kept."],
        ),
        # a line that had room for the first word of the next one was not wrapped
        (
            "The Clerk had written to the County Council about the state of the footpath by the river.\n"
            "The Chairman closed the meeting after thanking all who had come.\n"
            "Members were asked to be at the gate of the recreation ground before nine on Saturday the\n"
            "fourth.",
            [
                "The Clerk had written to the County Council about the state of the footpath by the river.\n"
                "The Chairman closed the meeting after thanking all who had come.",
                "Members were asked to be at the gate of the recreation ground before nine on Saturday the\nfourth.",
            ],
        ),
        ("Issued by the\nHarbour Committee", ["Issued by the\nHarbour Committee"]),
        ("Venue: The Old Hall\nContact: The Clerk", ["Venue: The Old Hall", "Contact: The Clerk"]),
        ("5 Budget pdf icon PDF 205 KB", ["5 Budget"]),
    ],
)
def test_lines_become_paragraphs(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_markers_of_the_printed_export_are_kept_as_such() -> None:
    document = read_bytes("a.txt", b"<AI1>\n\n\t1.  \n\tApologies\n\nNone.\n\n</AI1>\n<AI2>\n\t2.  \n\tMinutes\n")
    kinds = [paragraph.kind for paragraph in document.paragraphs]
    assert texts(document) == ["<AI1>", "1. Apologies", "None.", "</AI1>", "<AI2>", "2. Minutes"]
    assert kinds == ["marker", "list", "text", "marker", "marker", "list"]


def test_owners_at_the_right_hand_edge_stand_beside_their_paragraph() -> None:
    text = (
        "i) The gate was broken. The Clerk would ask the owner to mend it.          Clerk\n"
        "ii) The bin at the green was overflowing and the contractor had been asked to\n"
        "empty it; Cllr Price would look into this.                          Cllr. A. Price\n"
        "iii) The lamp in Mill Lane was still out.\n"
        "                                                                      Cllr. B. Moss"
    )
    assert margins(read_bytes("a.txt", text.encode())) == {
        "i) The gate was broken. The Clerk would ask the owner to mend it.": "Clerk",
        "ii) The bin at the green was overflowing and the contractor had been asked to\n"
        "empty it; Cllr Price would look into this.": "Cllr. A. Price",
        "iii) The lamp in Mill Lane was still out.": "Cllr. B. Moss",
    }


def test_a_file_without_line_breaks_is_one_paragraph() -> None:
    document = read_bytes("a.txt", b"The Clerk would write to the owner. " * 30_000)
    assert len(document.paragraphs) == 1
    assert len(document.text) == 36 * 30_000 - 1


def test_a_sentence_that_a_blank_line_broke_is_one_paragraph() -> None:
    assert read("The sign at the junction with the\n\nlane is down.\n\na) one of,\n\nb) two") == [
        "The sign at the junction with the\nlane is down.",
        "a) one of,",
        "b) two",
    ]


def test_each_owner_at_the_edge_stands_beside_the_sentences_up_to_its_line() -> None:
    text = (
        "(a) The lamp by the pump is out and the pole leans. The Clerk to ask the County to\n"
        "    mend it.                                                                        Clerk\n"
        "    Cllr Price asked about the gate. It was settled that Cllr Moss and the\n"
        "    warden would hang it again on the Saturday, if the weather was kind, with a      B Moss/\n"
        "    new post.                                                                        Warden\n"
        "    The bench was noted."
    )
    assert margins(read_bytes("a.txt", text.encode())) == {
        "(a) The lamp by the pump is out and the pole leans. The Clerk to ask the County to\nmend it.": "Clerk",
        "Cllr Price asked about the gate. It was settled that Cllr Moss and the\n"
        "warden would hang it again on the Saturday, if the weather was kind, with a\n"
        "new post.": "B Moss/ Warden",
    }


def test_the_heading_of_the_column_of_owners_is_nobody() -> None:
    text = (
        "PART I BUSINESS\n                                                                 ACTION\n"
        "The lamp by the pump is out and the pole leans; the Clerk to ask the County for a new one."
    )
    assert margins(read_bytes("a.txt", text.encode())) == {}
