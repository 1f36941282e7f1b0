"""PDF: paragraphs from lines, owners in the margin, page furniture, hyphens; and files made to do harm."""

import zlib

import pytest

from ccpi_actions.documents import read_bytes
from ccpi_actions.documents.pdf import worker as pdf_worker
from ccpi_actions.errors import BadInput
from tests.documents.makers import cells, margins, pdf_of, pdf_stream, raw_pdf, texts

OWNED = """
#set page(width: 15cm, height: 20cm, margin: 1.5cm)
#set page(header: [Harbourbridge Town Council #h(1fr) Minutes])
#set page(footer: context [Page #counter(page).display()])
#set par(spacing: 1.2em)
#let owned(words, owner) = [#words #h(1fr) #owner]

4. MATTERS ARISING

4.5ii) The Clerk had asked the County Council about the flooding of Mill Lane, which had been reported
three times since the winter.

#owned[5iv) It was agreed that a map of the common be drawn up before the summer
and shown to all.][Cllr. A. Price/Clerk]

#owned[5v) Cllr Moss would look into this.][Cllr. B. Moss]

i) Three quotations had been received. #h(1fr) £45.00

#pagebreak()

5. FINANCE

The balance of the account was noted.
"""


def test_owners_at_the_right_hand_edge_of_a_pdf_stand_beside_their_paragraph() -> None:
    document = read_bytes("minutes.pdf", pdf_of(OWNED))
    assert margins(document) == {
        "5iv) It was agreed that a map of the common be drawn up before the summer and shown to all.": (
            "Cllr. A. Price/Clerk"
        ),
        "5v) Cllr Moss would look into this.": "Cllr. B. Moss",
    }


def test_lines_become_paragraphs_and_running_heads_and_page_numbers_go() -> None:
    document = read_bytes("minutes.pdf", pdf_of(OWNED))
    assert texts(document)[:2] == [
        "4. MATTERS ARISING",
        "4.5ii) The Clerk had asked the County Council about the flooding of Mill Lane, which had been reported three "
        "times since the winter.",
    ]
    assert texts(document)[-2:] == ["5. FINANCE", "The balance of the account was noted."]
    assert "Harbourbridge" not in document.text
    assert "Page" not in document.text
    assert [paragraph.page for paragraph in document.paragraphs][-3:] == [1, 2, 2]


def test_a_paragraph_that_runs_over_a_page_break_is_one() -> None:
    words = " ".join(f"In part {number} the Committee asked for a report on sea wall {number}." for number in range(20))
    document = read_bytes("a.pdf", pdf_of(f'#set page(width: 10cm, height: 8cm, numbering: "1")\n{words}'))
    assert texts(document) == [words]


def test_words_divided_at_line_ends_are_mended_and_printed_hyphens_kept() -> None:
    source = (
        "#set page(width: 6cm, height: 25cm)\n#set par(justify: true)\n"
        '#set text(lang: "en", region: "GB", hyphenate: true)\n'
        "The representatives of neighbouring municipalities acknowledged considerable responsibilities regarding "
        "environmental administration and recommended comprehensive investigations throughout the constituency. "
    )
    words = set(texts(read_bytes("a.pdf", pdf_of(source)))[0].split())
    assert {"representatives", "municipalities", "responsibilities", "environmental", "investigations"} <= words


def test_a_compound_that_breaks_at_its_hyphen_keeps_it() -> None:
    source = (
        "#set page(width: 7cm, height: 9cm)\n#set text(hyphenate: false)\n"
        + "The follow-up to the co-opted member was agreed. " * 9
    )
    document = read_bytes("a.pdf", pdf_of(source))
    assert document.text.count("follow-up") == 9
    assert document.text.count("co-opted") == 9


def test_raised_letters_stay_in_their_line() -> None:
    document = read_bytes("a.pdf", pdf_of("The meeting of 5#super[th] May 2025 in the Old Hall."))
    assert texts(document) == ["The meeting of 5th May 2025 in the Old Hall."]


def test_bold_lines_say_so() -> None:
    document = read_bytes("a.pdf", pdf_of("*Matters arising*\n\nThe bench was mended."))
    assert [paragraph.style for paragraph in document.paragraphs] == ["bold", ""]


PAGES = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def one_page(content: bytes, resources: bytes = b"", *more: bytes) -> bytes:
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>%s>>>>"
        % resources
    )
    return raw_pdf(*PAGES, page, FONT, content, *more)


WORDS = b"BT /F1 11 Tf 50 700 Td (The Clerk would write.) Tj ET"
SELF = pdf_stream(
    b"/X1 Do /X1 Do " + WORDS,
    b"/Type/XObject/Subtype/Form/BBox[0 0 500 800]/Resources<</Font<</F1 4 0 R>>/XObject<</X1 6 0 R>>>>",
)


