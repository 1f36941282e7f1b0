"""Which actions a filter finds: words and initials, partial dates, unassigned owners."""

import pytest
from store_samples import an_action

from ccpi_actions.storage.match import SearchRow, all_initials, conditions_of
from ccpi_actions.tracking.model import Owner, Quote, Source
from ccpi_actions.tracking.store import ActionFilter

ACTION = an_action(
    7,
    "Circulate the bin survey",
    owner=Owner("Head of Streets; Cllr. Émile Oak"),
    quotes=[Quote("It was AGREED that the survey would be circulated.")],
    source=Source(
        council="Saltmarsh District",
        body="Cabinet Committee on Performance Improvement",
        meeting="2031-06-12",
        item_title="Waste and Recycling",
    ),
    exempt=True,
)
NOTHING_KNOWN = an_action(8, "Mend the gate", owner=Owner(), source=Source(), quotes=[])

#: filter, whether it finds the action, whether it finds the one of which nothing is known
FILTERS = [
    (ActionFilter(), True, True),
    (ActionFilter(statuses=("open",)), True, True),
    (ActionFilter(statuses=("done", "closed")), False, False),
    (ActionFilter(include_exempt=False), False, True),
    # owner: part of the text, in any case; the word for nobody
    (ActionFilter(owner="streets"), True, False),
    (ActionFilter(owner="émile oak"), True, False),
    (ActionFilter(owner="Clerk"), False, False),
    (ActionFilter(owner="Unassigned"), False, True),
    # body: part of the name, or initials with or without small words
    (ActionFilter(body="performance improvement"), True, False),
    (ActionFilter(body="CCPI"), True, False),
    (ActionFilter(body="ccopi"), True, False),
    (ActionFilter(body="CPI"), False, False),
    (ActionFilter(council="saltmarsh"), True, False),
    (ActionFilter(council="marsh borough"), False, False),
    # meeting: whole or partial dates, never half a part of one
    (ActionFilter(meeting="2031-06-12"), True, False),
    (ActionFilter(meeting="2031-06"), True, False),
    (ActionFilter(meeting="2031"), True, False),
    (ActionFilter(meeting="203"), False, False),
    (ActionFilter(meeting="2031-06-1"), False, False),
    # reference: its beginning
    (ActionFilter(reference="ccpi 2031/32-07"), True, False),
    (ActionFilter(reference="CCPI 2031/32-"), True, True),
    (ActionFilter(reference="2031"), False, False),
    # text: all words, each anywhere in task, quotes, item title, owner or reference
    (ActionFilter(text="survey recycling AGREED streets"), True, False),
    (ActionFilter(text="32-07"), True, False),
    (ActionFilter(text="survey gate"), False, False),
    (ActionFilter(text="gate"), False, True),
    # all conditions hold
    (ActionFilter(owner="streets", meeting="2031", text="bin", body="ccpi"), True, False),
    (ActionFilter(owner="streets", meeting="2032"), False, False),
]  # fmt: skip


@pytest.mark.parametrize(("where", "found", "unknown_found"), FILTERS)
def test_a_filter_finds_what_it_says(where, found, unknown_found):
    def finds(action):
        row = SearchRow(**{field: getattr(action, field) for field in SearchRow.__struct_fields__})
        return all(condition(row) for condition in conditions_of(where))

    assert (finds(ACTION), finds(NOTHING_KNOWN)) == (found, unknown_found)


def test_initials_are_read_with_and_without_small_words():
    assert all_initials("Health Overview and Scrutiny Committee") == {"hosc", "hoasc"}
    assert all_initials("Planning") == {"p", "pla"}, "references of a body of one word begin with three letters of it"
