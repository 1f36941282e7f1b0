"""What the columns of a table hold, by its heading row: number, words, action, owner, due date, status."""

import re

from ccpi_actions.documents.model import Paragraph

_OWNER = re.compile(
    r"(?:action(?:ed)? (?:by|for|owner|officer|on|holder)|(?:action )?owners?|who|by whom|lead(?: officer"
    r"| member)?|responsib(?:le|ility).{0,20}|officer|assigned(?: to)?|person(?: responsible)?"
    r"|allocated to|initials?|name)\W*\Z",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"(?:action date|(?:due|target|completion|review)(?: date| by)?|date(?: due| for completion| by)?"
    r"|by(?: when)?|when|deadline|time-?scales?|time ?frame|for completion|complete by|status/date)\W*\Z",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"(?:actions?(?: required| agreed| point| item| to be taken| needed)?|tasks?|what|agreed action"
    r"|action/decision)\W*\Z",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"(?:(?:current )?(?:status|progress|update|position|outcome|result)s?(?: (?:at|on) .{3,20})?|rag(?: status)?"
    r"|(?:comments?|update)/(?:status|progress|outcome)|progress (?:update|to date))\W*\Z",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:no\.?|number|ref(?:erence)?\.?|min(?:ute)?\.?(?: no\.?| ref\.?)?|item(?: no\.?)?|agenda(?: item)?|#)\W*\Z",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?:items?|subject|topic|minutes?|discussion|notes?|details?|description|matter|issue|summary|agenda item"
    r"|business|comments?)\W*\Z",
    re.IGNORECASE,
)
#: Printed in a column of dates: the row is over.
DONE = re.compile(r"(?:completed?|done|closed|actioned|finished|discharged)\W*\Z", re.IGNORECASE)
#: Styles that mark a line: numbered by a column of its own, and printed before the meeting.
NUMBERED, PRINTED = "numbered", "printed"


class Columns:
    """What the columns of a table hold, from its heading row."""

    def __init__(self, heads: dict[int, str]) -> None:
        #: How many there are.
        self.count = len(heads)
        self.owner = _first(heads, _OWNER)
        self.due = _first(heads, _DUE)
        self.task = _first(heads, _TASK)
        self.status = _first(heads, _STATUS)
        if self.owner is None and self.task is not None and _first(heads, _WORDS) is not None:
            self.owner, self.task = self.task, None  # "Item | Action": the second names who acts
        self.number = (
            _first({column: head for column, head in heads.items() if column == min(heads)}, _NUMBER) if heads else None
        )
        words = _first(
            {column: head for column, head in heads.items() if column not in {self.number, self.owner, self.due}},
            _WORDS,
        )
        #: What was said, beside a column of actions.
        self.words = words if self.task is not None else None
        self.main = self.task if self.task is not None else words
        if self.main is None and self.owner is not None and self.number is not None and self.owner > self.number + 1:
            self.main = self.number + 1  # a column of words without a heading, between number and owner

    @property
    def known(self) -> bool:
        """Say whether the heading row names an owner or due column beside the words."""
        return self.main is not None and (self.owner is not None or self.due is not None)

    @property
    def actions(self) -> bool:
        """Say whether each row is an action."""
        return self.task is not None


def as_action(paragraph: Paragraph, style: str = "action") -> Paragraph:
    """Return a paragraph that stands in no table, its style saying that it is an action (or what ``style`` says)."""
    return Paragraph(paragraph.start, paragraph.end, "text", style=style, page=paragraph.page)


def _first(heads: dict[int, str], form: re.Pattern[str]) -> int | None:
    return next(
        (column for column, head in sorted(heads.items()) if form.match(" ".join(head.split()).strip(" *:"))), None
    )
