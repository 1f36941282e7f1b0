"""The notes of a clerk in a hurry: what is to be done, without saying that somebody agreed to do it."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: Verbs of approaching somebody: as the first word of a sentence in minutes they can only tell somebody to do it.
_APPROACH = (
    r"(?:contact|chase|inform|remind|notify|invite|advise|write\s(?:to|again|back)|speak\s(?:to|with)|liaise\swith|"
    r"reply\sto|respond\sto|ask|follow\sup|send|obtain|thank|tell|let|acknowledge|forward(?=\s(?:to|the|it|them|this)\b))"
)
#: Whom or what they approach: not the reader of a notice ("Contact the Clerk on 555 010", "Ask for details").
_OBJECT = (
    r"(?!(?:the\s)?(?:parish\s)?clerk\b|us\b|me\b|your?\b|\d|if\b|for\b|to\b|(?:her|him|them)\son\b|\w+\son\s\d|"
    r"whether\b|why\b|how\b|what\b|yourself\b|(?:\w+\s)?(?:had|has|have|was|were|is|made|needed|still)\b|"
    r"details\b|names?\b|numbers?\b|information\b|with\b)"
)

RULES = (
    Rule(
        name="note: do",
        family="infinitive",
        triggers=(
            "contact",
            "chase",
            "inform",
            "remind",
            "notify",
            "invite",
            "advise",
            "write",
            "speak",
            "liaise",
            "reply",
            "respond",
            "ask",
            "follow",
            "send",
            "obtain",
            "thank",
            "tell",
            "let",
            "acknowledge",
            "forward",
        ),
        pattern=rf"^\W*(?:(?:also|then|and|please|need|needs)\s)?(?:to\s)?(?P<verb>{_APPROACH})(?:\s{_OBJECT}|,\sand\s)[^?]{{6,}}$",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Also contact the editor and send her the link.",
            "To contact the water company re the kiosk.",
            "Inform the police of the broken windows.",
            "Acknowledge, and advise her of the winter hours.",
            "Reply to Mrs Dow that the Council has no funds.",
        ),
        near_misses=(
            "Contact the Clerk for details.",
            "Ask yourself why.",
            "To receive the accounts.",
            "Send for details.",
            "Reply received from the company.",
        ),
    ),
    Rule(
        name="topic - do",
        family="infinitive",
        triggers=tuple(
            "investigate invite chase obtain seek remind inform get ask check speak write consult ring contact try see "
            "find".split()
        ),
        # After what was received or seen, the bare verb tells what is to be done about it.
        pattern=rf"(?:;|–|-|,(?=\sask\s)|b(?<=\sb)ut)\s(?:first\s|please\s)?(?P<verb>investigate|invite|chase|obtain|seek|remind|inform|"
        r"(?:get|ask|check|find(?=\sout)|speak|write|consult|ring|contact|try|see(?=\s(?:if|whether|what)))(?=\s(?:the|an?|another|it|them|with|to|from|permission|consent|advice|out|if|what|whether|some|more|two|three|prices?|quotes?|for|mrs?|ms|cllr|how|highways|county|district|[a-z]+['’]s)\b))\s"
        rf"{_OBJECT}(?![^.;]*\b(?:\d{{3,}}|www|details|clerk|us)\b)[^?;:]{{3,120}}\W*$",
        form="none",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "E-mail from the school about a sign in Mill Road - investigate costs",
            "Verge in Mill Road very overgrown - chase the contractor on this.",
            "Agreed in principle, but get permission from the owner first.",
            "Needs a licence; find out what it costs.",
            "Agreed, but first ask the insurers.",
            "Verge full of bottles, ask District to clear.",
        ),
        near_misses=(
            "Bus passes - contact the District on 01999 555010.",
            "Police surgery - ask for details.",
            "It was a fair question - ask anybody.",
            "It was late but contact was made.",
            "He may come, but ask yourself why.",
            "Enquiries - contact the Clerk.",
            "He would, if need be, ask the County to pay.",
        ),
    ),
    Rule(
        name="note: show it to them",
        family="infinitive",
        triggers=tuple(
            f"{verb} {place}"
            for verb in ("circulate", "display", "forward", "copy", "publish", "distribute")
            for place in ("councillors", "members", "cllrs", "all", "board-", "noticeboard-", "website")
        ),
        pattern=r"(?:^\W*|\s[–-]\s|[.;]\s)(?:to\s|please\s)?(?P<verb>circulate|display|forward|copy|publish|distribute)\s(?:(?:it|this|these|them|copies)\s)?(?:to|on|in|round|at|among)\s"
        r"(?:(?:all|the|our|village|parish|council)\s){0,2}(?:councillors|members|cllrs|all|notice\s?boards?|website)\b(?=[^.;]{0,30}\W*$)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Leaflet on the bus times - display on notice board.",
            "Circulate to all Councillors.",
            "Draft letter to the bank; copy to all members.",
        ),
        near_misses=("Dates are on display on the notice board.", "The Clerk had a copy to circulate."),
    ),
    Rule(
        name="will do",
        family="promise",
        triggers=("will", "need to"),
        pattern=rf"(?:(?:^\W*|[–-]\s|;\s(?:and\s|but\s)?|\bso\s)will|^\W*need\sto)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)(?:\s(?!be\b)|(?=\W*$))",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "Will report to the police.",
            "Lamp out - will ring the council.",
            "No word from the county yet; will write again.",
        ),
        near_misses=("Will be popular.", "Will the bench be moved?"),
    ),
    Rule(
        name="needs to do",
        family="promise",
        triggers=("needs to", "need to", "needed to", "must", "has to"),
        pattern=rf"(?<!would\s)(?<!may\s)\b(?:needs?\sto|must|has\sto|(?<=that\she\s)needed\sto|(?<=that\sshe\s)needed\sto)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("firm", frozenset({"person"}), ACTS),
            Verdict("firm", frozenset({"pronoun"}), frozenset({"contact"}), but=frozenset({"meet", "raise"})),
            Verdict(
                "firm",
                frozenset({"pronoun"}),
                words=frozenset("clarify check investigate chase forward send confirm follow".split()),
            ),
            Verdict(
                "firm",
                frozenset({"body"}),
                frozenset({"contact", "inquire"}),
                but=frozenset({"meet", "look", "find", "identify", "raise"}),
            ),
            Verdict(
                "firm",
                frozenset({"body"}),
                words=frozenset({"purchase", "order", "buy", "draft", "organise", "arrange", "register"}),
            ),
            Verdict("possible", frozenset({"body", "officers", "they"}), ACTS | WEAK),
        ),
        examples=(
            "The Clerk needs to write to the contractor.",
            "The Clerk said that he needed to send the form to the bank.",
            "Cllr Ashe must ask the school.",
            "The Parish Council will need to obtain a licence.",
        ),
        near_misses=("Drivers must slow down.", "The hedge needs to grow."),
    ),
    Rule(
        name="will need to be done",
        family="promise",
        triggers=("need to be", "needs to be", "have to be"),
        pattern=rf"\b(?:(?:would|will)\s(?:also\s|now\s|then\s|therefore\s)?(?:need|have)|needs?)\sto\s(?:also\s)?be\s{ADVERBS}(?P<verb>[a-z]+)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset({"information", "matter", "outside", "thing"}),
                words=frozenset(
                    "sought obtained contacted asked informed notified invited chased advised located investigated "
                    "identified approached reminded checked reviewed drawn consulted updated purchased "
                    "ordered bought spoken told written looked".split()
                ),
            ),
            Verdict("possible", frozenset(), ACTS),
        ),
        examples=(
            "Permission will also need to be sought from Highways.",
            "The company need to be contacted again.",
            "The stop-cock will need to be located.",
            "He conceded that young people would have to be spoken to.",
        ),
        near_misses=(
            "The drains will need to be bigger.",
            "The bank will need to be rebuilt.",
            "The road would have to be closed.",
            "He would have to be asked if he were to stand.",
        ),
    ),
    Rule(
        name="handed over to do",
        family="request",
        triggers=("handed to to", "passed to to", "given to to", "forwarded to to", "sent to to"),
        pattern=rf"\b(?:handed|passed|given|forwarded|sent)\s(?:on\s|over\s)?to\s(?P<agent>(?:the\s)?[\w'’.]+(?:\s[\w'’.]+){{0,2}}?)\s(?:to|for)\s{ADVERBS}(?P<verb>action|reply|respond|deal|chase|check|"
        rf"investigate|follow|display|distribute|look|complete|sign|answer|take|pursue|consider|forward|attention)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=(
            "Applications for funding: correspondence handed to JP to action.",
            "Letter from the school passed to Cllr Ashe to reply.",
        ),
        near_misses=("The keys were given to the school to look after.",),
    ),
    Rule(
        name="sent to somebody for them to do",
        family="request",
        triggers=("for her to", "for him to"),
        pattern=rf"\b(?:handed|passed|given|gave|forwarded|sent)\b[^.;]{{2,60}}?\sto\s(?P<agent>(?:the\s|cllr\.?\s|mrs?\.?\s)?[\w'’.]+)\sfor\s(?:her|him)\sto\s{ADVERBS}(?P<verb>[a-z]+)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("Cllr Ashe has sent the leaflet to the Clerk for her to arrange printing.",),
        near_misses=("The keys were given to the school for him to use.",),
    ),
    Rule(
        name="is chasing",
        family="promise",
        triggers=("chasing", "following up"),
        pattern=r"(?<!been\s)(?<!was\s)\b(?P<verb>chasing|following\sup)\b(?!\sof\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=("Bus shelter: JW chasing.", "The Clerk is chasing the builder for a date."),
        near_misses=("Dogs chasing sheep were seen.", "The Clerk had been chasing the builder."),
    ),
)
