from ccpi_actions.documents import read_bytes


def test_text_paragraphs_end_at_blank_lines():
    document = read_bytes("a.txt", b"One\r\n\r\nTwo")
    assert [document.text[p.start : p.end] for p in document.paragraphs] == ["One", "Two"]
