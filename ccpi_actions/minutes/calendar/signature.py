"""The date beside the chair's signature: that of the meeting which is to confirm the minutes."""

import re
from collections.abc import Iterable
from datetime import timedelta

from ccpi_actions.minutes.calendar.dates import as_date, find_dates
from ccpi_actions.minutes.lines.line import Line

#: "………………… Chair, 3 June 2015", "Signed at the meeting on 3 June 2015".
_SIGNED = re.compile(
    r"[.…_]{4,}[^.…_\n\d]{0,60}?(?P<date>\d{1,2}[^.…_\n]{4,30})\s*$"
    r"|(?:signed|confirmed|approved)[^.\n]{0,60} meeting (?:held )?on (?P<at>[^.…_\n]{6,40})",
    re.IGNORECASE,
)
_CHAIR_LINE = re.compile(r"chair(?:man|woman|person)?\W*\Z", re.IGNORECASE)
_LONGEST_SIGNATURE = 300
_LONGEST_DATE = 40
_SIGNED_WITHIN = timedelta(days=120)
_FIGURE = re.compile(r"[0-9]")


def signature_date(lines: Iterable[Line], held: str | None) -> str | None:
    """Return the date typed beside the chair's dotted line, or on the line above "Chairman", as ISO; None if none is.

    ``held`` is the ISO date of the meeting: what is signed within four months after it was signed at the next.
    """
    day = as_date(held)
    before = ""
    for line in lines:
        text = line.text
        dotted = _SIGNED.search(text) if len(text) < _LONGEST_SIGNATURE and _FIGURE.search(text) else None
        words = ""
        if dotted:
            words = dotted["date"] or dotted["at"]
        elif _CHAIR_LINE.match(text) and len(before) < _LONGEST_DATE:
            words = before
        before = text
        there = find_dates(words, day) if words and day is not None else []
        signed = as_date(there[0].date) if there else None
        if signed is not None and day is not None and day < signed <= day + _SIGNED_WITHIN:
            return signed.isoformat()
    return None
