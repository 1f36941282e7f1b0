"""Somebody binds themselves: undertook, promised, offered; "was happy to"."""

from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

#: What people are pleased to do there and then.
_SAID = frozenset(
    "report announce inform advise see confirm tell attend acknowledge record launch open present say respond".split()
)

RULES = (
    Rule(
        name="undertook to",
        family="undertaking",
        triggers=(
            "took action-",
            "undert- to",
            "promis- to",
            "pledged to",
            "offer- to",
            "volunteered to",
            "committed to",
            "assurance to",
            "agreeing to",
            "undertaking to",
            "offering to",
            "volunteering to",
            "promising to",
        ),
        pattern=rf"\b(?:took\s(?:an?\s|the\s)?actions?(?:\spoint)?|undertook|undertaken|agreeing|"
        rf"undertaking|offering|volunteering|promising|undertakes|"
        rf"promised|promises|pledged|offered|offers|"
        rf"volunteered|committed(?:\sto\stake)?|(?:gave|given)\san\s(?:undertaking|assurance))\s{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", OURS | {"they"}, ACTS | WEAK | {"other"}),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "The Town Clerk undertook to amend the plan.",
            "Cllr Ashe offered to call on the tenant.",
            "He undertook to consider it.",
        ),
        near_misses=("She was offered to the public at a discount.", "The course offered to trainees was full."),
    ),
    Rule(
        name="would help by doing",
        family="undertaking",
        triggers=("assist by", "help by"),
        pattern=r"\b(?P<cue>agreed\sto|offered\sto|undertook\sto|will|would)\s(?:assist|help)\b[^.;,]{0,40}?\sby\s(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=("Cllr Ashe agreed to assist by contacting the District.",),
        near_misses=("The grant would help by reducing the cost.",),
    ),
    Rule(
        name="promised information",
        family="undertaking",
        triggers=("promised", "offered", "undertook", "committed to"),
        pattern=rf"\b(?:promised|offered|undertook|committed\sto)\s(?:(?:councillor|cllr|mr|mrs|ms|dr)\.?\s[\w'’-]+\s)?(?:(?:an?|the|further|more|some|members|him|"
        rf"her|them|that)\s){{0,2}}(?:[\w-]+\s){{0,2}}?(?P<verb>{INFORMATION}|tour|demonstration|seminar|sight(?=\sof\b)|(?<=promised\s)(?:it|them|this|these)(?!\s(?:would|will|had|was)\b))\b",
        form="none",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"})),
            Verdict(
                "firm",
                frozenset({"body"}),
                words=frozenset({"seminar", "briefing", "visit", "presentation", "demonstration"}),
            ),
        ),
        examples=(
            "The Solicitor promised advice in writing.",
            "Ms Dow offered a briefing to Members.",
            "Ms Dow offered Councillor Ashe a tour of the plant.",
            "Members were promised a seminar on the subject.",
            "The Treasurer promised Councillor Finch a meeting.",
            "Dr Dow had it on her laptop and promised it for Monday.",
        ),
        near_misses=(
            "The company promised information.",
            "The company promised it for Monday.",
            "The town was promised a visit.",
        ),
    ),
    Rule(
        name="committed to doing",
        family="undertaking",
        triggers=(
            "committed to",
            "tasked with",
            "charged with",
            "entrusted with",
            "responsib- for",
            "task of",
            "job of",
        ),
        pattern=r"\b(?:committed\s(?:(?:him|her|it)self\s|themselves\s)?to|(?:tasked|charged|entrusted)\swith|(?:took|take|accepted)\sresponsibility\sfor|"
        r"(?:given|set|took\son|taken\son)\sthe\s(?:task|job)\sof)\s(?:also\s)?(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        verdicts=(Verdict("firm", OURS | {"they"}, ACTS),),
        examples=(
            "The Director committed to sharing the figures.",
            "Officers were tasked with preparing a business case.",
            "Cllr Ashe took on the job of painting the gate.",
            "The group was set the task of drawing up three designs.",
        ),
        near_misses=("The Council was committed to reducing waste in general.",),
    ),
    Rule(
        name="agreed to this",
        family="undertaking",
        triggers=("agree- to", "undertook to", "happy to", "content to", "willing to", "pleased to", "glad to"),
        pattern=r"\b(?:agreed|undertook|(?:was|would\sbe)\s(?:happy|content|willing|pleased|glad))\sto\s"
        r"(?:this|that|oblige|do(?:\s(?:so|this|that|it)|(?=\W*$)))\b(?!\s\w+ing)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"})),),
        examples=(
            "Members would like to see the evaluation and Mr Hale agreed to this.",
            "Cllr Ashe asked for it on paper and the Clerk was willing to oblige.",
        ),
        near_misses=("The Council agreed to this being noted.",),
    ),
    Rule(
        name="happy to",
        family="undertaking",
        triggers=(
            "happy to",
            "content to",
            "willing to",
            "prepared to",
            "pleased to",
            "glad to",
            "delighted to",
            "keen to",
            "ready to",
            "agreeable to",
        ),
        pattern=r"\b(?:was|were|is|are|be)\s(?:\w+\s){0,2}?(?:happy|content|willing|pleased|glad|(?<=\bbe\s)delighted|prepared|ready(?!\sto\s(?:proceed|go|start|begin|be|use|open))|agreeable)\sto\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict(
                "firm",
                frozenset({"person", "pronoun", "officers"}),
                frozenset({"supply", "contact", "arrange", "work"}),
            ),
            Verdict("possible", OURS | {"they", "outside"}, ACTS | WEAK),
        ),
        examples=("She was happy to bring it here in October.", "The Chair was content to sign it on their behalf."),
        near_misses=("She was happy to hear of it.",),
    ),
    Rule(
        name="agreed to its being done",
        family="undertaking",
        triggers=("agreed to being", "agreeable being", "amenable being", "happy being", "content being"),
        pattern=rf"\b(?:agreed\sto|(?:was|were|is|are)\s(?:\w+\s)?(?:(?:agreeable|amenable)\sto|(?:happy|content)\swith))\s(?=(?:an?|the|it|this|further)\b)[^;.,]{{2,60}}?\sbeing\s{ADVERBS}(?P<verb>[a-z]+)\b",
        form="participle",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), frozenset({"supply", "contact", "inquire", "arrange"})),),
        examples=(
            "She was agreeable to a short paper being written for the Panel.",
            "The Council agreed to a letter being sent.",
        ),
        near_misses=("She was happy with the noise being less.",),
    ),
    Rule(
        name="could supply that",
        family="undertaking",
        triggers=(
            "could",
            "can",
        ),
        pattern=r"\b(?:could|can)\s(?P<verb>supply|provide|send|share|circulate|forward|arrange|"
        r"do|get|find\sout)\s(?:that|this|it|them|those|these|(?:the|a|an|copies|details|further|that)\b)",
        verdicts=(Verdict("firm", frozenset({"pronoun"}), ACTS), Verdict("possible", OURS | {"they"}, ACTS)),
        examples=("The Head of Planning said that he could supply that.",),
        near_misses=("Volunteers could do more.", "The library can do little."),
    ),
    Rule(
        name="took it away",
        family="undertaking",
        triggers=(
            "take",
            "took",
        ),
        pattern=r"\b(?:take|took)\s(?:that|this|it|these|those|the\s[\w\s]{2,40}?|members['’]?\s\w+)\s(?:away|"
        r"on\sboard|back|up|forward)\b|\btake\s(?:up|forward)\s(?:this|that|the)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers", "they"})),),
        examples=("Ms Dow would take that away.", "The officer took that on board."),
        near_misses=("The train took it away.", "The Panel took this item first."),
    ),
    Rule(
        name="a question taken away",
        family="undertaking",
        triggers=("was taken away", "were taken away", "was taken back", "were taken back"),
        pattern=r"\b(?:was|were)\s(?P<verb>taken\s(?:away|back))\b(?=\W*$|\s(?:for|by|to\sbe|with\sa)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter"})),),
        examples=("A question about asbestos was taken away for reply.",),
        near_misses=("The bench was taken away.",),
    ),
    Rule(
        name="is being prepared",
        family="promise",
        triggers=("being for",),
        pattern=r"\b(?:is|are|was|were)\sbeing\s(?P<verb>prepared|drafted|written|worked\sup|drawn\sup|"
        r"compiled|arranged|organised|produced|developed)\b(?P<when>\sfor\s(?:the\s(?:next|"
        r"january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"january|february|march|april|may|june|july|august|september|october|november|december|"
        r"our\snext)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "thing"})),),
        examples=("A separate paper is being worked up for June.",),
        near_misses=("A plan is being prepared by the company.",),
    ),
)
