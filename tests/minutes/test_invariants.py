"""What holds for any text whatever: places are right, in order, and nothing is raised."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ccpi_actions.minutes.calendar.dates import find_dates
from ccpi_actions.minutes.model import Reading
from tests.minutes.outline import read

PIECES = st.sampled_from(
    [
        "Minutes of the Meeting of Ambley Parish Council held on Monday 4 May 2015 at 7.30pm",
        "Present: Cllr A Brook (Chairman), Cllr B Stone",
        "1. Apologies",
        "2. Planning: none",
        "41/19 Roads",
        "RESOLVED that:-",
        "(a) the gate be mended;",
        "(ii) that the Clerk write",
        "ACTION: Clerk",
        "Minutes:",
        "Decision:",
        "Agenda",
        "Agenda item",
        "Decision Maker: Cabinet",
        "It was agreed.(2)RESOLVED that:-(a)one be done;(b)two be done.",
        "• a bullet",
        "The next meeting is 31 June, or 1 June",
        "4.4.5xi) still open",
        "Date of Next Meeting",
        "Min.   Action   Who   By",
        "4      Mend it   Clerk     June",
        "| No | Item | Action by |",
        "<AI1>",
        "COUNCIL: Ambley Borough Council",
    ]
)
#: Text that is mostly controls is refused before it is read.
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=60)
TEXTS = st.lists(st.one_of(PIECES, WORDS), min_size=1, max_size=25).map("\n\n".join)


def check(reading: Reading) -> None:
    for minutes in reading.minutes:
        assert 0 <= minutes.start <= minutes.end <= len(reading.text)
        for item in minutes.items:
            last = item.start
            for passage in item.passages:
                assert item.start <= passage.start < passage.end <= item.end
                assert last <= passage.start
                words = reading.text[passage.start : passage.end]
                assert words == words.strip()
                if passage.lead:
                    assert passage.lead[0] < passage.lead[1] <= passage.start
                last = passage.end
            assert [one.start for one in item.introductions] == sorted(one.start for one in item.introductions)


#: A page of a council's site is told by these, whatever else stands on it.
WEB_PAGE = ("Decision Maker:", "Agenda item")
HEAD = "Minutes of the Meeting of Ambley Parish Council held on Monday 4 May 2015\n\nPresent: Cllr A Brook\n\n"


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from([HEAD, "Ambley\n\n"]))
def test_passages_stand_in_their_item_in_order_without_overlap(text: str, head: str) -> None:
    check(read(f"{head}{text}"))


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_what_follows_a_heading_and_a_roll_is_minutes_whatever_it_says(text: str) -> None:
    assume(not any(words in text for words in WEB_PAGE))

    reading = read(f"{HEAD}{text}")

    assert reading.minutes[0].body == "Ambley Parish Council"


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=200), st.booleans())
def test_dates_are_placed_in_the_text_and_are_days_that_exist(text: str, months: bool) -> None:
    last = 0
    for found in find_dates(f"{text} 4 May 2015", "2015-01-01", months=months):
        assert last <= found.start < found.end
        last = found.end


def test_reading_twice_gives_the_same() -> None:
    text = "Minutes of the meeting of Ambley PC held on 4 May 2015\n\nPresent: Cllr A Brook\n\n1. Apologies\n\nNone."

    assert read(text) == read(text)
