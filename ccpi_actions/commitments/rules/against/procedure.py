"""What belongs to the conduct of the meeting and its papers: offices, thanks, corrections, headings."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="asked to report there",
        triggers=("asked to give", "invited to give", "asked to outline", "asked to explain"),
        verdict="possible",
        where="act",
        pattern=r"^(?:give\s(?:an?|his|her|their)\s(?:[\w-]+\s)?(?:update|report|talk|overview|account|summary|outline)|outline|explain)\b"
        r"(?![^;.]*\b(?:next|future|later|by|before|at\s(?:the|our|a)|in\s(?:writing|the)|to\sthe)\b)",
        only=frozenset({"asked to", "clerk asked to"}),
        examples=("Mr Oake was asked to give an update on the works.",),
        near_misses=("Mr Oake was asked to give an update at the next meeting.",),
    ),
    Objection(
        name="held on a day",
        triggers=("be held on", "be held in", "be held at"),
        verdict="possible",
        where="act",
        pattern=r"^held\s(?:on\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s\d|\d)|(?:in|at)\sthe\s(?:[\w’'-]+\s){0,3}(?:hall|room|suite|centre|church|school|pavilion))\b",
        only=frozenset({"would be done", "will be done"}),
        examples=("This will be held on Sunday 4 May.", "Two sessions will be held in the village hall."),
        near_misses=("A meeting will be held with the contractor.",),
    ),
    Objection(
        name="day of a meeting set",
        triggers=(
            *(f"hold {what}" for what in ("meeting", "agm", "assembly", "election")),
            *(f"{date} meeting- be" for date in ("date", "time", "start")),
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\bhold\s(?:the|our|its)\s(?:[\w-]+\s){0,4}?(?:meeting|agm|assembly|election)\s(?:on|at|in)\s|"
        r"\b(?:date|time|start)\sof\s(?:the|our|its|this)\s(?:[\w-]+\s){0,4}?meetings?\b[^;]{0,60}?\bbe\s(?:moved|changed|altered|"
        r"brought\sforward|put\s(?:back|off)|set)\b",
        only=frozenset(
            {
                "agreed to",
                "agreed that they would do",
                "agreed that it be done",
                "would be done",
                "will be done",
                "limb: it be done",
            }
        ),
        examples=(
            "It was agreed to hold the annual parish meeting on 4 May.",
            "It was agreed that the date of the March meeting would be moved to the 9th.",
        ),
        near_misses=(
            "It was agreed to hold a meeting with the school.",
            "It was agreed that the date of the site visit be changed.",
        ),
    ),
    Objection(
        name="owner alone",
        triggers=("action-",),
        verdict="rejected",
        where="sentence",
        pattern=r"^\W*action(?:ed)?(?:\s(?:by|for))?\W++(?:the\s)?"
        r"(?![a-z]+\s(?:the|an?|to|for|this|that|it|them)\s)[\w./& ]{0,24}\W*$|"
        r"^(?:(?!\sto\s)[\w./& ]){0,24}\sto\s(?:action|do(?:\sthis|\sit)?)\W*$",
        examples=("ACTION - PD", "Clerk to action."),
        near_misses=("Action: Clerk to write to the bus company.", "Action: circulate the note."),
    ),
    Objection(
        name="appointed",
        triggers=(
            "as representative-",
            "as chair-",
            "as vice",
            "as member-",
            "as trustee-",
            "as governor-",
            "as signatory-",
            "as treasurer-",
            "as councillor-",
            "as clerk",
            "be signatory",
            "be representative",
            "be chairman",
            *(f"{verb} {office}" for verb in ("fulfil", "take", "remain") for office in ("role", "duties", "chairman")),
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:take\sover|serve|act|stand|continue|elected|appointed|nominated|co-opted)\b[^;]{0,80}\bas\s(?:an?\s|"
        r"the\s|its\s|our\s)?(?:[\w-]+\s){0,3}(?:representative|chair\w*|vice-\w+|member|"
        r"trustee|governor|signatory|treasurer|councillor|clerk)s?\b|\bbe\s(?:the\s)?(?:\w+\s)?(?:signatory|"
        r"representative|chairman)\b|\b(?:fulfil|take\s(?:over|on))\s(?:this|the)\s(?:\w+\s)?(?:role|duties|post)\b(?!\sof\s[a-z]+ing\b)|\bremain\s(?:as\s)?chairman\b",
        examples=(
            "Mrs Dow said that she would fulfil this role.",
            "It was agreed that Cllr Ashe would take over from Cllr Dow as representative of the council.",
        ),
        near_misses=("The Clerk would write as a member of the board had asked.",),
    ),
    Objection(
        name="consideration given",
        triggers=("consideration", "priority", "thought"),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:consideration|priority|thought)\s(?:would|will)\s(?:\w+\s)?be\sgiven$",
        only=frozenset({"would be done", "will be done"}),
        examples=("Consideration will be given to repair.",),
        near_misses=("Notice will be given to the tenant.",),
    ),
    Objection(
        name="thanks",
        triggers=(
            "thanks",
            "congratulations",
            "gratitude",
            "appreciation",
            "condolences",
        ),
        verdict="possible",
        where="clause",
        pattern=r"\b(?:thanks|congratulations|gratitude|appreciation|condolences)\b[^;]{0,60}\bbe\s(?:"
        r"given|accorded|recorded|extended|expressed|placed|minuted)\b",
        examples=("That the Panel's thanks be recorded and sent to the staff.",),
        near_misses=("That a letter of thanks be sent to the staff.",),
    ),
    Objection(
        name="minutes corrected",
        triggers=(
            "wording",
            "minutes",
            "paragraph",
            "sentence",
            "page",
            "section",
            "typo-",
            "spelling",
            "amendment",
            "amendments",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\bamendments?\sto\s(?:the\s)?(?:minutes?|items?|pages?|para\w*|\d)\b|(?:\bminutes\b[^;]{0,80}\bbe|\b(?:wording|minutes|paragraph|sentence|page|section|typo\w*|spelling)\b[^;]{0,80}"
        r"(?:(?<!\bwould\s)(?<!\bwill\s)\bbe|\bto\sread))\s(?:changed|amended|corrected|"
        r"altered|deleted|replaced|reworded(?!\s(?:so|to\smake|before)\b))\b(?!\sso\s(?:as|that)\b|\sbefore\b)",
        examples=(
            "It was agreed that the wording of minute 4 be changed.",
            "Amendment to item 4: Mill Place to replace Hill Street.",
        ),
        near_misses=(
            "It was agreed that the sign be changed.",
            "Amendment to the lease: Clerk to write to the solicitor.",
            "It was agreed that paragraph 2 be reworded so that it was plain to all.",
            "The wording in paragraph 2 would be amended accordingly.",
        ),
    ),
    Objection(
        name="settled by the vote",
        triggers=("resolution", "payment", "payments", "motion"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:pass|carry|adopt)\s(?:an?|the|this)\s(?:\w+\s)?(?:resolution|motion)\b|"
        r"^(?:issue|make|authorise|approve)\s(?:the\s|this\s|these\s)?payments?\b(?!\s(?:on|when|once|after|by|before|until))",
        only=frozenset({"agreed to", "clerk to do", "limb: to do"}),
        examples=("It was agreed to pass a resolution to help the school.", "All agreed to issue payment."),
        near_misses=(
            "It was agreed to pass the letter to the bank.",
            "It was agreed to make payment once it is mended.",
        ),
    ),
    Objection(
        name="words that describe",
        triggers=("to",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:(?!to\s|and\s)\w+\s)?(?:includes?|included|are|is|were|was|had|have|has)\b|"
        r"^(?:(?!(?:if|that|whether|which|who|what|where|when|as|how|to|and|but|because|since|until|while|so|than|asking|saying|stating|it|they|this|these|he|she|there|we|all|not)\b)[\w'’/]+\s){2,6}"
        r"(?:are|is|was|were|have|has|had)\s(?:been|to|likely|not|now|being)\b",
        only=frozenset({"to be done", "to go in", "limb: to do"}),
        examples=(
            "Issues to be discussed included the hall.",
            "Posts to be placed around the green are to be had from the county.",
        ),
        near_misses=("Letter to be sent to the owner.", "Website to be updated to include the dates."),
    ),
    Objection(
        name="of the next meeting",
        triggers=(
            "meeting-",
            "session",
            "agm",
            "apm",
            "assembly",
            "held",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:next|annual|following|january|february|march|april|may|june|july|august|september|"
        r"october|november|december|general)\s(?:\w+\s){0,4}(?:meetings?|session|agm|apm|"
        r"assembly)\b[^;]{0,80}\b(?:would|will|is\sto|was\sto|are\sto|to)\s(?:\w+\s)?(?:be\s(?:held|"
        r"arranged\sfor|on)|take\splace|commence|start)\b|\b(?:a\.?g\.?m|apm|egm)\b[^;]{0,40}\b(?:would|will)\s"
        r"(?:\w+\s)?be\sheld\b",
        examples=(
            "The AGM will now be held in the hall.",
            "The next meeting would be held on 4 May.",
            "It was noted that the next session is to be arranged for June.",
        ),
        near_misses=("It was agreed that a meeting be arranged with the school.",),
        spares=DECIDES,
    ),
    Objection(
        name="when it is held",
        triggers=("to be held",),
        verdict="rejected",
        where="act",
        pattern=r"^held\s(?:on|at|in|for|by)\b",
        only=frozenset({"to be done"}),
        examples=("Open day to be held on 4 May.",),
        near_misses=("Meeting to be held with the contractor.",),
    ),
    Objection(
        name="public excluded",
        triggers=(
            "exclude public",
            "excluded public",
            "exclusion public",
            "exclude press",
            "excluded press",
            "exclusion press",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\bexclu(?:de|ded|sion)\b[^;.]{0,40}\b(?:public|press)\b|\b(?:public|press)\b[^;.]{0,40}\bbe\sexcluded\b",
        only=frozenset({"agreed to", "clerk to do"}),
        examples=("A resolution to exclude the public was agreed to discuss the lease.",),
        near_misses=("It was agreed to exclude dogs and to tell the public.",),
    ),
    Objection(
        name="bills met",
        triggers=("cheque- be", "invoice- be", "payment- be", "bill- be", "accounts be"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:cheques?|invoices?|payments?|accounts|bills?)\s(?:\w+\s){0,3}?be\s(?:signed|paid|passed|met|made|presented)\b",
        only=frozenset({"limb: it be done", "agreed that it be done", "to be done"}),
        examples=("Resolved that the cheque be signed.", "Cheques to be signed."),
        near_misses=("That a cheque be sent to the hall.", "A cheque for the hall to be sent."),
    ),
    Objection(
        name="an event put off",
        triggers=("postponed", "put", "moved", "deferred", "delayed"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:elections?|f[eê]te|fair|works?|opening|closure|launch|adoption|introduction|start|completion|holiday|parade|service|"
        r"show|concert|festival|ceremony|census|inspection|consultation|scheme|court|hearing|inquiry|workshop|training|course|seminar|conference)(?:\s(?:date|day|of\s[\w\s]{2,30}))?\s(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen|"
        r"will\sbe|would\sbe)\s(?:now\s|again\s)?(?:postponed|put\s(?:back|off)|moved|deferred|delayed)\b",
        only=frozenset({"deferred to a meeting"}),
        examples=("Local elections are postponed until May.", "The fair was put back to July."),
        near_misses=("The item was deferred to the next meeting.",),
    ),
    Objection(
        name="of a coming event",
        triggers=(
            "held",
            "arranged",
            "take",
            "run",
            "commence",
            "start",
            "on",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:meetings?|session|workshop|training|event|conference|election|seminar|ceremony|"
        r"service|fair|f[eê]te|exhibition|lunch|dinner|parade|festival|concert|show|surgery|"
        r"consultation|inspection|gala|carnival|bazaar|f[aê]yre|market|quiz|supper|barbecue|bbq|open\sday|referendum)\b[^;]{0,60}\b(?:would|will|is\sto|was\sto|are\sto)\s(?:\w+\s)?(?:be\s(?:held|"
        r"arranged\sfor|on)|take\splace|run|commence|start)\b",
        examples=("A workshop would be held on 14 January.",),
        near_misses=("It was agreed that a meeting be arranged with the school.",),
        spares=BINDING,
    ),
    Objection(
        name="money carried over",
        triggers=("carried forward", "carried over", "restored", "balance", "held"),
        verdict="rejected",
        where="clause",
        pattern=r"(?:£\s?[\d,.]+|\b(?:balance|surplus|underspend|reserves?|funds))\s(?:[\w]+\s){0,4}(?:would|will|to)\s(?:also\s)?be\s(?:carried|restored|held|rolled|retained)\b",
        only=frozenset({"would be done", "will be done", "to be done"}),
        examples=(
            "There is £700 that will be carried forward to the new year.",
            "The balance will be restored in May.",
        ),
        near_misses=("The item will be carried forward to the next meeting.",),
    ),
    Objection(
        name="as standing orders have it",
        triggers=("shall standing", "shall opinion chair-"),
        verdict="rejected",
        where="sentence",
        pattern=r"\bstanding\sorders?\b[^;]*\bshall\b|\bshall\b[^;]*\bstanding\sorders?\b",
        only=frozenset({"would do", "would be done"}),
        examples=("The Chairman shall ask for advice under standing order 10.",),
        near_misses=("Standing orders were suspended; the Clerk will write.",),
    ),
)
