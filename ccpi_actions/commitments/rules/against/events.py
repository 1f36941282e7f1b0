"""What will be held and when: meetings, events and works of which only the day is told."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
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
        name="heard in court",
        triggers=tuple(
            f"{word} be heard" for word in "challenge appeal case trial claim charge prosecution summons".split()
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:challenge|appeal|case|trial|claim|charge|prosecution|summons)\b[^;.]{0,60}\bbe\sheard\b",
        only=frozenset({"taken at a meeting"}),
        examples=("The fine had brought an appeal, which would be heard in December.",),
        near_misses=("The petitioners would be heard in December.",),
    ),
)
