"""The verbs of commitment: what kind of act each names, in its base form and as a participle.

The classes answer one question, how sure a clerk is that "X would VERB …" leaves something to be checked:

- supply: give information to somebody ("circulate", "report back")
- contact: approach somebody ("write to", "invite", "chase")
- inquire: find something out ("investigate", "review")
- arrange: set something up or put it in order ("organise", "draft", "add")
- work: a thing done with hands or money ("repair", "order", "attend")
- weak: no checkable end ("monitor", "continue", "support")
- decide: complete once decided ("approve", "note", "appoint")
- refer: hands the decision to another body ("recommend", "delegate")
- other: not listed here
"""

import re
from typing import Literal

VerbClass = Literal["supply", "contact", "inquire", "arrange", "work", "weak", "decide", "refer", "other"]

_BASES: dict[VerbClass, str] = {
    "supply": """provide send circulate supply forward share email e-mail distribute issue publish copy pass bring submit
        present report respond reply answer inform advise notify update tell clarify brief resend re-send disseminate
        communicate relay return disclose publicise advertise highlight feed post upload explain demonstrate show deliver
        confirm mail recirculate re-circulate acknowledge announce loan hand""",
    "contact": """write contact ask request invite speak talk liaise discuss meet approach call ring phone telephone chase
        follow raise remind thank consult negotiate seek enquire inquire query apply object lobby challenge engage petition
        e-petition persuade urge press engage re-apply appeal canvass question warn congratulate interview visit convey
        express complain challenge instruct alert notify direct summon correspond""",
    "inquire": """investigate check examine review research explore establish assess inspect audit ascertain evaluate
        analyse verify survey compile obtain source gather collect determine identify test trial look find study
        scrutinise cost price view measure revisit re-visit reconsider re-examine re-assess reassess appraise probe
        undertake trace locate scope map benchmark quantify""",
    "arrange": """arrange organise organize schedule convene add include put place programme prepare draft produce create
        compose finalise finalize complete design rewrite re-write revise amend correct expand book set list reinstate
        incorporate insert formulate renegotiate recruit advertise devise plan co-ordinate coordinate facilitate format
        reschedule re-schedule rearrange re-arrange table record log compile diarise rectify resolve progress implement
        action process formalise launch establish register re-register initiate start commission tender re-tender
        conduct instigate set-up tackle address update adjust alter change convert reword re-word separate split
        standardise pursue""",
    "work": """repair replace install fix remove clear cut trim paint repaint clean order buy purchase pay erect mark move
        plant store tidy fell sign display attend take carry deal make get give hold collect fit prune mow spray strim
        treat fill resurface reseed re-seed re-site resite relocate re-locate build construct lay dig drain paint refurbish
        restore renew varnish stain weed sweep empty lock open close dispose transfer deposit pick drop go come do
        let have see hand re-paint reimburse refund claim invoice lodge file append attach enrol join lead chair mount
        help-out clarify print photograph measure secure retrieve re-fix refix re-hang unblock litter-pick deputise
        represent level patch supply-and-fit top strip bid borrow lend hire engage switch shut host nominate volunteer
        reposition re-position resubmit re-submit withdraw cancel insure handle undertake tidy-up paint hang position
        sow top-dress stand draw demolish oil service lower lift re-erect reerect swap exchange cover bury grit turn work-up""",
    "weak": """monitor continue support ensure encourage promote help assist try attempt hope aim keep pursue focus work
        consider strive endeavour push observe facilitate enforce explore-further welcome develop remain consider
        prioritise reflect bear watch await wait proceed hear decide target expect anticipate intend oversee manage operate
        run offer use invest deploy concentrate look-forward strengthen improve enhance reduce increase begin commence
        introduce roll embed build-on utilise""",
    "decide": """note receive approve endorse accept adopt agree confirm thank congratulate welcome support appoint elect
        grant refuse award nominate ratify authorise authorize delegate appropriate exclude allow set uphold dismiss reject permit fund
        donate contribute suspend close adjourn acknowledge commend resolve co-opt allocate elect recognise affirm carry
        reaffirm re-appoint reappoint vote""",
    "refer": """recommend refer delegate propose suggest""",
}
#: Where a base stands in several classes the first of these wins.
_ORDER: tuple[VerbClass, ...] = ("refer", "weak", "supply", "contact", "inquire", "arrange", "work", "decide")
#: Bases that two classes claim: as an act to come they are this.
_SETTLED: dict[str, VerbClass] = {
    "confirm": "supply",
    "thank": "contact",
    "congratulate": "contact",
    "acknowledge": "contact",
    "resolve": "work",
    "support": "weak",
    "welcome": "weak",
    "nominate": "work",
    "set": "arrange",
    "close": "work",
    "carry": "work",
    "allow": "decide",
    "offer": "supply",
    "accept": "decide",
    "pursue": "arrange",
    "facilitate": "arrange",
    "undertake": "inquire",
    "establish": "inquire",
    "explore": "inquire",
    "recruit": "work",
    "proceed": "work",
    "ensure": "arrange",
    "refer": "contact",
    "work": "arrange",
}

