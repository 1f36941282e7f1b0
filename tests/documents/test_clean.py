"""Bytes of any encoding become text that is safe to show."""

import codecs

import pytest

from ccpi_actions.documents.clean import clean, decode

WORDS = "Cllr Siân O’Hara – café rates of £5"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode("utf-8"),
        codecs.BOM_UTF8 + WORDS.encode("utf-8"),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 mark", "utf-16le mark", "utf-16be mark", "utf-32 mark", "utf-16le", "utf-16be", "cp1252"],
)
def test_the_same_words_are_read_from_every_encoding_of_them(data: bytes) -> None:
    assert decode(data) == WORDS


def test_a_paragraph_pasted_in_another_encoding_is_read_too() -> None:
    data = "Écrit – déjà, à côté. ".encode() * 3 + "Siân’s café".encode("cp1252")
    assert decode(data).endswith("Siân’s café")


def test_the_encoding_that_a_page_declares_counts_where_it_is_not_utf_8() -> None:
    assert decode("Ŵyr".encode("iso-8859-14"), "ISO-8859-14") == "Ŵyr"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        # terminal sequences go as a whole, not the escape alone
        ("\x1b[31mred\x1b[0m and \x1b]0;title\x07plain", "red and plain"),
        # what would reverse the order of the letters shown
        ("pay \u202e001£\u202c now", "pay 001£ now"),
        ("a\x00b\x07c\x85d", "abc\nd"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("Town\xa0Clerk\u2003Smith", "Town Clerk Smith"),
        # soft hyphens and zero-width spaces split words that people search for
        ("com\xadmit\u200btee", "committee"),
        ("\uf0b7 first point", "• first point"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("plain – text’s “quotes”", "plain – text’s “quotes”"),
    ],
)
def test_characters_that_nobody_sees_or_a_terminal_obeys_are_dropped(raw: str, expected: str) -> None:
    assert clean(raw) == expected
