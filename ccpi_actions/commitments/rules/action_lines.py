"""Lines that say so themselves, and notes that name who does it: "ACTION: …", "Ask the county to trim it - Clerk"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict

RULES = (
    Rule(
        name="action line",
        family="action",
        triggers=("action-",),
        pattern=r"(?:^\W*|[(.–—-]\s*|\s)actions?(?:\s(?:point|required|by|for|agreed|needed))?\s*(?:\d{1,2}|"
        r"[a-z])?\s*[:–—-]+\s*[^\W\d_]|[–—-]\s*action\b(?:\W*$|:)|^\W*action\s(?=[A-Z])",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Action: better lighting at the school and the hall.",
            "Action: Clerk to write to the company.",
            "The sum was not known – ACTION: to be supplied.",
        ),
        near_misses=("No further action was needed.", "The action plan: progress was good in parts, poor in others"),
    ),
    Rule(
        name="action line: they do",
        family="action",
        triggers=("action-",),
        pattern=r"\bactions?\s*[:–—-]\s*(?P<scan>)",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body"}), ACTS),),
        examples=("Action: Parish Clerk arrange a meeting and invite the school.",),
        near_misses=("Action: the meeting was moved.",),
    ),
    Rule(
        name="do it - clerk",
        family="infinitive",
        triggers=("",),
        sign=r"[-–(]\s?(?:the\s)?(?:clerk|chair|cllr|[a-z]{2,10}(?:,[^,;.]{3,30})?\)?\W*$)",
        pattern=r"^\W*(?:[\w\s]{2,20}[.:]\s)?(?P<verb>[a-z]+(?:-[a-z]+)?)\s[^;]{6,160}?\s?[-–(]\s?(?P<agent>(?:the\s)?(?:clerk|"
        r"chair\w*|cllrs?\.?\s[\w.]+|(?!(?:june|april|may|august)\b)[a-z]{2,10}(?:\s?(?:&|and|/)\s?[a-z]{2,10})?))(?:,[^,;.]{3,30})?\)?\W*$",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=(
            "Ask the county council to trim the hedge - Clerk.",
            "Try somewhere else - Angela.",
            "Order the paint - Cllr Ashe, before June.",
        ),
        near_misses=(
            "Order of business - Chair",
            "Direct Debit payment to the company - June",
            "Walk from the bridge to Lower End - Parish",
        ),
        wants_object=True,
    ),
    Rule(
        name="still to do - clerk",
        family="infinitive",
        triggers=("still to do", "to be done", "to do", "outstanding"),
        pattern=r"(?:^\W*|[.:;,]\s)(?P<verb>(?:still\s)?to\s(?:do|be\sdone)|(?:still\s)?outstanding)\s?[-–(:]\s?(?P<agent>(?:the\s)?(?:clerk|chair\w*|cllrs?\.?\s[\w.]+|"
        r"[a-z]{2,10}(?:\s?(?:&|and|/)\s?[a-z]{2,10})?))(?:,[^,;.]{3,30})?\)?\W*$",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Still to do - Clerk, before June.", "Map for the board: still outstanding - Cllr Ashe."),
        near_misses=("Much is still to do - money is short.",),
    ),
)