_IRREGULAR = {
    "write": "written", "rewrite": "rewritten", "re-write": "re-written", "send": "sent", "resend": "resent",
    "re-send": "re-sent", "bring": "brought", "give": "given", "take": "taken", "get": "got", "put": "put",
    "tell": "told", "seek": "sought", "speak": "spoken", "let": "let", "hold": "held", "make": "made", "find": "found",
    "buy": "bought", "set": "set", "meet": "met", "ring": "rung", "build": "built", "cut": "cut", "keep": "kept",
    "go": "gone", "come": "come", "see": "seen", "do": "done", "have": "had", "feed": "fed", "show": "shown",
    "lay": "laid", "dig": "dug", "deal": "dealt", "split": "split", "bid": "bid", "lend": "lent", "lead": "led",
    "withdraw": "withdrawn", "hang": "hung", "mow": "mown", "bear": "borne", "hear": "heard", "begin": "begun",
    "run": "run", "pay": "paid", "lay": "laid", "shut": "shut", "undertake": "undertaken", "draw": "drawn", "sow": "sown", "stand": "stood", "reset": "reset",
    "fit": "fitted", "sweep": "swept", "fell": "felled", "re-hang": "re-hung", "spray": "sprayed", "program": "programmed",
}  # fmt: skip
_DOUBLES = frozenset(
    "plan refer trim scrap submit resubmit re-submit strim transfer format fit drop map tip recur permit log litter-pick "
    "top strip chat tag scan pin step grit swap".split()
)


def participle(base: str) -> str:
    """Give the past participle of a base form: "write" to "written", "copy" to "copied"."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLES else "") + "ed"


def third_person(base: str) -> str:
    """Give the third person singular of a base form: "ask" to "asks", "copy" to "copies"."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    return base + "s"


def _classes() -> dict[str, VerbClass]:
    found: dict[str, VerbClass] = {}
    for kind in _ORDER:
        for base in _BASES[kind].split():
            found.setdefault(base, kind)
    found.update(_SETTLED)
    return found


#: Base form to class; participle to class; "asks" to class.
BASE: dict[str, VerbClass] = _classes()
PARTICIPLE: dict[str, VerbClass] = {
    **{participle(base): kind for base, kind in BASE.items()},
    "thanked": "decide", "congratulated": "decide", "acknowledged": "decide", "confirmed": "decide", "accepted": "decide",
    "supported": "decide", "welcomed": "decide", "made": "arrange", "launched": "weak", "published": "supply", "held": "arrange",
    "carried": "work", "closed": "weak", "opened": "weak", "started": "weak", "offered": "supply", "shown": "supply",
    "addressed": "work", "maintained": "weak", "tested": "weak", "nominated": "decide", "represented": "weak",
    "disposed": "weak", "resolved": "work", "covered": "weak", "lowered": "work", "turned": "work",
    "paid": "work", "omitted": "decide", "used": "weak", "spent": "weak", "implemented": "other", "met": "weak", "answered": "supply",
    "required": "weak", "referred": "refer", "determined": "weak", "tried": "weak", "costed": "inquire", "undertaken": "inquire", "completed": "arrange", "recorded": "arrange", "minuted": "arrange",
    "considered": "weak", "discussed": "contact", "done": "work", "signed": "work", "extended": "weak", "increased": "weak", "reduced": "weak", "removed": "work",
}  # fmt: skip
THIRD: dict[str, VerbClass] = {third_person(base): kind for base, kind in BASE.items()}

