"""The parts of follow-up: minute numbers, telling words, and what an answer reads as."""

import pytest

from ccpi_actions.tracking.follow_up.numbers import agree, answering, cited_numbers, own_numbering, parse_number
from ccpi_actions.tracking.follow_up.outcomes.outcome import OUTCOME_RULES, weigh_outcome
from ccpi_actions.tracking.follow_up.outcomes.promises import PROMISE_RULES, PromiseRule
from ccpi_actions.tracking.follow_up.outcomes.rule import OutcomeRule
from ccpi_actions.tracking.follow_up.places import split_entries
from ccpi_actions.tracking.follow_up.words.alike import ALIKE, COMPOUNDS
from ccpi_actions.tracking.follow_up.words.fields import FIELDS, fields_of, same_field
from ccpi_actions.tracking.follow_up.words.terms import as_written, commonness, rarity, stem, terms


@pytest.mark.parametrize("rule", OUTCOME_RULES, ids=lambda rule: rule.name)
def test_every_outcome_rule_matches_its_examples_and_none_of_its_near_misses(rule: OutcomeRule) -> None:
    assert [text for text in rule.examples if not rule.pattern.search(text)] == []
    assert [text for text in rule.near_misses if rule.pattern.search(text)] == []


@pytest.mark.parametrize("rule", PROMISE_RULES, ids=lambda rule: rule.name)
def test_every_promise_rule_matches_its_examples_and_none_of_its_near_misses(rule: PromiseRule) -> None:
    assert [text for text in rule.examples if not rule.pattern.search(text)] == []
    assert [text for text in rule.near_misses if rule.pattern.search(text)] == []
    assert set(rule.factors) <= {one.name for one in OUTCOME_RULES}


@pytest.mark.parametrize(
    ("promise", "answer", "expected"),
    [
        # it was to be reported on: that it was is the end of it
        (
            "Mr Lee would inspect the trees.",
            "Mr Lee reported on the trees; Clerk to arrange a site meeting.",
            "done",
        ),
        ("Mr Lee would fell the tree.", "A site meeting is to be arranged; Clerk to arrange.", "progress"),
        # they were to be asked: that they answered shows that they were
        ("The school will be asked.", "The school has accepted this and the school will be told.", "done"),
        # it was only to be watched
        ("The Clerk will monitor the bins.", "The Clerk had spoken to the contractor.", "progress"),
        # after "but" stands the upshot
        ("Mr Lee to be invited.", "Mr Lee had been invited but was not present.", "progress"),
    ],
)
def test_what_was_promised_decides_what_an_answer_reads_as(promise: str, answer: str, expected: str) -> None:
    assert weigh_outcome(answer, promise=promise)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a perfect passive is the commonest way to say that it was done
        ("The figures had been circulated to all Members on 4 May.", "done"),
        ("The Clerk had written to the school and a reply had been received.", "done"),
        ("The bench has now been repaired.", "done"),
        ("The Head of Leisure presented the report that the Panel had asked for.", "done"),
        # something is still owed
        ("No reply had been received from the Borough.", "progress"),
        ("The Clerk had written to the school; a reply was awaited.", "progress"),
        ("Work on the path is ongoing.", "progress"),
        ("The item was deferred to the September meeting.", "progress"),
        ("The form had not yet been returned. Clerk to chase.", "progress"),
        ("He had been unable to attend and would arrange another date.", "progress"),
    ],
)
def test_an_answer_reads_as(text: str, expected: str) -> None:
    assert weigh_outcome(text)[0] == expected


def test_an_owner_printed_again_beside_an_answer_without_a_verb_reads_as_progress() -> None:
    assert weigh_outcome("Model protocol for town councils.", owner_printed_again=True)[0] == "progress"


@pytest.mark.parametrize(
    ("action", "answer", "expected"),
    [
        # item 5vii of the last meeting, taken under matters arising (item 4)
        ("5vii", "4.5vii)", "same"),
        ("5vii)", "5vii)", "same"),
        # carried through matters arising once more
        ("4.5vii)", "4.4.5vii)", "same"),
        # the same number, but of two meetings ago
        ("5vii", "4.4.5vii)", "carried"),
        ("5vii", "5viii", "none"),
        ("12i", "4.12.i", "same"),
        ("41/19", "41/19", "same"),
        ("", "4.5", "none"),
        # the number of matters arising itself is not stripped to nothing
        ("4", "4", "same"),
    ],
)
def test_minute_numbers_agree(action: str, answer: str, expected: str) -> None:
    assert agree(parse_number(action, "4"), parse_number(answer, "4")) == expected


@pytest.mark.parametrize(
    ("action", "answer", "between", "expected"),
    [
        # item 5 of the last minutes is not item 5 of those before
        ("5vii", "5vii)", 1, "carried"),
        ("5vii", "4.5vii)", 1, "same"),
        ("5vii", "4.4.5vii)", 1, "same"),
        ("4.5vii", "4.5vii)", 2, "carried"),
        ("4.5vii", "4.4.4.5vii)", 2, "same"),
        # numbers that run on from meeting to meeting mean one minute for ever
        ("41/18", "41/18", 7, "same"),
        ("288", "288", 3, "same"),
    ],
)
def test_a_number_means_the_minutes_of_as_many_meetings_ago_as_it_was_carried(
    action: str, answer: str, between: int, expected: str
) -> None:
    assert agree(parse_number(action, "4"), parse_number(answer, "4"), "2018-06-12", between) == expected


def test_a_number_cited_with_its_meeting_means_that_meeting_however_long_ago() -> None:
    cited = cited_numbers("Item 8 Minutes 12 June")[0]

    assert agree(parse_number("8"), cited, "2018-06-12", 5) == "same"
    assert agree(parse_number("8"), cited, "2018-09-11", 0) == "none"


