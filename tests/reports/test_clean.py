"""What may not reach any format is dropped, and nothing else is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.reports.clean import clean, clip

# What a document says → what a report may say.
CLEANED = [
    ("", ""),
    (None, ""),
    ("Provide the figures", "Provide the figures"),
    ("  two\n lines\tand   spaces ", "two lines and spaces"),
    # A bell, a NUL and a DEL are no words.
    ("ring\x07 the\x00 bell\x7f", "ring the bell"),
    # A colour code vanishes with its letters; so does a terminal link.
    ("\x1b[31mred\x1b[0m tape", "red tape"),
    ("see \x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\ now", "see here now"),
    # A word broken by a soft hyphen or a zero-width space is whole again.
    ("ac\u00adtion li\u200bst", "action list"),
    # An override would turn round the rest of the row.
    ("Clerk \u202eevird", "Clerk evird"),
    ("line\u2028break\x85s", "line break s"),
    ("lone \ud800 surrogate and \ufffe", "lone surrogate and"),
    # Names of every script stay, with the joiners that spell them.
    ("Андрей Ковач", "Андрей Ковач"),
    ("محمد الخطيب", "محمد الخطيب"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("王小明 and 김철수", "王小明 and 김철수"),
    ("Siân Ó Briain 👩\u200d💼", "Siân Ó Briain 👩\u200d💼"),
]


@pytest.mark.parametrize(("said", "kept"), CLEANED)
def test_only_what_is_no_word_is_dropped(said, kept):
    assert clean(said) == kept


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_clean_text_is_valid_in_xml_on_one_line_and_cleaning_again_changes_nothing(text):
    result = clean(text)

    assert not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]", result)
    assert result == clean(result)
    assert result == " ".join(result.split())


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("short enough", 12, "short enough"),
        ("cut at a word, not within one", 20, "cut at a word, not…"),
        ("no comma before, the ellipsis", 17, "no comma before…"),
        ("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"),
    ],
)
def test_long_text_is_cut_at_a_word(text, length, expected):
    assert clip(text, length) == expected
    assert len(expected) <= length
