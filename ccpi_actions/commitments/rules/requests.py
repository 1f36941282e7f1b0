"""Somebody is asked: "asked the Clerk to", "was asked to", "requested a report"."""

from ccpi_actions.commitments.rules.agendas import MONTH
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS, INFORMATION

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
        name="recommended to",
        family="suggestion",
        triggers=("recommend-",),
        resolution=True,
        pattern=r"\b(?:be\srecommended\sto|recommends?\s(?:to|that))\s(?:\w+\s){0,12}?(?P<verb>[a-z]+)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("possible"),),
        examples=(
            "That Cabinet be recommended to approve the plan.",
            "recommend to Council that the budget be increased",
        ),
        near_misses=("That the recommendations be approved.",),
    ),
    Rule(
        name="asked to",
        family="request",
        triggers=(
            "asked to",
            "requested to",
            "instructed to",
            "invited to",
            "tasked to",
            "directed to",
        ),
        pattern=rf"\b(?:was|were|be|is|are|been)\s{ADVERBS}(?:asked|requested|instructed|invited|"
        rf"tasked|directed)\s{ADVERBS}(?:,[^,;]{{2,60}},\s)?to\s{ADVERBS}(?:be\s)?(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun", "they"}), ACTS | WEAK | {"other"}),
            Verdict("firm", frozenset({"body"}), ACTS),
            Verdict("possible", frozenset({"outside", "thing", "information", "matter"}), ACTS | WEAK),
        ),
        examples=(
            "The Clerk was asked to obtain a price.",
            "Officers be requested to report in the spring.",
            "Members were asked to review the draft policy.",
        ),
        near_misses=("The Committee was asked to note the report.", "Members were asked to approve the budget."),
    ),
    Rule(
        name="clerk asked to",
        family="request",
        triggers=("asked to", "requested to", "instructed to", "tasked to"),
        pattern=rf"\b(?:asked|requested|instructed|tasked)\s(?:also\s)?to\s{ADVERBS}(?P<verb>(?!be\b|"
        rf"see\b|receive\b|have\b|speak\b|leave\b|join\b)[a-z]+(?:-[a-z]+)?)\b",
        bare=True,
        any_verb=True,
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS | {"other"}),),
        examples=("Clerk asked to respond with thanks.",),
        near_misses=("The Clerk had asked to take leave.", "Members asked to see the map."),
    ),
    Rule(
        name="asked if they could",
        family="request",
        triggers=("asked if", "asked whether"),
        pattern=rf"\b(?:was|were|be)\s(?:also\s)?asked\s(?:if|whether)\s(?:he|she|they|it)\s(?:could|"
        rf"would|might)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"}), ACTS | {"other"}),
            Verdict("possible", frozenset(), ACTS),
        ),
        examples=("Mr Dow was asked if he could provide a price.",),
        near_misses=("Mr Dow was asked if he could hear.",),
    ),
    Rule(
        name="asked to consider how",
        family="request",
        triggers=("asked to consider", "asked to think"),
        pattern=r"\b(?:was|were|be|are)\s(?:also\s)?asked\sto\s(?P<verb>consider|think\sabout)\s(?:how|"
        r"what|ways|ideas|where|which)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body"})),),
        examples=("Councillors were asked to consider how the money should be spent.",),
        near_misses=("Members were asked to consider the report.",),
    ),
    Rule(
        name="asked someone to",
        family="request",
        triggers=(
            "ask- to",
            "request- to",
            "instruct- to",
            "invite- to",
            "call- to",
            "requir- to",
            "direct- to",
            "tasked to",
            "suggested to",
        ),
        pattern=rf"\b(?:asked|asks|ask|requested|requests|request|instructed|instructs|instruct|invited|"
        rf"invites|invite|directed|directs|requires|tasked|suggested|call(?:s|ed)?\s(?:up)?on)\s(?!by\s|"
        rf"that\s|for\s|if\s|whether\s|to\s)(?P<subject>[^,;:.?]{{2,110}}?)\s{ADVERBS}to\s{ADVERBS}(?:be\s)?(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"}), ACTS | WEAK | {"other"}),
            Verdict("firm", frozenset({"body"}), frozenset({"supply", "contact", "inquire", "arrange", "work"})),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "The Chairman asked the Clerk to investigate.",
            "requests the Policy Officer to report to the next meeting",
        ),
        near_misses=("He asked the Clerk when the work was to start.", "The Chair asked Members to note the report."),
    ),
    Rule(
        name="resolution asks someone to",
        family="request",
        triggers=(
            "ask- to",
            "request- to",
            "instruct- to",
            "invite- to",
            "call- to",
            "requir- to",
            "direct- to",
        ),
        resolution=True,
        pattern=rf"(?<!the\s)\b(?:asks|ask|requests|request|instructs|instruct|invites|invite|directs|requires|"
        rf"require|call(?:s)?\s(?:up)?on)\s(?P<subject>[^;:.?]{{2,140}}?)\s{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(Verdict("firm", verbs=ACTS | WEAK), Verdict("firm", words=frozenset({"be", "have", "hear"}))),
        examples=(
            "asks the Leader to write to the Minister",
            "Requires the Director to be at the next meeting to explain the delay.",
        ),
        near_misses=("noted the request of the company to pay later",),
    ),
    Rule(
        name="requested information",
        family="request",
        triggers=(
            "requested",
            "requests",
            "required",
        ),
        pattern=rf"\b(?P<verb>requested|requests|required)\s{ADVERBS}(?:for\s)?(?:sight\sof|(?:an?|the|further|"
        rf"more|some|additional|any|regular|that|written|for|sight\sof|up-to-date|copies|"
        rf"\d\w*|details|figures|information|data)\b\s?(?:[\w'’/-]+\s){{0,6}}?{INFORMATION})\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "pronoun", "officers"})),),
        examples=("Members requested a breakdown by ward.", "The Committee requested a written response."),
        near_misses=("The report requested by Members was tabled.", "Residents requested more buses."),
    ),
    Rule(
        name="was requested",
        family="suggestion",
        triggers=("was request-", "were request-", "was sought", "were sought"),
        pattern=rf"\b{INFORMATION}\b[^;.]{{0,60}}?\s(?:was|were)\s(?:also\s)?(?P<verb>requested|sought)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm", words=frozenset({"requested"})), Verdict("possible")),
        examples=("A report was requested on the cost of agency staff.",),
        near_misses=("The report requested in May was tabled.",),
    ),
    Rule(
        name="made a request",
        family="request",
        triggers=("made request",),
        pattern=r"\bmade\s(?P<verb>a\srequest)\s(?:for|that|to)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "officers"})), Verdict("possible")),
        examples=("The Parish Council made a request for a copy of the results.",),
        near_misses=("A request was made for a notice.",),
    ),
    Rule(
        name="asked for sight of",
        family="request",
        triggers=(
            "asked for sight",
            "asked for copy",
            "asked for copies",
            "asked for update-",
            "asked for briefing",
            "asked for report-",
            "asked for paper-",
            "asked for note-",
            "asked for presentation",
            "asked for list-",
            "asked for map-",
        ),
        pattern=r"\basked\sfor\s(?:an?\s|the\s|further\s|regular\s)?(?:\w+\s)?(?P<verb>sight|cop(?:y|"
        r"ies)|updates?|briefing|report)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body"})), Verdict("possible")),
        examples=("The Panel asked for sight of the risk assessment.",),
        near_misses=("Residents asked for a copy.",),
    ),
    Rule(
        name="referred to somebody",
        family="request",
        triggers=("referred to for",),
        pattern=r"\breferred\s(?:back\s)?to\s(?P<agent>(?:the\s)?[^;,.]{3,60}?)\sfor\s(?:an?\s|further\s|"
        r"his\s|her\s|their\s)?(?:written\s)?"
        r"(?P<verb>response|reply|answer|advice|comments?|investigation|action|attention)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person", "officers"})), Verdict("possible")),
        examples=("The question was referred to the Assistant Chief Executive for a written response.",),
        near_misses=("The matter was referred to Cabinet for action.",),
    ),
    Rule(
        name="required that it receive",
        family="request",
        triggers=("required that", "requested that", "asked that", "resolved that", "agreed that"),
        pattern=r"\b(?:required|requested|asked|resolved|agreed)\sthat\s(?:it|they|the\s\w+|members)\s(?:should\s)?(?P<verb>receive|"
        r"receives|see|have)\s(?:an?|the|further|regular|\w+ly|more|quarterly|sight)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        subjectless=True,
        examples=("The Forum required that it receive termly monitoring.",),
        near_misses=("The Forum agreed that it received the report.",),
    ),
    Rule(
        name="asked to be sent",
        family="request",
        triggers=(
            "asked to",
            "requested to",
            "wished to",
        ),
        pattern=r"\b(?:asked|requested|wished)\sto\s(?:be\s(?:sent|provided\swith|given|kept\s(?:informed|"
        r"updated)|supplied|advised|informed|updated)|see|receive|have)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "pronoun"})),),
        examples=("The Chair asked to be sent the figures for each ward.",),
        near_misses=("The firm asked to be paid.",),
    ),
    Rule(
        name="were asked for",
        family="request",
        triggers=("asked for",),
        pattern=r"\b(?:was|were|be|is|are)\s(?:also\s)?(?P<verb>asked\sfor)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "officers"})), Verdict("possible")),
        examples=("Councillors were asked for ideas for the garden.",),
        near_misses=("He asked for whom it was meant.",),
    ),
    Rule(
        name="asked for it by a time",
        family="request",
        triggers=("asked for by", "asked for in", "asked for before", "asked for at", "asked for for"),
        pattern=rf"\basked\sfor\s(?:an?|the|further|more|some|that)\s(?:[\w'’-]+\s){{0,4}}?(?P<verb>{INFORMATION})\b[^;.]{{0,60}}?\s(?:in|"
        rf"by|before|at|for|to)\s(?:the\s)?(?:next\b|{MONTH}\b|autumn|spring|summer)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body"})), Verdict("possible")),
        examples=("Councillor Ames asked for a further paper on timescales in November.",),
        near_misses=("The Committee asked for a report on the event held in the park.",),
    ),
    Rule(
        name="asked for",
        family="suggestion",
        triggers=("asked",),
        pattern=rf"\basked\s(?:(?:if|whether)\s[^;:.]{{0,60}}could\s(?:be\s\w+|have|receive|see|get)|"
        rf"for\s(?=details\b|figures\b|information\b|data\b|an?|the|further|more|some|additional|that|sight\sof)\b\s?(?:[\w'’-]+\s){{0,6}}?{INFORMATION})\b",
        form="none",
        verdicts=(Verdict("possible", OURS | {"thing", "outside"}),),
        examples=("Members asked for further figures.",),
        near_misses=("Members asked for whom it was meant.",),
    ),
    Rule(
        name="requested that they do",
        family="request",
        triggers=(
            "that requested",
            "that requests",
            "that ask-",
            "that agree-",
            "that resolved",
            "that decided",
            "that suggested",
            "that proposed",
            "that arranged",
        ),
        pattern=r"\b(?:requested|requests|asked|asks|agreed|agrees|resolved|decided|suggested|proposed|"
        r"arranged)\s(?:unanimously\s|also\s)?that\s(?P<scan>)",
        form="base",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body", "outside", "pronoun", "they"}), ACTS),),
        examples=(
            "The Panel requested that officers provide a report.",
            "It was agreed that the Chair write to the Minister.",
        ),
        near_misses=("It was agreed that officers had done well.", "Members agreed that the contract work well."),
    ),
)
