"""The forms of lines that say in which zone of the minutes they or the next lines stand: rules as data."""

import re

import msgspec

from ccpi_actions.minutes.model import Zone
from ccpi_actions.minutes.starts import Starts


class Subhead(msgspec.Struct, frozen=True):
    """A line of its own, or the start of a line, that says in which zone the next lines stand."""

    name: str
    zone: Zone
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


#: Whole lines, any case.
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
COMPILED_SUBHEADS = tuple((one.zone, re.compile(one.pattern + r"\Z", re.IGNORECASE)) for one in SUBHEADS)
#: A line of facts about the item, which is no part of the record.
FACT_LINE = re.compile(
    r"(?:contact(?: officer)?|report author|lead officer|wards? affected|decision status|is key decision\??"
    r"|is subject to call in\??|decision maker|made at meeting"
    r"|decided at meeting|decision published|effective from|publication date|date of decision|venue|tel|email"
    r"|telephone)\s*:",
    re.IGNORECASE,
)
RESOLUTION = re.compile(
    r"\W{0,3}(?:(?:(?i:it was |members |the [\w ]{3,60}? ))?(?:unanimously )?(?:resolved|RESOLVED|Resolved|AGREED"
    r"|Agreed)\b\s*(?:\(?unanimously\)?|\(\w+\))?\s*(?:that\b|to\b|[:–-]|$|\()"
    r"|RESOLVED|Resolved\b|UNANIMOUSLY RESOLVED|RECOMMENDED|AGREED|DECISION:|Decision:)"
)
RESOLUTION_INSIDE = re.compile(r"\bRESOLVED\b|\bRESOVLED\b|\bResolved\s?(?::|that\b|[–-])|\bAGREED\s+(?:that|to)\b")
OPENS_LIMBS = re.compile(
    r"(?:\b(?:agreed|resolved|decided|resolves|approved|recommended|requested|determined|instructed|RESOLVED"
    r"|AGREED|Resolved|as set out below)\b"
    r"(?:[ ,](?:unanimously|that|to|as follows|the following|the [\w ]{3,50}))*\s*[:;–-][\s:–-]*|\b(?:that"
    r"|to)\s*[:;–-]{0,3})\s*\Z",
)
#: One of these ends whatever opens limbs: asked first, for speed.
LIST_ENDS = (":", ";", "-", "–", "—", "that", "to")
COLON = re.compile(r"[:;]\s?[-–—]*\s*\Z|[-–—]\s*\Z")
LIMB_START = re.compile(
    r"(?:that|to|and that|and to|the|a|an|and|notes?|agrees?|approves?|requests?|delegates?|authorises?)\b",
    re.IGNORECASE,
)
ACTION = re.compile(
    r"\W{0,2}(?:(?:ACTIONS?|Actions?|AP)(?:\s(?:POINTS?|points?|by|BY|required|for|AGREED|agreed))?\s?\d{0,3}\s?(?:[:–—-]+"
    r"|(?<=\d)\.\s"
    r"|(?=\s[A-Z]{2,3}\b\s*$)))\s*"
)
OWNER_ONLY = re.compile(
    r"(?:[A-Z]{2,4}(?:\s?[/,&]\s?[A-Z]{2,4})*|(?:(?:The )?[A-Z][\w.'’-]*)(?:(?:\s|\s?[/,&]\s?|\sand\s"
    r"|\sof\s)(?:[A-Z][\w.'’()-]*)){0,6})\.?\Z"
)
NOTE = re.compile(
    r"[\[(*]?\s*(?:post[- ]?(?:meeting|minute|script)[- ]?(?:note)?|(?:clerk|editor|secretary"
    r"|minute)(?:['’]s)?[- ]note|note (?:by|from) (?:the )?\w+|\[note)\b",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"(?:(?:there being|as there was) no (?:further|other)|(?:the )?meeting (?:was |then |duly "
    r"|formally )*(?:closed|concluded|ended|finished)|chair(?:man|person)?(?:['’]s signature)?\s*[.…:_]"
    r"|signed\s*[:.…_]|[.…_]{6,}|duration of (?:the )?meeting|(?:this part of )?the meeting concluded"
    r"|CHAIR(?:MAN|PERSON)?\s*$)",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[.!?][”’\"')]*\s+(?=[A-Z“\"‘(\[])")
LEAST_WORDS = 4
#: Somebody is to do a thing.
DOES = re.compile(
    r"\b(?:Clerk|Chair(?:man)?|Officers?|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]\w+|[A-Z]{2,3})"
    r" (?:to|will|would|agreed to|was asked)\b(?! (?:be held|take place|meet))"
)
#: "The Board:" above what it decided, each limb with its own verb.
BODY_ALONE = re.compile(
    r"(?:The|That the) (?:[\w’'&-]+ ){0,5}?(?:Committee|Sub-?Committee|Board|Panel|Council|Cabinet|Forum|Group"
    r"|Authority|Commission|Executive|Members|Partnership)(?: therefore| unanimously)?\s*[:–-]+\Z"
)
DECIDING = re.compile(
    r"(?:\W|that\b)*(?:unanimously )?(?:endorse|agree|approve|note|ask|request|delegate|consider|resolve|recommend"
    r"|thank|receive|support|accept|authorise|instruct|adopt|confirm|defer|refer|welcome|appoint|invite|direct)[sd]?(?:ed)?\b",
    re.IGNORECASE,
)
#: What planning committees decide on an application, in capitals.
DETERMINED = re.compile(r"(?:DEFERRED|PERMITTED|REFUSED|GRANTED|APPROVED|WITHDRAWN)\b")
#: First letters of the lines that the patterns above match; see ``Starts``.
STARTS = Starts(
    {
        "subhead": "min|dra|dis|key|iss|sum|deb|com|que|rea|alt|opt|bac|the|dec|res|it |agr|con|pur|typ|off|rec|rep|exe"
        "|war|lis|tab|act",
        "fact": "con|rep|lea|war|dec|is |mad|eff|pub|dat|ven|tel|ema",
        "action": "act|ap |ap:|ap-|ap–|ap—|ap0|ap1|ap2|ap3|ap4|ap5|ap6|ap7|ap8|ap9",
        "note": "pos|cle|edi|sec|min|not",
        "closing": "the|as |mee|cha|sig|dur|thi",
        "resolution": "it |mem|the|una|res|agr|rec|dec",
        "determined": "def|per|ref|gra|app|wit",
    }
)
SHORT = 60
FUTURE = re.compile(r"\b(?:will|would|shall|to be|agreed|asked|requested|should|needs?)\b")
