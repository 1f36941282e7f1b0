"""Which paragraphs of later minutes are looked at for an action, and what speaks for each."""

from typing import Any

import pytest

from ccpi_actions.tracking.follow_up.matching.features import WEIGHTS
from ccpi_actions.tracking.follow_up.matching.rank import Candidate, rank
from ccpi_actions.tracking.follow_up.matching.scales import Subject, most_beside
from ccpi_actions.tracking.follow_up.places import Place
from ccpi_actions.tracking.follow_up.words.terms import rarity, terms


def subject(words: str, title: str = "", **more: Any) -> Subject:
    own = terms(words)
    heading = {"around": terms(title), "topic": terms(title), "item_title": title}
    given = {"terms": own, "quoted": own, "number": None, "meeting": "2024-05-01", "words": words}
    return Subject(**(heading | given | more))


def places(*paragraphs: tuple[str, str]) -> list[Place]:
    """Make places of paragraphs: the title of each one's item, and its sentences, parted by bars."""
    made: list[Place] = []
    for number, (title, said) in enumerate(paragraphs):
        for sentence in said.split(" | "):
            own, titled = terms(sentence), terms(title)
            made.append(
                Place(
                    start=len(made) * 100,
                    end=len(made) * 100 + len(sentence),
                    text=sentence,
                    terms=own,
                    around=own | titled,
                    paragraph=number,
                    order=len(made),
                    meeting="2024-06-05",
                    sha256="later",
                    item_title=title,
                    title_terms=titled,
                )
            )
    return made


def ranked(asked: list[Subject], heard: list[Place]) -> list[list[Candidate]]:
    return rank(asked, heard, rarity([place.terms for place in heard]))


def features(asked: Subject, sentence: str, title: str = "") -> dict[str, float]:
    [[one]] = ranked([asked], places((title, sentence)))
    return one.features


def test_a_paragraph_headed_like_the_promises_item_is_looked_at_though_it_shares_no_word() -> None:
    heard = places(("Heron Pond", "Twelve barrow loads of silt were carted off."), ("Finance", "All was in order."))
    [found] = ranked([subject("Ask Mr Tarn for a price.", "Heron Pond")], heard)

    assert [one.place.item_title for one in found] == ["Heron Pond"]


@pytest.mark.parametrize(
    ("promise", "sentence", "named"),
    [
        ("The date of the fair to be agreed.", "The fair will be on 8 June.", 1.0),
        ("Arrange a visit to the mill.", "Members saw the mill on a Thursday.", 1.0),
        ("The date of the fair to be agreed.", "The fair was discussed.", 0.0),
        ("Paint the doors of the fair.", "The fair will be on 8 June.", 0.0),
    ],
)
def test_a_day_speaks_for_an_answer_where_one_was_asked_for(promise: str, sentence: str, named: float) -> None:
    assert features(subject(promise), sentence)["names a day where one was asked for"] == named


def test_the_words_of_the_quote_are_told_from_those_that_it_points_back_at() -> None:
    own = terms("Ask whether it needs a licence.")
    asked = subject("Ask whether it needs a licence.", terms=terms("The barbecue in Mill Meadow.") | own, quoted=own)

    about_the_barbecue = features(asked, "The barbecue in Mill Meadow was lit at noon.")
    about_the_licence = features(asked, "No licence is asked of such barbecues.")
    assert about_the_barbecue["words of the quote"] == 0.0 < about_the_barbecue["own words"]
    assert about_the_licence["words of the quote"] > about_the_barbecue["words of the quote"]


def test_a_sentence_that_says_more_of_another_action_answers_less() -> None:
    heard = places(("Roads", "The clock of the station was slow."))
    chapel, station = subject("Wind the clock of the chapel."), subject("Report the slow clock of the station.")
    [[alone]] = ranked([chapel], heard)
    [[beside], [own]] = ranked([chapel, station], heard)

    name = "sentence better for another action"
    assert (alone.features[name], own.features[name]) == (0.0, 0.0)
    assert beside.features[name] > 0.0
    assert beside.certainty < alone.certainty


def test_the_further_down_its_paragraph_a_sentence_stands_the_less_it_answers() -> None:
    [[one]] = ranked([subject("Varnish the pulpit.")], places(("Church", "It rained. | It blew. | The pulpit shone.")))

    assert one.place.text == "The pulpit shone."
    assert one.features["far down its paragraph"] == pytest.approx(2 / 6)
    assert WEIGHTS["far down its paragraph"] < 0.0


@pytest.mark.parametrize(
    ("own", "shares", "expected"),
    [(0.5, [0.5, 0.3], 0.3), (0.3, [0.5, 0.3], 0.5), (0.5, [0.5], 0.0), (0.2, [], 0.0), (0.5, [0.5, 0.5], 0.5)],
)
def test_the_most_of_the_others_leaves_ones_own_out(own: float, shares: list[float], expected: float) -> None:
    assert most_beside(own, shares) == expected
