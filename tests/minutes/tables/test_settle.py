"""Tables of actions and of business: which cell is the action, who owns it, and what only tells of progress."""

import pytest

from tests.minutes.outline import outline

HEADING = """# Ambley Town Council

## Minutes of the Fleet Committee held on 4 May 2015

Present: Cllr A Brook, Cllr B Reed

"""
TABLES = [
    (
        """
1. Actions

| Ref | Action | Lead | By when |
|---|---|---|---|
| 1 | Draft the lease | AB | 1 June |
| 2 | Ring the depot | Clerk | asap |
""",
        ["1|Actions", "  action 1 <AB; 1 June> Draft the lease", "  action 2 <Clerk; asap> Ring the depot"],
    ),
    (
        """
1. Action list

| Minute | Action | Who | Update |
|---|---|---|---|
| 201 | Replace gate | CE | Done 22/9 |
| 214 | Quotes for roof | DR | 1 of 3 received. DR to chase the others |
| 215 | Mend stile | DR | Ongoing |
""",
        [
            "1|Action list",
            "  agenda 201 Replace gate",
            "  discussion <CE> Done 22/9",
            "  agenda 214 Quotes for roof",
            "  discussion <DR> 1 of 3 received. DR to chase the others",
            "  action 215 <DR> Mend stile",
        ],
    ),
    # a list of the actions at the end is no part of the last numbered item
    (
        """
1. Date of next meeting

1 June 2015

Summary of actions

| Minute | Action | By whom | By when |
|---|---|---|---|
| 201 | Replace gate | CE | 1 June |
""",
        [
            "1|Date of next meeting",
            "  closing 1 June 2015",
            "-|Summary of actions",
            "  action 201 <CE; 1 June> Replace gate",
        ],
    ),
    # titles without numbers in the words of a table open items as they do elsewhere
    (
        """
| No. | Minute | Action by |
|---|---|---|
|  | ROADS |  |
|  | The road was bad. AB will ring the depot. | AB |
|  | POLICE MATTERS |  |
|  | There had been two thefts. |  |
""",
        [
            "-|ROADS",
            "  discussion <AB> The road was bad. AB will ring the depot.",
            "-|POLICE MATTERS",
            "  discussion There had been two thefts.",
        ],
    ),
    (
        """
| Agenda item | Discussion and decision | Action by |
|---|---|---|
| 1. Apologies | None. | |
| 2. Roads | The road was bad. AB will ring the depot. | AB |
""",
        [
            "1|Apologies",
            "  attendance None.",
            "2|Roads",
            "  discussion <AB> The road was bad. AB will ring the depot.",
        ],
    ),
    (
        """
| | Discussion | Action | By whom | By when |
|---|---|---|---|---|
| 1 | Apologies: none | | | |
| 2 | Roads: the road was bad. | Ring the depot | AB | 1 June |
""",
        [
            "1|Apologies",
            "  attendance none",
            "2|Roads",
            "  discussion the road was bad.",
            "  action <AB; 1 June> Ring the depot",
        ],
    ),
    (
        """
1. Roads

Noted.

| Who | What | When |
|---|---|---|
| AB | Draft the lease | 1 June |
""",
        ["1|Roads", "  discussion Noted.", "  action <AB; 1 June> Draft the lease"],
    ),
]


@pytest.mark.parametrize(("table", "expected"), TABLES)
def test_rows_of_a_table_become_passages(table: str, expected: list[str]) -> None:
    assert outline(HEADING + table.lstrip(), "minutes.md") == expected


def test_a_drawn_table_keeps_each_row_with_its_own_owner_and_date() -> None:
    text = """
        Minutes of the Fleet Committee of Ambley Town Council held on 4 May 2015

        Present: Ann Brook, Bill Reed

        The hall was painted, and the curtains were hung again by those who had taken them down before it.

        ACTIONS FROM THIS MEETING
        What                          Who          When
        Mend the gate                 AB / BR      12 May
        Ring the depot                AB
        Paint the shed                BR           complete
        Write to the school           BR           June mtg
    """

    assert outline(text)[-4:] == [
        "  action <AB / BR; 12 May> Mend the gate",
        "  action <AB> Ring the depot",
        "  agenda <BR; complete> Paint the shed",
        "  action <BR; June mtg> Write to the school",
    ]


def test_a_second_column_without_a_heading_says_who_acts() -> None:
    text = """
        # Minutes of the Fleet Committee of Ambley Town Council held on 4 May 2015

        **Present:** Ann Brook, Bill Reed

        |  |  |
        | --- | --- |
        | **1. ROADS** |  |
        | i) The lane was flooded again and it was agreed to write to the farmer who owns it. | Clerk |
        | ii) The County had sent a list of the roads that are closed for works in the summer. | Noted |
        | iii) Lamp at the pump, still not lit although the County was told of it in March. | Cllr. A. Brook |
        | iv) The bin by the shop had been emptied and there was nothing more to do here. | Noted |
    """

    assert [line.split("> ")[0] for line in outline(text, "minutes.md") if "<" in line] == [
        "  discussion 1i <Clerk",
        "  discussion 1ii <Noted",
        "  discussion 1iii <Cllr. A. Brook",
        "  discussion 1iv <Noted",
    ]
