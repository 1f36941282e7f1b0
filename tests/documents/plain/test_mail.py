"""Minutes sent as a message: header fields, marks of quotation and the foot go, the words stay."""

import pytest

from ccpi_actions.documents import read_bytes
from ccpi_actions.documents.plain.mail import without_mail
from tests.documents.makers import texts

HEADER = "From: The Clerk <clerk@ambley.example>\nSent: 3 May 2021 10:12\nTo: Councillors\nSubject: Draft minutes\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADER + "\nThe Clerk would write.", "\n\nThe Clerk would write."),
        ("-----Original Message-----\n" + HEADER + "\nNoted.", "\n\nNoted."),
        ("*From:* Ann\n*Date:* 3 May\n*Subject:* Minutes\nNoted.", "\nNoted."),
        ("On 3 May 2021, Ann Price wrote:\n> One.\n> Two.\n>\n> Three.", "\nOne.\nTwo.\n\nThree."),
        (HEADER + "Noted.\n-- \nAnn Price\nClerk", "\nNoted.\n"),
        # fields of minutes are no header of a message
        (
            "Date: 3 May 2021\nTo: all members\nSubject: the gate\nNoted.",
            "Date: 3 May 2021\nTo: all members\nSubject: the gate\nNoted.",
        ),
        ("The path is > 2 m wide.\n> once quoted", "The path is > 2 m wide.\n> once quoted"),
        ("One.\n--\nTwo.", "One.\n--\nTwo."),
    ],
)
def test_what_belongs_to_the_message_goes(text: str, expected: str) -> None:
    assert without_mail(text) == expected


def test_quoted_minutes_are_read_as_if_they_were_not() -> None:
    minutes = "AMBLEY PARISH COUNCIL\n\nThe Clerk would write to the owner of\nthe field about the gate.\n\nNoted."
    quoted = "\r\n".join(f"> {line}" for line in minutes.split("\n"))
    assert texts(read_bytes("a.txt", quoted.encode())) == texts(read_bytes("a.txt", minutes.encode()))
