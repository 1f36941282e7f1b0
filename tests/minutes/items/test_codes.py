"""Items are known by numbers in forms that number other things too, where a row of them takes standing business."""

import pytest

from tests.minutes.outline import read

TITLES = [
    ("Apologies for absence", "Cllr Dow."),
    ("Declarations of interest", "There were none."),
    ("Minutes of the meeting held on 6 October 2016", "Agreed as a true record."),
    ("Outstanding items", "The railings were being cast."),
    ("Parks", "The Clerk would ask the forge for a price."),
    ("Date of next meeting", "Thursday 1 December 2016."),
]
HEADING = (
    "LITTLE BECK TOWN COUNCIL\n\nMinutes of the meeting held on Thursday 3 November 2016\n\nPresent: Cllr A Vane\n\n"
)
FORMS = [
    ("AM{}.", "AM{}"),
    ("PC{}", "PC{}"),
    ("PC {}", "PC {}"),
    ("P{}.", "P{}"),
    ("C.{}", "C.{}"),
    ("C/{}", "C/{}"),
    ("16/AM{}", "16/AM{}"),
    ("PC16-{}", "PC16-{}"),
    ("2016-{}", "2016-{}"),
    ("16.{}", "16.{}"),
    ("{}.16", "{}.16"),
    ("({})", "{}"),
    ("[{}]", "{}"),
    ("Min. {}", "{}"),
]


def numbers(text: str) -> list[str | None]:
    return [item.number for item in read(text).minutes[0].items]


@pytest.mark.parametrize(("printed", "number"), FORMS)
def test_a_row_of_standing_business_has_the_numbers_of_items(printed: str, number: str) -> None:
    items = [f"{printed.format(place)} {title}\n{said}\n\n" for place, (title, said) in enumerate(TITLES, start=13)]

    assert numbers(HEADING + "".join(items)) == [number.format(place) for place in range(13, 19)]


NO_ITEMS = [
    ("A{} Closed at night until May.", "roads"),
    ("5.{} Report of the Clerk.", "parts of one item"),
    ("P{} To be sent to all staff.", "forms"),
]


@pytest.mark.parametrize("printed", [printed for printed, _ in NO_ITEMS], ids=[what for _, what in NO_ITEMS])
def test_what_is_numbered_so_within_an_item_is_none(printed: str) -> None:
    items = [f"{place}. {title}\n\n{said}\n\n" for place, (title, said) in enumerate(TITLES, start=1)]
    rows = "".join(f"{printed.format(place)}\n\n" for place in range(10, 15))

    assert numbers(HEADING + "".join(items[:5]) + rows + items[5]) == ["1", "2", "3", "4", "5", "6"]
