"""The headings by which parts of a document are told apart, and the lines that speak for a record: rules as data."""

import msgspec


class Sign(msgspec.Struct, frozen=True):
    """A heading that begins a part, or a line that speaks for minutes. Matched at the start of a line, small letters.

    (Those of a record are matched in any case.)
    """

    name: str
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()
    #: Words, or parts of them, without any of which the pattern need not be tried.
    needs: tuple[str, ...] = ("",)
    #: Matched against the line as printed, since its capitals count.
    printed: bool = False


MINUTES_SIGNS: tuple[Sign, ...] = (
    Sign(
        "minutes of",
        r"(?:[\w’' ]{0,60}[:–-] ?)?(?:(?:draft|unconfirmed|confirmed|approved|un-?approved|unadopted|public"
        r"|final|un-?signed) |\(draft\) )*"
        r"(?:minui?tes?|record|notes) (?:of|from|for) (?!previous|last|each"
        r"|cabinet minutes)(?=.{0,250}\b(?:meeting|held|committee|council|board|panel|forum|cabinet|pc)\b)",
        (
            "Minutes of the Meeting held on Monday, 5th May, 2014",
            "DRAFT MINUTES OF AMBLEY PARISH COUNCIL MEETING",
            "Minutes of Ambley PC",
        ),
        ("Minutes of previous meeting", "The minutes of the meeting held on 3 May were agreed"),
        needs=("minute", "minuite", "record", "notes"),
    ),
    Sign(
        "at a meeting",
        r"at (?:a|an|the) (?:\w+ ){0,3}meeting of ",
        ("At a meeting of the FLEET COMMITTEE held in the Town Hall",),
        ("At the meeting in June members asked",),
        needs=("meeting of",),
    ),
    Sign(
        "minutes alone",
        r"(?:(?:draft|confirmed|approved|printed) )?minutes(?: and decision record)?\s*$",
        ("MINUTES", "MINUTES AND DECISION RECORD"),
        ("Minutes:", "Minutes were agreed"),
        needs=("minutes",),
    ),
    Sign(
        "draft minutes and date",
        r"(?:draft|unconfirmed) minutes\W{1,3}.{0,40}\d{1,2}(?:st|nd|rd|th)?[./ ]\s?(?:\d{1,2}|[a-z]{3,9})\b.{0,12}$",
        ("Draft minutes. AGM. 2.5.14.", "DRAFT MINUTES - 5th May 2014"),
        ("Draft minutes to be sent by 5 May to all members who asked for them and to the press",),
        needs=("minutes",),
    ),
    Sign(
        "meeting held",
        r"(?:(?!minutes\b|of\b|the\b|at\b|from\b|since\b|a\b|last\b|this\b)[\w’'&-]+ ){0,8}?meeting held (?:on|at|in) ",
        ("Meeting held on Thursday, 5 March 2015", "Fleet Works Committee Meeting held on 5 March 2015"),
        ("Meeting to be held on 5 March", "Matters arising from the meeting held on 5 March"),
        needs=("meeting held",),
    ),
    Sign(
        "body and minutes",
        r"(?-i:[A-Z][A-Z’'&.,() -]{7,120}) (?:minutes|notes|record) of (?:the |a |an )?(?:[\w-]+ ){0,4}?meeting\b",
        ("AMBLEY VILLAGE HALL TRUST Minutes of the meeting held on 5 May 2014 in the hall",),
        ("TO RESOLVE that the minutes of the meeting be signed", "MINUTES The minutes of the meeting were signed."),
        needs=("minutes", "notes", "record"),
        printed=True,
    ),
    Sign(
        "date held",
        r"date(?: held| of (?:the )?meeting)\s*:",
        ("Date held: 2nd August 2015",),
        ("Date of next meeting",),
        needs=("date",),
    ),
    Sign(
        "council minutes",
        r".{0,80}\b(?:council|committee|meeting|board|panel|pc|group|liaison|association|forum"
        r"|trust)\b.{0,40}\bminutes\b(?!:).{0,30}$",
        ("Ambley Parish Council Minutes - June", "Liaison Group Minutes"),
        ("The Council agreed the minutes of the last meeting as a true record of what had been said.",),
        needs=("minutes",),
    ),
)
AGENDA_SIGNS: tuple[Sign, ...] = (
    Sign(
        "agenda alone",
        r"agenda\s*:?\s*$|agenda (?:for|of) (?:the )?.{0,60}meeting",
        ("AGENDA", "Agenda for the meeting"),
        ("Agenda item", "Agenda and minutes"),
        needs=("agenda",),
    ),
    Sign(
        "agenda after a heading",
        r"(?=.{0,120}\b(?:19|20)\d\d\b).{0,160} AGENDA\s*$",
        ("Thursday 4 May 2023 at 10 am, Town Hall AGENDA",),
        ("The item was put on the AGENDA in 2023.", "It was left off the AGENDA"),
        needs=("agenda",),
        printed=True,
    ),
    Sign(
        "summons",
        r"(?:.{0,160}\b)?(?:summoned to|hereby (?:given|summoned)|you are (?:hereby )?(?:invited|requested) to attend)",
        ("Councillors are summoned to a meeting on 2nd August 2015", "Notice is hereby given that a meeting"),
        ("The Clerk was asked to summon help",),
        needs=("summoned", "hereby", "to attend"),
    ),
    Sign(
        "notice",
        r"notice of (?:the |a |an )?(?:[\w-]+ ){0,4}meeting\b",
        ("NOTICE OF PARISH COUNCIL MEETING",),
        ("Notice of intention to conduct business in private",),
        needs=("notice of",),
    ),
)
REPORT_SIGNS: tuple[Sign, ...] = (
    Sign(
        "to be held",
        r"meeting to be held on\b",
        ("Meeting to be held on 7 March 2018",),
        ("A meeting is to be held",),
        needs=("meeting to be held",),
    ),
    Sign("divisions", r"electoral divisions? affected", ("Electoral Division affected: All",), needs=("electoral",)),
    Sign("contact", r"contact for further information", ("Contact for further information:",), needs=("contact",)),
    Sign("summary", r"executive summary\s*$", ("Executive Summary",), needs=("executive",)),
    Sign(
        "report to",
        r"report (?:to|author|title|by|of the)\b.{0,100}$",
        ("Report to: Audit Committee", "Report of the Head of Legal Services"),
        (),
        needs=("report",),
    ),
    Sign(
        "appendix",
        r"appendix ['\"‘“]?[a-z0-9]['\"’”]?\b.{0,80}$",
        ("Appendix 'A'", "APPENDIX 1: Risk Register"),
        needs=("appendix",),
    ),
    Sign("list of papers", r"list of background papers", ("List of Background Papers",), needs=("background",)),
)
#: Lines of the record itself: people were there, things were resolved, the meeting ended.
RECORD_SIGNS: tuple[Sign, ...] = (
    Sign(
        "present",
        r"(?:\d{1,2}\.?\s*)?(?:\w[\w ]{2,30} / )?(?:councillors |members |those |officers |group members |also )?"
        r"(?:present|attending"
        r"|attendance|attendees|(?:participants|who came|there)(?=\s*:))\b(?! to)"
        r"(?=\s*(?:[:(–-]|$))|in attendance\b(?=\s*[:(–-]|\s*$)|present\s?[:–-]"
        r"|(?-i:(?:PRESENT|ATTENDANCE|Those Attending|Those [Pp]resent|Councillors [Pp]resent)\s+[A-Z])",
        (
            "Present:",
            "PRESENT (6 Councillors): -",
            "Attendees:",
            "There: AB, CD",
            "YN BRESENNOL / PRESENT",
            "Those Attending: Cllr A Brown",
            "Councillors present: A Brown",
        ),
        ("Present to the Board", "There was a query"),
    ),
    Sign(
        "resolved",
        r"(?:\(?\w{1,3}[.)] ?)?(?:it was )?(?:unanimously )?(?:resolved\b|agreed ?:|decision ?:)",
        ("RESOLVED that", "Agreed:"),
        (),
    ),
    Sign(
        "closed",
        r"(?:there being no (?:further|other) business.{0,60})?(?:the )?(?:chair(?:man|person)? (?:thanked"
        r"|closed).{0,60})?(?:the )?meeting (?:was )?(?:then )?"
        r"(?:closed|concluded|ended|finished|terminated)\b",
        (
            "The meeting closed at 9.15 pm",
            "Meeting concluded at 3.40 pm",
            "There being no further business the meeting closed at 9pm",
        ),
        ("A meeting on closed roads",),
    ),
)
#: Sentences that tell who was there, in minutes that print no roll: matched at the start of a line, case as printed.
PROSE_SIGNS: tuple[Sign, ...] = (
    Sign(
        "there were",
        r"(?:There|We|Those there|Those present|Round the table|At the table|In the room|Also there)"
        r" were (?:the \w+, )?(?!No\b|Some\b|Many\b)[A-Z][^.:\n]{2,400}?"
        r"(?:\([Ii]n the [Cc]hair\)|\b[Cc]hair(?:man|woman|person|ing|ed)?\b|\bpresiding\b|\b[Cc]lerk\b"
        r"|\b[Ss]ecretary\b|\btaking (?:the )?(?:notes|minutes)\b)",
        (
            "There were Ann Brook (in the chair), Bill Reed and Carl Tan, with Dee Eames, Clerk.",
            "We were Ann Brook, Bill Reed and Carl Tan, Ann chairing.",
        ),
        ("There were Christmas lights on the green.", "There were no members of the public."),
    ),
    Sign(
        "came",
        r"(?!(?:No|Some|Many|Members?|Residents?|Six|Ten)\b)[A-Z][\w’'.-]*(?: \(?[A-Z][\w’'.-]*\)?)*"
        r"(?:,| and)[^:\n]{2,300}?"
        r"\b(?:were (?:all )?(?:present|there|in attendance)|(?:came|attended|met)\b(?! to| for))",
        (
            "Cllrs Brook (Chair), Reed and Tan were present.",
            "Ann Brook, Bill Reed and the Clerk met in the school.",
        ),
        ("Residents, of whom there were many, said that the works were late.",),
    ),
    Sign(
        "in the chair",
        r"[^.:\n]{2,160}\b(?:was in the [Cc]hair|took the [Cc]hair"
        r"|in the [Cc]hair(?=, (?:we|it|the)\b)|presided|chaired the meeting)\b",
        ("Mrs Brook took the chair and said how good it was to see so many.", "With Ann Brook in the chair, we met."),
        ("The chair was mended by Bill Reed.",),
    ),
    Sign(
        "attended by",
        r"(?:The|This|Our) [^.:\n]{0,120}\bmeeting\b[^.:\n]{0,160}\bwas (?:well )?attended by\b",
        ("The May meeting of the Council was held in the hall and was attended by five members.",),
        ("The fete was attended by hundreds.",),
    ),
    Sign(
        "following were present",
        r"The (?:following|undermentioned)(?: \w+){0,3} (?:were|was) (?:present|there|in attendance)\b",
        ("The following members were present:",),
        ("The following matters were raised:",),
    ),
)
