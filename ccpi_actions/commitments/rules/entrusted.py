"""Something is left or handed to somebody: "left with the Clerk", "it fell to her to", "was told to go ahead"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

RULES = (
    Rule(
        name="authorised to",
        family="request",
        triggers=("authoris- to", "authoriz- to", "delegat- to", "empowered to"),
        pattern=rf"\b(?:authorised|authorized|empowered|delegated\s(?:authority|power)s?|delegates?\s(?:authority|"
        rf"powers?)\sto\s[^;:.]{{2,120}}?|delegated)\s"
        rf"(?:by\s[\w\s]{{2,30}}\s)?to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("possible"),),
        examples=(
            "That the Director be authorised to amend the terms.",
            "delegates authority to the Director to seal the Order",
        ),
        near_misses=("That the authorised officer report back.",),
    ),
    Rule(
        name="referred to somebody",
        family="request",
        triggers=("referred to for", "remitted to for"),
        pattern=r"\b(?:referred|remitted)\s(?:back\s)?to\s(?P<agent>(?:the\s)?[^;,.]{3,60}?)\sfor\s(?:an?\s|further\s|"
        r"his\s|her\s|their\s)?(?:written\s|further\s|closer\s)?"
        r"(?P<verb>response|reply|answer|advice|comments?|investigation|action|attention|look|report|consideration|work)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person", "officers"})), Verdict("possible")),
        examples=("The question was referred to the Assistant Chief Executive for a written response.",),
        near_misses=("The matter was referred to Cabinet for action.",),
    ),
    Rule(
        name="left to somebody to do",
        family="agreement",
        triggers=("left to", "leave to", "remit- to", "fell to to", "falls to to", "fall to to"),
        pattern=rf"\b(?:(?:left|leave|remit|remits|remitted)\s(?:it\s|this\s|the\smatter\s)?(?:with|to|in\sthe\shands\sof)|(?:fell|falls|fall)\sto)\s(?P<agent>[^;:.]{{2,50}}?)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS | {"other"}),),
        examples=(
            "It was left with the Clerk to arrange.",
            "It was left to Mrs. Dow and the Clerk to settle the words.",
            "It fell to the Clerk to chase the builder.",
            "It would fall to the Treasurer to break the news.",
        ),
        near_misses=(
            "The bus left to go to town.",
            "The tree fell to the ground.",
            "It fell to the Secretary of State to alter the order.",
        ),
    ),
    Rule(
        name="left with them",
        family="agreement",
        triggers=("left with", "left to", "left in hands", "leave with"),
        pattern=r"(?:^\W*|(?:[–—:,;.]|\s-)\s|\b(?:matter|decision|choice|wording|details?|arrangements?|it|this|date|question|issue|rest|drafting|selection|purchase|organisation|timing|venue)\b[^;.]{0,40}?\s(?:was|were|be)\s(?:then\s|therefore\s)?|\b(?=leave\s(?:it|this|that)\swith))"
        r"(?P<verb>left|leave)\s(?:(?:it|this|that)\s)?(?:with|to|in\sthe\s(?:capable\s)?hands\sof)\s(?P<agent>(?:the\s)?(?:(?!\sto\s)[^;:,]){2,50}?)(?=\W*$|[,;])",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"})),),
        examples=(
            "Left with Cllr Ashe.",
            "The matter was left with the Clerk.",
            "The choice of colour was left with Cllr Ashe.",
            "The matter was left in the hands of the Clerk.",
            "Mr Oake said to leave it with him.",
        ),
        near_misses=(
            "Keys left with the neighbours.",
            "She had left with Cllr Ashe.",
            "The keys were left with the Clerk.",
            "This was left to the County Council.",
            "Leave it with the neighbours.",
        ),
    ),
    Rule(
        name="it was for them to do",
        family="request",
        triggers=("it was for to", "left for to"),
        pattern=rf"\b(?:it\s(?:was|would\sbe)|(?:was|were|be)\sleft)\sfor\s(?P<subject>[^;:.,]{{3,60}}?)\sto\s{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers"}), frozenset({"supply", "contact", "inquire"})),
            Verdict("firm", frozenset({"person", "officers"}), words=frozenset({"settle", "arrange", "organise"})),
        ),
        examples=(
            "It was for the Clerk to find out who owned it.",
            "The wording was left for the Director to settle with the Chairman.",
        ),
        near_misses=("It was for the Clerk to decide.", "It was for the company to inform them."),
    ),
    Rule(
        name="handed to them to do",
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
        name="sent to them for them to do",
        family="request",
        triggers=("for her to", "for him to"),
        pattern=rf"\b(?:handed|passed|given|gave|forwarded|sent)\b[^.;]{{2,60}}?\sto\s(?P<agent>(?:the\s|cllr\.?\s|mrs?\.?\s)?[\w'’.]+)\sfor\s(?:her|him)\sto\s{ADVERBS}(?P<verb>[a-z]+)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("Cllr Ashe has sent the leaflet to the Clerk for her to arrange printing.",),
        near_misses=("The keys were given to the school for him to use.",),
    ),
    Rule(
        name="told to go ahead",
        family="request",
        triggers=(
            "told to",
            "urged to",
            "encouraged to",
            "left to",
            "pressed to",
            "deputed to",
            "chosen to",
            "invited to",
            "reminded to",
            "trusted to",
            "detailed to",
            "commissioned to",
            "mandated to",
            "prevailed to",
            "persuaded to",
            "nominated to",
        ),
        pattern=rf"\b(?:was|were|is|are|be)\s{ADVERBS}(?:told|urged|encouraged|left|pressed|deputed|chosen|invited|reminded|trusted|detailed|"
        r"commissioned(?!\sby\s)|mandated|prevailed\s(?:up)?on|persuaded|nominated(?!\sto\s(?:serve|sit|represent|be|act|stand|attend|join|fill|go)\b))\s"
        rf"(?:by\s[\w\s]{{2,30}}?\s)?to\s(?!(?:see|hear|note|learn|find)\s(?:that|of)\b){ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "pronoun"}), ACTS | {"other"}),
            Verdict("firm", frozenset({"officers"}), ACTS),
            Verdict("firm", frozenset({"body"}), frozenset({"supply", "contact"})),
            Verdict("firm", frozenset({"body"}), words=frozenset({"complete", "return", "submit"})),
        ),
        examples=(
            "The Chair was told to go ahead and order it.",
            "He was invited by the Chairman to let the Clerk have a photograph.",
            "Mrs Dow was prevailed upon to write the piece for the magazine.",
            "Councillors were reminded to complete the form by 31 May.",
        ),
        near_misses=(
            "Residents were told to stay at home.",
            "Mr Dow was invited to speak.",
            "Residents were reminded to report holes by Friday.",
            "Members were reminded to sign in.",
        ),
    ),
    Rule(
        name="was given time",
        family="request",
        triggers=("given until to", "given week- to", "given month- to", "given days to"),
        pattern=r"\b(?:was|were|be)\s(?:to\sbe\s)?given\s(?:until\s[^.;]{3,40}?|(?:an?|another|\w+)\s(?:more\s)?(?:days?|weeks?|months?|fortnight))\sto\s(?P<verb>[a-z]+)\b",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"}), ACTS),
            Verdict("possible", frozenset(), ACTS),
        ),
        examples=("The Treasurer was given until the end of the month to produce them.",),
        near_misses=("The tenant was given a week to clear the yard.",),
    ),
)