def test_a_plain_page_put_together_by_hand_is_read() -> None:
    assert texts(read_bytes("a.pdf", one_page(pdf_stream(WORDS)))) == ["The Clerk would write."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (one_page(pdf_stream(b"")), "only pictures"),
        (one_page(pdf_stream(WORDS))[:250], "damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20, "damaged"),
        (raw_pdf(PAGES[0], b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"), "damaged|no pages"),
        (raw_pdf(PAGES[0], b"<</Type/Pages/Kids[]/Count 900000000>>"), "damaged|pages|pictures"),
    ],
    ids=["scan", "truncated", "noise", "loop of pages", "absurd count"],
)
def test_a_pdf_without_words_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_bytes("a.pdf", data)


def test_a_form_that_draws_itself_is_given_up_and_the_next_file_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_worker, "LONGEST_SECONDS", 1.0)
    with pytest.raises(BadInput, match="within bounds"):
        read_bytes("loop.pdf", one_page(pdf_stream(b"/X1 Do"), b"/XObject<</X1 6 0 R>>", SELF))
    monkeypatch.undo()
    assert texts(read_bytes("a.pdf", one_page(pdf_stream(WORDS)))) == ["The Clerk would write."]


def test_a_page_packed_small_is_read_within_bounds() -> None:
    packed = zlib.compress(WORDS + b" " * 50_000_000, 9)
    assert texts(read_bytes("a.pdf", one_page(pdf_stream(packed, b"/Filter/FlateDecode")))) == [
        "The Clerk would write."
    ]


TABLE = """
#set page(width: 21cm, height: 11cm, margin: 2cm, numbering: "1")
Minutes of the meeting of Harbourbridge Town Council held on 5 May 2025

#table(columns: (1cm, 9cm, 3cm, 2.5cm), table.header([*No*], [*Item*], [*Action by*], [*Date*]),
[1], [Apologies were received from Cllr Moss, who was away on business for the rest of the month.], [], [],
[2], [The Clerk would write to the owner of the field about the gate, which had been broken.], [Clerk], [June 2025],
[3], [Cllr Price to get quotes for painting of the benches.], [Cllr A Price and Cllr B Moss], [9/6/25],
[4], [Two lamps in Mill Lane were out and would be reported to the County Council.], [Clerk], [],
[5], [The hall roof had been looked at by the builder, who would send his estimate soon.], [], [])

After the table the meeting ended.
"""


def test_a_table_under_a_heading_row_gives_cells_over_page_breaks() -> None:
    document = read_bytes("a.pdf", pdf_of(TABLE))
    found = cells(document)
    assert [found.get((0, 0, column)) for column in range(4)] == ["No", "Item", "Action by", "Date"]
    assert [found.get((0, 2, column)) for column in range(4)] == [
        "2",
        "The Clerk would write to the owner of the field about the gate, which had been broken.",
        "Clerk",
        "June 2025",
    ]
    assert found[0, 3, 2] == "Cllr A Price and Cllr B Moss"
    assert found[0, 5, 0] == "5"
    assert texts(document)[-1] == "After the table the meeting ended."
    assert len(found) == 4 + 2 + 4 + 4 + 3 + 2


def test_columns_of_names_without_a_heading_row_are_no_table() -> None:
    document = read_bytes("a.pdf", pdf_of("Ann Price #h(3cm) Bob Moss\n\nCarol Hart #h(3cm) Dai Rees"))
    assert cells(document) == {}


def test_centred_lines_of_a_heading_are_paragraphs_and_one_that_was_wrapped_is_whole() -> None:
    heading = (
        "#set text(size: 11pt)\n#align(center)[AMBLEY PARISH COUNCIL\\ Minutes of the Meeting held on 4 May 2021\\ "
        "The public were admitted to the whole of the meeting, which was held in the Jubilee Room of Ambley Village "
        "Hall, and left after it]\n\nThe report was noted."
    )
    assert texts(read_bytes("a.pdf", pdf_of(heading))) == [
        "AMBLEY PARISH COUNCIL",
        "Minutes of the Meeting held on 4 May 2021",
        "The public were admitted to the whole of the meeting, which was held in the Jubilee Room of Ambley Village "
        "Hall, and left after it",
        "The report was noted.",
    ]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("The accounts were proposed by Cllr. A. Hart and, after some debate, seconded by Cllr.", "M. Price."),
        (
            "It was agreed that the words be changed in the second sentence of paragraph",
            "3.4 of the plan.",
        ),
    ],
)
def test_a_line_that_only_looks_like_an_entry_goes_on_with_its_sentence(before: str, line: str) -> None:
    page = f"#set page(width: 17.4cm)\n#set text(size: 10pt)\n{before}\\ {line}\n\nNoted."
    assert texts(read_bytes("a.pdf", pdf_of(page))) == [f"{before} {line}", "Noted."]
