"""Which meetings there are, which moved, and when actions are due at them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.tracking.calendar import BodyCalendar, Calendar
from ccpi_actions.tracking.model import Action, Due, Meeting, Source, Status
from ccpi_actions.tracking.standing import Standing, Standings, last_day, show, show_due

COUNCIL, BODY = "Marlshire County Council", "Audit Panel"
SAID_IN_JULY = "next meeting in minutes of 2016-07-25"


def meetings(*rows: tuple[str, str, str] | tuple[str, str, str, str]) -> list[Meeting]:
    """Make meetings from (date, status, known from[, moved to])."""
    return [
        Meeting(
            id=number,
            council=COUNCIL,
            body=BODY,
            date=row[0],
            status=row[1],  # type: ignore[arg-type]
            known_from=row[2],
            moved_to=row[3] if len(row) == 4 else None,
        )
        for number, row in enumerate(rows, start=1)
    ]


def extraordinary(day: str) -> Meeting:
    return Meeting(id=99, council=COUNCIL, body=BODY, date=day, status="held", known_from="minutes", extraordinary=True)


def action(
    words: str | None,
    kind: str = "meeting",
    day: str | None = None,
    *,
    meeting: str | None = "2016-07-25",
    status: Status = "open",
    since: str | None = None,
    ended: str | None = None,
) -> Action:
    return Action(
        id=1,
        reference="AP 2016/17-01",
        task="Report back",
        status=status,
        due=Due(words, kind, day, since=since),  # type: ignore[arg-type]
        source=Source(council=COUNCIL, body=BODY, meeting=meeting),
        ended=ended,
    )


def standing(one: Action, known: list[Meeting], today: str = "2016-08-01") -> Standing:
    return Standings(Calendar(known), date.fromisoformat(today)).of(one)


JULY = ("2016-07-25", "held", "minutes")
SEPTEMBER = ("2016-09-12", "planned", SAID_IN_JULY)
NEXT = action("to the next meeting", day="2016-09-12")

#: What is known of the calendar, the action → day due, and how that was reached.
BOUND: dict[str, tuple[list[Meeting], Action, str | None, str]] = {
    "the minutes give the date": (
        meetings(JULY, SEPTEMBER),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "the calendar is empty": ([], NEXT, "2016-09-12", "the next meeting, 12 September 2016"),
    "the next meeting is not known yet": (
        meetings(JULY),
        action("at the next meeting"),
        None,
        "the next meeting, not known yet",
    ),
    "it becomes known from its minutes": (
        meetings(JULY, ("2016-09-14", "held", "minutes")),
        action("at the next meeting"),
        "2016-09-14",
        "the next meeting, 14 September 2016, as its minutes show",
    ),
    "it becomes known from its agenda": (
        meetings(JULY, ("2016-09-14", "planned", "agenda")),
        action("the next Panel meeting"),
        "2016-09-14",
        "the next meeting, 14 September 2016, as its agenda says",
    ),
    "it was moved by hand": (
        meetings(JULY, ("2016-09-12", "moved", SAID_IN_JULY, "2016-10-03"), ("2016-10-03", "planned", "moved from x")),
        NEXT,
        "2016-10-03",
        "the next meeting, moved from 12 September 2016 to 3 October 2016, as the calendar says",
    ),
    "later minutes prove that it moved": (
        meetings(JULY, SEPTEMBER, ("2016-09-19", "held", "minutes")),
        NEXT,
        "2016-09-19",
        "the next meeting, moved from 12 September 2016 to 19 September 2016, as its minutes show",
    ),
    "it was brought forward, and its minutes name another next": (
        meetings(
            JULY,
            ("2016-09-05", "held", "minutes"),
            SEPTEMBER,
            ("2016-11-07", "planned", "next meeting in minutes of 2016-09-05"),
        ),
        NEXT,
        "2016-09-05",
        "the next meeting, moved from 12 September 2016 to 5 September 2016, as its minutes show",
    ),
    "an extra meeting came before it": (
        meetings(
            JULY,
            ("2016-09-05", "held", "minutes"),
            ("2016-09-12", "planned", f"{SAID_IN_JULY}; next meeting in minutes of 2016-09-05"),
        ),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "its minutes are missing and the one after was held": (
        meetings(JULY, SEPTEMBER, ("2016-11-21", "held", "minutes")),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "later minutes announced it and another one": (
        meetings(
            JULY,
            ("2016-08-22", "held", "minutes"),
            ("2016-09-12", "planned", f"{SAID_IN_JULY}; next meeting in minutes of 2016-08-22"),
            ("2016-09-19", "held", "next meeting in minutes of 2016-08-22; minutes"),
        ),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "two meetings were announced together": (
        meetings(JULY, SEPTEMBER, ("2016-09-19", "held", f"{SAID_IN_JULY}; minutes")),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "a monthly body met a month later, and its minutes are missing": (
        meetings(
            ("2016-04-04", "held", "minutes"),
            ("2016-05-02", "held", "minutes"),
            ("2016-06-06", "held", "minutes"),
            JULY,
            ("2016-09-12", "planned", SAID_IN_JULY),
            ("2016-10-03", "held", "minutes"),
        ),
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "it was cancelled, and another one follows": (
        meetings(JULY, ("2016-09-12", "cancelled", SAID_IN_JULY), ("2016-11-07", "planned", "manual")),
        NEXT,
        "2016-11-07",
        "the next meeting, 12 September 2016, was cancelled; the one after it is on 7 November 2016, as the calendar "
        "says",
    ),
    "it was cancelled, and nothing follows": (
        meetings(JULY, ("2016-09-12", "cancelled", SAID_IN_JULY)),
        NEXT,
        None,
        "the next meeting, 12 September 2016, was cancelled; no meeting after it is known yet",
    ),
    "it was moved, and then cancelled": (
        meetings(
            JULY,
            ("2016-09-12", "moved", SAID_IN_JULY, "2016-10-03"),
            ("2016-10-03", "cancelled", "moved from 2016-09-12"),
            ("2016-11-07", "planned", "manual"),
        ),
        NEXT,
        "2016-11-07",
        "the next meeting, moved from 12 September 2016 to 3 October 2016, was cancelled; the one after it is on "
        "7 November 2016, as the calendar says",
    ),
    "it was cancelled, and the one after it moved": (
        meetings(
            JULY,
            ("2016-09-12", "cancelled", SAID_IN_JULY),
            ("2016-11-07", "moved", "manual", "2016-11-14"),
            ("2016-11-14", "planned", "moved from 2016-11-07"),
        ),
        NEXT,
        "2016-11-14",
        "the next meeting, 12 September 2016, was cancelled; the one after it is on 14 November 2016, as the calendar "
        "says",
    ),
    "the meeting of a month was cancelled": (
        meetings(JULY, ("2017-06-27", "cancelled", "manual"), ("2017-07-04", "planned", "manual")),
        action("the June meeting", day="2017-06"),
        "2017-07-04",
        "“the June meeting”, 27 June 2017, was cancelled; the one after it is on 4 July 2017, as the calendar says",
    ),
    "the July meeting, said in July": (
        meetings(JULY, SEPTEMBER),
        action("the July meeting", day="2016-07"),
        "2017-07-31",
        "“the July meeting”, by the end of July 2017: no meeting of that time is known yet",
    ),
    "the July meeting, said in July, a year on": (
        meetings(JULY, SEPTEMBER, ("2017-07-24", "held", "minutes")),
        action("the July Panel meeting", day="2016-07"),
        "2017-07-24",
        "“the July Panel meeting”, 24 July 2017, as its minutes show",
    ),
    "the July meeting, said at an extra one before it": (
        meetings(("2016-07-04", "held", "minutes"), JULY),
        action("the July meeting", day="2016-07", meeting="2016-07-04"),
        "2016-07-25",
        "“the July meeting”, 25 July 2016, as its minutes show",
    ),
    "the July meeting, typed in July before any is known": (
        meetings(("2016-06-06", "held", "minutes")),
        action("the July meeting", day="2016-07", meeting=None, since="2016-07-01"),
        "2016-07-31",
        "“the July meeting”, by the end of July 2016: no meeting of that time is known yet",
    ),
    "in July, said in July": (
        meetings(JULY),
        action("to Cabinet in July", day="2016-07"),
        "2016-07-31",
        "“to Cabinet in July”, by the end of July 2016: no meeting of that time is known yet",
    ),
    "an extraordinary meeting comes before it": (
        [*meetings(JULY, ("2016-09-14", "held", "minutes")), extraordinary("2016-08-08")],
        action("at the next meeting"),
        "2016-09-14",
        "the next meeting, 14 September 2016, as its minutes show; the extraordinary meeting of 8 August 2016 is "
        "passed over",
    ),
    "only an extraordinary meeting is known after it": (
        [*meetings(JULY), extraordinary("2016-08-08")],
        action("at the next meeting"),
        None,
        "the next meeting, not known yet",
    ),
    "it was cancelled, and an extraordinary meeting called": (
        [*meetings(JULY, ("2016-09-12", "cancelled", SAID_IN_JULY)), extraordinary("2016-09-13")],
        NEXT,
        None,
        "the next meeting, 12 September 2016, was cancelled; no meeting after it is known yet",
    ),
    "an extraordinary meeting proves no move": (
        [*meetings(JULY, SEPTEMBER), extraordinary("2016-09-19")],
        NEXT,
        "2016-09-12",
        "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say",
    ),
    "a month has an extraordinary meeting too": (
        [extraordinary("2017-06-05"), *meetings(JULY, ("2017-06-27", "planned", "manual"))],
        action("the June meeting", day="2017-06"),
        "2017-06-27",
        "“the June meeting”, 27 June 2017, as the calendar says",
    ),
    "a month has an extraordinary meeting alone": (
        [extraordinary("2017-06-05"), *meetings(JULY)],
        action("the June meeting", day="2017-06"),
        "2017-06-05",
        "“the June meeting”, 5 June 2017, as its minutes show",
    ),
    "in six months, when an extraordinary meeting is known too": (
        [extraordinary("2017-01-16"), *meetings(JULY, ("2017-02-06", "planned", "manual"))],
        action("in six months", "date", "2017-01"),
        "2017-02-06",
        "“in six months”, the first meeting from January 2017 on, 6 February 2017, as the calendar says",
    ),
    "a meeting of a month": (
        meetings(JULY, ("2017-06-27", "planned", "manual")),
        action("the June meeting", day="2017-06"),
        "2017-06-27",
        "“the June meeting”, 27 June 2017, as the calendar says",
    ),
    "a meeting of a month that moved out of it": (
        meetings(JULY, ("2017-06-27", "moved", "manual", "2017-07-04"), ("2017-07-04", "planned", "moved from x")),
        action("the June meeting", day="2017-06"),
        "2017-07-04",
        "“the June meeting”, moved from 27 June 2017 to 4 July 2017, as the calendar says",
    ),
    "a meeting of a month that has none yet": (
        meetings(JULY),
        action("the June meeting", day="2017-06"),
        "2017-06-30",
        "“the June meeting”, by the end of June 2017: no meeting of that time is known yet",
    ),
    "the meeting after next": (
        meetings(JULY, SEPTEMBER, ("2016-11-07", "planned", "manual")),
        action("the meeting after next"),
        "2016-11-07",
        "the meeting after the next, 7 November 2016, as the calendar says",
    ),
    "in six months, when a meeting is known": (
        meetings(JULY, ("2017-02-06", "planned", "manual")),
        action("in six months", "date", "2017-01"),
        "2017-02-06",
        "“in six months”, the first meeting from January 2017 on, 6 February 2017, as the calendar says",
    ),
    "in six months, when none is": (
        meetings(JULY),
        action("in six months", "date", "2017-01"),
        "2017-01-31",
        "by the end of January 2017, “in six months”",
    ),
    "within six months is a limit": (
        meetings(JULY, ("2017-02-06", "planned", "manual")),
        action("within six months", "date", "2017-01"),
        "2017-01-31",
        "by the end of January 2017, “within six months”",
    ),
    "a day": (meetings(JULY), action("by 5 August 2016", "date", "2016-08-05"), "2016-08-05", "by 5 August 2016"),
    "a season": (
        [],
        action("in the Spring", "date", "2018"),
        "2018-05-31",
        "by the end of spring 2018, “in the Spring”",
    ),
    "the season of a year that is said": (
        [],
        action("by summer 2018", "date", "2018"),
        "2018-08-31",
        "by the end of summer 2018",
    ),
    "winter, which two years share": (
        [],
        action("this winter", "date", "2018"),
        "2018-12-31",
        "by the end of winter 2018, “this winter”",
    ),
    "a year": ([], action("during 2018", "date", "2018"), "2018-12-31", "by the end of 2018"),
    "a future meeting": (
        meetings(JULY, SEPTEMBER),
        action("a future meeting"),
        None,
        "“a future meeting”, which is not dated",
    ),
    "the next annual meeting": (
        meetings(JULY, SEPTEMBER),
        action("the next annual meeting"),
        None,
        "“the next annual meeting”, which is not dated",
    ),
    "after an event": ([], action("after Easter", "date"), None, "“after Easter”, which gives no date"),
    "nothing said": (meetings(JULY, SEPTEMBER), action(None, "none"), None, ""),
    "typed later, it counts from then": (
        meetings(JULY, SEPTEMBER, ("2016-11-07", "planned", "manual")),
        action("next meeting", since="2016-09-20"),
        "2016-11-07",
        "the next meeting, 7 November 2016, as the calendar says",
    ),
}


@pytest.mark.parametrize(("known", "one", "due_on", "how"), BOUND.values(), ids=BOUND)
def test_a_due_is_bound_to_what_the_calendar_knows(
    known: list[Meeting], one: Action, due_on: str | None, how: str
) -> None:
    found = standing(one, known)

    assert (found.due_on, found.due_how) == (due_on, how)


#: Today and status → overdue.
OVERDUE = [
    ("2016-09-11", "open", False),
    # on the day of the meeting it may still be reported
    ("2016-09-12", "open", False),
    ("2016-09-13", "open", True),
    ("2016-09-13", "done", False),
    ("2016-09-13", "closed", False),
    ("2016-09-13", "proposed", False),
]


@pytest.mark.parametrize(("today", "status", "expected"), OVERDUE)
def test_an_open_action_is_overdue_once_its_meeting_is_over(today: str, status: Status, *, expected: bool) -> None:
    one = action("to the next meeting", day="2016-09-12", status=status)

    assert standing(one, meetings(JULY, SEPTEMBER), today).overdue == expected


LATER = meetings(
    JULY,
    SEPTEMBER,
    ("2016-11-07", "held", "minutes"),
    ("2017-01-09", "planned", "manual"),
    ("2017-02-06", "cancelled", "manual"),
    ("2017-03-06", "held", "minutes"),
)
#: Due → how often it was carried forward by 6 March 2017.
CARRIED = {
    "due at the September meeting": (NEXT, 3),
    "not yet due": (action("by 2018", "date", "2018"), 0),
    # looked at first in September, under matters arising
    "no due": (action(None, "none"), 3),
    "due on a day between meetings": (action("by 1 December 2016", "date", "2016-12-01"), 2),
    "ended at the November meeting": (
        action("to the next meeting", day="2016-09-12", status="closed", ended="2016-11-07"),
        0,
    ),
    "ended at the January meeting": (
        action("to the next meeting", day="2016-09-12", status="closed", ended="2017-01-09"),
        1,
    ),
}


@pytest.mark.parametrize(("one", "expected"), CARRIED.values(), ids=CARRIED)
def test_each_later_meeting_counts_as_carried_forward(one: Action, expected: int) -> None:
    assert standing(one, LATER, "2017-03-06").carried == expected


def test_a_meeting_without_minutes_counts_from_the_day_after() -> None:
    assert standing(NEXT, LATER, "2017-01-09").carried == 1
    assert standing(NEXT, LATER, "2017-01-10").carried == 2


def test_another_body_of_the_same_council_has_its_own_calendar() -> None:
    others = [Meeting(id=1, council=COUNCIL, body="Cabinet", date="2016-08-03")]

    assert standing(action("at the next meeting"), others).due_on is None


def test_following_moves_in_a_circle_ends() -> None:
    circle = meetings(("2016-09-12", "moved", "manual", "2016-09-19"), ("2016-09-19", "moved", "manual", "2016-09-12"))

    assert BodyCalendar(circle).follow("2016-09-12").meeting is None


def test_known_bodies_are_named_once_as_first_written() -> None:
    known = [
        Meeting(id=1, council=COUNCIL, body=BODY, date="2016-07-25"),
        Meeting(id=2, council=COUNCIL, body="AUDIT PANEL", date="2016-09-12"),
        Meeting(id=3, council=None, body="Audit Panel", date="2016-11-07"),
    ]

    assert Calendar(known).known_bodies() == [(COUNCIL, BODY)]
    assert Calendar(known).of(None, "audit panel").dates == ["2016-07-25", "2016-09-12", "2016-11-07"]


DATES = {"2016-09-12": "12 September 2016", "2016-09": "September 2016", "2016": "2016"}


@pytest.mark.parametrize(
    ("words", "shown"),
    [("in the Spring", "spring 2018"), ("over winter", "winter 2018"), ("this year", "2018"), (None, "2018")],
)
def test_a_season_is_shown_as_one_and_not_as_its_year(words: str | None, shown: str) -> None:
    assert show_due("2018", words, short=True) == shown


@pytest.mark.parametrize(("iso", "shown"), DATES.items())
def test_dates_are_shown_as_people_write_them(iso: str, shown: str) -> None:
    assert show(iso) == shown


def test_a_partial_date_ends_with_its_month_or_year() -> None:
    assert [last_day(iso) for iso in ("2016-02", "2017-02", "2017", "2017-06-27")] == [
        "2016-02-29",
        "2017-02-28",
        "2017-12-31",
        "2017-06-27",
    ]


@st.composite
def calendars(draw: st.DrawFn) -> list[Meeting]:
    days = draw(st.lists(st.dates(date(2016, 1, 1), date(2017, 12, 31)), unique=True, max_size=12))
    statuses = st.sampled_from(["held", "planned", "cancelled", "moved"])
    origins = st.sampled_from(
        ["minutes", "agenda", "manual", *(f"next meeting in minutes of {day}" for day in days[:3])]
    )
    rows = []
    for day in days:
        to = draw(st.sampled_from(days)).isoformat()
        rows.append((day.isoformat(), draw(statuses), draw(origins), to))
    return meetings(*rows)


@given(calendars(), st.dates(date(2016, 1, 1), date(2018, 6, 30)))
def test_whatever_the_calendar_says_a_promise_leads_to_a_meeting_that_takes_place_or_to_none(
    known: list[Meeting], today: date
) -> None:
    body = BodyCalendar(known)
    for meeting in known:
        place = body.follow(meeting.date)
        assert place.meeting is None or place.meeting in body.effective or place.meeting == meeting
    found = Standings(Calendar(known), today).of(action("at the next meeting", meeting="2016-01-01"))
    assert found.due_on is None or found.due_on in body.dates
    assert found.carried >= 0
    assert found.overdue == (found.due_on is not None and found.due_on < today.isoformat())
