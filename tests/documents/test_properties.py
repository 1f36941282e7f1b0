"""Whatever bytes come in: a document whose paragraphs are in order, or one clear sentence."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ccpi_actions.documents import Document, read_bytes
from ccpi_actions.errors import BadInput
from tests.documents.makers import pdf_of, raw_docx

NAMES = ["a.txt", "a.md", "a.html"]
MINUTES = (
    "# Minutes\n\n4\\. **Gate** \\*\n- i. The Clerk would write.      Clerk\n\n"
    "| a | b |\n| --- | --- |\n| c\n\nd | e |\n\n"
    "<AI1>\n\t2.\n\tReport\n</AI1>\n<table><tr><td>x<td>y</table>\n\n"
    "<ol type=i><li>one<br><br>two</ol><p align=right>Clerk</p>"
)
PACKED = raw_docx(
    "<w:p><w:r><w:t>The Clerk would write.</w:t><w:tab/><w:t>Clerk</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"
)
PRINTED = pdf_of("4. The Clerk would write. #h(1fr) Clerk")

SPACES = ["\n", "\n\n", "    ", "\t", "&nbsp;", "&#10;", "&#8238;"]
MARKS = ["4.", "(a)", "- ", "* ", "# ", "| ", "---", "**", "_", "\\", "<AI1>", "</AI2>", "PDF 5 KB"]
TAGS = [
    "<p>",
    "</p>",
    "<td>",
    "<table>",
    "</table>",
    "<li>",
    "<ol>",
    "<br>",
    "<em>",
    "</em>",
    "<!--",
    "-->",
    "<script>",
]
HARM = ["\x00", "\x1b[31m", "\u202e", "\ud800", "\ufdd0", "\xad", "<div class=nav>", "<div hidden>"]
WORDS = ["Clerk", "Cllr. A. Price", "£5.00", "the", "would write."]
pieces = st.sampled_from(SPACES + MARKS + TAGS + HARM + WORDS)
mixtures = st.lists(st.one_of(pieces, st.text(max_size=5)), max_size=60).map("".join)


def check(document: Document) -> None:
    """Assert what every document promises."""
    end = 0
    for paragraph in document.paragraphs:
        assert paragraph.start >= end
        assert paragraph.end > paragraph.start
        end = paragraph.end
        text = document.text[paragraph.start : end]
        assert text == text.strip()
        assert all(line.strip() for line in text.split("\n"))
    assert end == len(document.text)
    assert not set(document.text) & {"\x00", "\x1b", "\u202e", "\ud800", "\ufdd0", "\r"}
    document.text.encode("utf-8")


def read_or_refuse(name: str, data: bytes) -> None:
    refused = ""
    try:
        check(read_bytes(name, data))
    except BadInput as refusal:
        refused = str(refusal)
    assert not refused or (refused.startswith(name) and refused.endswith("."))


@pytest.mark.parametrize("name", NAMES)
@given(data=st.binary(max_size=400))
@example(data=b"PK\x03\x04")
@example(data=b"\xff\xfe\x00")
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    read_or_refuse(name, data)


@pytest.mark.parametrize("name", NAMES)
@given(text=mixtures)
def test_any_mixture_of_marks_is_read_or_refused(name: str, text: str) -> None:
    read_or_refuse(name, text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", NAMES)
@given(cut=st.integers(0, len(MINUTES)), inserted=st.binary(max_size=6), length=st.integers(0, 9))
def test_damaged_text_is_read_or_refused(name: str, cut: int, inserted: bytes, length: int) -> None:
    data = MINUTES.encode()
    read_or_refuse(name, data[:cut] + inserted + data[cut + length :])


@pytest.mark.parametrize(("name", "data"), [("a.docx", PACKED), ("a.pdf", PRINTED)], ids=["docx", "pdf"])
@settings(max_examples=150, deadline=None)
@given(draw=st.data())
def test_damaged_packages_are_read_or_refused(name: str, data: bytes, draw: st.DataObject) -> None:
    cut = draw.draw(st.integers(0, len(data)))
    length = draw.draw(st.integers(0, 40))
    inserted = draw.draw(st.binary(max_size=8))
    read_or_refuse(name, data[:cut] + inserted + data[cut + length :])


@given(lines=st.lists(st.text(alphabet="abc XY.,", min_size=1, max_size=90).filter(str.strip), min_size=1, max_size=12))
def test_no_word_of_plain_text_is_lost_or_moved(lines: list[str]) -> None:
    document = read_bytes("a.txt", "\n".join(lines).encode())
    beside = " ".join(paragraph.margin for paragraph in document.paragraphs)
    assert sorted(f"{document.text} {beside}".split()) == sorted(" ".join(lines).split())


@given(text=st.text(alphabet="ab \n\t–é", max_size=200))
def test_line_ends_of_any_system_give_the_same_document(text: str) -> None:
    read = {
        tuple(
            (p.start, p.end, p.kind, p.margin)
            for p in read_bytes("a.txt", b"x\n" + text.replace("\n", ends).encode()).paragraphs
        )
        for ends in ("\n", "\r\n", "\r")
    }
    assert len(read) == 1