#: Verbs that commit to something only with certain words after them; anything else after them is no act.
_ONLY_WITH: dict[str, str] = {
    "look": r"(?:again |further |back )?(?:into|at|for|to see|up|over|through)\b|further|again\b",
    "take": r"(?:up|away|forward|forwards|back|over|down|out|this|that|it|these|them|a look|photo|the|on board|action|steps|advice"
    r"|part in|him|her|legal|further|responsibility|minutes|notes|measurement|any)\b",
    "make": r"(?:\w+ ){0,2}(?:enquir|inquir|arrangement|request|contact|representation|available|sure|appointment|application"
    r"|amendment|change|correction|payment|booking|recommendation|copies|approach|presentation|up|a list|call|safe|complaint"
    r"|investigation|provision|donation|purchase|statement|good|assessment|report|submission|offer|comment)",
    "give": r"(?:\w+ ){0,4}(?:briefing|update|report|ring|call|notice|details|presentation|information|feedback|reply|answer"
    r"|response|figures|advice|talk|copy|copies|coat|quote|estimate|explanation|reminder|thanks)",
    "go": r"(?:back|and|out|to (?:see|look|the)|through|round|ahead|along)\b",
    "come": r"(?:back|to|along|up with|and)\b",
    "have": r"(?:a|another|an|the \w+ (?:\w+ ){0,3}(?:sent|take|looked|repaired|removed|checked|look|done)|further (?:discussion|talk|conversation)s?"
    r"|words?|discussions?|these|them up|it|those|\w+ (?:sent|removed|repaired|put|added|checked))\b",
    "see": r"(?:to it|if|whether|what|that|about)\b",
    "do": r"(?:so|this|that|it|the|an?|some)\b",
    "get": r"(?:back|in touch|hold|in contact|on to|onto|it|them|this|that|an?|the|quot|pric|more|further|some|details|estimates|information"
    r"|\w+ (?:quot|pric|estimates|costs))",
    "let": r"[\w-]+(?: [\w-]+){0,6} (?:have|know|see)\b",
    "put": r"(?:\w+ ){0,8}(?:on|in|into|to|up|out|together|forward|back|down|down|this|through)\b",
    "hold": r"(?:an?|the|further|\w+ )? ?(?:\w+ ){0,3}(?:meeting|session|event|discussion|workshop|briefing|consultation|talks|surgery|visit|review|inquiry)",
    "set": r"(?:\w+ ){0,5}(?:up|out|aside)\b|(?:dates?|a date|in|the)\b",
    "pick": r"(?:up|this up)\b",
    "hand": r"(?:over|out|in|deliver|back)\b",
    "follow": r"(?:\w+ ){0,3}up\b",
    "feed": r"(?:\w+ ){0,4}(?:back|into|in)\b",
    "pass": r"(?:\w+ ){0,6}(?:on|to|onto|back|over)\b",
    "carry": r"(?:out|forward)\b",
    "deal": r"with\b",
    "turn": r"(?:off|on|down)\b",
    "cover": r"(?:the (?:hole|drain)|up)\b",
    "lead": r"on\b",
    "stand": r"in for\b",
    "draw": r"(?:up|the attention|attention|down)\b",
    "roll": r"out\b",
    "call": r"(?:a|an|on|in|for|up|him|her|them|the)\b",
    "show": r"(?:\w+ ){0,3}(?:round|separately)\b",
    "return": r"(?:to (?:the|this)|with|and|it|the|in|at)\b",
    "meet": r"(?:with|up|the|on|to|him|her|them|mr|mrs|ms|dr|cllr|councillor|members|residents|\w+ (?:officers?|representatives?))",
    "start": r"(?:the|to)\b",
    "work": r"(?:up|out|through)\b",
    "cost": r"(?:the|up|this|these|out|options|it)\b",
    "change": r"(?:the|it|this|that|these)\b",
    "post": r"(?:the|it|this|up|notice|on|to|a|them)\b",
    "address": r"(?:the|this|these|it|members|them)\b",
    "test": r"(?:the|this|it|whether)\b",
    "open": r"(?:an?|up|the|dialogue|discussions)\b",
    "question": r"(?:the|why|how|whether|mr|cllr)\b",
    "answer": r"(?:the|these|that|this|it|in writing|questions?|by|any|on)\b",
    "answered": r"",
}  # fmt: skip
_FOLLOWED = {base: re.compile(pattern) for base, pattern in _ONLY_WITH.items() if pattern}
#: The same for participles after "be".
_ONLY_WITH_PASSIVE: dict[str, str] = {
    "looked": r"(?:\w+ )?(?:into|at|for)\b",
    "taken": r"(?:up|away|forward|forwards|back|over|down|out|to|on board|by|with)\b",
    "made": r"(?:to|available|regarding|for|that|about|at|as to|into|via|if)\b",
    "given": r"(?:to (?!consider|understand)|an?|by)\b(?! consideration)",
    "gone": r"through\b",
    "set": r"(?:up|out|aside)\b",
    "put": r"(?:on|in|into|to|up|out|forward|together|back|through|down)\b",
    "dealt": r"with\b",
    "carried": r"(?:out|forward|over)\b",
    "had": r"with\b",
    "held": r"(?:to|with|over|in|on|for|between|at)\b",
    "spoken": r"to\b",
    "written": r"(?:to|and|by|up)\b",
    "fed": r"(?:back|into|in)\b",
    "found": r"(?:out|for)\b",
    "passed": r"(?:on|to|over|back|onto|via)\b",
    "followed": r"up\b",
    "picked": r"up\b",
    "handed": r"(?:over|out|in|back)\b",
    "shown": r"(?:as|to|on|in|separately)\b",
    "turned": r"(?:off|on)\b",
    "called": r"(?:\w+ )?(?:to|for|in|by|on)\b",
    "come": r"^\b$",
    "met": r"(?:with|by|to)\b",
    "let": r"^\b$",
    "got": r"(?:for|from|to)\b",
    "seen": r"^\b$",
    "drawn": r"(?:up|to)\b",
    "covered": r"(?:over|up|in the)\b",
    "worked": r"(?:up|out|through)\b",
    "set-up": r"",
}  # fmt: skip
_FOLLOWED_PASSIVE = {word: re.compile(pattern) for word, pattern in _ONLY_WITH_PASSIVE.items() if pattern}


def base_class(verb: str, after: str) -> VerbClass | None:
    """Classify a verb in its base form.

    Takes the verb in lower case and the lower-cased words after it, for "look" is an act only with "into", "at" …
    Gives its class, or None where it is no act.
    """
    kind = BASE.get(verb)
    if kind is None:
        return None
    needed = _FOLLOWED.get(verb)
    return kind if needed is None or needed.match(after) else None


def participle_class(verb: str, after: str) -> VerbClass | None:
    """Classify a past participle after "be" as ``base_class`` does a base form."""
    if verb == "referred" and after.startswith("back"):
        return "contact"
    kind = PARTICIPLE.get(verb)
    if kind is None:
        return None
    needed = _FOLLOWED_PASSIVE.get(verb)
    return kind if needed is None or needed.match(after) else None
