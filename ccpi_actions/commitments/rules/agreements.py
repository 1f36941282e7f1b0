"""The meeting agrees that something is to be done: "agreed to", "agreed that … would"."""

from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: What a sentence decides besides: the objection "nothing decided before" sees to it that it does decide.
_AND_THAT = r"\band\s(?:also\s|further\s)?that\s"

RULES = (
    Rule(
        name="agreed to",
        family="agreement",
        triggers=(
            "agree- to",
            "decided to",
            "resolve- to",
            "arranged to",
        ),
        pattern=rf"\b(?:agreed|agrees|agree|decided|resolved|resolves|(?<!\bbe\s)(?<!been\s)arranged)\s(?:(?:\(\w{{1,3}}\)|by\sall|in\sprinciple|"
        rf"unanimously|that\sit\swould\sbe\sbest|by\smembers|by\s\d+\s(?:votes\s)?to\s\d+|with\s[\w\s.]{{2,40}}?)\s)?{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("possible", words=frozenset({"pay", "reimburse", "refund", "object", "spend"})),
            Verdict("firm", frozenset({"person", "pronoun", "officers"}), frozenset({"other"})),
            Verdict("firm", OURS | {"they", "matter", "thing"}, ACTS),
            Verdict("firm", frozenset(), frozenset({"inquire", "supply"})),
            Verdict("firm", words=frozenset({"consider"})),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "Mr Dow agreed to share the figures.",
            "It was agreed to obtain three quotations.",
            "The Council resolved to write to the Minister.",
            "It was agreed by 5 to 2 to proceed with the repair.",
            "It was agreed (a) to invite the Trust.",
        ),
        near_misses=(
            "It was agreed to approve the accounts.",
            "The Council agreed to accept the quotation.",
            "A visit could be arranged to discuss this.",
        ),
    ),
    Rule(
        name="proposed and seconded to",
        family="agreement",
        triggers=("proposed seconded to",),
        pattern=r"\bproposed\b[^.;]{0,60}?\bseconded\b[^.;]{2,40}?\sto\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm", frozenset(), ACTS, but=frozenset({"pay", "reimburse", "refund", "object", "have"})),),
        examples=("Cllr Ashe proposed, seconded by Cllr Dow, to buy the bin.",),
        near_misses=("Cllr Ashe proposed and Cllr Dow seconded to approve the accounts.",),
    ),
    Rule(
        name="and does besides",
        family="agreement",
        triggers=("agreed to and", "resolved to and", "decided to and", "agrees to and", "resolves to and"),
        pattern=r"\b(?:agreed|resolved|resolves|agrees|decided)\s(?:unanimously\s)?(?:to\s|that\sit\s)?(?:approve|adopt|accept|support|award|"
        r"renew|endorse|grant|note)\b[^;.]{2,160}?(?:,|\sand)\s(?:to\s)?(?P<verb>publish|tell|write|inform|send|"
        r"circulate|advise|ask|arrange|notify|display|forward|instruct|contact|submit|seek|obtain|invite|order|"
        r"request)\s(?=(?:it|them|the|an?|all|to|with|this|copies|officers|everyone|residents)\b)",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("RESOLVED to adopt the policy as drafted, publish it on the website and tell all who had booked.",),
        near_misses=("RESOLVED to adopt the policy and procedure.",),
    ),
    Rule(
        name="agreed, and to do",
        family="agreement",
        triggers=tuple(f"{agreed} and to" for agreed in ("agreed", "resolved", "decided", "agrees", "resolves")),
        pattern=r"\b(?:agreed|resolved|decided|agrees|resolves)\s(?:unanimously\s)?(?:to|that)\s(?:(?!\sto\s[a-z]+\s(?:the|an?|it|this|any|public|re)\b|\sthat\b|\sso\b|\sin\sorder\b)[^;.:]){2,200}?\sand\s(?:also\s|then\s)?to\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS, but=frozenset({"pay", "reimburse", "refund", "have", "object"})),),
        examples=(
            "It was agreed that this would be hard for the Council and to ask the District what it would do.",
            "The Council RESOLVED to hold a fair in July and to set up a group to run it.",
        ),
        near_misses=(
            "It was agreed that the Clerk was right and able to write.",
            "It was agreed that he was free to go and to rest.",
            "It was agreed to take the quote to move the chalk and to seed it.",
        ),
    ),
    Rule(
        name="task is to do",
        family="agreement",
        triggers=("task be to", "job be to", "step be to", "way be to", "course be to"),
        pattern=r"\b(?:task|job|step|way\sforward|best\s(?:way|course|thing))\s(?:\w+\s){0,4}?(?:shall|will|would|should)\sbe\sto\s(?P<verb>[a-z]+)\b",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "That the Forum's first task shall be to draw up a list of routes.",
            "It was thought the way forward would be to write to the company.",
        ),
        near_misses=("The task was to draw up a list.",),
    ),
    Rule(
        name="content for them to do",
        family="agreement",
        triggers=("content for to", "happy for to", "agree- for to", "arranged for to"),
        pattern=rf"\b(?:content|happy|agreed|agrees)\sfor\s(?P<subject>[^;:.]{{2,80}}?)\sto\s(?:continue\sto\s)?{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body"}), ACTS),),
        examples=("The Committee was content for the Chair to write to the Trust.",),
        near_misses=("He was happy for them to stay.",),
    ),
    Rule(
        name="agreed that it be there",
        family="agreement",
        triggers=tuple(
            f"{agreed} that be {there}"
            for agreed in ("agreed", "requested", "asked", "resolved")
            for there in ("available", "at", "present", "attendance", "represented")
        ),
        pattern=r"\b(?:agreed|requested|asked|resolved)\sthat\s(?P<subject>[^;:.]{2,100}?)\s(?:should\s|would\s)?(?:also\s)?be\s(?P<verb>available|(?:at|present|in\sattendance|represented)(?=[^;.]{0,30}\b(?:meeting|hearing|session|visit)\b))\b",
        form="none",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"information", "matter", "thing"}), words=frozenset({"available"})),
            Verdict(
                "firm",
                frozenset({"person", "officers", "outside", "body"}),
                words=frozenset({"at", "present", "in attendance", "represented"}),
            ),
        ),
        examples=(
            "The officer agreed that the leaflet should be available in Urdu.",
            "The Board asked that an officer of the fund be at its next meeting.",
        ),
        near_misses=("The leaflet would be available in May.", "It was agreed that the meeting be at noon."),
    ),
    Rule(
        name="agreed to its inclusion",
        family="agreement",
        triggers=tuple(
            f"{agreed} to {noun}"
            for agreed in ("agreed", "assented", "consented")
            for noun in "inclusion addition circulation provision preparation production publication drafting "
            "convening commissioning".split()
        ),
        pattern=r"\b(?:agreed|assented|consented)\sto\s(?:the\s|its\s|their\s)?(?P<verb>inclusion|addition|circulation|provision|preparation|production|publication|drafting|convening|commissioning)\s(?:of|in|to|on)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The Auditor agreed to the inclusion of a glossary in future reports.",),
        near_misses=("Members agreed to the provision.", "The Council agreed to the purchase of a bin."),
    ),
    Rule(
        name="agreed to their doing",
        family="agreement",
        triggers=("agreed to",),
        pattern=r"\bagreed\sto\s(?P<subject>[^;:,]{3,50}?)\s(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("The majority agreed to Cllr Ashe approaching the owner.",),
        near_misses=("Members agreed to the hall closing early.",),
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
        triggers=tuple(
            f"{would} {agreed}"
            for would in ("would", "will", "should")
            for agreed in ("agree-", "decid-", "resolv-", "request-", "ask-", "was left")
        ),
        pattern=rf"\b(?:(?:agreed|decided|resolved),?|(?:requested|asked)(?=[^;.]{{2,110}}?\sshould\s)|(?<=it\swas\s)left)\s(?:(?:\w+\s|by\sall\s)?that|(?:\w+ly\s)?(?=(?:the|cllrs?|mrs?|ms|(?!to\b|by\b|on\b|in\b|at\b|it\b)[a-z]{{2,3}}\s(?:would|will|should))\s))\s?[^;.]{{2,90}}?\s(?P<cue>would|will|should)\s{ADVERBS}(?P<verb>(?!be\b|have\b(?!\sa\s))[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", OURS | {"they"}, ACTS | {"other"}),
            Verdict("firm", OURS, words=frozenset({"try", "decide", "consider"})),
        ),
        subject_at="cue",
        examples=(
            "The Parish Council agreed that they would register the hall as an asset.",
            "It was agreed that the Clerk should send an apology to the company.",
            "It was agreed the Clerk should write to the bank.",
            "The Chairman proposed, and members agreed, that the Clerk would write again.",
        ),
        near_misses=("Members agreed that the fair would do well.", "It was agreed that drivers should take care."),
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
        name="would meet once more",
        family="agreement",
        triggers=("agreed meet", "decided meet", "resolved meet", "agreed reconvene", "agree- hold further"),
        pattern=rf"\b(?:agreed|decided|resolved)\b[^;.]{{0,160}}?\b(?:would|will|should|to)\s{ADVERBS}(?P<verb>meet|reconvene)\s(?:\w+ly\s)?(?:again|once\smore|further|separately|informally)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("Members agreed that as there was more to be done the Panel would meet once more, in the spring.",),
        near_misses=("The Panel would meet again in May.",),
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
            "be instruct-",
            "be requir-",
        ),
        pattern=rf"""\b(?P<asker>agreed,?|agrees|instructed|instructs|directs|agree|decided|resolved|resolves|requested|requests|request|asked|asks|ask|directed|required|requires)\s
            (?:unanimously\s|also\s|by\sall\s)?(?:that\s|(?:as|,)\s(?=[^;:]{{10,200}}\sshould\sbe\s)|(?=(?!to\b|by\b|on\b|in\b|with\b|and\b|at\b|as\b)(?:(?!\sthat\s|\b(?:him|her|them)\sto\s)[^;:.,]){{3,120}}\sshould\sbe\s)|a\s|the\s|an\s|(?=(?:this|it|these|all|further|more|any)\s))(?:,[^,;]{{2,60}},\s)?(?P<subject>[^;:]{{2,220}}?)\s(?:should\s|ought\sto\s|must\s|may\s|would\s|will\s|shall\s|could\s)?(?<!(?<!\bought)\sto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
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
    Rule(
        name="agreed, and that they do",
        family="agreement",
        triggers=("and that agree-", "and that resolve-", "and that decided", "and that requested", "and that asked"),
        pattern=rf"{_AND_THAT}(?P<scan>)",
        form="base",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body", "outside", "they"}), ACTS),),
        examples=(
            "It was agreed to accept the estimate, and that the Clerk ask about a longer guarantee.",
            "It was agreed that the report be noted and that the Head of Service provide a briefing note.",
            "It was agreed that the Clerk write to the school and also that the Chairman visit the site.",
        ),
        near_misses=(
            "It was noted that the bridge is open and that members visit it often.",
            "It was agreed that the talk was good and that members learnt much.",
        ),
    ),
    Rule(
        name="agreed, and that it be done",
        family="agreement",
        triggers=("that be agree-", "that be resolve-", "that be decided", "that be requested", "that be asked"),
        pattern=rf"{_AND_THAT}(?!no\s)(?P<subject>[^;:.]{{2,160}}?)\s(?:should\s)?(?<!\sto\s)"
        rf"{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"information", "matter", "person", "officers", "body", "outside"}), ACTS),
            Verdict("firm", frozenset(), frozenset({"supply", "contact", "inquire", "arrange", "work"})),
            Verdict("possible", frozenset(), WEAK),
        ),
        examples=(
            "It was agreed to close the gate and that a notice be put up at the entrance.",
            "It was agreed to accept the estimate, and that the wall should be painted.",
        ),
        near_misses=(
            "It was agreed that the figures were right and that the accounts be approved.",
            "Mr Dow said that it was late and that the gate should be shut.",
            "It was agreed to wait and that no change be made.",
        ),
    ),
)
