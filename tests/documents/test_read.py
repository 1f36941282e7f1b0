"""What is no document is refused in one clear sentence; what is one is known by its contents."""

from pathlib import Path

import pytest

from ccpi_actions.documents import read, read_bytes, read_document
from ccpi_actions.errors import BadInput
from tests.documents.makers import pdf_of, raw_docx, texts


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\x00", "empty"),
        ("a.txt", b"\xef\xbb\xbf", "empty"),
        ("a.txt", "\u200b\u202e".encode(), "no words"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "photo .*; if it is a scanned page, have its text recognised"),
        ("a.png", b"\x89PNG\r\n\x1a\n\x00", "picture"),
        ("minutes.txt", b"\x89PNG\r\n\x1a\n\x00", "picture"),
        ("a.bin", bytes(range(32)) * 40, "not text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old Word"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "old Office"),
        ("a.rtf", b"{\\rtf1 hello}", "Rich Text"),
        ("a.gz", b"\x1f\x8b\x08\x00", "packed"),
        ("a.mp4", b"\x00\x00\x00\x18ftypmp42", "film"),
        ("a.html", b"<html><body><nav>Menu</nav></body></html>", "no words"),
        ("a.zip", b"PK\x05\x06" + bytes(18), "zip"),
        ("a.zip", b"PK\x03\x04broken", "damaged"),
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(name: str, data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words) as refusal:
        read_bytes(name, data)
    assert str(refusal.value).startswith(name)
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("a.pdf", b"Minutes of the meeting", "text"),
        ("a.txt", b"<!DOCTYPE html><html><body><p>Minutes</p></body></html>", "html"),
        ("a.txt", b"<!-- saved -->\n<html><body><p>Minutes</p></body></html>", "html"),
        ("page.aspx", b"<p>Minutes</p>", "html"),
        ("a", b'\n<div class="minutes"><p>Minutes</p></div>', "html"),
        ("a.txt", b"Minutes\n<p>and more</p>", "text"),
        ("a.MD", b"Minutes", "markdown"),
        ("a.txt", pdf_of("Minutes"), "pdf"),
        ("a", raw_docx("<w:p><w:r><w:t>Minutes</w:t></w:r></w:p>"), "docx"),
        ("README", b"Minutes", "text"),
    ],
)
def test_a_document_is_known_by_its_contents_first(name: str, data: bytes, form: str) -> None:
    document = read_bytes(name, data)
    assert document.format == form
    assert document.text.startswith("Minutes")


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text("One\n\nTwo", encoding="utf-16")
    document = read_document(tmp_path / "minutes.txt")
    assert texts(document) == ["One", "Two"]
    assert document.path == str(tmp_path / "minutes.txt")


def test_paths_that_hold_no_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file"):
        read_document(tmp_path / "missing.txt")
    with pytest.raises(BadInput, match="is a folder"):
        read_document(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        read_document(Path("a\x00b"))
    with pytest.raises(BadInput, match="no ordinary file"):
        read_document(Path("/dev/null"))


def test_files_beyond_the_limits_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "LARGEST_TEXT", 1000)
    monkeypatch.setattr(read, "LARGEST_PAGE", 500)
    monkeypatch.setattr(read, "LARGEST_FILE", 5000)
    monkeypatch.setattr(read, "MOST_LINES", 100)
    (tmp_path / "a.txt").write_bytes(b"x" * 6000)
    with pytest.raises(BadInput, match="split it"):
        read_document(tmp_path / "a.txt")
    for name, data in (
        ("a.txt", b"x " * 600),
        ("a.html", b"<p>x " * 120),
        ("a.txt", b"x\n" * 120),
        ("a.txt", b"x\r" * 120),
    ):
        with pytest.raises(BadInput, match="split it"):
            read_bytes(name, data)
