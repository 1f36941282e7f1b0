"""What is promised by its noun, or by where it will be, is worded as somebody's deed."""

import pytest

from ccpi_actions.commitments import find_commitments
from ccpi_actions.commitments.rules import RULES
from ccpi_actions.commitments.task.told import BY_RULE
from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes

HEAD = "Fleetham Borough Council\n\nScrutiny Panel\n\nMinutes of the meeting held on 3 March 2020\n\n1. Fly-tipping\n\n"
TOLD = [
    ("The figures would be on the table at the June meeting.", "Provide the figures"),
    ("A breakdown by station would be forthcoming.", "Provide a breakdown by station"),
    (
        "The next report would tell Members how many there had been.",
        "Ensure that the next report tells Members how many there had been",
    ),
    ("Before the Panel met again there would be a paper on the options.", "Provide a paper on the options"),
    ("The Panel accepted the Trust's offer of a tour of the new depot.", "Arrange a tour of the new depot"),
    ("Mr Dow's offer to draft the paragraph again was gratefully accepted.", "Draft the paragraph again"),
    ("Cllr Ashe asked that the table be drawn again, a point which the officer accepted.", "Draw the table again"),
    ("A copy of the lease was wanted by the next meeting.", "Provide a copy of the lease"),
    ("The Panel awaited with interest a note from the Director on appeals.", "Provide a note on appeals"),
    ("Report back in June.", "Report back in June"),
    ("The Vice-Chair would not let the matter drop.", "Pursue the matter"),
    ("The Auditor agreed to the inclusion of a glossary in future reports.", "Include a glossary in future reports"),
    ("The Chairman asked the Group Manager for a note on agency staff.", "Provide a note on agency staff"),
]


@pytest.mark.parametrize(("words", "task"), TOLD)
def test_what_is_promised_without_a_verb_is_worded_with_one(words: str, task: str) -> None:
    reading = read_minutes(read_bytes("minutes.txt", f"{HEAD}{words}\n".encode()))

    [commitment] = find_commitments(reading.minutes[0], reading.text)

    assert commitment.task == task


@pytest.mark.parametrize("words", ["It would be in their hands by Friday.", "That would be with the Chair by Friday."])
def test_a_pronoun_is_not_taken_for_what_is_to_be_provided(words: str) -> None:
    reading = read_minutes(read_bytes("minutes.txt", f"{HEAD}{words}\n".encode()))

    [commitment] = find_commitments(reading.minutes[0], reading.text)

    assert not commitment.task.startswith(("Provide it", "Provide that"))


def test_every_rule_that_is_worded_by_its_name_is_there() -> None:
    assert set(BY_RULE) - {rule.name for rule in RULES} == set()
