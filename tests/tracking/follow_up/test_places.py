"""Where answers may stand."""

import pytest

from ccpi_actions.tracking.follow_up.places import split_entries


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
