"""Somebody is asked to do something: "asked the Clerk to", "was asked to", "would the Clerk please"."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

RULES = (
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
        pattern=rf"\b(?:was|were|be|is|are|been)\s{ADVERBS}(?:thanked\s(?:for\s[^;,.]{{2,60}}?\s)?and\s(?:was\s)?)?(?:asked|requested|instructed|invited|"
        rf"tasked|directed)\s{ADVERBS}(?:,[^,;]{{2,60}},\s|by\s(?:the\s|cllr[.]?\s|mrs?[.]?\s|ms[.]?\s)?[\w’'-]+\s)?to\s{ADVERBS}(?:be\s)?(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun", "they"}), ACTS | WEAK | {"other"}),
            Verdict("firm", frozenset({"body"}), ACTS),
            Verdict("firm", frozenset({"person", "officers"}), words=frozenset({"mention", "stress", "highlight"})),
            Verdict("possible", frozenset({"outside", "thing", "information", "matter"}), ACTS | WEAK),
        ),
        examples=(
            "The Clerk was asked to obtain a price.",
            "Officers be requested to report in the spring.",
            "He was thanked for his work and asked to send the Clerk his receipts.",
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
        name="was asked if it could be done",
        family="request",
        triggers=("asked if could be", "asked whether could be", "asked if might be", "asked if can be"),
        pattern=rf"\b(?:was|were)\s(?:also\s)?asked\s(?:if|whether)\s(?:this|it|that|these|they|the\s[^;.,]{{2,60}}?|an?\s[^;.,]{{2,60}}?)\s(?P<cue>could|might|can)\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers"}), frozenset({"supply", "contact", "inquire", "arrange"})),
            Verdict("firm", frozenset({"person", "officers"}), words=frozenset({"confirmed", "checked"})),
        ),
        examples=("Mrs Vane was asked if the sum could be confirmed in writing.",),
        near_misses=("The company was asked if it could be moved.", "The Clerk was asked if it could be true."),
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
            "The Chairman asked Mr. J. Dow to look at the fence.",
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
            "Calls on the Trust to hear the evidence again.",
            "asks the Leader to write to the Minister",
            "Requires the Director to be at the next meeting to explain the delay.",
        ),
        near_misses=("noted the request of the company to pay later",),
    ),
    Rule(
        name="asked somebody if they would",
        family="request",
        triggers=("asked if would", "asked if could", "asked whether would", "asked whether could"),
        pattern=rf"\basked\s(?P<subject>(?!by\b|about\b|the\s(?:chair\w*\s)?(?:meeting|public)\b)[^;:,]{{3,50}}?)\s(?:if|whether)\s(?:he|she)\s(?:would|could)\s(?:be\s(?:kind|good)\senough\sto\s)?{ADVERBS}"
        r"(?P<verb>(?!explain|confirm|clarify|say|tell|give|comment|advise|expand|outline|elaborate|see|make|hear|have|find|supply|provide|show)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS),),
        examples=("Cllr Ashe asked Mrs Dow if she would speak to the school.",),
        near_misses=(
            "Cllr Ashe asked Mrs Dow if she could explain the figures.",
            "He asked Mr Dow if he would be there.",
        ),
    ),
    Rule(
        name="asked that it is done",
        family="request",
        triggers=(
            "asked that is",
            "agreed that is",
            "requested that is",
            "asked that are",
            "agreed that are",
            "requested that are",
            "resolved that is",
            "resolved that are",
        ),
        pattern=rf"\b(?P<asker>asked|requested|agreed|resolved)\sthat\s(?P<subject>[^;:.]{{2,100}}?)\s(?:is|are)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset(),
                frozenset({"supply", "contact"}),
                but=frozenset({"provided", "offered", "delivered"}),
            ),
            Verdict(
                "firm",
                words=frozenset({"put", "added", "placed", "included", "updated", "amended", "obtained", "arranged"}),
            ),
        ),
        examples=(
            "It was agreed that the letter is put on the website.",
            "Cllr Ashe asked that the list is sent to all.",
        ),
        near_misses=("It was agreed that the road is used by many.", "It was agreed that the price is high."),
    ),
    Rule(
        name="requested that they do",
        family="request",
        triggers=(
            "that requested",
            "that requests",
            "that request",
            "that ask-",
            "that agree-",
            "that resolved",
            "that decided",
            "that suggested",
            "that proposed",
            "that arranged",
            "was left that",
        ),
        pattern=r"\b(?:requested|requests|(?<=to\s)request|asked|asks|(?<=to\s)ask|agreed|agrees|resolved|decided|suggested|proposed|"
        r"arranged|(?<=\bit\swas\s)left)\s(?:unanimously\s|also\s|\(\w{1,3}\)\s(?:to\s[^;:.]{3,120}?\sand\s\(\w{1,3}\)\s)?)?that\s(?P<scan>)",
        form="base",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body", "outside", "pronoun", "they"}), ACTS),),
        examples=(
            "The Panel requested that officers provide a report.",
            "It was agreed that the Chair write to the Minister.",
            "In respect of the depot, to ask that the Manager speak to the neighbours.",
            "It was left that the Clerk asks the owner and reports back.",
            "It was agreed (a) to invite the Trust and (b) that the Clerk obtain the figures.",
        ),
        near_misses=("It was agreed that officers had done well.", "Members agreed that the contract work well."),
    ),
    Rule(
        name="would the clerk please",
        family="request",
        triggers=("would please", "could please", "can please", "will please", "could", "can"),
        pattern=r"^\W*(?:would|could|can|will)\s(?P<subject>(?:cllrs?|councillor|mrs?|ms|dr)\.?\s[\w’'-]+|the\s(?:(?:deputy|parish|town|vice)\s)?[\w-]+|(?!the\b)[\w.]+)\s(?:please\s|kindly\s|also\s)?(?P<verb>[a-z]+)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), frozenset({"contact", "inquire", "arrange", "work"})),),
        examples=(
            "Would the Clerk please ring the bank.",
            "Could Cllr Ashe ask the school?",
            "Could the Clerk find out who owns it?",
        ),
        near_misses=("Could the company move it?", "Could the Clerk explain this?"),
    ),
)
