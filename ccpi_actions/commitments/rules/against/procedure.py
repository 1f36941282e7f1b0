"""What belongs to the conduct of the meeting and its papers: offices, thanks, corrections, headings."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="how public time is run",
        triggers=("no decision-",),
        verdict="rejected",
        where="sentence",
        pattern=r"\bno\sdecisions?\s(?:will|can|may|could|would|shall)\sbe\s(?:made|taken)\b",
        only=frozenset({"on a future agenda", "brought to a meeting", "would be done", "will be done"}),
        examples=("No decisions can be taken here; matters will be put on the agenda for the next meeting.",),
        near_misses=("No decision was taken; it will be put on the agenda for the next meeting.",),
    ),
    Objection(
        name="day of a meeting moved",
        triggers=("date meeting be", "time meeting be", "start meeting be"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:date|time|start)\sof\s(?:the|our|its|this)\s(?:[\w-]+\s){0,4}?meetings?\b[^;]{0,60}?\bbe\s(?:moved|changed|altered|"
        r"brought\sforward|put\s(?:back|off)|set)\b",
        only=frozenset({"agreed that it be done", "would be done", "will be done", "limb: it be done"}),
        examples=("It was agreed that the date of the March meeting would be moved to the 9th.",),
        near_misses=("It was agreed that the date of the site visit be changed.",),
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
            "be signatory",
            "be representative",
            "be chairman",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:take\sover|serve|act|stand|continue|elected|appointed|nominated|co-opted)\b[^;]{0,80}\bas\s(?:an?\s|"
        r"the\s|its\s|our\s)?(?:[\w-]+\s){0,3}(?:representative|chair\w*|vice-\w+|member|"
        r"trustee|governor|signatory|treasurer|councillor)s?\b|\bbe\s(?:the\s)?(?:\w+\s)?(?:signatory|"
        r"representative|chairman)\b",
        examples=("It was agreed that Cllr Ashe would take over from Cllr Dow as representative of the council.",),
        near_misses=("The Clerk would write as a member of the board had asked.",),
    ),
    Objection(
        name="elected to do",
        triggers=("elected to", "nominated to"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:elected|nominated)\s[^;,.]{2,60}\sto\s$",
        only=frozenset({"clerk to do"}),
        examples=("The committee elected Cllr Ashe to chair the meeting.",),
        near_misses=("Cllr Ashe was elected; the Clerk to tell the bank.",),
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
        name="leave to speak or to leave",
        triggers=(
            "invited",
            "asked to join",
            "leave",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:invited|asked)\sto\sjoin\sthe\s(?:meeting|table)\b|\binvited\s(?:\w+\s){0,4}to\s(?:speak|address|join|comment|introduce|ask|raise|"
        r"explain|give|outline)\b(?<!\smeeting\sto\sgive)|\bleave\sthe\s(?:meeting|room|chamber)\b",
        examples=("Mr Dow was invited to speak.", "The public would be asked to leave the meeting."),
        near_misses=("Mr Dow be invited to the next meeting.",),
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
        name="a vote",
        triggers=("vote", "ballot", "poll"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:vote|ballot|poll)\s(?:\w+\s){0,3}?be\s(?:taken|held)\b",
        examples=("That the vote be taken by a show of hands.",),
        near_misses=("That the votes be sent to the editor.",),
    ),
    Objection(
        name="minutes corrected",
        triggers=("wording", "minutes", "paragraph", "sentence", "page", "section", "typo-", "spelling"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:wording|minutes|paragraph|sentence|page|section|typo\w*|spelling)\b[^;]{0,80}\b(?:be|"
        r"to\sread)\s(?:changed|amended|corrected|"
        r"altered|deleted|replaced|reworded(?!\s(?:so|to\smake|before)\b))\b(?!\sso\s(?:as|that)\b|\sbefore\b)",
        examples=("It was agreed that the wording of minute 4 be changed.",),
        near_misses=(
            "It was agreed that the sign be changed.",
            "It was agreed that paragraph 2 be reworded so that it was plain to all.",
        ),
    ),
    Objection(
        name="wished it minuted",
        triggers=("minuted", "recorded", "noted"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:asked|requested|wished)\b[^;.]{0,60}\b(?:to\shave|be|to\sbe|it)\s(?:it\s)?(?:minuted|"
        r"recorded|noted)\b",
        examples=("Mr Dow asked to have minuted that he was against it.", "She requested that her thanks be recorded."),
        near_misses=("Mr Dow asked to have the map.",),
    ),
    Objection(
        name="payments",
        triggers=("cheque-", "accounts", "invoices", "payments"),
        verdict="rejected",
        where="before",
        pattern=r"^\W*(?:the\s)?(?:following\s)?(?:cheques?|accounts|invoices|payments)\s(?:\w+\s){0,3}to\sbe\s$",
        examples=("Cheques to be signed.",),
        near_misses=("A cheque for the hall to be sent.",),
    ),
    Objection(
        name="words that describe",
        triggers=("to",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:(?!to\s|and\s)\w+\s)?(?:includes?|included|are|is|were|was|had|have|has)\b",
        only=frozenset({"to be done", "to go in", "limb: to do"}),
        examples=("Issues to be discussed included the hall.",),
        near_misses=("Letter to be sent to the owner.", "Website to be updated to include the dates."),
    ),
    Objection(
        name="with something to be done",
        triggers=("with",),
        verdict="possible",
        where="before",
        pattern=r"\bwith\s(?!the\s)\w+\s(?:\w+\s){0,3}to\sbe\s$",
        only=frozenset({"to be done"}),
        examples=("Interviews were under way, with 12 posts to be filled.",),
        near_misses=("Posts to be filled by May.",),
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
        pattern=r"\b(?:cheques?|invoices?|payments?|accounts|bills?)\s(?:\w+\s){0,3}?be\s(?:signed|paid|passed|met|made)\b",
        only=frozenset({"limb: it be done", "agreed that it be done"}),
        examples=("Resolved that the cheque be signed.",),
        near_misses=("That a cheque be sent to the hall.",),
    ),
    Objection(
        name="an event put off",
        triggers=("postponed", "put", "moved", "deferred", "delayed"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:elections?|f[eê]te|fair|works?|opening|closure|launch|adoption|introduction|start|completion|holiday|parade|service|"
        r"show|concert|festival|ceremony|census|inspection|consultation|scheme|court|hearing|inquiry)(?:\s(?:date|day|of\s[\w\s]{2,30}))?\s(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen|"
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
        name="conduct of the meeting",
        triggers=("meeting-", "standing order-", "session"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:re-?opene?d?|opene?d?|closed?|adjourn(?:ed)?|suspend(?:ed)?|resumed?)\s(?:the\s)?(?:\w+\s)?(?:meeting|standing\sorders?|session)\b",
        examples=("It was agreed to open the meeting to members of the public.",),
        near_misses=("It was agreed to open the hall for the meeting.",),
    ),
    Objection(
        name="money carried over",
        triggers=("carried forward", "carried over", "restored", "balance", "held"),
        verdict="rejected",
        where="clause",
        pattern=r"(?:£\s?[\d,.]+|\b(?:balance|surplus|underspend|reserves?|funds))\s(?:[\w]+\s){0,4}(?:would|will)\s(?:also\s)?be\s(?:carried|restored|held|rolled|retained)\b",
        only=frozenset({"would be done", "will be done"}),
        examples=(
            "There is £700 that will be carried forward to the new year.",
            "The balance will be restored in May.",
        ),
        near_misses=("The item will be carried forward to the next meeting.",),
    ),
)
