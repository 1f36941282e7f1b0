"""The forms of lines that say in which zone of the minutes they or the next lines stand: rules as data."""

import msgspec

from ccpi_actions.minutes.model import Zone


class Subhead(msgspec.Struct, frozen=True):
    """A line of its own that says in which zone the next lines stand. ``pattern`` matches all of it, in any case."""

    name: str
    zone: Zone
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class LineForm(msgspec.Struct, frozen=True):
    """A way in which lines begin that tells their own zone. ``pattern`` is matched at the start, case as printed."""

    name: str
    #: First three letters, small, of all lines that the pattern matches and that begin with a letter; see ``Starts``.
    starts: str
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()
    #: A line as long as this or longer says more than the form.
    longest: int = 1_000_000


SUBHEADS: tuple[Subhead, ...] = (
    Subhead(
        "minutes",
        "discussion",
        r"(?:(?:draft )?minutes?(?: text)?|discussion|key points(?: from (?:members|discussion))?"
        r"|issues?(?:\(s\))?(?: for consideration| raised)|summary of discussion"
        r"|debate|comments|questions(?: and answers)?|reasons? for (?:the )?(?:decisions?|recommendations?)"
        r"|(?:alternative )?options?(?:/alternatives)? considered"
        r"(?: and rejected)?|alternative options(?: considered)?(?: and rejected)?|alternatives considered"
        r"|background)\s*:?",
        ("Minutes:", "Discussion:", "Issue(s) for consideration", "Reasons for decision"),
        ("Minutes of the last meeting",),
    ),
    Subhead(
        "decision",
        "resolution",
        r"(?:the )?(?:decisions?(?: made| taken| of the \w+)?|resolutions?|resolved"
        r"|it was (?:unanimously )?(?:resolved|agreed)(?: that| to)?|agreed|conclusions?)\s*[:–-]*",
        ("Decision:", "RESOLVED", "Resolved:-", "It was agreed:"),
        ("Decision Maker: Cabinet",),
    ),
    Subhead(
        "agenda text",
        "agenda",
        r"(?:purpose(?: of (?:the )?report)?|type of decision|(?:officers?[’'] )?recommendations?|summary"
        r"|report (?:summary|of the [\w ,&-]+)|executive summary|wards? affected)\s*:?",
        ("Purpose of report", "Recommendations", "Report of the Head of Schools and Families"),
        ("Recommendations from the Panel were debated",),
    ),
    Subhead(
        "actions",
        "action",
        r"(?:summary of |agreed |list of |table of )?actions?(?:/[\w ]{3,40})?(?: points?| list| log| sheet"
        r"| arising| agreed| required| summary| table| items?)*(?: from (?:the|this) meeting)?\s*:?",
        ("ACTION SHEET", "Actions:", "Action points", "Actions arising"),
        ("Action plan for Barrow Green",),
    ),
)
#: First letters of the lines that are subheads.
SUBHEAD_STARTS = (
    "min|dra|dis|key|iss|sum|deb|com|que|rea|alt|opt|bac|the|dec|res|it |agr|con|pur|typ|off|rec|rep|exe|war|lis"
    "|tab|act"
)
LINE_FORMS: tuple[LineForm, ...] = (
    # facts about the item, which are no part of the record
    LineForm(
        "fact",
        "con|rep|lea|war|dec|is |mad|eff|pub|dat|ven|tel|ema",
        r"(?i:contact(?: officer)?|report author|lead officer|wards? affected|decision status|is key decision\??"
        r"|is subject to call in\??|decision maker|made at meeting"
        r"|decided at meeting|decision published|effective from|publication date|date of decision|venue|tel|email"
        r"|telephone)\s*:",
        ("Contact: Ann Brook, Head of Works", "Wards affected: All", "Is Key decision?: No", "Tel: 01999 220100"),
        ("Contact with the owner had been lost.", "The venue: the hall"),
    ),
    LineForm(
        "resolution",
        "it |mem|the|una|res|agr|rec|dec",
        r"\W{0,3}(?:(?:(?i:it was |members |the [\w ]{3,60}? ))?(?:unanimously )?(?:resolved|RESOLVED|Resolved|AGREED"
        r"|Agreed)\b\s*(?:\(?unanimously\)?|\(\w+\))?\s*(?:that\b|to\b|[:–-]|$|\()"
        r"|RESOLVED|Resolved\b|UNANIMOUSLY RESOLVED|RECOMMENDED|AGREED|DECISION:|Decision:)",
        (
            "RESOLVED that the report be noted.",
            "It was resolved that the gate be mended.",
            "The Lanes Committee resolved to write to the owner.",
            "Agreed: to paint the gate.",
            "(RESOLVED)",
        ),
        ("The matter was resolved quickly.", "Agreed dates were circulated.", "Members agreed that it was late."),
    ),
    LineForm(
        "action",
        "act|ap |ap:|ap-|ap–|ap—|ap0|ap1|ap2|ap3|ap4|ap5|ap6|ap7|ap8|ap9",
        r"\W{0,2}(?:(?:ACTIONS?|Actions?|AP)(?:\s(?:POINTS?|points?|by|BY|required|for|AGREED|agreed))?\s?\d{0,3}\s?"
        r"(?:[:–—-]+|(?<=\d)\.\s|(?=\s[A-Z]{2,3}\b\s*$)))\s*",
        ("ACTION: Clerk to write to the owner.", "Action by: AB", "AP3: AB to draft the survey", "ACTION 4. Mend it"),
        ("Action was taken at once.", "Actions of the Clerk were praised: they were quick."),
    ),
    LineForm(
        "note",
        "pos|cle|edi|sec|min|not",
        r"(?i:[\[(*]?\s*(?:post[- ]?(?:meeting|minute|script)[- ]?(?:note)?|(?:clerk|editor|secretary"
        r"|minute)(?:['’]s)?[- ]note|note (?:by|from) (?:the )?\w+|\[note)\b)",
        (
            "Post meeting note: the gate was mended.",
            "[Clerk's note – the form came later.]",
            "Note by the Chair: none",
        ),
        ("Notes were taken by the Clerk.", "The Clerk's notebook was found."),
    ),
    LineForm(
        "closing",
        "the|as |mee|cha|sig|dur|thi",
        r"(?i:(?:there being|as there was) no (?:further|other)|(?:the )?meeting (?:was |then |duly "
        r"|formally )*(?:closed|concluded|ended|finished)|chair(?:man|person)?(?:['’]s signature)?\s*[.…:_]"
        r"|signed\s*[:.…_]|[.…_]{6,}|duration of (?:the )?meeting|(?:this part of )?the meeting concluded"
        r"|CHAIR(?:MAN|PERSON)?\s*$)",
        (
            "There being no further business the Chairman closed the meeting.",
            "The meeting was closed at 9.15 pm",
            "Signed: ………………",
            "Chairman ........................",
            "……………………………",
        ),
        ("The meeting asked that the road be closed.", "Chairs were to be bought."),
        longest=200,
    ),
    # what planning committees decide on an application, in capitals
    LineForm(
        "determined",
        "def|per|ref|gra|app|wit",
        r"(?:DEFERRED|PERMITTED|REFUSED|GRANTED|APPROVED|WITHDRAWN)\b",
        ("PERMITTED subject to conditions", "REFUSED"),
        ("Permitted development was explained.",),
    ),
)
