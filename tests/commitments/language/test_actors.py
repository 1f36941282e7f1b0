"""Who can be held to something, told from outsiders and things."""

import pytest

from ccpi_actions.commitments.language.actors import ActorClass, actor_class

TABLE: list[tuple[str, ActorClass]] = [
    # names and posts
    ("Cllr A. Box", "person"),
    ("Councillors Ashe and Dow", "person"),
    ("Mrs Vale", "person"),
    ("Cllr Ashe and the Clerk", "person"),
    ("Cllr Ashe and his wife", "person"),
    ("Cllr Ashe, who had not been there,", "person"),
    ("the Clerk", "person"),
    ("the Head of Parks and Cemeteries", "person"),
    ("the Cabinet Member for Highways and Police", "person"),
    ("The Head of Policy (OPCC)", "person"),
    ("the Assistant Director, Frontline Services,", "person"),
    ("JP", "person"),
    ("he", "pronoun"),
    ("and that she", "pronoun"),
    # the body and those who serve it
    ("officers", "officers"),
    ("the highways team", "officers"),
    ("the Committee", "body"),
    ("Members", "body"),
    ("The Parish Council", "body"),
    ("they", "they"),
    # outsiders
    ("Highways", "outside"),
    ("the County Council", "outside"),
    ("the contractor", "outside"),
    ("residents", "outside"),
    ("the LGA", "thing"),
    # things that inform, and what is talked about
    ("a written reply", "information"),
    ("a letter from the Clerk", "information"),
    ("the figures for each ward", "information"),
    ("this matter", "matter"),
    ("that", "matter"),
    # anything else
    ("the duty of the Clerk", "thing"),
    ("the new bridge", "thing"),
    ("", "thing"),
]


@pytest.mark.parametrize(("subject", "kind"), TABLE)
def test_a_subject_is_classified_by_the_head_of_its_phrase(subject: str, kind: ActorClass) -> None:
    assert actor_class(subject) == kind


def test_a_name_is_known_by_those_present() -> None:
    assert actor_class("Thora", frozenset({"thora"})) == "person"
    assert actor_class("Thora") == "thing"