@pytest.mark.parametrize(
    ("entries", "counted"),
    [
        ("1 2 3", True),
        ("a b c", True),
        ("1 2 3 4 6 7 8 9 10", True),  # one was struck out
        ("1 2 3 3 4 5", True),
        ("3 7 12 14", False),
        ("1 4 6", False),
        ("5 6 8 11 12 19", False),
    ],
)
def test_entries_that_are_simply_counted_cite_no_minute(entries: str, counted: bool) -> None:
    numbers = [number for one in entries.split() if (number := parse_number(one))]

    assert own_numbering(numbers) is counted


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Minute 24(3) - the letter had been answered.", [("24", "3")]),
        ("(minute 34)", [("34",)]),
        ("Item 8 Minutes 12 June", [("8",)]),
        ("About 30 minutes later 24 people left.", []),
    ],
)
def test_minute_numbers_are_cited_with_their_limbs(text: str, own: list[tuple[str, ...]]) -> None:
    assert [number.own for number in cited_numbers(text)] == own


@pytest.mark.parametrize(
    ("action", "carried_on", "printed", "expected"),
    [
        # business of the last meeting is printed without a step, what stood in matters arising with one more
        ("5iv", False, ("5iv", "4.5iv"), ["5iv"]),
        ("5iv", True, ("5iv", "4.5iv"), ["4.5iv"]),
        ("4.5iv", True, ("4.5iv", "4.4.5iv", "5iv"), ["4.4.5iv"]),
        # clerks leave the step out
        ("5iv", True, ("5iv",), ["5iv"]),
        ("5iv", False, ("5v",), []),
    ],
)
def test_a_number_is_answered_under_the_next_step_where_that_is_printed(
    action: str, carried_on: bool, printed: tuple[str, ...], expected: list[str]
) -> None:
    numbers = {parse_number(one, "4"): one for one in printed}
    found = answering(parse_number(action, "4"), [one for one in numbers if one], None, carried_on)

    assert [numbers[one] for one in found] == expected


@pytest.mark.parametrize("row", ALIKE)
def test_words_of_the_trade_that_stand_for_one_another_are_one_term(row: str) -> None:
    assert len({stem(word) for word in row.split()}) == 1


def test_no_word_stands_for_two() -> None:
    words = [word for row in ALIKE for word in row.split()]

    assert len(words) == len(set(words))


@pytest.mark.parametrize(("first", "second"), COMPOUNDS)
def test_a_compound_counts_as_its_words_however_it_is_written(first: str, second: str) -> None:
    assert terms(f"the {first + second}").keys() == terms(f"the {first} {second}").keys()


def test_a_compound_is_shown_as_it_is_written() -> None:
    assert as_written("Both noticeboards were varnished.", [stem("notice"), stem("varnish")]) == [
        "noticeboards",
        "varnished",
    ]


def test_a_single_letter_tells_nothing_but_in_the_name_of_a_firm() -> None:
    assert terms("Option B was put to R Lee.").keys() & {"b", "r"} == set()
    assert terms("B & R Fencing were asked.").keys() >= {"b", "r"}


def test_names_and_numbers_weigh_more_than_common_words_and_grammar_not_at_all() -> None:
    found = terms("The Clerk would write to Harbour Lane School about the B4391.")

    assert "the" not in found
    assert found["harbour"] == found["b"] if "b" in found else found["harbour"] > found["clerk"]
    assert found["harbour"] > found["clerk"]


def test_a_word_in_every_paragraph_is_less_rare_than_a_word_in_one() -> None:
    weights = rarity([terms("path at Cold Ashby"), terms("path at Tidewell"), terms("path")])

    assert weights["ashbi"] > weights["path"]


def test_words_that_count_as_one_are_as_common_as_all_of_them() -> None:
    shares = commonness()
    assert stem("trimmed") == stem("cut")
    assert shares[stem("cut")] >= shares[stem("mow")] > 0


def test_verbs_that_change_their_vowel_are_one_word() -> None:
    assert terms("undertake") == terms("undertaken") == terms("undertook")


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        # an entry has a number or a few words of its own at its head
        ("The pump is out. 5.1.2 Ford. The ford is deep. It is cold.", ["The pump", "5.1.2 Ford"]),
        ("The pump is out. Notice board - the glass is gone. It was dear.", ["The pump", "Notice board"]),
        ("The pump is out. Village green: the turf is laid.", ["The pump", "Village green"]),
        ("The pump is out. b) The ford is deep.", ["The pump", "b) The"]),
        # a proposer and a sum begin no entry
        ("The pump is out. Proposed: Cllr Birkin. All agreed.", ["The pump"]),
        ("The pump is out. 2.50 was spent.", ["The pump"]),
    ],
)
def test_a_paragraph_that_runs_on_is_split_where_an_entry_has_a_head_of_its_own(text: str, heads: list[str]) -> None:
    entries = split_entries(text, 0, len(text))

    assert [text[one[0][0] :][: len(head)] for one, head in zip(entries, heads, strict=True)] == heads


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("The verge to be mown.", "The contractor had cut the grass.", True),
        ("The lantern is out.", "The electricity was off.", True),
        ("The verge to be mown.", "The lantern is out.", False),
    ],
)
def test_sentences_of_one_field_need_share_no_word(mine: str, theirs: str, expected: bool) -> None:
    assert bool(same_field(fields_of(terms(mine)), fields_of(terms(theirs)))) is expected


def test_no_field_names_a_word_twice_or_one_that_tells_nothing() -> None:
    for row in FIELDS:
        words = row.split()
        assert len(set(words)) == len(words), row
        assert [word for word in words if list(terms(word)) != [stem(word)]] == [], row
