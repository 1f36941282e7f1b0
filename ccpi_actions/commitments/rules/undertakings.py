"""Somebody binds themselves, or the meeting agrees: undertook, offered, agreed to; "was happy to"."""

from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS

RULES = (
    Rule(
        name="undertook to",
        family="undertaking",
        triggers=(
            "undert- to",
            "promis- to",
            "pledged to",
            "offer- to",
            "volunteered to",
            "committed to",
            "assurance to",
        ),
        pattern=rf"\b(?:undertook|undertaken|undertakes|promised|promises|pledged|offered|offers|"
        rf"volunteered|committed(?:\sto\stake)?|(?:gave|given)\san\s(?:undertaking|assurance))\s{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("firm", OURS | {"they"}, ACTS | WEAK),
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
        name="agreed to",
        family="agreement",
        triggers=(
            "agree- to",
            "decided to",
            "resolve- to",
            "arranged to",
        ),
        pattern=rf"\b(?:agreed|agrees|agree|decided|resolved|resolves|arranged)\s(?:(?:by\sall|in\sprinciple|"
        rf"unanimously|that\sit\swould\sbe\sbest|by\smembers|with\s[\w\s.]{{2,40}}?)\s)?{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("possible", words=frozenset({"pay", "reimburse", "refund"})),
            Verdict("firm", OURS | {"they", "matter", "thing"}, ACTS),
            Verdict("firm", frozenset(), frozenset({"inquire", "supply"})),
            Verdict("firm", words=frozenset({"consider"})),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "Mr Dow agreed to share the figures.",
            "It was agreed to obtain three quotations.",
            "The Council resolved to write to the Minister.",
        ),
        near_misses=("It was agreed to approve the accounts.", "The Council agreed to accept the quotation."),
    ),
    Rule(
        name="agreed to this",
        family="undertaking",
        triggers=("agree- to", "undertook to", "happy to"),
        pattern=r"\b(?:agreed|undertook|was\shappy|was\scontent)\sto\s(?:this|that|do\s(?:so|this|"
        r"that|it))\b(?!\s\w+ing)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"})),),
        examples=("Members would like to see the evaluation and Mr Hale agreed to this.",),
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
            "keen to",
        ),
        pattern=r"\b(?:was|were|is|are|be)\s(?:\w+\s)?(?:happy|content|willing|pleased|glad|prepared)\sto\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
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
        name="could supply that",
        family="undertaking",
        triggers=(
            "could",
            "can",
        ),
        pattern=r"\b(?:could|can)\s(?P<verb>supply|provide|send|share|circulate|forward|arrange|"
        r"do)\s(?:that|this|it|them|those|these|(?:the|a|an|copies|details|further|that)\b)",
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
            "taken",
        ),
        pattern=r"\b(?:take|took)\s(?:that|this|it|these|those|the\s[\w\s]{2,40}?|members['’]?\s\w+)\s(?:away|"
        r"on\sboard|back|up|forward)\b|\btake\s(?:up|forward)\s(?:this|that|the)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers", "they"})),),
        examples=("Ms Dow would take that away.", "The officer took that on board."),
        near_misses=("The train took it away.", "The Panel took this item first."),
    ),
    Rule(
        name="requested that it be done",
        family="request",
        triggers=(
            "request- be",
            "ask- be",
        ),
        pattern=rf"""\b(?:requested|requests|request|asked|asks)\s(?:also\s)?(?:that\s|the\s)(?P<subject>[^;:]{{2,200}}?)\s(?:should\s|might\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        any_verb=True,
        verdicts=(Verdict("firm", frozenset(), ACTS | {"other"}), Verdict("possible", frozenset(), WEAK)),
        examples=("It was requested that the length of each permit should be captured.",),
        near_misses=("It was requested that the report be noted.",),
    ),
    Rule(
        name="asked for it to be done",
        family="request",
        triggers=("asked to be", "asks to be", "requested to be"),
        pattern=rf"""\b(?:asked|asks|requested)\s(?:for\s)?(?P<subject>[^;:.]{{2,120}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("The Committee asked for a briefing note on the matter to be circulated.",),
        near_misses=("Members asked for the report to be noted.",),
    ),
    Rule(
        name="should do",
        family="suggestion",
        triggers=("should",),
        pattern=rf"\bshould\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("possible", OURS, ACTS),),
        examples=("The Clerk should write to the owner.",),
        near_misses=("The Clerk should be thanked.",),
    ),
    Rule(
        name="suggested that it be done",
        family="suggestion",
        triggers=(
            "suggested that be",
            "proposed that be",
        ),
        pattern=rf"""\b(?:suggested|proposed)\sthat\s(?P<subject>[^;:]{{2,200}}?)\s(?:should\s|might\s|would\s|could\s|will\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        any_verb=True,
        verdicts=(Verdict("possible", frozenset(), ACTS | WEAK | {"other"}),),
        examples=("The Chair suggested that a full review be brought to the Panel.",),
        near_misses=("It was suggested that the report be noted.",),
    ),
    Rule(
        name="agreed for it to be done",
        family="agreement",
        triggers=("agreed for to be", "agree for to be"),
        pattern=rf"\bagree[ds]?\b[^;.]{{0,50}}?\sfor\s(?P<subject>[^;:.]{{2,80}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("It was agreed by all for this work to be completed.",),
        near_misses=("It was agreed for the minutes to be approved.",),
    ),
    Rule(
        name="agreed that they would do",
        family="agreement",
        triggers=(
            "agreed that would",
            "agreed that will",
            "decided that would",
            "decided that will",
            "resolved that would",
            "resolved that will",
        ),
        pattern=rf"\b(?:agreed|decided|resolved)\s(?:\w+ly\s|by\sall\s)?that\s[^;.]{{2,90}}?\s(?P<cue>would|"
        rf"will)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", OURS | {"they"}, ACTS),),
        subject_at="cue",
        examples=("The Parish Council agreed that they would register the hall as an asset.",),
        near_misses=("Members agreed that the fair would do well.",),
    ),
    Rule(
        name="necessary to",
        family="agreement",
        triggers=(
            "necessary to",
            "need to",
        ),
        pattern=rf"\b(?:agreed|decided)\b[^;.]{{2,160}}?\b(?:necessary|(?:was|is)\sa\sneed)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        subjectless=True,
        examples=("Members agreed that it would be necessary to review the criteria.",),
        near_misses=("It was necessary to close the hall.",),
    ),
    Rule(
        name="needs more information",
        family="agreement",
        triggers=(
            "information that",
            "details that",
        ),
        pattern=r"\b(?:agreed|decided)\sthat\s[^;.]{2,60}?\b(?:required|needed|wanted)\s(?:further|"
        r"more)\s(?:information|details)\b",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("It was agreed that Members required further information before deciding.",),
        near_misses=("Further information was tabled.",),
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
    Rule(
        name="requested that it come",
        family="request",
        triggers=(
            "that com-",
            "that go-",
            "that includ-",
            "that cover",
            "that contain",
            "that form",
            "that show",
            "that reflect",
        ),
        pattern=r"\b(?:requested|requests|asked|asks|agreed|agrees|resolved|decided)\sthat\s(?P<subject>[^;:.]{2,100}?)\s(?:should\s)?(?P<verb>come|"
        r"comes|goes|go|form|include|cover|contain|show|reflect)\s",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter"})),),
        examples=("It was requested that a detailed report come to the Committee.",),
        near_misses=("It was agreed that visitors come to the fair.",),
    ),
    Rule(
        name="agreed that it be done",
        family="agreement",
        triggers=(
            "be agree-",
            "be request-",
            "be ask-",
            "be decided",
            "be resolve-",
            "be direct-",
            "be requir-",
        ),
        pattern=rf"""\b(?P<asker>agreed,?|agrees|agree|decided|resolved|resolves|requested|requests|request|asked|asks|ask|directed|required|requires)\s
            (?:unanimously\s|also\s|by\sall\s)?(?:that\s|(?:as|,)\s(?=[^;:]{{10,200}}\sshould\sbe\s)|a\s|the\s|an\s|(?=(?:this|it|these|all|further|more|any)\s))(?:,[^,;]{{2,60}},\s)?(?P<subject>[^;:]{{2,220}}?)\s(?:should\s|must\s|may\s|would\s|will\s|shall\s|could\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset({"information", "matter", "person", "officers", "body", "outside", "pronoun", "they"}),
                ACTS,
            ),
            Verdict("firm", frozenset(), frozenset({"supply", "contact", "inquire", "arrange", "work"})),
            Verdict("possible", frozenset(), WEAK),
        ),
        examples=(
            "It was agreed that a further report be brought to the Panel.",
            "Members requested that the figures be circulated.",
            "It was agreed that the lamp by the pump should be replaced.",
            "Agrees that this be programmed again for its meeting in March.",
        ),
        near_misses=("It was agreed that the minutes be approved.", "Members agreed that the report be noted."),
    ),
)
