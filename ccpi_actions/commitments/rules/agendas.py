"""Business put off, and business for a coming meeting."""

from ccpi_actions.commitments.rules.model import Rule, Verdict

MEETING = (
    r"(?:(?:next|future|subsequent|later|following|forthcoming|special|extraordinary|additional|january|february|march|april|"
    r"may|june|july|august|september|october|november|"
    r"december|autumn|spring|summer|annual|new\syear)\b[^.;]{0,60}?\b(?:meetings?|agendas?|cycle|"
    r"committee|session|programme)|"
    r"(?:its|our|this)\s(?:\w+\s)?meeting|(?:\w+\s){0,2}meetings?\b[^.;]{0,40}?\b(?:in|on|of|to\sbe\sheld)\s|"
    r"the\s(?:january|february|march|april|june|july|august|september|october|"
    r"november|december)\b|next\s(?:month|agenda|time|meeting)|(?:committee|council|\w+)\sagenda\sin\b)"
)

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|sept|oct|nov|dec)"
)

RULES = (
    Rule(
        name="deferred to a meeting",
        family="agenda",
        triggers=(
            "defer-",
            "held",
            "carried",
            "postpone-",
            "adjourn-",
            "moved",
            "stand",
            "rolled",
            "put",
            "continue- to",
        ),
        pattern=rf"\b(?:deferred|defer|deferral|held\sover|carried\s(?:forward|over)|postponed|adjourned|"
        rf"held\sback|continued?\s(?:consideration|the\s\w+|this|it)|moved|stand\sover|rolled\s(?:over|forward)|put\s(?:back|off))\b[^;.]{{0,120}}?\b(?:to|"
        rf"until|till|for|at)\s(?!(?:the|its|our)\s(?:last|previous)\s)(?:the\s\w+['’]s\s|the\s|a\s|an\s|its\s|our\s)?(?:{MEETING}|(?:\d\d?(?:st|nd|rd|th)?\s(?:of\s)?)?{MONTH}\b|later\sin\sthe\syear|\w+\smeeting(?=\W*$)|(?:first|earliest)\s(?:[\w-]+\s)?meeting\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The item was deferred to the next meeting.",
            "RESOLVED that this be held over to the March cycle.",
            "Deferred to the January meeting as the officer was ill.",
            "Deferred until the precept meeting.",
            "That the matter stand deferred to the first meeting after the survey is done.",
            "That the report be adjourned to the Panel's next meeting.",
        ),
        near_misses=(
            "It was adjourned at his request at the last meeting.",
            "The debt was deferred for two years.",
            "The meeting was adjourned for ten minutes.",
        ),
    ),
    Rule(
        name="moved on in a programme",
        family="agenda",
        triggers=("moves from to", "moved from to", "move from to"),
        pattern=rf"\b(?:moves?|moved)\sfrom\s(?:the\s)?{MONTH}\b[^;.]{{0,30}}?\sto\s(?:the\s)?{MONTH}\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The strategy moves from November to January.",),
        near_misses=("The market moved from the square to the hall.",),
    ),
    Rule(
        name="deferred for more",
        family="agenda",
        triggers=("defer-",),
        pattern=r"\bdefer(?:red)?\b[^;.]{0,60}?\b(?:pending|for|to\sallow|so\sthat|until)\b[^;.]{0,60}?\b(?:site\s(?:visit|"
        r"inspection)|(?:further|more)\sinformation|report|advice|details)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("It was agreed that a decision be deferred pending a site visit.",),
        near_misses=("The item was deferred until the rain had stopped.",),
    ),
    Rule(
        name="deferred",
        family="agenda",
        triggers=(
            "defer-",
            "held",
            "postpone-",
        ),
        pattern=r"\b(?:deferred|be\sdeferred|to\sdefer|held\sover|be\spostponed)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("possible"),),
        examples=("The application was deferred until the survey had been done.",),
        near_misses=("He differed.",),
    ),
    Rule(
        name="on a future agenda",
        family="agenda",
        triggers=(
            "agenda-",
            "add- programme",
            "add- plan",
            "add- workplan",
            "add- meeting-",
            "includ- programme",
            "includ- plan",
            "includ- workplan",
            "includ- meeting-",
            "inclusion programme",
            "inclusion plan",
            "inclusion workplan",
            "inclusion meeting-",
            "put programme",
            "put plan",
            "put workplan",
            "put meeting-",
            "plac- programme",
            "plac- plan",
            "plac- workplan",
            "plac- meeting-",
            "schedul- programme",
            "schedul- plan",
            "schedul- workplan",
            "schedul- meeting-",
            "listed programme",
            "listed plan",
            "listed workplan",
            "listed meeting-",
            "raised programme",
            "raised plan",
            "raised workplan",
            "raised meeting-",
            "remain programme",
            "remain plan",
            "remain workplan",
            "remain meeting-",
            "appear programme",
            "appear plan",
            "appear workplan",
            "appear meeting-",
        ),
        pattern=r"""\b(?:will|would|shall|to|should|could|be|requested|requests|asked|agreed|suggested|an)\s(?:(?!will\b|would\b|should\b)[\w'’(),-]+\s){0,5}?
            (?:(?:an?\s)?agenda\sitems?\s(?:again\s)?(?:for|at|on)|an?\sitems?\s(?:on|for)\s[^.;]{0,40}\bagenda|on\s(?:the\s)?agenda\s(?:for|of|in|at)\s(?:the\s|our\s|its\s)?(?:next|meeting\s(?:in|on)\b|january|february|march|april|may|june|july|august|september|october|november|december)\b|on\s(?:the\s)?(?:next|january|february|march|april|may|june|july|august|september|october|november|december)\s(?:meeting['’]?s?\s)?agenda
              |(?:added|included|include|add|placed|place|put|appear|go|going|reinstated|raised|inclusion|remain|tabled|listed|scheduled|form\spart|come)\b[^.;]{0,60}?\b(?:on|to|in|into|onto|for|as|of)\s(?:the|a|an|our|its|all|future|next|this)\s[^.;]{0,40}?(?:agendas?\b|work\s?(?:plan|programme)|forward\s(?:plan|programme)|next\smeeting|programme)
              |a\sfuture\sagenda\sitem)""",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "This will be an agenda item for the May meeting.",
            "Flooding to be put on the agenda for the next meeting.",
            "Grit bins to be on the July agenda.",
            "It was agreed to add it to the work programme.",
        ),
        near_misses=("There were no agenda items for discussion.", "The agenda was agreed."),
    ),
    Rule(
        name="on the next agenda",
        family="agenda",
        triggers=("agenda-",),
        pattern=r"\bagenda\s(?:will|would|should|to)\sinclude\b|^(?!\W*(?:other|any|to\sreceive|\w*\s?items?\sfor|further))[^.;]{3,80}\b(?:next|"
        r"future)\b[^.;]{0,40}\bagenda\b(?=\W*$)|^\W*(?:a\s)?future\sagenda\sitem|^\W*(?:agenda\sitem|"
        r"(?:to\s)?(?:add|include|put|place)(?:\s(?:it|this|them))?(?:\s(?:on|to|in))?|next\s(?:month['’]?s?\s)?agenda)\b[^.;]{0,60}(?:next|future|agenda|"
        r"meeting)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Parking at the hall: next agenda.", "A future agenda item, when funds allow, will be grit bins."),
        near_misses=("The next agenda was published late, he said, and was short.",),
    ),
    Rule(
        name="brought to a meeting",
        family="agenda",
        triggers=("meeting-", "committee", "agenda-", "cycle", "next"),
        pattern=rf"\b(?:will|would|shall|to|should|be)\s(?:(?!will\b|would\b|should\b)[\w'’(),-]+\s){{0,6}}?(?:considered|consider|"
        rf"discussed|discuss|reviewed|review|brought|bought|presented|raised|revisited|looked\sat|"
        rf"return|come|report|reported|decided|decide|approved|approval|ratified|finalised|addressed|"
        rf"resolved|agreed|tabled|signed|proposed|set|fixed|voted\son|chosen|settled|continued|debated|re-visited|re-considered|go)\b(?:(?!\s(?:will|would)\s)[^.;]){{0,90}}?\b(?:at|"
        rf"to|by|for|before|on)\s(?:the\s|a\s|an\s|its\s|our\s|their\s)?{MEETING}",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "This to be discussed further at the next meeting.",
            "The plan should be considered at a future meeting.",
        ),
        near_misses=("The next meeting would be held in May.", "This was discussed at the last meeting."),
    ),
    Rule(
        name="to review in",
        family="agenda",
        triggers=("to review", "to revisit", "to discuss", "to consider", "to reconsider"),
        pattern=rf"^\W*to\s(?P<verb>review|revisit|discuss|consider|reconsider)\s(?:(?:this|it|again|"
        rf"further|progress|the\smatter)\s){{0,2}}(?:(?:in|at|by|before|after)\s"
        rf"(?:the\s)?(?:next\b|{MONTH}\b|\w+\smeeting)|if\b|when\b|once\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("To review in January.", "To review this if there is interest."),
        near_misses=("To review the risk assessment.",),
    ),
    Rule(
        name="limb: at a meeting",
        family="agenda",
        triggers=(
            "meeting-",
            "cycle",
            "committee",
        ),
        resolution=True,
        subjectless=True,
        pattern=rf"\b(?:consider|considers|considered|discuss|review|revisit|return|receive|received|"
        rf"look|hear)\b[^;.]{{0,90}}?\b(?:at|to|by|for|before|on)\s(?:the\s|a\s|an\s|its\s|"
        rf"our\s|their\s)?{MEETING}",
        form="none",
        verdicts=(Verdict("firm"),),
        examples=("That the Board consider progress at its April meeting.",),
        near_misses=("That the report considered at the Cabinet be noted.",),
    ),
    Rule(
        name="programme agreed with more",
        family="agenda",
        triggers=(
            "programme addition",
            "programme inclusion",
            "plan addition",
            "plan inclusion",
            "agenda addition",
            "agenda inclusion",
        ),
        pattern=r"\b(?:programme|plan|agenda)\b[^.;]{0,40}\b(?:agreed|approved|noted|adopted|accepted)\b[^.;]{0,30}\b(?:with|subject\sto)\s(?:the\s)?"
        r"(?:addition|inclusion)\sof\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The forward work programme was agreed, with the addition of access to dentists.",),
        near_misses=("The addition of a plan was agreed.",),
    ),
    Rule(
        name="programme amended",
        family="agenda",
        triggers=(
            "addition",
            "inclusion",
        ),
        pattern=r"^(?![^;]*\b(?:bills?|payments?|accounts|invoices?|cheques?)\b)[^;]*?\b(?:with|subject\sto)\s(?:the\s)?"
        r"(?:addition|inclusion)\sof\b",
        form="none",
        passive=True,
        subjectless=True,
        resolution=True,
        verdicts=(Verdict("firm"),),
        examples=("RESOLVED that the work programme be agreed, with the addition of flooding in May.",),
        near_misses=("RESOLVED that the accounts be approved.",),
    ),
)
