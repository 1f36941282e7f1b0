"""A pattern is tried only where it can begin, and that finds what trying it everywhere finds."""

import pytest

from ccpi_actions.commitments.detection.triggers import RULES_BY_WORD
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.matching.openings import begins_the_sentence, openings
from ccpi_actions.commitments.rules import RULES
from ccpi_actions.commitments.rules.model import Rule

SENTENCES = [words for rule in RULES for words in (*rule.examples, *rule.near_misses)]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:asked|asks)\sto\b", "asked asks"),
        (r"\bask(?:ed|s)?\b", "ask asked asks"),
        (r"\btoo?\s", "to too"),
        (r"\b(?P<verb>gave|(?:take|took)n?)\s", "gave take taken took tookn"),
        (r"\b['’]ll\b|\bwill\b", "'ll will ’ll"),
        (r"(?<!the\s)\brequest\w*", "request-"),
        (r"\b(?:more\s)?help\b", "help more"),
        (r"\bagree[ds]\b", "agree-"),
    ],
)
def test_the_words_that_a_pattern_opens_with_are_read_off_it(pattern: str, words: str) -> None:
    found = openings(pattern)
    assert found is not None
    assert " ".join(sorted(one.letters + ("" if one.whole else "-") for one in found)) == words


@pytest.mark.parametrize("pattern", [r"ask\b", r"\b\w+\sasked", r"\b(?:asked|[a-z]+)\b", r"\bx*\b", r"^\W*asked"])
def test_a_pattern_that_may_begin_with_anything_has_no_opening_words(pattern: str) -> None:
    assert openings(pattern) is None


def test_only_a_pattern_all_of_whose_ways_are_tied_to_the_start_begins_the_sentence() -> None:
    assert begins_the_sentence(r"^\W*asked|^to\s")
    assert not begins_the_sentence(r"^\W*asked|\bto\s")


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES])
def test_a_rule_matches_at_the_places_of_its_words_what_it_matches_anywhere(rule: Rule) -> None:
    number = RULES.index(rule)
    for sentence in SENTENCES:
        low = lower(sentence)
        words = RULES_BY_WORD.words(low, 0, len(low))
        placed = RULES_BY_WORD.matches(low, words, 1 << number, 0)
        assert [match.span() for _, match in placed] == [match.span() for match in rule.regex.finditer(low)]
